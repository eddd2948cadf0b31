package dev.hoop.policy;

import dev.hoop.policy.sql.Catalog;
import dev.hoop.policy.sql.Script;
import dev.hoop.policy.sql.SqlReader;

import java.time.Duration;

/**
 * What has been read of one resource's SQL, shared by its sessions. All of it is forgotten when the resource's schema
 * changes through us, and after a minute, since it may have changed by other ways. Thread-safe.
 */
final class Readings {
    private static final long LIFETIME = Duration.ofSeconds(60).toNanos();

    private final SqlReader reader = new SqlReader();
    private volatile Epoch epoch = new Epoch(System.nanoTime()); // replaced once the reader has forgotten

    /** The time between one forgetting and the next; compared by identity. */
    static final class Epoch {
        private final long since;

        private Epoch(long since) {
            this.since = since;
        }
    }

    Script read(String sql, SessionState state, Catalog catalog) {
        return reader.read(sql, state.settings().now(), catalog, state.names());
    }

    /** What was read in another one must be read again. @param now of the monotonic clock */
    Epoch epoch(long now) {
        Epoch current = epoch;
        if (now - current.since > LIFETIME) {
            forget();
            return epoch;
        }
        return current;
    }

    void forget() {
        reader.forget();
        epoch = new Epoch(System.nanoTime());
    }
}
