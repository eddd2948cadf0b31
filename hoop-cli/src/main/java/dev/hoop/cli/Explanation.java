package dev.hoop.cli;

import dev.hoop.audit.Principal;
import dev.hoop.policy.ColumnMask;
import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.rules.Decision;
import dev.hoop.policy.rules.MaskRef;
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

/**
 * What hoop makes of a text.
 *
 * @param unfound relations that it names and the catalog does not have
 */
record Explanation(Script script, Optional<SessionPolicy> policy, Set<String> unfound) {
    static Function<String, Explanation> with(
            SqlSettings settings, Catalog catalog, Optional<Policy> policy, Principal principal, Target target) {
        Optional<SessionPolicy> session = policy.map(p -> p.forSession(principal, target, Clock.systemUTC()));
        return sql -> {
            Unfound asked = new Unfound(catalog);
            Script script = new SqlReader().read(sql, settings, asked); // a new one, or it would not ask again
            return new Explanation(script, session, asked.names());
        };
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
        answer.put("statements", script.statements().stream().map(this::json).toList());
        answer.put("not-in-catalog", unfound);
        return answer;
    }

    private Map<String, Object> json(Statement statement) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("command", statement.operation().command());
        lineage(statement)
                .ifPresentOrElse(
                        columns -> json.put(
                                "columns", columns.stream().map(Lineage::json).toList()),
                        () -> unresolved(statement).ifPresent(reason -> json.put("columns-unresolved", reason)));
        json.put(
                "inspects",
                statement.operation().inspected().stream()
                        .map(ColumnName::toString)
                        .sorted()
                        .toList());
        policy.ifPresent(
                p -> json.put("inspects-masked", inspected(statement, p).keySet()));
        return json;
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
            line(lines, "inspects", join(statement.operation().inspected()));
            policy.map(p -> inspected(statement, p))
                    .filter(masked -> !masked.isEmpty())
                    .ifPresent(masked -> line(lines, "", "sql.inference: " + Lineage.told(masked)));
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
        if (!unfound.isEmpty()) {
            lines.add("Not in the catalog: " + String.join(", ", unfound)
                    + ". Without a schema such a name stands for every"
                    + " relation it could be, and its columns are not known; --catalog tells them.");
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
        String name = "columns";
        for (Lineage column : lineage(statement).orElse(List.of())) {
            for (String line : column.lines()) {
                line(lines, name, line);
                name = "";
            }
        }
        unresolved(statement).ifPresent(reason -> {
            line(lines, "columns", "not known: " + reason);
            policy.ifPresent(p -> line(lines, "", becomes(ColumnMask.ofAny(statement, p), p)));
        });
    }

    private static String becomes(ColumnMask mask, SessionPolicy policy) {
        if (mask.mask().isPresent()) {
            return "redacted entirely, all of them: something that has a mask may flow into any";
        }
        List<String> detectors = policy.detectors().names();
        return "shown: nothing that is read has a mask"
                + (detectors.isEmpty() ? "" : "; texts are searched by " + String.join(", ", detectors));
    }

    /** Its columns, if they are known. Of a statement that is not understood, none is surely what it seems. */
    private Optional<List<Lineage>> lineage(Statement statement) {
        if (!(statement.output() instanceof Output.Columns known)) {
            return Optional.empty();
        }
        Optional<ColumnMask> all = statement.operation().unknown().isPresent()
                ? policy.map(p -> ColumnMask.ofAny(statement, p))
                : Optional.empty();
        List<Lineage> columns = new ArrayList<>();
        for (OutputColumn column : known.columns()) {
            columns.add(Lineage.of(columns.size() + 1, column, all, policy));
        }
        return Optional.of(columns);
    }

    private static Optional<String> unresolved(Statement statement) {
        return statement.output() instanceof Output.Unresolved unresolved
                ? Optional.of(unresolved.reason())
                : Optional.empty();
    }

    private static Map<String, List<MaskRef>> inspected(Statement statement, SessionPolicy policy) {
        return Lineage.masks(statement.operation().inspected(), policy);
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
