package dev.hoop.policy.operation;

import java.util.Objects;

/**
 * A column of a relation.
 *
 * @param name folded as the dialect folds, or {@value #ANY} where it can be any column of the relation
 */
public record ColumnName(RelationName relation, String name) {
    /** Stands for every column of the relation. */
    public static final String ANY = "*";

    public ColumnName {
        Objects.requireNonNull(relation);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a column needs a name");
        }
    }

    @Override
    public String toString() {
        return relation + "." + name;
    }
}
