package dev.hoop.audit.recorder;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How an operation ended.
 *
 * @param rows          delivered to the client
 * @param bytes         delivered to the client, as recorded
 * @param updateCount   rows changed as the target counts them, or -1
 * @param nanos         from the moment the operation was recorded
 * @param error         SQLSTATE or another code of the target's protocol, or one of hoop's; never its text
 * @param masks         how often each mask was applied, by its name
 */
public record Outcome(
        long rows, long bytes, long updateCount, long nanos, Optional<String> error, Map<String, Long> masks) {
    public Outcome {
        Objects.requireNonNull(error);
        masks = Map.copyOf(masks);
    }
}
