package dev.hoop.policy.rules;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.operation.Use;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One rule. Immutable. */
record Rule(
        RuleRef ref,
        Kind kind,
        Set<Effect> effects,
        Selector selector,
        Optional<Condition> when,
        List<RelationPattern> tables,
        List<RelationPattern> exceptTables,
        List<RelationPattern> columns,
        Optional<String> message,
        Set<String> approvers,
        int count,
        Duration expires) {
    /** What a rule says. */
    enum Kind {
        DENY,
        REQUIRE_APPROVAL,
        ALLOW
    }

    /** Effects that may be on a relation though none is named: DROP SCHEMA, VACUUM of everything, what is not understood. */
    private static final Set<Effect> ANYWHERE = EnumSet.of(
            Effect.SQL_UNKNOWN,
            Effect.SQL_BLOCK,
            Effect.SQL_CALL,
            Effect.SQL_ROUTINE,
            Effect.SQL_DROP,
            Effect.SQL_TRUNCATE,
            Effect.SQL_ALTER,
            Effect.SQL_GRANT,
            Effect.SQL_MAINTENANCE);

    /** Effects of a statement that are on no relation if none is named: it reads none. */
    private static final Set<Effect> NOWHERE = EnumSet.of(Effect.SQL_SELECT, Effect.SQL_EXPLAIN);

    private static final Set<Effect> READING =
            EnumSet.of(Effect.SQL_SELECT, Effect.SQL_COPY_OUT, Effect.SQL_EXPLAIN, Effect.SQL_INFERENCE);

    /**
     * Whether the rule is certainly about this use, so that it can give leave for it.
     *
     * @param inspected what the operation's predicates and the like look at
     */
    boolean mustCover(Use use, Set<ColumnName> inspected) {
        if (!effects.contains(use.effect())) {
            return false;
        }
        if (use.target().isEmpty()) {
            return tables.isEmpty() && columns.isEmpty() && exceptTables.isEmpty() || NOWHERE.contains(use.effect());
        }
        RelationName target = use.target().get();
        Set<ColumnName> touched = touched(use, inspected);
        return (tables.isEmpty() || tables.stream().anyMatch(t -> t.mustMatch(target)))
                && use.onEach().noneMatch(this::canBeExcepted)
                && (columns.isEmpty()
                        || !touched.isEmpty()
                                && touched.stream()
                                        .allMatch(c -> columns.stream().anyMatch(p -> p.mustMatch(c))));
    }

    /**
     * Whether the rule is, or may turn out to be, about this use.
     *
     * @param inspected what the operation's predicates and the like look at
     */
    boolean canCover(Use use, Set<ColumnName> inspected) {
        return effects.contains(use.effect()) && use.onEach().anyMatch(u -> canBeOn(u, inspected));
    }

    private boolean canBeOn(Use use, Set<ColumnName> inspected) {
        if (use.target().isEmpty()) {
            return tables.isEmpty() && columns.isEmpty() || ANYWHERE.contains(use.effect());
        }
        RelationName target = use.target().get();
        return (tables.isEmpty() || tables.stream().anyMatch(t -> t.canMatch(target)))
                && exceptTables.stream().noneMatch(t -> t.mustMatch(target))
                && (columns.isEmpty() || columns.stream().anyMatch(p -> touches(p, use, inspected)));
    }

    private boolean canBeExcepted(Use use) {
        return exceptTables.stream().anyMatch(t -> t.canMatch(use.target().orElseThrow()));
    }

    private static boolean touches(RelationPattern pattern, Use use, Set<ColumnName> inspected) {
        Set<ColumnName> touched = touched(use, inspected);
        return touched.isEmpty()
                ? pattern.canMatch(new ColumnName(use.target().orElseThrow(), ColumnName.ANY))
                : touched.stream().anyMatch(pattern::canMatch);
    }

    /** The columns of the target that the use is on: for a reading one also those that its predicates look at. */
    private static Set<ColumnName> touched(Use use, Set<ColumnName> inspected) {
        if (!READING.contains(use.effect())) {
            return use.columns();
        }
        Set<ColumnName> touched = new HashSet<>(use.columns());
        inspected.stream()
                .filter(c ->
                        c.relation().name().equals(use.target().orElseThrow().name()))
                .forEach(touched::add);
        return touched;
    }
}
