package dev.hoop.policy.operation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing the principal asks for, as far as rules look at it. Immutable.
 *
 * @param command   what it is, for messages, such as {@code DROP TABLE}; never a value from the text
 * @param uses      at least one; {@code sql.unknown} alone or among others if it was not fully understood
 * @param inspected columns that predicates, joins, grouping, ordering and the like look at
 * @param routines  functions and procedures it calls that are not known to be harmless, schema-qualified as written
 * @param unknown   why it was not understood; present exactly if {@code sql.unknown} is among the effects
 */
public record Operation(
        String command, List<Use> uses, Set<ColumnName> inspected, Set<String> routines, Optional<String> unknown) {
    public Operation {
        Objects.requireNonNull(command);
        uses = List.copyOf(uses);
        inspected = Set.copyOf(inspected);
        routines = Set.copyOf(routines);
        if (uses.isEmpty()) {
            throw new IllegalArgumentException("an operation without an effect would need no rule");
        }
        if (unknown.isPresent() != uses.stream().anyMatch(u -> u.effect() == Effect.SQL_UNKNOWN)) {
            throw new IllegalArgumentException("sql.unknown and its reason come together");
        }
    }

    /** In the order of {@link Effect}. */
    public Set<Effect> effects() {
        return uses.stream()
                .map(Use::effect)
                .collect(Collectors.toCollection(() -> java.util.EnumSet.noneOf(Effect.class)));
    }
}
