package dev.hoop.policy.credential;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What one login to a resource needs. {@linkplain #wipe Wipe} it when the login is through, and close it when the
 * connection ends: an account that was made for us is given back only when nobody uses it any more. Owned by one thread
 * at a time.
 */
public final class Lease implements AutoCloseable {
    /** What the secret is. */
    public enum Kind {
        PASSWORD,
        /** PEM, with certificates behind the key if there are some. */
        PRIVATE_KEY,
        TOKEN
    }

    private final Kind kind;
    private final Optional<String> user;
    private final char[] secret;
    private final Held held;
    private boolean wiped;
    private boolean closed;

    Lease(Kind kind, Optional<String> user, Held held) {
        this.kind = kind;
        this.user = user;
        this.held = held;
        secret = held.copy();
    }

    public Kind kind() {
        return kind;
    }

    /** Empty for a token. */
    public Optional<String> user() {
        return user;
    }

    /**
     * The secret; it is the lease's own, and gone when the lease is wiped.
     *
     * @throws IllegalStateException if it was wiped
     */
    public char[] secret() {
        if (wiped) {
            throw new IllegalStateException("the secret has been wiped");
        }
        return secret;
    }

    /** When it loses its force, as far as that is known now: later, if it is renewed. */
    public Optional<Instant> expires() {
        return held.expires();
    }

    /** The resource did not accept it: the next lease asks its source anew. */
    public void refused() {
        held.spoil();
    }

    /** Overwrites the secret. Again does nothing. */
    public void wipe() {
        Arrays.fill(secret, '\0');
        wiped = true;
    }

    /** Wipes the secret, and lets go of the account behind it. Again does nothing. */
    @Override
    public void close() {
        wipe();
        if (!closed) {
            closed = true;
            held.release();
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Lease[" + kind + user.map(u -> " of " + u).orElse("") + "]";
    }
}
