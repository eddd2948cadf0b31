package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;

import java.util.Set;

/**
 * A result column and where its values come from.
 *
 * @param label   what the text calls it, folded; empty if the server chooses
 * @param origins base columns that flow into it; empty for constants
 * @param direct  whether each value is a plain copy of the single origin's
 */
public record OutputColumn(String label, Set<ColumnName> origins, boolean direct) {
    public OutputColumn {
        origins = Set.copyOf(origins);
        if (direct && origins.size() != 1) {
            throw new IllegalArgumentException("a plain copy has one origin");
        }
    }
}
