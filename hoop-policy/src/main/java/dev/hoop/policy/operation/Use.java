package dev.hoop.policy.operation;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One effect on one thing. An operation has a use for every effect and every relation it has that effect on.
 *
 * @param target  the relation, or empty for an effect that has none, such as {@code sql.session}, or whose target is
 *                no relation
 * @param columns of the target that are read (in a reading effect) or set (in a writing one); empty if none or not told
 * @param kin     tables that share rows with the target, such as its partitions: what is denied, or needs an approval,
 *                on one of them is so here too, but no leave is needed for them
 */
public record Use(Effect effect, Optional<RelationName> target, Set<ColumnName> columns, Set<RelationName> kin) {
    public Use {
        Objects.requireNonNull(effect);
        Objects.requireNonNull(target);
        columns = Set.copyOf(columns);
        kin = Set.copyOf(kin);
    }

    /** A use of a relation that shares its rows with no other. */
    public Use(Effect effect, Optional<RelationName> target, Set<ColumnName> columns) {
        this(effect, target, columns, Set.of());
    }

    public static Use of(Effect effect) {
        return new Use(effect, Optional.empty(), Set.of());
    }

    public static Use of(Effect effect, RelationName target) {
        return new Use(effect, Optional.of(target), Set.of());
    }

    /** The same on each relation that the use can be on: its target, and what shares rows with it. */
    public Stream<Use> onEach() {
        return Stream.concat(Stream.of(this), kin.stream().map(this::on));
    }

    private Use on(RelationName other) {
        Set<ColumnName> others =
                columns.stream().map(c -> new ColumnName(other, c.name())).collect(Collectors.toUnmodifiableSet());
        return new Use(effect, Optional.of(other), others);
    }
}
