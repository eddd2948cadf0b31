package dev.hoop.policy.sql;

import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.Operation;
import dev.hoop.policy.operation.Use;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
        String reason = "SQL is not read yet in this version";
        Operation unknown = new Operation(
                "Statement", List.of(Use.of(Effect.SQL_UNKNOWN)), Set.of(), Set.of(), Optional.of(reason));
        return new Script(
                List.of(new Statement(
                        unknown, Set.of(), Set.of(), new Output.Unresolved(reason), Statement.Transaction.NONE, true)),
                "");
    }

    /** Forgets everything, since the target's relations have changed. */
    public void forget() {}
}
