package dev.hoop.recording.stream;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a session's stream amounts to at the end of a segment, counted from its beginning.
 *
 * @param segment    the number of the segment
 * @param bytes      of that segment
 * @param frames     the sequence of its last frame
 * @param operations frames that hold an operation
 * @param refused    how many of them were refused
 * @param chain      the chain's value
 */
public record SegmentEnd(
        UUID session, int segment, long bytes, long frames, long operations, long refused, byte[] chain) {
    /** As leaves of the log have it. */
    public Map<String, Object> toLeaf() {
        Map<String, Object> leaf = new LinkedHashMap<>();
        leaf.put("session", session.toString());
        leaf.put("segment", (long) segment);
        leaf.put("bytes", bytes);
        leaf.put("frames", frames);
        leaf.put("operations", operations);
        leaf.put("refused", refused);
        leaf.put("chain", HexFormat.of().formatHex(chain));
        return leaf;
    }
}
