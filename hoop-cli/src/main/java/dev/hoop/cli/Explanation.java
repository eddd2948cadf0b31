package dev.hoop.cli;

import dev.hoop.audit.Principal;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.rules.Decision;
import dev.hoop.policy.rules.Policy;
import dev.hoop.policy.rules.RuleRef;
import dev.hoop.policy.rules.SessionPolicy;
import dev.hoop.policy.rules.Target;
import dev.hoop.policy.sql.Catalog;
import dev.hoop.policy.sql.Output;
import dev.hoop.policy.sql.OutputColumn;
import dev.hoop.policy.sql.Script;
import dev.hoop.policy.sql.SqlReader;
import dev.hoop.policy.sql.SqlSettings;
import dev.hoop.policy.sql.Statement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What hoop makes of a text, with nothing known of the target's catalog. */
record Explanation(Script script, Optional<SessionPolicy> policy) {
    static Function<String, Explanation> with(
            SqlSettings settings, Optional<Policy> policy, Principal principal, Target target) {
        SqlReader reader = new SqlReader();
        Optional<SessionPolicy> session = policy.map(p -> p.forSession(principal, target, Clock.systemUTC()));
        return sql -> new Explanation(reader.read(sql, settings, Catalog.NONE), session);
    }

    /** The keys that scripts rely on, in order. */
    Map<String, Object> json() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("effects", effects());
        answer.put("reads", names(Statement::reads));
        answer.put("writes", names(Statement::writes));
        answer.put("routines", all(s -> s.operation().routines()));
        answer.put("unknown", unknown().orElse(null));
        answer.put("fingerprint", script.fingerprint());
        decision().ifPresent(d -> {
            answer.put("decision", verdict(d));
            answer.put("rules", d.rules().stream().map(Explanation::rule).toList());
        });
        return answer;
    }

    /** For a person. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (Statement statement : script.statements()) {
            lines.add(++number + ". " + statement.operation().command());
            line(
                    lines,
                    "effects",
                    String.join(", ", new TreeSet<>(texts(statement.operation().effects()))));
            line(lines, "reads", join(statement.reads()));
            line(lines, "writes", join(statement.writes()));
            line(lines, "routines", join(statement.operation().routines()));
            line(lines, "looks at", join(statement.operation().inspected()));
            statement.operation().unknown().ifPresent(reason -> line(lines, "unknown", reason));
            columns(lines, statement);
            policy.ifPresent(p -> {
                Decision decision = p.decide(statement.operation());
                line(lines, "decision", verdict(decision));
                line(lines, "by", join(decision.rules()));
                message(decision).ifPresent(m -> line(lines, "says", m));
            });
        }
        if (script.statements().isEmpty()) {
            lines.add("There is no statement in it.");
        }
        return lines;
    }

    /** The worst decision of all statements; where there is none, nothing is done, which is allowed. */
    Optional<Decision> decision() {
        return policy.map(p -> script.statements().stream()
                .map(s -> p.decide(s.operation()))
                .reduce((a, b) -> severity(b) > severity(a) ? b : a)
                .orElse(new Decision.Allow(List.of())));
    }

    private void columns(List<String> lines, Statement statement) {
        if (statement.output() instanceof Output.Unresolved unresolved) {
            line(lines, "columns", "not known (" + unresolved.reason() + "): masked if anything read could be");
        } else if (statement.output() instanceof Output.Columns known) {
            int number = 0;
            for (OutputColumn column : known.columns()) {
                String name = column.label().isEmpty() ? "column " + (number + 1) : column.label();
                String from = column.origins().isEmpty() ? "no column" : join(column.origins());
                String how = column.origins().isEmpty() ? "" : column.direct() ? ", as it is" : ", computed";
                line(lines, number++ == 0 ? "columns" : "", name + " <- " + from + how + mask(column));
            }
        }
    }

    private String mask(OutputColumn column) {
        if (policy.isEmpty()) {
            return "";
        }
        List<String> masks = column.origins().stream()
                .map(policy.get()::mask)
                .flatMap(Optional::stream)
                .map(m -> column.direct() ? m.name() : "redact")
                .distinct()
                .toList();
        return masks.isEmpty() ? "" : ", masked with " + masks.get(0);
    }

    private List<String> effects() {
        Set<Effect> effects = new TreeSet<>();
        script.statements().forEach(s -> effects.addAll(s.operation().effects()));
        return texts(effects);
    }

    private static List<String> texts(Set<Effect> effects) {
        return effects.stream().map(Effect::text).toList();
    }

    private Optional<String> unknown() {
        return script.statements().stream()
                .flatMap(s -> s.operation().unknown().stream())
                .findFirst();
    }

    private Set<String> names(Function<Statement, Set<RelationName>> of) {
        return all(s -> of.apply(s).stream().map(RelationName::toString).toList());
    }

    private Set<String> all(Function<Statement, ? extends Iterable<String>> of) {
        Set<String> all = new TreeSet<>();
        script.statements().forEach(s -> of.apply(s).forEach(all::add));
        return all;
    }

    private static void line(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add(String.format("   %-9s %s", name, value));
        }
    }

    private static String join(Iterable<?> things) {
        Set<String> texts = new LinkedHashSet<>();
        things.forEach(t -> texts.add(t.toString()));
        return String.join(", ", new TreeSet<>(texts));
    }

    private static Map<String, Object> rule(RuleRef rule) {
        return Json.object(Map.entry("id", rule.id()), Map.entry("file", rule.file()), Map.entry("line", rule.line()));
    }

    private static int severity(Decision decision) {
        return decision.fold(allow -> 0, approval -> 1, deny -> 2);
    }

    static String verdict(Decision decision) {
        return decision.fold(allow -> "allow", approval -> "approval-required", deny -> "deny");
    }

    private static Optional<String> message(Decision decision) {
        return decision.fold(
                allow -> Optional.empty(),
                approval -> Optional.of(approval.message()),
                deny -> Optional.of(deny.message()));
    }
}
