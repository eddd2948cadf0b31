package dev.hoop.policy.credential;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The credential of one resource. Thread-safe: whoever needs it while it is being got waits for it (its source is asked
 * once), and so does the upkeep.
 */
final class Slot {
    /** How long a failure is told without asking the source again. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static final Duration RENEWAL_PAUSE = Duration.ofSeconds(30);

    private final String resource;
    private final Lease.Kind kind;
    private final Optional<String> user;
    private final Source source;
    private final Clock clock;
    private final List<Held> replaced = new ArrayList<>(); // guarded by this, like all below
    private Held held;
    private String failure;
    private Instant retry = Instant.MIN;
    private boolean closed;

    Slot(String resource, Lease.Kind kind, Optional<String> user, Source source, Clock clock) {
        this.resource = resource;
        this.kind = kind;
        this.user = user;
        this.source = source;
        this.clock = clock;
    }

    synchronized Lease lease() {
        if (closed) {
            throw new IllegalStateException("the credentials are closed");
        }
        if (held == null || !held.isFresh(clock)) {
            get();
        }
        return new Lease(kind, held.user().or(() -> user), held);
    }

    private void get() {
        if (clock.instant().isBefore(retry)) {
            fallBack();
            return;
        }
        try {
            Found found = source.get();
            replace();
            held = new Held(found, clock.instant());
        } catch (UnavailableException e) {
            failure = e.getMessage();
            retry = clock.instant().plus(PAUSE);
            fallBack();
        }
    }

    /** What is held, if it is sure to be good. */
    private void fallBack() {
        if (held == null || !held.lasts(clock)) {
            throw new HoopException(
                    ErrorCode.RESOURCE, "The credential of '" + resource + "' is not to be had: " + failure);
        }
    }

    private void replace() {
        if (held != null) {
            replaced.add(held);
            held.wipe();
            held = null;
        }
    }

    /** Renews what is in use, and gives back what is not any more. */
    synchronized void keep() {
        if (held != null && !held.isOpen() && !held.isFresh(clock)) {
            replace();
        }
        replaced.removeIf(this::done);
        replaced.forEach(this::renew);
        if (held != null) {
            renew(held);
        }
    }

    private void renew(Held old) {
        if (!old.wantsRenewal(clock)) {
            return;
        }
        try {
            old.renewed(source.renew(old.vault().orElseThrow()), clock);
        } catch (UnavailableException e) {
            old.notRenewed(RENEWAL_PAUSE, clock);
        }
    }

    /** Whether nothing is left to do about it. */
    private boolean done(Held old) {
        return !old.isOpen() && (old.vault().isEmpty() || old.isOver(clock) || revoked(old));
    }

    private boolean revoked(Held old) {
        try {
            source.revoke(old.vault().orElseThrow());
            return true;
        } catch (UnavailableException e) {
            return false; // tried again until it ends by itself
        }
    }

    /** Gives everything back, whoever has it. */
    synchronized void close() {
        closed = true;
        replace();
        replaced.stream().filter(h -> h.vault().isPresent() && !h.isOver(clock)).forEach(this::revoked);
        replaced.clear();
    }
}
