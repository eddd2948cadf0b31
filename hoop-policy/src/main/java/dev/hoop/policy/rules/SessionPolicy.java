package dev.hoop.policy.rules;

import dev.hoop.policy.masking.Detectors;
import dev.hoop.policy.masking.Mask;
import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Operation;
import dev.hoop.policy.operation.RelationName;

import java.util.List;
import java.util.Optional;

/** What a policy comes to for one principal on one resource. Immutable and thread-safe. */
public interface SessionPolicy {
    /**
     * Decides. Adds {@code sql.inference} itself where the operation inspects a masked column. Never throws: an error
     * in a condition is a {@link Decision.Deny} with {@code error}.
     */
    Decision decide(Operation operation);

    /** Whether equal operations get equal decisions for as long as this policy is in force: no condition looks at the time. */
    boolean stable();

    /** The mask of a base column; an unresolved name gets every mask it could match. Empty if it has none. */
    Optional<Mask> mask(ColumnName column);

    /** Where the policy gives the column a mask, in the order of the file; all of them have a say in what its mask is. */
    List<MaskRef> masksOf(ColumnName column);

    /** Whether any column of the relation has, or could have, a mask. */
    boolean masksAny(RelationName relation);

    /** Whether any column at all has, or could have, a mask. */
    boolean masksAnything();

    /** What is looked for in text columns that have no mask. */
    Detectors detectors();

    Limits limits();
}
