package dev.hoop.policy.rules;

import dev.hoop.audit.Principal;
import dev.hoop.policy.masking.Detectors;
import dev.hoop.policy.masking.Mask;
import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.Operation;
import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.operation.Use;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules, masks and limits that are for one principal on one resource. */
final class RulesForSession implements SessionPolicy {
    private final List<Rule> rules;
    private final List<MaskRule> masks;
    private final Detectors detectors;
    private final Limits limits;
    private final boolean stable;
    private final Principal principal;
    private final Target target;
    private final Clock clock;

    RulesForSession(
            List<Rule> rules,
            List<MaskRule> masks,
            List<LimitRule> limits,
            Principal principal,
            Target target,
            Clock clock) {
        this.principal = principal;
        this.target = target;
        this.clock = clock;
        this.rules = rules.stream()
                .filter(r -> r.selector().matches(principal, target))
                .toList();
        this.masks = masks.stream()
                .filter(m -> m.selector().matches(principal, target))
                .filter(m -> m.unless().stream().noneMatch(u -> Selector.is(principal, u)))
                .toList();
        Set<String> detect = new HashSet<>();
        this.masks.forEach(m -> detect.addAll(m.detect()));
        detectors = Detectors.of(detect);
        this.limits = limits.stream()
                .filter(l -> l.selector().matches(principal, target))
                .map(LimitRule::limits)
                .reduce(Limits.NONE, RulesForSession::lesser);
        stable = this.rules.stream().flatMap(r -> r.when().stream()).noneMatch(Condition::changing);
    }

    private static Limits lesser(Limits a, Limits b) {
        return new Limits(
                Math.min(a.rows(), b.rows()),
                Math.min(a.bytes(), b.bytes()),
                a.session().compareTo(b.session()) < 0 ? a.session() : b.session());
    }

    @Override
    public Decision decide(Operation operation) {
        List<Use> uses = withInference(operation);
        try {
            Map<String, Object> variables =
                    rules.stream().anyMatch(r -> r.when().isPresent()) ? variables(operation) : Map.of();
            Optional<Decision> refusal = first(Rule.Kind.DENY, uses, variables).map(r -> denied(r, uses, operation));
            return refusal.or(() ->
                            first(Rule.Kind.REQUIRE_APPROVAL, uses, variables).map(r -> approval(r, uses)))
                    .orElseGet(() -> allowed(uses, variables, operation));
        } catch (UnclearCondition e) {
            String message = "%s is denied because the condition of rule %s could not be evaluated. Check the condition"
                    + " against the claims of the token";
            return new Decision.Deny(List.of(e.rule), String.format(message, operation.command(), e.rule), true);
        }
    }

    private Optional<Rule> first(Rule.Kind kind, List<Use> uses, Map<String, Object> variables) {
        return rules.stream()
                .filter(r -> r.kind() == kind && uses.stream().anyMatch(r::covers) && holds(r, variables))
                .findFirst();
    }

    private Decision allowed(List<Use> uses, Map<String, Object> variables, Operation operation) {
        List<RuleRef> allowing = new ArrayList<>();
        for (Use use : uses) {
            Optional<Rule> rule = rules.stream()
                    .filter(r -> r.kind() == Rule.Kind.ALLOW && r.covers(use) && holds(r, variables))
                    .findFirst();
            if (rule.isEmpty()) {
                return new Decision.Deny(List.of(), notAllowed(use, operation), false);
            }
            if (!allowing.contains(rule.get().ref())) {
                allowing.add(rule.get().ref());
            }
        }
        return new Decision.Allow(allowing);
    }

    private String notAllowed(Use use, Operation operation) {
        String reason =
                use.effect() == Effect.SQL_UNKNOWN ? " (" + operation.unknown().orElse("") + ")" : "";
        return operation.command() + on(use) + " is denied: no rule allows "
                + use.effect().text() + on(use) + reason
                + " to " + principal.subject() + " on resource " + target.name() + ". "
                + (use.effect() == Effect.SQL_INFERENCE
                        ? "It looks at a masked column, which can give its values away; filter, sort or join by another"
                                + " column, or ask for a rule that allows sql.inference there"
                        : "Ask for a rule that allows it, such as allow: ["
                                + use.effect().text() + "]");
    }

    private static Decision denied(Rule rule, List<Use> uses, Operation operation) {
        Use use = uses.stream().filter(rule::covers).findFirst().orElseThrow();
        String reason = use.effect() == Effect.SQL_UNKNOWN
                ? " It is not understood: " + operation.unknown().orElse("") + "."
                : "";
        String message = operation.command() + on(use) + " is denied by rule " + rule.ref() + ", which denies "
                + use.effect().text() + "." + reason + " "
                + rule.message().orElse("Leave it out, or ask whoever keeps the policy");
        return new Decision.Deny(List.of(rule.ref()), message, false);
    }

    private static Decision approval(Rule rule, List<Use> uses) {
        Use use = uses.stream().filter(rule::covers).findFirst().orElseThrow();
        String people = rule.count() == 1 ? "one of " : rule.count() + " of ";
        String message = use.effect().text() + on(use) + " needs approval by rule " + rule.ref() + " from " + people
                + String.join(", ", new java.util.TreeSet<>(rule.approvers())) + ".";
        return new Decision.ApprovalRequired(
                List.of(rule.ref()), rule.approvers(), rule.count(), rule.expires(), message);
    }

    private static String on(Use use) {
        return use.target().map(t -> " on " + t).orElse("");
    }

    private boolean holds(Rule rule, Map<String, Object> variables) {
        if (rule.when().isEmpty()) {
            return true;
        }
        try {
            return rule.when().get().holds(variables);
        } catch (IllegalStateException e) {
            throw new UnclearCondition(rule.ref());
        }
    }

    private List<Use> withInference(Operation operation) {
        List<Use> uses = new ArrayList<>(operation.uses());
        operation.inspected().stream()
                .filter(c -> mask(c).isPresent())
                .sorted(Comparator.comparing(ColumnName::toString))
                .forEach(c -> uses.add(new Use(Effect.SQL_INFERENCE, Optional.of(c.relation()), Set.of(c))));
        return uses;
    }

    private Map<String, Object> variables(Operation operation) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("claims", principal.claims());
        variables.put(
                "principal",
                Map.of(
                        "issuer", principal.issuer(),
                        "subject", principal.subject(),
                        "groups", List.copyOf(principal.groups()),
                        "claims", principal.claims()));
        variables.put("resource", Map.of("name", target.name(), "kind", target.kind(), "labels", target.labels()));
        variables.put(
                "operation",
                Map.of(
                        "command", operation.command(),
                        "effects",
                                operation.effects().stream().map(Effect::text).toList(),
                        "tables",
                                operation.uses().stream()
                                        .flatMap(u -> u.target().stream())
                                        .map(RelationName::toString)
                                        .distinct()
                                        .toList()));
        variables.put("now", clock.instant());
        return variables;
    }

    @Override
    public boolean stable() {
        return stable;
    }

    @Override
    public Optional<Mask> mask(ColumnName column) {
        return masks.stream()
                .filter(m -> m.columns().stream().anyMatch(p -> p.canMatch(column)))
                .map(MaskRule::mask)
                .min(Comparator.comparingInt(Mask::reveals));
    }

    @Override
    public boolean masksAny(RelationName relation) {
        return mask(new ColumnName(relation, ColumnName.ANY)).isPresent();
    }

    @Override
    public boolean masksAnything() {
        return masks.stream().anyMatch(m -> !m.columns().isEmpty());
    }

    @Override
    public Detectors detectors() {
        return detectors;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    /** A condition that could not be evaluated. */
    private static final class UnclearCondition extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient RuleRef rule;

        UnclearCondition(RuleRef rule) {
            super(null, null, false, false);
            this.rule = rule;
        }
    }
}
