package dev.hoop.policy;

import dev.hoop.audit.HoopException;
import dev.hoop.audit.Principal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** That a session's principal is still who its token said, as long as the token has force. Guarded by its session's lock. */
final class Proof {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Optional<Supplier<Principal>> renewal;
    private final Clock clock;
    private Principal principal;
    private Instant retry = Instant.MIN;
    private String failure = "Connect again with a new one";

    Proof(SessionRequest request, Clock clock) {
        principal = request.principal();
        renewal = request.renewal();
        this.clock = clock;
    }

    Principal principal() {
        return principal;
    }

    /** Whether the token has force still, or there never was one. Asked before every operation. */
    boolean holds() {
        return principal.token().isEmpty()
                || clock.instant().isBefore(principal.token().get().ends());
    }

    /** Gets a fresh token if the last has ended and that is possible. @return whether one came */
    boolean renew() {
        Instant now = clock.instant();
        if (renewal.isEmpty() || holds() || now.isBefore(retry)) {
            return false;
        }
        retry = now.plus(PAUSE);
        try {
            return take(renewal.get().get(), now);
        } catch (HoopException e) {
            failure = "A new one is not to be had: " + e.getMessage();
            return false;
        }
    }

    private boolean take(Principal fresh, Instant now) {
        if (!fresh.issuer().equals(principal.issuer()) || !fresh.subject().equals(principal.subject())) {
            failure = "The new one is another principal's";
            return false;
        }
        if (!fresh.token().map(t -> now.isBefore(t.ends())).orElse(false)) {
            return false; // the old one, or one that has ended too
        }
        principal = fresh;
        retry = Instant.MIN;
        return true;
    }

    /** When the session ends, as far as its token goes. */
    Optional<Instant> ends(Duration grace) {
        return principal.token().map(t -> t.ends().plus(grace));
    }

    /** Why nothing more is allowed. Empty if something is. */
    Optional<String> refusal(Duration grace) {
        return ends(grace)
                .filter(end -> !clock.instant().isBefore(end))
                .map(end -> "The session's token ended at "
                        + principal.token().orElseThrow().ends() + ", and so did the " + grace.toSeconds()
                        + " s that the policy's token-grace leaves it. " + failure);
    }
}
