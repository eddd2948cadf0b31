package dev.hoop.policy.rules;

import dev.hoop.audit.Principal;
import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.Operation;
import dev.hoop.policy.operation.Use;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a client is told: the command and its target, the rule and where it stands, what to do next; and never a value. */
final class Messages {
    private final Principal principal;
    private final Target target;

    Messages(Principal principal, Target target) {
        this.principal = principal;
        this.target = target;
    }

    /** @param rules that deny, at least one */
    Decision denied(List<Rule> rules, List<Use> uses, Operation operation) {
        Rule rule = rules.get(0);
        Use use = covered(rule, uses, operation);
        String message = operation.command() + on(use) + " is denied by rule " + rule.ref() + ", which denies "
                + use.effect().text() + "." + reason(use, operation, " It is not understood: %s.")
                + doubt(rule, use, operation) + " " + rule.message().orElseGet(() -> advice(use));
        return new Decision.Deny(references(rules), message, false);
    }

    /** Said where the rule applies only because what the use is on is not certain. */
    private static String doubt(Rule rule, Use use, Operation operation) {
        if (rule.mustCover(use, operation.inspected())) {
            return "";
        }
        if (use.target().isEmpty()) {
            return " Which tables it is on is not told, so it can be one that the rule is about.";
        }
        if (use.target().get().schema().isEmpty()) {
            return " Which schema " + use.target().get()
                    + " is in is not known, so it can be one that the rule is about;" + " write schema.table.";
        }
        boolean told = use.columns().stream().noneMatch(c -> c.name().equals(ColumnName.ANY));
        return told && !use.columns().isEmpty()
                ? ""
                : " Which columns it is on is not told, so it can be one that the rule is about; name them.";
    }

    /** What to do about a denial by a rule that does not say. */
    private static String advice(Use use) {
        switch (use.effect()) {
            case SQL_UNFILTERED_DELETE:
            case SQL_UNFILTERED_UPDATE:
                return "No WHERE clause narrows which rows. Add one, or ask whoever keeps the policy";
            case SQL_UNKNOWN:
                return "Write it more plainly, or ask whoever keeps the policy";
            case SQL_INFERENCE:
                return inference(use);
            default:
                return "Leave it out, or ask whoever keeps the policy";
        }
    }

    /** @param nearly a rule that allows the effect, but not certainly on what this use is on */
    Decision notAllowed(Use use, Operation operation, Optional<Rule> nearly) {
        String message = operation.command() + on(use) + " is denied: no rule allows "
                + use.effect().text() + on(use) + reason(use, operation, " (%s)") + called(use, operation)
                + " to " + principal.subject() + " on resource " + target.name() + ". "
                + nearly.map(r -> unsure(r, use)).orElseGet(() -> request(use));
        return new Decision.Deny(List.of(), message, false);
    }

    private static String unsure(Rule rule, Use use) {
        String missing = "which tables it is on; name them in the statement";
        if (use.target().isPresent()) {
            missing = use.target().get().schema().isEmpty()
                    ? "which schema " + use.target().get() + " is in; write schema.table in the statement"
                    : "which of its columns are used; name them in the statement";
        }
        return "Rule " + rule.ref() + " would allow it if it were known " + missing;
    }

    private static String request(Use use) {
        return use.effect() == Effect.SQL_INFERENCE
                ? inference(use) + ", or ask for a rule that allows sql.inference there"
                : "Ask for a rule that allows it, such as allow: ["
                        + use.effect().text() + "]";
    }

    private static String inference(Use use) {
        String columns =
                use.columns().stream().map(ColumnName::toString).sorted().collect(Collectors.joining(", "));
        return "It looks at " + columns
                + ", which is masked, and that can give its values away; filter, sort or join by" + " another column";
    }

    Decision unclear(Rule rule, Operation operation) {
        String message = "%s is denied because the condition of rule %s could not be evaluated. Check the condition"
                + " against the claims of the token; has(claims.x) tells whether one is there";
        return new Decision.Deny(List.of(rule.ref()), String.format(message, operation.command(), rule.ref()), true);
    }

    /**
     * What satisfies all of them: people whom each rule would take, as many as the strictest asks for.
     *
     * @param rules that require approval, at least one
     */
    Decision approval(List<Rule> rules, List<Use> uses, Operation operation) {
        Use use = covered(rules.get(0), uses, operation);
        Set<String> approvers = new TreeSet<>(rules.get(0).approvers());
        rules.forEach(r -> approvers.retainAll(r.approvers()));
        String by = (rules.size() == 1 ? "rule " : "rules ")
                + rules.stream().map(r -> r.ref().toString()).collect(Collectors.joining(" and "));
        if (approvers.isEmpty()) {
            String message = operation.command() + on(use) + " is denied: " + by
                    + " require approval, but have no approvers in common. Ask whoever keeps the policy";
            return new Decision.Deny(references(rules), message, false);
        }
        int count = rules.stream().mapToInt(Rule::count).max().orElseThrow();
        Duration expires =
                rules.stream().map(Rule::expires).min(Comparator.naturalOrder()).orElseThrow();
        String message = use.effect().text() + on(use) + " needs approval by " + by + " from "
                + (count == 1 ? "one of " : count + " of ") + String.join(", ", approvers) + "."
                + rules.get(0).message().map(m -> " " + m).orElse("");
        return new Decision.ApprovalRequired(references(rules), approvers, count, expires, message);
    }

    private static Use covered(Rule rule, List<Use> uses, Operation operation) {
        return uses.stream()
                .filter(u -> rule.canCover(u, operation.inspected()))
                .findFirst()
                .orElseThrow();
    }

    private static List<RuleRef> references(List<Rule> rules) {
        return rules.stream().map(Rule::ref).toList();
    }

    private static String reason(Use use, Operation operation, String format) {
        return use.effect() == Effect.SQL_UNKNOWN
                ? String.format(format, operation.unknown().orElse(""))
                : "";
    }

    private static String called(Use use, Operation operation) {
        return use.effect() == Effect.SQL_ROUTINE && !operation.routines().isEmpty()
                ? " (it calls " + String.join(", ", new TreeSet<>(operation.routines())) + ")"
                : "";
    }

    private static String on(Use use) {
        return use.target().map(t -> " on " + t).orElse("");
    }
}
