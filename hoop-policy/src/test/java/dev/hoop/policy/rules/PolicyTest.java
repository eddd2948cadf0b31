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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PolicyTest {
    private static final RelationName ORDERS = RelationName.of("public", "orders");
    private static final RelationName CUSTOMERS = RelationName.of("public", "customers");
    private static final Target ORDERS_DB = new Target("orders-db", "postgresql", Map.of("env", "production"));
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final Principal JOB = new Principal(
            "https://issuer.example", "repo-1", Set.of("env:production"), Map.of("ref", "refs/heads/main"));

    private static SessionPolicy policy(String text) {
        return policy(text, JOB);
    }

    private static SessionPolicy policy(String text, Principal principal) {
        return Policy.parse("policy.yaml", text).forSession(principal, ORDERS_DB, NOON);
    }

    private static Operation operation(String command, Use... uses) {
        return new Operation(command, Arrays.asList(uses), Set.of(), Set.of(), Optional.empty());
    }

    private static String verdict(Decision decision) {
        return decision.fold(allow -> "allow", approval -> "approval", deny -> deny.error() ? "error" : "deny");
    }

    private static final Operation SELECT = operation("SELECT", Use.of(Effect.SQL_SELECT, ORDERS));
    private static final Operation DROP = operation("DROP TABLE", Use.of(Effect.SQL_DROP, ORDERS));

    @Test
    void deniesWhatNoRuleAllows() {
        Decision decision = policy("rules: [{ id: r, allow: [sql.insert] }]").decide(SELECT);

        assertThat(verdict(decision)).isEqualTo("deny");
        assertThat(decision.<String>fold(a -> "", a -> "", Decision.Deny::message))
                .isEqualTo("SELECT on public.orders is denied: no rule allows sql.select on public.orders to repo-1 on"
                        + " resource orders-db. Ask for a rule that allows it, such as allow: [sql.select]");
    }

    @Test
    void aDenialWinsOverApprovalAndApprovalOverAllowInWhateverOrder() {
        String allow = "{ id: a, allow: ['sql.*'] }";
        String approval = "{ id: b, require-approval: [sql.drop], approvers: ['group:dba'] }";
        String deny = "{ id: c, deny: [sql.drop] }";

        for (String rules : List.of(allow + ", " + approval, approval + ", " + allow)) {
            assertThat(verdict(policy("rules: [" + rules + "]").decide(DROP))).isEqualTo("approval");
        }
        for (String rules : List.of(allow + ", " + deny + ", " + approval, deny + ", " + approval + ", " + allow)) {
            assertThat(verdict(policy("rules: [" + rules + "]").decide(DROP))).isEqualTo("deny");
        }
    }

    @Test
    void namesTheRuleAndItsLineInADenial() {
        Decision decision = policy("""
                        rules:
                          - id: all
                            allow: [sql.*]
                          - id: keep
                            deny: [sql.drop]
                            message: Ask the data team.
                        """).decide(DROP);

        assertThat(decision.rules()).containsExactly(new RuleRef("keep", "policy.yaml", 4));
        assertThat(decision.<String>fold(a -> "", a -> "", Decision.Deny::message))
                .isEqualTo(
                        "DROP TABLE on public.orders is denied by rule 'keep' (policy.yaml:4), which denies sql.drop."
                                + " Ask the data team.");
    }

    @Test
    void whatIsDeniedOnATableIsDeniedOnItsPartitionsButLeaveForOneIsNoLeaveForTheOther() {
        RelationName part = RelationName.of("public", "orders_2026");
        Operation ofPart = operation("DELETE", new Use(Effect.SQL_DELETE, Optional.of(part), Set.of(), Set.of(ORDERS)));
        Operation ofTable =
                operation("DELETE", new Use(Effect.SQL_DELETE, Optional.of(ORDERS), Set.of(), Set.of(part)));

        for (String denied : List.of("orders", "orders_2026")) {
            SessionPolicy denying = policy(
                    "rules: [{ id: a, allow: ['sql.*'] }, { id: d, deny: [sql.delete], tables: [" + denied + "] }]");
            assertThat(verdict(denying.decide(ofPart))).isEqualTo("deny");
            assertThat(verdict(denying.decide(ofTable))).isEqualTo("deny");
        }
        SessionPolicy table = policy("rules: [{ id: a, allow: ['sql.*'], tables: [public.orders] }]");
        assertThat(verdict(table.decide(ofTable))).isEqualTo("allow");
        assertThat(verdict(table.decide(ofPart))).isEqualTo("deny");
    }

    @Test
    void aTableIsExceptedFromADenialOnlyWithItsPartitionsAndFromLeaveByAnyOfThem() {
        RelationName part = RelationName.of("public", "orders_2026");
        Operation ofTable =
                operation("DELETE", new Use(Effect.SQL_DELETE, Optional.of(ORDERS), Set.of(), Set.of(part)));

        String all = "rules: [{ id: a, allow: ['sql.*'] }, { id: d, deny: [sql.delete], except-tables: [";
        assertThat(verdict(policy(all + "orders] }]").decide(ofTable))).isEqualTo("deny");
        assertThat(verdict(policy(all + "'orders*'] }]").decide(ofTable))).isEqualTo("allow");
        String leave = "rules: [{ id: a, allow: ['sql.*'], except-tables: [";
        assertThat(verdict(policy(leave + "orders_2026] }]").decide(ofTable))).isEqualTo("deny");
        assertThat(verdict(policy(leave + "customers] }]").decide(ofTable))).isEqualTo("allow");
    }

    @Test
    void aRuleOnAColumnHoldsForTheColumnOfThatNameInAPartition() {
        RelationName part = RelationName.of("public", "orders_2026");
        SessionPolicy denying = policy(
                "rules: [{ id: a, allow: ['sql.*'] }, { id: d, deny: [sql.read], columns: [public.orders.total] }]");

        assertThat(verdict(denying.decide(operation("SELECT", reading(part, "total")))))
                .isEqualTo("deny");
        assertThat(verdict(denying.decide(operation("SELECT", reading(part, "id")))))
                .isEqualTo("allow");
    }

    private static Use reading(RelationName partOfOrders, String column) {
        return new Use(
                Effect.SQL_SELECT,
                Optional.of(partOfOrders),
                Set.of(new ColumnName(partOfOrders, column)),
                Set.of(ORDERS));
    }

    @Test
    void needsLeaveForEveryEffectOnEveryTable() {
        SessionPolicy orders = policy("rules: [{ id: r, allow: [sql.read, sql.write], tables: [public.orders] }]");

        assertThat(verdict(orders.decide(SELECT))).isEqualTo("allow");
        assertThat(verdict(orders.decide(
                        operation("INSERT", Use.of(Effect.SQL_INSERT, ORDERS), Use.of(Effect.SQL_SELECT, CUSTOMERS)))))
                .isEqualTo("deny");
    }

    @ParameterizedTest
    @CsvSource({
        // rule,  pattern,         schema known, verdict
        "allow,   public.orders,   true,         allow",
        "allow,   public.orders,   false,        deny",
        "allow,   orders,          false,        allow",
        "allow,   '*.orders',      false,        allow",
        "allow,   PUBLIC.Orders,   true,         allow",
        "allow,   'public.\"Orders\"', true,     deny",
        "deny,    public.orders,   true,         deny",
        "deny,    public.orders,   false,        deny",
        "deny,    other.orders,    true,         allow",
        "deny,    other.orders,    false,        deny",
        "deny,    'ord*',          false,        deny",
    })
    void aNameWithoutSchemaMatchesEveryDenialItCouldAndNoAllowItMightNot(
            String kind, String pattern, boolean known, String verdict) {
        String rules = kind.equals("allow")
                ? "{ id: r, allow: [sql.read], tables: ['" + pattern + "'] }"
                : "{ id: all, allow: ['sql.*'] }, { id: r, deny: [sql.read], tables: ['" + pattern + "'] }";
        RelationName name = known ? ORDERS : RelationName.unqualified("orders");

        Decision decision =
                policy("rules: [" + rules + "]").decide(operation("SELECT", Use.of(Effect.SQL_SELECT, name)));

        assertThat(verdict(decision)).isEqualTo(verdict);
    }

    @Test
    void starDoesNotAllowWhatIsNotUnderstood() {
        Operation unknown = new Operation(
                "statement",
                List.of(Use.of(Effect.SQL_UNKNOWN)),
                Set.of(),
                Set.of(),
                Optional.of("no parser reads it"));

        Decision decision = policy("rules: [{ id: r, allow: ['sql.*'] }]").decide(unknown);

        assertThat(decision.<String>fold(a -> "", a -> "", Decision.Deny::message))
                .contains("no parser reads it");
    }

    @Test
    void somethingUnknownCanTouchAnyTableThatIsDenied() {
        Operation block = operation("DO", Use.of(Effect.SQL_BLOCK));

        SessionPolicy policy =
                policy("rules: [{ id: a, allow: ['sql.*'] }, { id: d, deny: ['sql.*'], tables: [payroll] }]");

        assertThat(verdict(policy.decide(block))).isEqualTo("deny");
        assertThat(verdict(policy.decide(operation("BEGIN", Use.of(Effect.SQL_TRANSACTION)))))
                .isEqualTo("allow");
    }

    @ParameterizedTest
    @CsvSource({
        "'who: [\"env:production\"]',          allow",
        "'who: [\"env:prod\"]',                deny",
        "'who: [\"ENV:production\"]',          deny",
        "'who: [\"subject:repo-1\"]',          allow",
        "'who: [\"subject:repo-11\"]',         deny",
        "'on: [\"orders-*\"]',                 allow",
        "'on: [other-db]',                     deny",
        "'on: [{ env: production }]',          allow",
        "'on: [{ env: staging }]',             deny",
        "'on: [{ env: production, a: b }]',    deny",
    })
    void isForThosePrincipalsAndResourcesThatItNames(String narrowing, String verdict) {
        assertThat(verdict(policy("rules: [{ id: r, allow: [sql.read], " + narrowing + " }]")
                        .decide(SELECT)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claims.ref == 'refs/heads/main'                           | allow | true",
                "claims.ref.startsWith('refs/tags/')                       | deny  | true",
                "principal.groups.exists(g, g == 'env:production')         | allow | true",
                "resource.labels.env == 'production'                       | allow | true",
                "operation.tables.all(t, t.startsWith('public.'))          | allow | true",
                "now < timestamp('2026-12-01T00:00:00Z')                   | allow | false",
                "now.getHours('UTC') == 3                                  | deny  | false",
                "claims.environment == 'x'                                 | error | true",
            })
    void conditionsAreCel(String condition, String verdict, boolean stable) {
        SessionPolicy policy = policy("rules: [{ id: r, allow: [sql.read], when: \"" + condition + "\" }]");

        assertThat(verdict(policy.decide(SELECT))).isEqualTo(verdict);
        assertThat(policy.stable()).isEqualTo(stable);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "principal.sbject == 'x'   | this condition is wrong at its character 1: undeclared reference to 'principal'; there are claims, now,",
                "claims.ref == 'x' &&      | this condition is wrong at its character 21",
                "claims.ref + 'x'          | expected type 'bool' but found 'string'",
                "resource.name == 7        | found no matching overload for '_==_'",
            })
    void aConditionWithAMistakeIsRefusedWithItsPlace(String condition, String told) {
        List<Problem> problems =
                Policy.check("p", "rules: [{ id: r, allow: [sql.read], when: \"" + condition + "\" }]");

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message()).contains(told);
    }

    @Test
    void aConditionThatCannotBeToldDeniesWhereverItStandsUnlessARuleDeniesAnyway() {
        String unclear = "{ id: u, allow: [sql.read], when: claims.nothing == 1 }";
        String clear = "{ id: c, allow: [sql.read] }";
        String deny = "{ id: d, deny: [sql.read] }";

        assertThat(verdict(policy("rules: [" + unclear + ", " + clear + "]").decide(SELECT)))
                .isEqualTo("error");
        assertThat(verdict(policy("rules: [" + clear + ", " + unclear + "]").decide(SELECT)))
                .isEqualTo("error");
        assertThat(verdict(policy("rules: [" + unclear + ", " + deny + "]").decide(SELECT)))
                .isEqualTo("deny");
        assertThat(verdict(policy("rules: [" + unclear + ", { id: all, allow: ['sql.*'] }]")
                        .decide(DROP)))
                .as("the rule has nothing to do with a DROP")
                .isEqualTo("allow");
    }

    @Test
    void anApprovalGivesLeaveForWhatItCoversOnly() {
        Operation both =
                operation("DELETE", Use.of(Effect.SQL_DELETE, ORDERS), Use.of(Effect.SQL_UNFILTERED_DELETE, ORDERS));
        String approval = "{ id: b, require-approval: [sql.unfiltered-delete], approvers: ['group:dba'] }";

        assertThat(verdict(policy("rules: [" + approval + "]").decide(both))).isEqualTo("deny");
        assertThat(verdict(policy("rules: [" + approval + ", { id: w, allow: [sql.write] }]")
                        .decide(both)))
                .isEqualTo("approval");
    }

    @Test
    void severalApprovalsAskForWhatSatisfiesAllOfThem() {
        String one = "{ id: a, require-approval: [sql.drop], approvers: ['g:dba', 'g:lead'], expires: 1h }";
        String two = "{ id: b, require-approval: [sql.drop], approvers: ['g:dba'], count: 2, expires: 10m }";
        String other = "{ id: c, require-approval: [sql.drop], approvers: ['g:legal'] }";

        Decision decision = policy("rules: [" + one + ", " + two + "]").decide(DROP);

        assertThat(decision)
                .isEqualTo(policy("rules: [" + two + ", " + one + "]")
                        .decide(DROP)
                        .fold(a -> a, a -> approvalLike(decision, a), d -> d));
        assertThat(verdict(decision)).isEqualTo("approval");
        Decision.ApprovalRequired required = (Decision.ApprovalRequired) decision;
        assertThat(required.approvers()).containsExactly("g:dba");
        assertThat(required.count()).isEqualTo(2);
        assertThat(required.expires()).isEqualTo(Duration.ofMinutes(10));
        assertThat(verdict(policy("rules: [" + one + ", " + other + "]").decide(DROP)))
                .isEqualTo("deny");
    }

    /** The same but for the order in which rules are told. */
    private static Decision approvalLike(Decision told, Decision.ApprovalRequired other) {
        Decision.ApprovalRequired required = (Decision.ApprovalRequired) told;
        return new Decision.ApprovalRequired(
                required.rules(), other.approvers(), other.count(), other.expires(), required.message());
    }

    @Test
    void aDropWithoutATableCanBeOfAnyTable() {
        Operation schema = operation("DROP SCHEMA", Use.of(Effect.SQL_DROP));
        Operation constant = operation("SELECT", Use.of(Effect.SQL_SELECT));

        SessionPolicy keep =
                policy("rules: [{ id: a, allow: ['sql.*'] }, { id: d, deny: ['sql.*'], tables: [audit] }]");
        SessionPolicy orders = policy("rules: [{ id: a, allow: ['sql.*'], tables: [orders] }]");

        assertThat(verdict(keep.decide(schema))).isEqualTo("deny");
        assertThat(verdict(keep.decide(constant))).isEqualTo("allow");
        assertThat(verdict(orders.decide(schema))).isEqualTo("deny");
        assertThat(verdict(orders.decide(constant))).as("it reads no table").isEqualTo("allow");
    }

    @Test
    void columnsNarrowARuleByWhatIsReadAndByWhatIsLookedAt() {
        ColumnName total = new ColumnName(ORDERS, "total");
        ColumnName note = new ColumnName(ORDERS, "note");
        Operation byNote = new Operation(
                "SELECT",
                List.of(new Use(Effect.SQL_SELECT, Optional.of(ORDERS), Set.of(total))),
                Set.of(note),
                Set.of(),
                Optional.empty());

        String all = "rules: [{ id: a, allow: [sql.read] }, ";
        assertThat(verdict(policy("rules: [{ id: r, allow: [sql.read], columns: [orders.total] }]")
                        .decide(byNote)))
                .isEqualTo("deny");
        assertThat(verdict(policy("rules: [{ id: r, allow: [sql.read], columns: [orders.total, orders.note] }]")
                        .decide(byNote)))
                .isEqualTo("allow");
        assertThat(verdict(policy(all + "{ id: d, deny: [sql.read], columns: [orders.note] }]")
                        .decide(byNote)))
                .isEqualTo("deny");
        assertThat(verdict(policy(all + "{ id: d, deny: [sql.read], columns: [orders.other] }]")
                        .decide(byNote)))
                .isEqualTo("allow");
        assertThat(verdict(policy(all + "{ id: d, deny: [sql.read], columns: [orders.other] }]")
                        .decide(SELECT)))
                .as("which columns are read is not told")
                .isEqualTo("deny");
    }

    @Test
    void tellsWhatIsMissingWhereARuleNearlyAllows() {
        Decision decision = policy("rules: [{ id: r, allow: [sql.read], tables: [public.orders] }]")
                .decide(operation("SELECT", Use.of(Effect.SQL_SELECT, RelationName.unqualified("orders"))));

        assertThat(decision.<String>fold(a -> "", a -> "", Decision.Deny::message))
                .isEqualTo("SELECT on orders is denied: no rule allows sql.select on orders to repo-1 on resource"
                        + " orders-db. Rule 'r' (policy.yaml:1) would allow it if it were known which schema orders is"
                        + " in; write schema.table in the statement");
    }

    @Test
    void warnsOfWhatIsAllowedButRarelyMeant() {
        String rules = "rules: [{ id: r, allow: ['sql.*', sql.unknown] }]\n";

        assertThat(Policy.parse("p", rules + "observe: true\nuntil: 2999-01-01").warnings(NOON))
                .containsExactly(
                        "The policy p only observes until the end of 2999-01-01: what it denies is done and recorded",
                        "Rule 'r' (p:1) allows sql.unknown: what is not understood is not narrowed by tables, and"
                                + " whatever it does is done");
        assertThat(Policy.parse("p", "observe: true\nuntil: 2020-01-01").warnings(NOON))
                .containsExactly("The policy p says observe: true, but that ended with 2020-01-01: it is enforced");
        assertThat(Policy.starter().warnings(NOON)).isEmpty();
    }

    @Test
    void isNotStableWhileItOnlyObserves() {
        String rules = "rules: [{ id: r, allow: [sql.read] }]\n";

        assertThat(policy(rules).stable()).isTrue();
        assertThat(policy(rules + "observe: true\nuntil: 2999-01-01").stable()).isFalse();
    }

    @Test
    void aPolicyWithoutConditionsNeedsNoCel() throws Exception {
        URL[] classPath = Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> !entry.contains("cel"))
                .map(entry -> url(Path.of(entry)))
                .toArray(URL[]::new);

        try (URLClassLoader withoutCel = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Class<?> policy = withoutCel.loadClass(Policy.class.getName());

            assertThatThrownBy(() -> withoutCel.loadClass("dev.cel.runtime.CelRuntime"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThat(policy.getMethod("starter").invoke(null)).isNotNull();
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (java.net.MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void ofSeveralMasksTakesTheOneThatRevealsLeast() {
        SessionPolicy policy = policy("""
                masks:
                  - { columns: ["*.*.email"], with: email }
                  - { columns: ["public.customers.*"], with: redact }
                """);

        assertThat(policy.mask(new ColumnName(CUSTOMERS, "email")).orElseThrow().name())
                .isEqualTo("redact");
        assertThat(policy.mask(new ColumnName(ORDERS, "email")).orElseThrow().name())
                .isEqualTo("email");
        assertThat(policy.mask(new ColumnName(ORDERS, "total"))).isEmpty();
        assertThat(policy.masksAny(ORDERS)).isTrue();
    }

    @Test
    void aNameWithoutSchemaGetsEveryMaskItCouldHave() {
        SessionPolicy policy = policy("masks: [{ columns: [public.customers.ssn], with: 'null' }]");

        assertThat(policy.mask(new ColumnName(RelationName.unqualified("customers"), "ssn")))
                .isPresent();
        assertThat(policy.mask(new ColumnName(RelationName.of("archive", "customers"), "ssn")))
                .isEmpty();
        assertThat(policy.mask(new ColumnName(CUSTOMERS, ColumnName.ANY))).isPresent();
    }

    @Test
    void showsValuesToThoseWhomAMaskExcepts() {
        String text = "masks: [{ columns: [customers.ssn], with: redact, unless: ['group:dba'] }]";
        Principal dba = new Principal("i", "s", Set.of("group:dba"), Map.of());

        assertThat(policy(text).mask(new ColumnName(CUSTOMERS, "ssn"))).isPresent();
        assertThat(policy(text, dba).mask(new ColumnName(CUSTOMERS, "ssn"))).isEmpty();
    }

    @Test
    void lookingAtAMaskedColumnNeedsLeaveOfItsOwn() {
        Operation looking = new Operation(
                "SELECT",
                List.of(Use.of(Effect.SQL_SELECT, CUSTOMERS)),
                Set.of(new ColumnName(CUSTOMERS, "ssn")),
                Set.of(),
                Optional.empty());
        String masks = "masks: [{ columns: [customers.ssn], with: redact }]\n";

        assertThat(verdict(
                        policy(masks + "rules: [{ id: r, allow: [sql.read] }]").decide(looking)))
                .isEqualTo("deny");
        assertThat(verdict(policy(masks + "rules: [{ id: r, allow: [sql.read, sql.inference] }]")
                        .decide(looking)))
                .isEqualTo("allow");
        assertThat(verdict(policy("rules: [{ id: r, allow: [sql.read] }]").decide(looking)))
                .isEqualTo("allow");
    }

    @Test
    void theLeastOfAllLimitsHolds() {
        Limits limits = policy("""
                        limits:
                          - { on: ["*"], rows: 1_000, session: 8h }
                          - { on: [orders-db], bytes: 2MiB, rows: 5_000, session: 30m }
                          - { on: [other-db], rows: 1 }
                        """).limits();

        assertThat(limits).isEqualTo(new Limits(1_000, 2 << 20, Duration.ofMinutes(30), Optional.empty()));
    }

    @Test
    void tellsAllMistakesAtOnceWithTheirPlaces() throws IOException {
        List<Problem> problems = Policy.check("policy.yaml", resource("ten-mistakes.yaml"));

        assertThat(problems)
                .extracting(p -> p.line() + ":" + p.message())
                .satisfiesExactlyInAnyOrder(
                        p -> assertThat(p)
                                .startsWith("3:")
                                .contains("'sql.raed'")
                                .contains("'sql.read'"),
                        p -> assertThat(p).startsWith("4:").contains("line 2").contains("called 'a' too"),
                        p -> assertThat(p).startsWith("6:").contains("'mesage'").contains("'message'"),
                        p -> assertThat(p).startsWith("7:").contains("needs an id"),
                        p -> assertThat(p).startsWith("8:").contains("name approvers"),
                        p -> assertThat(p).startsWith("12:").contains("condition"),
                        p -> assertThat(p).startsWith("15:").contains("to the letter"),
                        p -> assertThat(p).startsWith("17:").contains("'email' is no column"),
                        p -> assertThat(p).startsWith("19:").contains("'credit-card'"),
                        p -> assertThat(p).startsWith("20:").contains("'blur'"),
                        p -> assertThat(p).startsWith("22:").contains("a size such as"));
        assertThatThrownBy(() -> Policy.parse("policy.yaml", resource("ten-mistakes.yaml")))
                .isInstanceOf(HoopException.class)
                .hasMessageContaining("11 mistakes")
                .hasMessageContaining("policy.yaml:6:5: there is no key 'mesage'; did you mean 'message'?")
                .hasMessageEndingWith("[HOOP-POLICY]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "rules: 7",
                "rules: [",
                "rules: [{ id: a, allow: [sql.read], deny: [sql.drop] }]",
                "rules: [{ id: a }]",
                "rules: [{ id: a, allow: [] }]",
                "observe: true",
                "until: 2027-01-01",
                "rules: [{ id: a, allow: [sql.read], on: [] }]",
                "rules: [{ id: a, allow: [sql.read], who: [] }]",
                "rules: [{ id: a, allow: [sql.read], tables: [a.b.c] }]",
                "a: &x 1\nb: *x",
                "rules: []\nrules: []",
                "masks: [{ columns: [a.b], with: { hash: {} } }]",
                "masks: [{ columns: [a.b], with: range }]",
                "masks: [{ columns: [a.b], with: { range: { size: 0 } } }]",
                "masks: [{ columns: [a.b], with: { range: { size: 10, days: 7 } } }]",
                "masks: [{ columns: [a.b], with: { range: { bounds: [5, 1] } } }]",
                "masks: [{ columns: [a.b], with: { range: { bounds: [a] } } }]",
                "masks: [{ columns: [a.b], with: format-preserving }]",
                "masks: [{ columns: [a.b], with: { format-preserving: { key: { env: HOOP_NO_SUCH } } } }]",
                "masks: [{ detect: [], with: redact }]",
                "masks: [{ detect: [emails], with: redact }]",
                "masks: [{ detect: [{ name: phone, regions: [XX] }], with: redact }]",
                "masks: [{ detect: [{ name: email, regions: [US] }], with: redact }]",
                "masks: [{ detect: [{ pattern: 'a+' }], with: redact }]",
                "masks: [{ detect: [{ name: mine }], with: redact }]",
                "masks: [{ detect: [{ name: email, pattern: 'a+' }], with: redact }]",
                "masks: [{ detect: [{ name: 'My Own', pattern: 'a+' }], with: redact }]",
                "masks: [{ detect: [{ name: mine, pattern: '(' }], with: redact }]",
                "masks: [{ detect: [{ name: mine, pattern: 'a*' }], with: redact }]",
                "masks: [{ detect: [{ name: mine, pattern: '(a)\\1' }], with: redact }]",
                "masks: [{ detect: [email], with: email }]",
                "rules: []\n---\nrules: []",
                "\"a",
                "rules: [{ id: a, require-approval: [sql.drop], approvers: [x], break-glass: true }]",
            })
    void refusesWhatItCannotHonour(String text) {
        assertThat(Policy.check("policy.yaml", text)).isNotEmpty();
        assertThatThrownBy(() -> Policy.parse("policy.yaml", text)).isInstanceOf(HoopException.class);
    }

    @Test
    void looksForPhonesOfRegionsAndPatternsOfItsOwn() {
        SessionPolicy policy = policy("masks: [{ detect: [email, { name: phone, regions: [US] },"
                + " { name: employee-id, pattern: 'EMP-[0-9]{6}' }], with: redact }]");

        assertThat(policy.detectors().mask("EMP-004711, (202) 555-0143, a@example.com", d -> {}))
                .isEqualTo("[employee-id], [phone], [email]");
    }

    @Test
    void observesUntilADate() {
        Policy policy = Policy.parse("p", "observe: true\nuntil: 2026-12-31");

        assertThat(policy.observe(Clock.fixed(Instant.parse("2026-12-31T23:59:59Z"), ZoneOffset.UTC)))
                .isTrue();
        assertThat(policy.observe(Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC)))
                .isFalse();
    }

    @Test
    void theStarterPolicyLetsAMigrationWorkAndKeepsWhatItDestroysAndShows() {
        SessionPolicy starter = Policy.starter().forSession(Principal.local("dev"), ORDERS_DB, NOON);

        assertThat(verdict(starter.decide(SELECT))).isEqualTo("allow");
        assertThat(verdict(starter.decide(operation("CREATE TABLE", Use.of(Effect.SQL_CREATE, ORDERS)))))
                .isEqualTo("allow");
        assertThat(verdict(starter.decide(operation("SET", Use.of(Effect.SQL_SESSION)))))
                .isEqualTo("allow");
        assertThat(verdict(starter.decide(DROP))).isEqualTo("deny");
        assertThat(verdict(starter.decide(operation(
                        "DELETE", Use.of(Effect.SQL_DELETE, ORDERS), Use.of(Effect.SQL_UNFILTERED_DELETE, ORDERS)))))
                .isEqualTo("deny");
        assertThat(starter.mask(new ColumnName(CUSTOMERS, "email"))
                        .orElseThrow()
                        .name())
                .isEqualTo("email");
        assertThat(starter.mask(new ColumnName(CUSTOMERS, "card")).orElseThrow().name())
                .isEqualTo("partial");
        assertThat(starter.masksAny(RelationName.of("public", "flyway_schema_history")))
                .as("any column of any relation could be called email, as far as the name tells")
                .isTrue();
        assertThat(starter.mask(new ColumnName(RelationName.of("public", "flyway_schema_history"), "checksum")))
                .isEmpty();
        assertThat(starter.detectors().isEmpty()).isFalse();
    }

    private static String resource(String name) throws IOException {
        try (InputStream text = PolicyTest.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
