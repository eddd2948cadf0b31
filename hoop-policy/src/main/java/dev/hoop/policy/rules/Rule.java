package dev.hoop.policy.rules;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.Use;

import java.time.Duration;
import java.util.EnumSet;
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

    /** Effects that may touch any relation though none is named. */
    private static final Set<Effect> ANYWHERE =
            EnumSet.of(Effect.SQL_UNKNOWN, Effect.SQL_BLOCK, Effect.SQL_CALL, Effect.SQL_ROUTINE);

    /** Whether the rule is about this use: for an allow only if it certainly is, otherwise if it can be. */
    boolean covers(Use use) {
        return effects.contains(use.effect()) && (kind == Kind.ALLOW ? certain(use) : possible(use));
    }

    private boolean certain(Use use) {
        boolean table = tables.isEmpty()
                || use.target().isPresent()
                        && tables.stream()
                                .anyMatch(t -> t.mustMatch(use.target().get()));
        boolean column = columns.isEmpty()
                || !use.columns().isEmpty()
                        && use.columns().stream().allMatch(c -> columns.stream().anyMatch(p -> p.mustMatch(c)));
        return table && column;
    }

    private boolean possible(Use use) {
        if (tables.isEmpty() && columns.isEmpty()) {
            return true;
        }
        if (use.target().isEmpty()) {
            return ANYWHERE.contains(use.effect());
        }
        boolean table = tables.isEmpty()
                || tables.stream().anyMatch(t -> t.canMatch(use.target().get()));
        boolean column = columns.isEmpty() || columns.stream().anyMatch(p -> touches(p, use));
        return table && column;
    }

    private static boolean touches(RelationPattern pattern, Use use) {
        return use.columns().isEmpty()
                ? pattern.canMatch(new ColumnName(use.target().orElseThrow(), ColumnName.ANY))
                : use.columns().stream().anyMatch(pattern::canMatch);
    }
}
