package dev.hoop.policy.rules;

import java.time.Duration;

/**
 * How much is allowed: the least of all matching limits.
 *
 * @param rows    of one operation's results, or {@link Long#MAX_VALUE}
 * @param bytes   of one operation's results, or {@link Long#MAX_VALUE}
 * @param session how long a session may last
 */
public record Limits(long rows, long bytes, Duration session) {
    /** No limit. A year stands for for ever. */
    public static final Limits NONE = new Limits(Long.MAX_VALUE, Long.MAX_VALUE, Duration.ofDays(365));
}
