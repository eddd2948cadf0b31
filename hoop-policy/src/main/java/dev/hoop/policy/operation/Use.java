package dev.hoop.policy.operation;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One effect on one thing. An operation has a use for every effect and every relation it has that effect on.
 *
 * @param target  the relation, or empty for an effect that has none, such as {@code sql.session}, or whose target is
 *                no relation
 * @param columns of the target that are read (in a reading effect) or set (in a writing one); empty if none or not told
 */
public record Use(Effect effect, Optional<RelationName> target, Set<ColumnName> columns) {
    public Use {
        Objects.requireNonNull(effect);
        Objects.requireNonNull(target);
        columns = Set.copyOf(columns);
    }

    public static Use of(Effect effect) {
        return new Use(effect, Optional.empty(), Set.of());
    }

    public static Use of(Effect effect, RelationName target) {
        return new Use(effect, Optional.of(target), Set.of());
    }
}
