package dev.hoop.policy.config;

import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.SinkEntry;
import dev.hoop.policy.config.Configuration.Resource;
import dev.hoop.policy.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConfigurationTest {
    private final Configuration configuration = Configuration.parse("/etc/hoop/hoop.yaml", resource("hoop.yaml"));

    @Test
    void readsIssuersWithTheirExpressions() {
        assertThat(configuration.issuers())
                .containsExactly(
                        new Configuration.Issuer(
                                "https://token.actions.githubusercontent.com",
                                "hoop",
                                Optional.of("claims.repository_id"),
                                Optional.of("[\"repo:\" + claims.repository, \"env:\" + claims.environment]"),
                                Optional.empty(),
                                Duration.ofHours(24)),
                        new Configuration.Issuer(
                                "https://kubernetes.default.svc",
                                "hoop",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Configuration.Keys.In(Path.of("/etc/hoop/cluster-keys.json"))),
                                Duration.ofHours(2)));
    }

    @Test
    void readsResourcesWithReferencesToTheirSecrets() {
        Resource orders = configuration.resources().get("orders-db");

        assertThat(orders.kind()).isEqualTo("postgresql");
        assertThat(orders.labels()).isEqualTo(Map.of("env", "production"));
        assertThat(orders.tls()).contains("verify-full");
        assertThat(orders.lease()).isFalse();
        assertThat(orders.credential().orElseThrow().password()).contains(new Secret.Variable("ORDERS_DB_PASSWORD"));
        assertThat(configuration.resources().get("stock-db").lease()).isTrue();
        assertThat(configuration
                        .resources()
                        .get("api")
                        .credential()
                        .orElseThrow()
                        .token())
                .contains(new Secret.Content(Path.of("/etc/hoop/api-token")));
    }

    @Test
    void readsWhereThePolicyTheArchiveAndTheSinksAre() {
        assertThat(configuration.policy()).contains("/etc/hoop/policy.yaml");
        assertThat(configuration.archive())
                .contains(new Configuration.Archive(
                        Path.of("/etc/hoop/data/archive"),
                        Optional.of(Duration.ofDays(3 * 365)),
                        true,
                        Optional.of("hoop.example/ci")));
        assertThat(configuration.sinks())
                .containsExactly(new SinkEntry(
                        "/etc/hoop/hoop.yaml:32:18",
                        Map.of("type", "jsonl", "path", "data/events.jsonl", "batch", 100L, "flush", true)));
        assertThat(Configuration.parse("hoop.yaml", "policy: starter").policy()).contains("starter");
    }

    @Test
    void readsTheAgentsPart() {
        Configuration.Agent agent = configuration.agent().orElseThrow();

        assertThat(agent.listeners())
                .containsExactly(
                        new Configuration.Listener("127.0.0.1:8443", Set.of("https", "postgresql", "ssh")),
                        new Configuration.Listener("127.0.0.1:3307", Set.of("mysql")));
        assertThat(agent.tls())
                .contains(new Configuration.Tls(Path.of("/etc/hoop/agent.crt"), Path.of("/etc/hoop/agent.key")));
        assertThat(agent.operators()).containsExactly("dba");
        assertThat(agent.open()).containsExactlyInAnyOrder("health", "ready");
        assertThat(agent.limits()).isEqualTo(Configuration.AgentLimits.DEFAULT);
    }

    @Test
    void anAgentsLimitsStandInTheFile() {
        Configuration.Agent agent = agent("limits: { connections: 7, handshake: 2s, message: 1MiB }");

        assertThat(agent.limits())
                .isEqualTo(new Configuration.AgentLimits(
                        7, 100, Duration.ofSeconds(2), 1 << 20, Duration.ofHours(1), Duration.ofSeconds(30)));
    }

    @Test
    void nobodyOperatesAnAgentThatNamesNoOperators() {
        assertThat(agent("listen: [{ address: 'localhost:0', protocols: https }]")
                        .operators())
                .isEmpty();
    }

    private static Configuration.Agent agent(String line) {
        String listen =
                line.startsWith("listen") ? "" : "  listen: [{ address: 'localhost:8443', protocols: https }]\n";
        return Configuration.parse("hoop.yaml", "agent:\n" + listen + "  " + line + "\n")
                .agent()
                .orElseThrow();
    }

    @Test
    void theExampleIsTheReferences() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "policy-reference.md")))
                .contains("```yaml\n" + resource("hoop.yaml") + "```\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"credentials.md", "identity.md"})
    void theExamplesOfTheGuidesAreRight(String guide) throws IOException {
        String text = Files.readString(Path.of("..", "docs", guide));

        List<String> examples = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(examples)
                .isNotEmpty()
                .allSatisfy(example ->
                        assertThat(Configuration.check(guide, example)).isEmpty());
    }

    @Test
    void tellsAllMistakesAtOnceAndNeverASecret() {
        List<Problem> problems = Configuration.check("hoop.yaml", resource("mistakes.yaml"));

        assertThat(problems.stream()
                        .sorted(Comparator.comparingInt(Problem::line).thenComparing(Problem::toString))
                        .map(p -> p.toString().replaceAll("'<EOF>'.*", "'<EOF>'")))
                .containsExactlyInAnyOrderElementsOf(
                        resource("mistakes.txt").lines().toList());
        assertThatThrownBy(() -> Configuration.parse("hoop.yaml", resource("mistakes.yaml")))
                .isInstanceOf(HoopException.class)
                .hasMessageContaining("15 mistakes")
                .hasMessageEndingWith("[HOOP-POLICY]")
                .message()
                .doesNotContain("hunter2");
    }

    @Test
    void findsAResourceByItsAddressOrByItsNameThereOnly() {
        assertThat(name(configuration.resource(Optional.empty(), "DB.prod:5432/orders")))
                .contains("orders-db");
        assertThat(name(configuration.resource(Optional.of("stock-db"), "db.prod:5432/stock")))
                .contains("stock-db");
        assertThat(configuration.resource(Optional.empty(), "db.test:5432/orders"))
                .isEmpty();
        assertThatThrownBy(() -> configuration.resource(Optional.of("stock-db"), "db.prod:5432/orders"))
                .hasMessage("The resource 'stock-db' is not at db.prod:5432/orders. Correct hoop.resource, or the"
                        + " address [HOOP-RESOURCE]");
        assertThatThrownBy(() -> configuration.resource(Optional.of("mine"), "db.prod:5432/orders"))
                .isInstanceOf(HoopException.class);
        assertThat(configuration.resource(Optional.of("mine"), "db.test:5432/orders"))
                .isEmpty();
    }

    private static Optional<String> name(Optional<Resource> resource) {
        return resource.map(Resource::name);
    }

    @Test
    void twoResourcesAtOneAddressNeedAName() {
        Configuration two = Configuration.parse("hoop.yaml", """
                resources:
                  a: { kind: postgresql, address: "db:5432", database: x }
                  b: { kind: postgresql, address: "db:5432", database: x }
                """);

        assertThatThrownBy(() -> two.resource(Optional.empty(), "db:5432/x")).hasMessageContaining("hoop.resource");
        assertThat(name(two.resource(Optional.of("b"), "db:5432/x"))).contains("b");
    }

    @Test
    void readsWhereVaultIsAndHowToLogInThere() {
        Configuration with = Configuration.parse("/etc/hoop/hoop.yaml", """
                vault:
                  address: https://vault.prod:8200
                  namespace: ci
                  ca: vault-ca.pem
                  login: { mount: kubernetes, role: hoop, token-file: /var/run/secrets/vault/token }
                resources:
                  orders-db:
                    kind: postgresql
                    address: db.prod:5432
                    credential: { login: { vault: { path: database/creds/orders } } }
                """);

        assertThat(with.vault())
                .contains(new Configuration.Vault(
                        Optional.of(URI.create("https://vault.prod:8200")),
                        Optional.of("ci"),
                        Optional.of(Path.of("/etc/hoop/vault-ca.pem")),
                        Optional.empty(),
                        Optional.of(new Configuration.VaultLogin(
                                "kubernetes", "hoop", Path.of("/var/run/secrets/vault/token")))));
        assertThat(with.resources().get("orders-db").credential().orElseThrow().login())
                .contains("database/creds/orders");
        assertThat(configuration.vault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ user: a, login: { vault: { path: a/b } } } | 'login' gives the user too; leave 'user' out",
                "{ password: { env: A }, token: { env: B } } | a credential has one of password, private-key, token and login",
                "{ login: { env: A } } | a login is in Vault",
                "{ login: { vault: { path: ../sys/x } } } | 'path' has letters",
                "{ password: { vault: { path: a//b, field: c } } } | 'path' has letters",
                "{ password: { vault: { path: 'a?x=1', field: c } } } | 'path' has letters",
                "{ password: { exec: [] } } | 'exec' is a program and its arguments",
            })
    void refusesCredentialsThatCannotBe(String credential, String why) {
        List<Problem> problems = Configuration.check(
                "f", "resources: { a: { kind: postgresql, address: 'd:1', credential: " + credential + " } }");

        assertThat(problems).anySatisfy(p -> assertThat(p.message()).contains(why));
    }

    @Test
    void trustsOnlyHttpsBeyondThisMachine() {
        String issuer = "identity: { issuers: [ { issuer: '%s', audience: hoop } ] }";

        assertThat(Configuration.check("f", String.format(issuer, "https://a.example/x")))
                .isEmpty();
        assertThat(Configuration.check("f", String.format(issuer, "http://127.0.0.1:8080")))
                .isEmpty();
        for (String wrong :
                List.of("http://a.example", "https://u@a.example", "file:///etc/passwd", "https://a?b", "a")) {
            assertThat(Configuration.check("f", String.format(issuer, wrong)))
                    .as(wrong)
                    .hasSize(1);
        }
    }

    static String resource(String name) {
        try (InputStream text = ConfigurationTest.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
