package dev.hoop.policy.operation;

import java.util.Objects;
import java.util.Optional;

/**
 * A table, view or anything else that has columns, named as the target names it (folded as the dialect folds).
 *
 * @param schema the schema (MySQL: database); empty where neither the text nor the catalog tells
 */
public record RelationName(Optional<String> schema, String name) {
    public RelationName {
        Objects.requireNonNull(schema);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a relation needs a name");
        }
    }

    public static RelationName of(String schema, String name) {
        return new RelationName(Optional.of(schema), name);
    }

    /** A name without a schema: it stands for every relation it could be. */
    public static RelationName unqualified(String name) {
        return new RelationName(Optional.empty(), name);
    }

    @Override
    public String toString() {
        return schema.map(s -> s + "." + name).orElse(name);
    }
}
