package dev.hoop.policy.credential;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** A secret that is kept to be handed out, and how many have it. Thread-safe. */
final class Held {
    /** Before its end it is no longer handed out, so that a login has time. */
    private static final Duration MARGIN = Duration.ofSeconds(5);

    private final Found found;
    private Instant fresh; // guarded by this, like all below
    private Optional<Instant> expires;
    private Instant renew;
    private int open;
    private boolean spoilt;

    Held(Found found, Instant now) {
        this.found = found;
        fresh = now.plus(found.fresh());
        expires = found.expires();
        renew = now.plus(half(found.vault().map(VaultLease::duration).orElse(Duration.ZERO)));
    }

    private static Duration half(Duration duration) {
        return duration.dividedBy(2);
    }

    Optional<String> user() {
        return found.user();
    }

    Optional<VaultLease> vault() {
        return found.vault();
    }

    synchronized char[] copy() {
        open++;
        return found.secret().clone();
    }

    synchronized void release() {
        open--;
    }

    synchronized boolean isOpen() {
        return open > 0;
    }

    synchronized Optional<Instant> expires() {
        return expires;
    }

    synchronized void spoil() {
        spoilt = true;
    }

    synchronized boolean isFresh(Clock clock) {
        Instant now = clock.instant();
        return !spoilt && now.isBefore(fresh) && !ends(now);
    }

    /** Whether it still opens the resource for sure, though a new one is due. */
    synchronized boolean lasts(Clock clock) {
        return !spoilt && expires.isPresent() && !ends(clock.instant());
    }

    private boolean ends(Instant now) {
        return expires.map(e -> !now.isBefore(e.minus(MARGIN))).orElse(false);
    }

    synchronized boolean isOver(Clock clock) {
        return expires.map(e -> !clock.instant().isBefore(e)).orElse(true);
    }

    synchronized boolean wantsRenewal(Clock clock) {
        return open > 0
                && !clock.instant().isBefore(renew)
                && found.vault().map(VaultLease::renewable).orElse(false);
    }

    /**
     * It goes on for so long. Close to the most that Vault allows it becomes less each time: then it serves those who have
     * it, and the next lease gets another account.
     */
    synchronized void renewed(Duration duration, Clock clock) {
        Instant now = clock.instant();
        expires = Optional.of(now.plus(duration));
        renew = now.plus(half(duration));
        Duration first = found.vault().map(VaultLease::duration).orElse(Duration.ZERO);
        if (duration.compareTo(half(first)) >= 0) {
            fresh = now.plus(duration.multipliedBy(2).dividedBy(3));
        }
    }

    /** Not to be tried again at once. */
    synchronized void notRenewed(Duration pause, Clock clock) {
        renew = clock.instant().plus(pause);
    }

    synchronized void wipe() {
        Arrays.fill(found.secret(), '\0');
    }
}
