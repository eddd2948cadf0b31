package dev.hoop.policy.rules;

import dev.hoop.audit.Principal;
import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.Operation;
import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.operation.Use;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A folder for each case: a policy, operations, and what the policy says of each, to the letter. The policies are also the
 * examples of docs/policy-reference.md.
 */
class CasesTest {
    private static final Path REFERENCE = Path.of("..", "docs", "policy-reference.md");
    private static final Pattern USE = Pattern.compile("(\\S+)(?: ([^(]+)(?:\\((.*)\\))?)?");
    private static final Principal JOB = new Principal(
            "https://issuer.example",
            "4711",
            Set.of("env:production", "repo:acme/shop"),
            Map.of("ref", "refs/heads/main"));
    private static final Target ORDERS_DB = new Target("orders-db", "postgresql", Map.of("env", "production"));
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "effects",
                "who-and-where",
                "tables-and-columns",
                "conditions",
                "approval",
                "masks",
                "ranges",
                "detectors",
                "starter"
            })
    void decidesAsTheCaseSays(String name) throws IOException {
        Policy policy =
                name.equals("starter") ? Policy.starter() : Policy.parse("policy.yaml", resource(name, "policy.yaml"));
        SessionPolicy session = policy.forSession(JOB, ORDERS_DB, NOON);

        String decisions = decisions(session, resource(name, "operations.txt"));

        assertThat(decisions).isEqualTo(resource(name, "decisions.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "effects",
                "who-and-where",
                "tables-and-columns",
                "conditions",
                "approval",
                "masks",
                "ranges",
                "detectors"
            })
    void isAnExampleOfTheReference(String name) throws IOException {
        assertThat(Files.readString(REFERENCE)).contains("```yaml\n" + resource(name, "policy.yaml") + "```\n");
    }

    private static String decisions(SessionPolicy policy, String operations) {
        StringBuilder decisions = new StringBuilder();
        operations
                .lines()
                .forEach(line -> decisions
                        .append(line)
                        .append("\n    ")
                        .append(told(policy.decide(operation(line))))
                        .append("\n"));
        return decisions.toString();
    }

    /** {@code COMMAND: effect table(column, column); effect table; looks at table.column}. */
    private static Operation operation(String line) {
        List<Use> uses = new ArrayList<>();
        Set<ColumnName> inspected = new HashSet<>();
        for (String part : line.substring(line.indexOf(": ") + 2).split("; ")) {
            if (part.startsWith("looks at ")) {
                int dot = part.lastIndexOf('.');
                inspected.add(new ColumnName(relation(part.substring(9, dot)), part.substring(dot + 1)));
            } else {
                uses.add(use(part));
            }
        }
        boolean unknown = uses.stream().anyMatch(u -> u.effect() == Effect.SQL_UNKNOWN);
        return new Operation(
                line.substring(0, line.indexOf(": ")),
                uses,
                inspected,
                Set.of(),
                unknown ? Optional.of("no parser reads it") : Optional.empty());
    }

    private static Use use(String text) {
        Matcher parts = USE.matcher(text);
        assertThat(parts.matches()).as(text).isTrue();
        Effect effect = Effect.named(parts.group(1)).orElseThrow().iterator().next();
        if (parts.group(2) == null) {
            return Use.of(effect);
        }
        RelationName relation = relation(parts.group(2));
        Set<ColumnName> columns = parts.group(3) == null
                ? Set.of()
                : Arrays.stream(parts.group(3).split(", "))
                        .map(c -> new ColumnName(relation, c))
                        .collect(Collectors.toSet());
        return new Use(effect, Optional.of(relation), columns);
    }

    private static RelationName relation(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? RelationName.unqualified(text)
                : RelationName.of(text.substring(0, dot), text.substring(dot + 1));
    }

    private static String told(Decision decision) {
        return decision.fold(
                allow -> "allow by " + allow.rules(),
                approval -> "approval by " + approval.count() + " of " + new TreeSet<>(approval.approvers())
                        + " within " + approval.expires() + ": " + approval.message(),
                deny -> (deny.error() ? "error: " : "deny: ") + deny.message());
    }

    private static String resource(String name, String file) throws IOException {
        try (InputStream text = CasesTest.class.getResourceAsStream("cases/" + name + "/" + file)) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
