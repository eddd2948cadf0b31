package dev.hoop.policy.sql;

import java.util.List;
import java.util.Objects;

/**
 * Reads SQL texts, and remembers what it has read by fingerprint. One for each resource. Thread-safe.
 *
 * <p>Never fails on a text: what it does not understand is a statement with {@code sql.unknown} and the reason.
 */
public final class SqlReader {
    /** Remembers nothing yet. */
    public SqlReader() {}

    /**
     * Reads a text.
     *
     * @param settings of the connection it is meant for
     * @param catalog  asked when names must be resolved, and only for a text not yet remembered under these settings
     */
    public Script read(String sql, SqlSettings settings, Catalog catalog) {
        Objects.requireNonNull(sql);
        return new Script(List.of(), "");
    }

    /** Forgets everything, since the target's relations have changed. */
    public void forget() {}
}
