package dev.hoop.policy.sql;

import dev.hoop.policy.operation.Operation;
import dev.hoop.policy.operation.RelationName;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One statement as hoop understands it. Independent of the literals in its text, so it can be cached by fingerprint, save
 * for what it changes. Immutable.
 *
 * @param reads       base relations read, and views as written beside what they resolve to
 * @param writes      relations changed, as written, schema-qualified where the text or the catalog is
 * @param transaction what it does to the transaction
 * @param scopeChange whether unqualified names may resolve differently after it (search path, role, schema, DDL)
 * @param changes     what it changes of how later texts are read, once it ran well
 */
public record Statement(
        Operation operation,
        Set<RelationName> reads,
        Set<RelationName> writes,
        Output output,
        Transaction transaction,
        boolean scopeChange,
        List<Change> changes) {
    /** What a statement does to the transaction it runs in. */
    public enum Transaction {
        NONE,
        BEGIN,
        /** Makes everything since BEGIN permanent: COMMIT, PREPARE TRANSACTION, or DDL that commits implicitly. */
        COMMIT,
        ROLLBACK,
        /** SAVEPOINT, RELEASE, ROLLBACK TO. */
        SAVEPOINT
    }

    public Statement {
        Objects.requireNonNull(operation);
        reads = Set.copyOf(reads);
        writes = Set.copyOf(writes);
        Objects.requireNonNull(output);
        Objects.requireNonNull(transaction);
        changes = List.copyOf(changes);
    }
}
