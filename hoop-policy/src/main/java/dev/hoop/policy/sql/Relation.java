package dev.hoop.policy.sql;

import dev.hoop.policy.operation.RelationName;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A relation of the target.
 *
 * @param name       with its schema
 * @param columns    in order
 * @param definition a view's query, if it can be read
 * @param kin        tables that share rows with this one: its partitions and whatever inherits from it, and what it is
 *                   a partition or an heir of, at any distance; a column of one is that of the same name in the other
 */
public record Relation(
        RelationName name, Kind kind, List<String> columns, Optional<String> definition, Set<RelationName> kin) {
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
        kin = Set.copyOf(kin);
    }

    /** A relation that shares its rows with no other. */
    public Relation(RelationName name, Kind kind, List<String> columns, Optional<String> definition) {
        this(name, kind, columns, definition, Set.of());
    }
}
