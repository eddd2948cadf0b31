package dev.hoop.policy.credential;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a source gave. Whoever holds it wipes the secret.
 *
 * @param user    if the source gives the user too
 * @param fresh   how long it is handed out without asking the source again
 * @param expires when it loses its force, if that is known
 * @param vault   what to renew and to revoke it by, if it was made for us
 */
record Found(
        Optional<String> user, char[] secret, Duration fresh, Optional<Instant> expires, Optional<VaultLease> vault) {
    /** How long what has no end of its own is kept. */
    static final Duration KEPT = Duration.ofSeconds(60);

    /** A secret that has no end that we know of. */
    static Found lasting(char[] secret, Duration fresh) {
        return new Found(Optional.empty(), secret, fresh, Optional.empty(), Optional.empty());
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Found[expires=" + expires + "]";
    }
}
