package dev.hoop.policy.sql;

import java.util.Optional;

/** What the target knows of its relations, as one connection sees them. Implementations cache; they never throw. */
@FunctionalInterface
public interface Catalog {
    /** Knows nothing. */
    Catalog NONE = (schema, name) -> Optional.empty();

    /**
     * Finds a relation as the target would: an unqualified name through the search path.
     *
     * @param schema empty for an unqualified name
     * @param name   folded as the dialect folds
     * @return empty if there is none, or if the target cannot be asked: the name then stands for everything it could be
     */
    Optional<Relation> relation(Optional<String> schema, String name);

    /** The target's relations have changed: what was cached is asked for anew. */
    default void forget() {}
}
