package dev.hoop.recording;

import dev.hoop.recording.stream.SegmentEnd;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the log commits to of one session. */
final class LoggedSession {
    final UUID id;
    /** In the order of the log, so that each is at or behind the one before. */
    final List<SegmentEnd> commitments = new ArrayList<>();

    Optional<SegmentEnd> close = Optional.empty();
    boolean recovered;

    LoggedSession(UUID id) {
        this.id = id;
    }

    /** Reads what {@link SegmentEnd#toLeaf} wrote. */
    static SegmentEnd end(Map<String, Object> leaf) {
        return new SegmentEnd(
                UUID.fromString((String) leaf.get("session")),
                ((Long) leaf.get("segment")).intValue(),
                (Long) leaf.get("bytes"),
                (Long) leaf.get("frames"),
                (Long) leaf.get("operations"),
                (Long) leaf.get("refused"),
                HexFormat.of().parseHex((String) leaf.get("chain")));
    }
}
