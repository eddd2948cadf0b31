package dev.hoop.policy;

import dev.hoop.policy.masking.Mask;
import dev.hoop.policy.masking.Masks;
import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.rules.SessionPolicy;
import dev.hoop.policy.sql.Output;
import dev.hoop.policy.sql.OutputColumn;
import dev.hoop.policy.sql.Statement;

import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of one column of a result, and why. The guard masks by it, and {@code hoop policy explain} tells it, so
 * that the two cannot differ.
 */
public record ColumnMask(Reason reason, Optional<Mask> mask) {
    private static final ColumnMask OPEN = new ColumnMask(Reason.OPEN, Optional.empty());

    /** Why a column has its mask, or none. */
    public enum Reason {
        /** Nothing that has a mask flows into it. */
        OPEN,
        /** It is a plain copy of a masked column. */
        COPY,
        /** It is computed from a masked column: what its values still tell is not known, so nothing of them is shown. */
        COMPUTED,
        /** What else flows into it cannot be read, and may have a mask. */
        HIDDEN,
        /** Which columns the result has is not known, and some of what is read has a mask. */
        UNRESOLVED
    }

    public ColumnMask {
        Objects.requireNonNull(reason);
        if (mask.isPresent() == (reason == Reason.OPEN)) {
            throw new IllegalArgumentException("a column is open exactly if it has no mask");
        }
    }

    /** Of a column that the statement is read to answer with. */
    public static ColumnMask of(OutputColumn column, SessionPolicy policy) {
        if (column.hidden() && policy.masksAnything()) {
            return redacted(Reason.HIDDEN);
        }
        if (column.direct()) { // through a view, a plain copy has several origins: the least revealing mask of all
            return Masks.leastRevealing(column.origins().stream()
                            .map(policy::mask)
                            .flatMap(Optional::stream)
                            .toList())
                    .map(mask -> new ColumnMask(Reason.COPY, Optional.of(mask)))
                    .orElse(OPEN);
        }
        for (ColumnName origin : column.origins()) {
            if (policy.mask(origin).isPresent()) {
                return redacted(Reason.COMPUTED);
            }
        }
        return OPEN;
    }

    /** Of every column of a result whose columns are not told by the statement: because they, or it, cannot be read. */
    public static ColumnMask ofAny(Statement statement, SessionPolicy policy) {
        boolean beyond = statement.operation().unknown().isPresent()
                || statement.output() instanceof Output.Unresolved unresolved && unresolved.beyond();
        return ofAny(statement, policy, beyond);
    }

    /** @param beyond whether there may be values in it that are of nothing that the statement is known to read */
    static ColumnMask ofAny(Statement statement, SessionPolicy policy, boolean beyond) {
        boolean clean = !beyond
                && statement.reads().stream().noneMatch(policy::masksAny)
                && statement.operation().uses().stream()
                        .flatMap(u -> u.kin().stream())
                        .noneMatch(policy::masksAny);
        return clean || !policy.masksAnything() ? OPEN : redacted(Reason.UNRESOLVED);
    }

    private static ColumnMask redacted(Reason reason) {
        return new ColumnMask(reason, Optional.of(Masks.redact()));
    }

    Mask orNull() {
        return mask.orElse(null);
    }
}
