package dev.hoop.policy.rules;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How much is allowed: the least of all matching limits.
 *
 * @param rows       of one operation's results, or {@link Long#MAX_VALUE}
 * @param bytes      of one operation's results, or {@link Long#MAX_VALUE}
 * @param session    how long a session may last
 * @param tokenGrace how long a session may go on after its token has ended; see {@link #grace}
 */
public record Limits(long rows, long bytes, Duration session, Optional<Duration> tokenGrace) {
    /** No limit. A year stands for for ever. */
    public static final Limits NONE =
            new Limits(Long.MAX_VALUE, Long.MAX_VALUE, Duration.ofDays(365), Optional.empty());

    /** How long a session goes on after its token's end where nothing is said: as far as clocks may differ. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    public Limits {
        Objects.requireNonNull(session);
        Objects.requireNonNull(tokenGrace);
    }

    /** How long a session may go on after its token has ended; 30 seconds if the policy does not say. */
    public Duration grace() {
        return tokenGrace.orElse(GRACE);
    }

    /** The least of both. */
    Limits and(Limits other) {
        return new Limits(
                Math.min(rows, other.rows),
                Math.min(bytes, other.bytes),
                lesser(session, other.session),
                tokenGrace.isPresent() && other.tokenGrace.isPresent()
                        ? Optional.of(lesser(tokenGrace.get(), other.tokenGrace.get()))
                        : tokenGrace.or(other::tokenGrace));
    }

    private static Duration lesser(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
