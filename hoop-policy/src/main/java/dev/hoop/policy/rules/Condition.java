package dev.hoop.policy.rules;

import dev.hoop.audit.Principal;
import dev.hoop.policy.internal.Expression;
import dev.hoop.policy.internal.Expression.Type;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.Operation;
import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.operation.Use;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in a rule's {@code when}: CEL over {@code principal}, {@code claims}, {@code resource}, {@code operation}
 * and {@code now}. Checked when it is loaded. Immutable and thread-safe.
 */
record Condition(Expression expression) {
    private static final Map<String, Type> VARIABLES = Map.ofEntries(
            Map.entry("principal.issuer", Type.TEXT),
            Map.entry("principal.subject", Type.TEXT),
            Map.entry("principal.groups", Type.TEXTS),
            Map.entry("claims", Type.ANYTHING_BY_NAME),
            Map.entry("resource.name", Type.TEXT),
            Map.entry("resource.kind", Type.TEXT),
            Map.entry("resource.labels", Type.TEXT_BY_NAME),
            Map.entry("operation.command", Type.TEXT),
            Map.entry("operation.effects", Type.TEXTS),
            Map.entry("operation.tables", Type.TEXTS),
            Map.entry("operation.routines", Type.TEXTS),
            Map.entry("now", Type.TIME));

    /** @throws IllegalArgumentException if it is no boolean CEL expression; the message tells where in it, and why */
    static Condition of(String text) {
        try {
            return new Condition(Expression.of(text, VARIABLES, Type.BOOLEAN));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("this condition is wrong " + e.getMessage(), e);
        }
    }

    /** Whether it can be true for one operation and false for another. */
    boolean looksAtOperation() {
        return expression.mentions("operation");
    }

    /** Whether it can be true now and false later. */
    boolean looksAtTime() {
        return expression.mentions("now");
    }

    /** Empty if it cannot be told. */
    Optional<Boolean> holds(Map<String, Object> variables) {
        return expression.value(variables).filter(Boolean.class::isInstance).map(Boolean.class::cast);
    }

    /** What is the same for a whole session. */
    static Map<String, Object> session(Principal principal, Target target) {
        return Map.of(
                "principal.issuer", principal.issuer(),
                "principal.subject", principal.subject(),
                "principal.groups", List.copyOf(principal.groups()),
                "claims", principal.claims(),
                "resource.name", target.name(),
                "resource.kind", target.kind(),
                "resource.labels", target.labels());
    }

    static Map<String, Object> operation(
            Map<String, Object> session, Operation operation, List<Use> uses, Clock clock) {
        Map<String, Object> variables = new HashMap<>(session);
        variables.put("operation.command", operation.command());
        variables.put(
                "operation.effects",
                uses.stream().map(Use::effect).distinct().map(Effect::text).toList());
        variables.put(
                "operation.tables",
                uses.stream()
                        .flatMap(u -> u.target().stream())
                        .map(RelationName::toString)
                        .distinct()
                        .sorted()
                        .toList());
        variables.put(
                "operation.routines", operation.routines().stream().sorted().toList());
        variables.put("now", clock.instant());
        return variables;
    }
}
