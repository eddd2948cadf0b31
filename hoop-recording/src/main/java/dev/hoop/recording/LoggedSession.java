package dev.hoop.recording;

import dev.hoop.recording.stream.SegmentEnd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the log commits to of one session. */
final class LoggedSession {
    final UUID id;
    /** In the order of the log, so that each is at or behind the one before. */
    final List<SegmentEnd> commitments = new ArrayList<>();

    /** The frames of operations with a leaf of their own, and whether they were refused. */
    final Map<Long, Boolean> decisions = new HashMap<>();
    /** What a recovery cut and kept, by the name of its file. */
    final Map<String, Cut> cuts = new LinkedHashMap<>();

    Optional<SegmentEnd> close = Optional.empty();
    boolean recovered;

    /** Bytes that a recovery cut. */
    record Cut(long bytes, byte[] sha256) {}

    LoggedSession(UUID id) {
        this.id = id;
    }

    void recoveredBy(Map<String, Object> leaf) {
        recovered = true;
        if (leaf.get("cut") instanceof List<?> list) {
            for (Object each : list) {
                Map<?, ?> cut = (Map<?, ?>) each;
                cuts.put(
                        (String) cut.get("file"),
                        new Cut((Long) cut.get("bytes"), HexFormat.of().parseHex((String) cut.get("sha256"))));
            }
        }
    }

    void decided(Map<String, Object> leaf) {
        decisions.put((Long) leaf.get("frame"), !"observed".equals(leaf.get("verdict")));
    }

    /** Reads what {@link SegmentEnd#toLeaf} wrote. */
    static SegmentEnd end(Map<String, Object> leaf) {
        return new SegmentEnd(
                UUID.fromString((String) leaf.get("session")),
                Math.toIntExact((Long) leaf.get("segment")),
                (Long) leaf.get("bytes"),
                (Long) leaf.get("frames"),
                (Long) leaf.get("operations"),
                (Long) leaf.get("refused"),
                HexFormat.of().parseHex((String) leaf.get("chain")));
    }
}
