package dev.hoop.audit.recorder;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Where and how to record.
 *
 * @param directory of the archive; made if it is missing
 * @param origin    names the archive in its log, such as {@code hoop.example/ci}; see C2SP tlog-checkpoint, "origin"
 * @param strict    whether every operation is durable before it goes to the target
 * @param sinks     where events go, in no order
 */
public record RecorderSettings(Path directory, String origin, boolean strict, List<SinkEntry> sinks) {
    public RecorderSettings {
        Objects.requireNonNull(directory);
        Objects.requireNonNull(origin);
        sinks = List.copyOf(sinks);
    }
}
