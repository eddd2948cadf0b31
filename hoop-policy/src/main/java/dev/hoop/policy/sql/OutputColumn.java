package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;

import java.util.Set;

/**
 * A result column and where its values come from.
 *
 * @param label   what the text calls it, folded; empty if the server chooses
 * @param origins base columns that flow into it; empty for constants
 * @param direct  whether each value is a plain copy: of the single origin's, or, through views, of each origin's, a
 *                view's column and the base column below it being the same
 * @param hidden  whether anything else may flow into it, too: what a function returns, or a view that cannot be read
 */
public record OutputColumn(String label, Set<ColumnName> origins, boolean direct, boolean hidden) {
    public OutputColumn {
        origins = Set.copyOf(origins);
        if (direct && origins.isEmpty()) {
            throw new IllegalArgumentException("a plain copy has an origin");
        }
    }

    /** A column into which nothing else flows. */
    public OutputColumn(String label, Set<ColumnName> origins, boolean direct) {
        this(label, origins, direct, false);
    }
}
