package dev.hoop.policy.sql;

import dev.hoop.policy.operation.RelationName;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A relation of the target.
 *
 * @param name       with its schema
 * @param columns    in order
 * @param definition a view's query, if it can be read
 */
public record Relation(RelationName name, Kind kind, List<String> columns, Optional<String> definition) {
    /** What a relation is. */
    public enum Kind {
        TABLE,
        /** Computed anew from its definition, or kept as a materialized view. */
        VIEW,
        /** Foreign table, synonym, or anything else that hides where its columns come from. */
        OTHER
    }

    public Relation {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        columns = List.copyOf(columns);
        Objects.requireNonNull(definition);
    }
}
