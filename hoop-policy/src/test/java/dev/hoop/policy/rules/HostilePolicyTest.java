package dev.hoop.policy.rules;

import dev.hoop.audit.HoopException;
import dev.hoop.audit.Principal;
import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.Operation;
import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.operation.Use;
import dev.hoop.policy.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** That a policy cannot take the process with it, and that what it cannot decide is denied. Bounds are of work, not of time. */
class HostilePolicyTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final Operation SELECT = new Operation(
            "SELECT",
            List.of(Use.of(Effect.SQL_SELECT, RelationName.of("public", "t"))),
            Set.of(),
            Set.of(),
            Optional.empty());

    private static SessionPolicy session(String text) {
        Map<String, Object> claims = Map.of("text", "a".repeat(1000), "list", Collections.nCopies(1000, "x"));
        return Policy.parse("policy.yaml", text)
                .forSession(
                        new Principal("issuer", "job", Set.of(), claims),
                        new Target("db", "postgresql", Map.of()),
                        NOON);
    }

    private static String rule(String condition) {
        return "rules:\n  - id: r\n    allow: [sql.read]\n    when: |\n      " + condition + "\n";
    }

    private static void refused(String text, String reason) {
        List<Problem> problems = Policy.check("policy.yaml", text);

        assertThat(problems).isNotEmpty().hasSizeLessThan(200);
        assertThat(Problem.list(problems)).contains(reason);
        assertThatThrownBy(() -> Policy.parse("policy.yaml", text))
                .isInstanceOf(HoopException.class)
                .hasMessageEndingWith("[HOOP-POLICY]");
    }

    // --- files

    @Test
    void refusesAliasesThatWouldGrowWithoutExpandingThem() {
        refused("""
                        a: &a [x, x, x, x, x, x, x, x, x]
                        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                        rules: [*c, *c]
                        """, "aliases and tags are not read");
    }

    @Test
    void givesUpOnAFileOfNothingButMistakes() {
        refused("a: &a 1\nb: [" + "*a,".repeat(100_000) + "1]\n", "the rest is not read: there are too many mistakes");
        refused("rules: []\n".repeat(10_000), "the rest is not read: there are too many mistakes");
    }

    @Test
    void refusesWhatIsNestedDeeplyOrLarge() {
        refused("rules: " + "[".repeat(50_000) + "]".repeat(50_000), "nested deeper than 20");
        refused("rules: " + "{a: ".repeat(2_000) + "1" + "}".repeat(2_000), "nested deeper than 20");
        refused("#".repeat(2 << 20), "larger than 1 MiB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules: !!java.net.URL ['http://localhost']",
                "rules: !x []",
                "a: &a { id: x }\nrules: [{ <<: *a, allow: [sql.read] }]",
            })
    void refusesTagsAliasesAndMerges(String text) {
        refused(text, "aliases and tags are not read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules: [{ id: a, allow: [sql.read], allow: ['sql.*'] }]",
                "rules: [{ id: a, allow: [sql.read] }]\nrules: []",
                "masks: [{ columns: [a.b], columns: [a.c], with: redact }]",
            })
    void refusesAKeyThatStandsTwice(String text) {
        refused(text, "stands here twice");
    }

    @Test
    void refusesKeysThatAreNoWords() {
        refused("? [a, b]\n: x", "this is no YAML");
        refused("? { a: b }\n: x", "this is no YAML");
        refused("?\n: x", "there is no key ''");
        refused("'" + "k".repeat(5_000) + "': 1", "this is no YAML");
    }

    // --- conditions

    @Test
    void deniesWhatAConditionWithTooManyStepsWouldDecide() {
        String steps = "claims.list.all(a, claims.list.all(b, claims.list.all(c, a == b && b == c)))";

        Decision decision = session(rule(steps)).decide(SELECT);

        assertThat(decision.<Boolean>fold(a -> false, a -> false, Decision.Deny::error))
                .isTrue();
        assertThat(decision.<String>fold(a -> "", a -> "", Decision.Deny::message))
                .contains("rule 'r' (policy.yaml:2) could not be evaluated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 / 0 == 1",
                "claims.nope == 'x'",
                "claims.text + 1 == 2",
                "timestamp(claims.text) < now",
                "int(claims.text) == 1",
                "claims.list[5000] == 'x'",
            })
    void deniesWhatAConditionThatFailsWouldDecide(String condition) {
        for (String kind : List.of("allow", "deny")) {
            String rules = "rules:\n  - { id: all, allow: ['sql.*'] }\n"
                    + rule(condition).substring(7).replace("allow:", kind + ":");

            Decision decision = session(rules).decide(SELECT);

            assertThat(decision.<Boolean>fold(a -> false, a -> false, Decision.Deny::error))
                    .as(kind)
                    .isTrue();
        }
    }

    @Test
    void refusesConditionsThatGrowWhatTheyAreGiven() {
        refused(rule("['aaaaaaaaaa']" + ".map(a, a + a)".repeat(30) + ".size() == 1"), "this condition is wrong");
        refused(rule("[['x']]" + ".map(a, [a, a])".repeat(28) + ".size() == 1"), "this condition is wrong");
        refused(rule("claims.text" + " + claims.text".repeat(31) + " == ''"), "adds, or maps and filters");
        refused(rule("[1].all(a, [1].all(b, [1].all(c, [1].all(d, true))))"), "more than 3 times");
    }

    @Test
    void refusesConditionsThatAreLongOrDeep() {
        refused(rule("'" + "a".repeat(20_000) + "' == ''"), "this condition is wrong");
        refused(rule("(".repeat(1_000) + "true" + ")".repeat(1_000)), "this condition is wrong");
        refused(rule("true ? ".repeat(400) + "true" + " : true".repeat(400)), "this condition is wrong");
    }

    @Test
    void readsLongListsOfAlternatives() {
        String alternatives = IntStream.range(0, 100)
                .mapToObj(i -> "claims.text == 'a" + i + "'")
                .collect(Collectors.joining(" || "));

        assertThat(Policy.check("policy.yaml", rule(alternatives))).isEmpty();
    }

    // --- patterns

    @ParameterizedTest
    @ValueSource(strings = {"((a{1000}){1000}){1000}", "(((a{100}){100}){100}){100}", "(a{1000}[)])}{1000}){1000}"})
    void refusesPatternsThatRepeatWhatRepeats(String pattern) {
        refused(
                "masks: [{ detect: [{ name: mine, pattern: '" + pattern + "' }], with: redact }]",
                "take too much memory");
        refused(rule("claims.text.matches('" + pattern + "')"), "take too much memory");
    }

    @Test
    void refusesPatternsWhoseSizeCannotBeTold() {
        refused("masks: [{ detect: [{ name: mine, pattern: '(a{1000}\\Q)\\E){1000}' }], with: redact }]", "no \\Q");
        refused(rule("'x'.matches(claims.text)"), "must be written out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EMP-[0-9]{6}",
                "[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}",
                ".{1,64}@.{1,255}[.][a-z]{2,63}",
                "([0-9]{1,3}[.]){3}[0-9]{1,3}",
                "(a+)+b{x}",
            })
    void takesPatternsThatPeopleWrite(String pattern) {
        String text = "masks: [{ detect: [{ name: mine, pattern: '" + pattern + "' }], with: redact }]";

        assertThat(Policy.check("policy.yaml", text)).isEmpty();
        assertThat(Policy.check("policy.yaml", rule("claims.text.matches('" + pattern + "')")))
                .isEmpty();
    }

    // --- names

    @ParameterizedTest
    @CsvSource({
        "people.email,            people,  email,  true",
        "people.EMAIL,            PEOPLE,  Email,  true",
        "'people.\"email\"',      people,  email,  true",
        "'people.\"Email\"',      people,  email,  false",
        "'\"a.b\".email',         a.b,     email,  true",
        "'\"a\"\"b\".email',      'a\"b',  email,  true",
        "'people.e*l',            people,  email,  true",
        "'people.*mail*',         people,  email,  true",
        "'people.e?ail',          people,  email,  false",
        "'people.[e]mail',        people,  email,  false",
        "people.email,            people,  еmail,  false",
        "people.email,            people,  ｅmail, false",
        "people.key,              people,  \u212aey, true",
        "'people.*',              people,  еmail,  true",
    })
    void matchesNamesByTheirLettersAndAsterisksOnly(String pattern, String table, String column, boolean masked) {
        String text = "masks: [{ columns: ['" + pattern + "'], with: redact }]";

        assertThat(session(text)
                        .mask(new ColumnName(RelationName.of("public", table), column))
                        .isPresent())
                .isEqualTo(masked);
    }

    @Test
    void triesNoMoreThanEachAsteriskAtEachLetter() {
        Glob glob = Glob.of("*a".repeat(500) + "b");

        assertThat(glob.matches("a".repeat(20_000))).isFalse();
    }

    // --- time

    @Test
    void observesNoLongerThanItSaysThoughTheSessionBeganBefore() {
        Policy policy = Policy.parse("p", "rules: []\nobserve: true\nuntil: 2026-11-24");
        Instant end = Instant.parse("2026-11-25T00:00:00Z");

        assertThat(policy.observe(Clock.fixed(end.minusNanos(1), ZoneOffset.UTC)))
                .isTrue();
        assertThat(policy.observe(Clock.fixed(end, ZoneOffset.UTC))).isFalse();
        assertThat(policy.observe(Clock.fixed(end, ZoneOffset.ofHours(-12))))
                .as("wherever the clock's zone is")
                .isFalse();
    }

    // --- keys

    @Test
    void looksForAKeysFileWhereThePolicyIs(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mask.key"), "sixteen bytes or more");
        String text = "masks: [{ columns: [a.b], with: { hash: { key: { file: mask.key } } } }]";

        assertThat(Policy.check(folder.resolve("policy.yaml").toString(), text)).isEmpty();
        assertThat(Policy.check("policy.yaml", text))
                .first()
                .satisfies(p -> assertThat(p.message()).contains("a relative path begins where the policy is"));
    }

    @Test
    void refusesAKeysFileThatIsTooLargeOrHasNoName(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("large.key"), new byte[5_000]);
        String policy = folder.resolve("policy.yaml").toString();

        assertThat(Problem.list(Policy.check(
                        policy, "masks: [{ columns: [a.b], with: { hash: { key: { file: large.key } } } }]")))
                .contains("larger than 4096 bytes");
        assertThat(Problem.list(Policy.check(
                        policy, "masks: [{ columns: [a.b], with: { hash: { key: { file: \"a\\0b\" } } } }]")))
                .contains("cannot be read");
    }

    @Test
    void tellsThatTablesAreMissingWhereNoneIsNamed() {
        Operation grant =
                new Operation("GRANT", List.of(Use.of(Effect.SQL_GRANT)), Set.of(), Set.of(), Optional.empty());

        Decision decision = session("rules: [{ id: r, allow: [sql.grant], tables: [public.t] }]")
                .decide(grant);

        assertThat(decision.<String>fold(a -> "", a -> "", Decision.Deny::message))
                .endsWith("would allow it if it were known which tables it is on; name them in the statement");
    }
}
