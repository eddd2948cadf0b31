package dev.hoop.policy.rules;

import dev.hoop.audit.Principal;
import dev.hoop.policy.masking.Detectors;
import dev.hoop.policy.masking.Mask;
import dev.hoop.policy.masking.Masks;
import dev.hoop.policy.masking.Sought;
import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.Operation;
import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.operation.Use;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules, masks and limits that are for one principal on one resource. */
final class RulesForSession implements SessionPolicy {
    private final List<Standing> rules;
    private final List<MaskRule> masks;
    private final Detectors detectors;
    private final Limits limits;
    private final boolean stable;
    private final boolean conditional;
    private final Map<String, Object> variables;
    private final Messages messages;
    private final Clock clock;

    /** Whether the condition of a rule holds in this session. */
    private enum Answer {
        HOLDS,
        UNCLEAR,
        /** On the operation, or on the time. */
        DEPENDS
    }

    private record Standing(Rule rule, Answer condition) {}

    /** @param ends whether the policy comes to something else at a certain time, whatever its rules say */
    RulesForSession(
            List<Rule> rules,
            List<MaskRule> masks,
            List<LimitRule> limits,
            boolean ends,
            Principal principal,
            Target target,
            Clock clock) {
        this.clock = clock;
        messages = new Messages(principal, target);
        variables = Condition.session(principal, target);
        this.rules = rules.stream()
                .filter(r -> r.selector().matches(principal, target))
                .flatMap(r -> standing(r).stream())
                .toList();
        this.masks = masks.stream()
                .filter(m -> m.selector().matches(principal, target))
                .filter(m -> m.unless().stream().noneMatch(u -> Selector.is(principal, u)))
                .toList();
        Set<Sought> detect = new HashSet<>();
        this.masks.forEach(m -> detect.addAll(m.detect()));
        detectors = Detectors.of(detect);
        this.limits = limits.stream()
                .filter(l -> l.selector().matches(principal, target))
                .map(LimitRule::limits)
                .reduce(Limits.NONE, Limits::and);
        conditional = this.rules.stream().anyMatch(r -> r.condition() == Answer.DEPENDS);
        stable = !ends
                && this.rules.stream()
                        .filter(r -> r.condition() == Answer.DEPENDS)
                        .noneMatch(r -> r.rule().when().orElseThrow().looksAtTime());
    }

    /** Empty if the rule's condition cannot hold in this session. What looks at no operation is evaluated here, once. */
    private Optional<Standing> standing(Rule rule) {
        if (rule.when().isEmpty()) {
            return Optional.of(new Standing(rule, Answer.HOLDS));
        }
        Condition when = rule.when().get();
        if (when.looksAtOperation() || when.looksAtTime()) {
            return Optional.of(new Standing(rule, Answer.DEPENDS));
        }
        return standing(rule, when.holds(variables));
    }

    private static Optional<Standing> standing(Rule rule, Optional<Boolean> holds) {
        if (holds.isEmpty()) {
            return Optional.of(new Standing(rule, Answer.UNCLEAR));
        }
        return holds.get() ? Optional.of(new Standing(rule, Answer.HOLDS)) : Optional.empty();
    }

    @Override
    public Decision decide(Operation operation) {
        List<Use> uses = withInference(operation);
        List<Standing> concerned = concerned(operation, uses);
        List<Rule> denying = holding(concerned, Rule.Kind.DENY);
        if (!denying.isEmpty()) {
            return messages.denied(denying, uses, operation);
        }
        Optional<Rule> unclear = concerned.stream()
                .filter(r -> r.condition() == Answer.UNCLEAR)
                .map(Standing::rule)
                .findFirst();
        if (unclear.isPresent()) {
            return messages.unclear(unclear.get(), operation);
        }
        List<Rule> approving = holding(concerned, Rule.Kind.REQUIRE_APPROVAL);
        List<Rule> allowing = holding(concerned, Rule.Kind.ALLOW);
        List<RuleRef> leave = new ArrayList<>();
        for (Use use : uses) {
            Optional<Rule> rule = covering(allowing, use, operation).or(() -> covering(approving, use, operation));
            if (rule.isEmpty()) {
                return messages.notAllowed(use, operation, nearly(allowing, use, operation));
            }
            if (!leave.contains(rule.get().ref())) {
                leave.add(rule.get().ref());
            }
        }
        return approving.isEmpty() ? new Decision.Allow(leave) : messages.approval(approving, uses, operation);
    }

    /** The rules that the operation has to do with, their conditions evaluated; without those that do not hold. */
    private List<Standing> concerned(Operation operation, List<Use> uses) {
        Map<String, Object> known = conditional ? Condition.operation(variables, operation, uses, clock) : Map.of();
        List<Standing> concerned = new ArrayList<>();
        for (Standing standing : rules) {
            Rule rule = standing.rule();
            if (uses.stream().anyMatch(u -> concerns(rule, u, operation))) {
                if (standing.condition() == Answer.DEPENDS) {
                    standing(rule, rule.when().orElseThrow().holds(known)).ifPresent(concerned::add);
                } else {
                    concerned.add(standing);
                }
            }
        }
        return concerned;
    }

    private static boolean concerns(Rule rule, Use use, Operation operation) {
        return rule.canCover(use, operation.inspected())
                || rule.kind() == Rule.Kind.ALLOW && rule.mustCover(use, operation.inspected());
    }

    private static List<Rule> holding(List<Standing> rules, Rule.Kind kind) {
        return rules.stream()
                .filter(r -> r.condition() == Answer.HOLDS && r.rule().kind() == kind)
                .map(Standing::rule)
                .toList();
    }

    private static Optional<Rule> covering(List<Rule> rules, Use use, Operation operation) {
        return rules.stream()
                .filter(r -> r.mustCover(use, operation.inspected()))
                .findFirst();
    }

    /** A rule that would give leave if more were known of what the use is on. */
    private static Optional<Rule> nearly(List<Rule> rules, Use use, Operation operation) {
        return rules.stream()
                .filter(r -> r.canCover(use, operation.inspected()))
                .findFirst();
    }

    private List<Use> withInference(Operation operation) {
        List<Use> uses = new ArrayList<>(operation.uses());
        operation.inspected().stream()
                .filter(c -> mask(c).isPresent())
                .sorted(Comparator.comparing(ColumnName::toString))
                .forEach(c -> uses.add(new Use(Effect.SQL_INFERENCE, Optional.of(c.relation()), Set.of(c))));
        return uses;
    }

    @Override
    public boolean stable() {
        return stable;
    }

    @Override
    public Optional<Mask> mask(ColumnName column) {
        return Masks.leastRevealing(masks.stream()
                .filter(m -> m.canMatch(column))
                .map(MaskRule::mask)
                .toList());
    }

    @Override
    public List<MaskRef> masksOf(ColumnName column) {
        return masks.stream().filter(m -> m.canMatch(column)).map(MaskRule::ref).toList();
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
}
