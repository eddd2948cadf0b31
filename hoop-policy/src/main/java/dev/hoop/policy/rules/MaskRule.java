package dev.hoop.policy.rules;

import dev.hoop.policy.masking.Mask;
import dev.hoop.policy.masking.Sought;
import dev.hoop.policy.operation.ColumnName;

import java.util.List;
import java.util.Set;

/**
 * One entry under {@code masks}: columns and their mask, or detectors.
 *
 * @param unless groups and subjects that see the values
 */
record MaskRule(
        MaskRef ref,
        Selector selector,
        List<RelationPattern> columns,
        Set<Sought> detect,
        Mask mask,
        List<String> unless) {
    /** Whether the column is, or may turn out to be, one of those that are masked. */
    boolean canMatch(ColumnName column) {
        return columns.stream().anyMatch(p -> p.canMatch(column));
    }
}
