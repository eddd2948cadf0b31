package dev.hoop.agent;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import javax.net.ssl.SSLSocket;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Sessions through a whole agent: who sees them, and what ends them. */
class SessionsTest {
    private static final String MASKED = Trial.OPEN + """
            masks:
              - { columns: ["public.customers.email"], with: redact }
            """;
    private static final Pattern ID = Pattern.compile("\"session\":\"([0-9a-f-]{36})\"");

    private static EmbeddedPostgres postgres;

    @TempDir
    private Path folder;

    @BeforeAll
    static void database() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table customers (id int, email text)");
            statement.execute("insert into customers values (1, 'ann@example.com')");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    private Trial trial(String policy, String more) throws IOException {
        Files.writeString(folder.resolve("password"), "postgres");
        return new Trial(folder, policy, resources(), more);
    }

    private static String resources() {
        return """
                orders:
                  kind: postgresql
                  address: "127.0.0.1:%d"
                  database: postgres
                  tls: disable
                  credential: { user: postgres, password: { file: password } }
                """.formatted(postgres.getPort());
    }

    private static Connection connect(Trial trial, String token) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "job");
        properties.setProperty("password", token);
        properties.setProperty("sslmode", "verify-full");
        properties.setProperty("sslrootcert", trial.certificate().toString());
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + trial.port() + "/orders", properties);
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void leave(Connection connection) throws SQLException {
        connection.close();
    }

    private static String onlySession(Trial trial) throws IOException {
        Matcher id = ID.matcher(trial.asked("GET /sessions", trial.token("ops", "dba")));
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    @Test
    void aClientWithItsTokenAsPasswordGetsToItsResource() throws Exception {
        try (Trial trial = trial(MASKED, "");
                Connection connection = connect(trial, trial.token("job"))) {
            assertThat(query(connection, "select id from customers")).isEqualTo("1");
            assertThat(query(connection, "select email from customers")).doesNotContain("ann");
        }
    }

    @Test
    void operatorsSeeWhoIsIn() throws Exception {
        try (Trial trial = trial(Trial.OPEN, "");
                Connection connection = connect(trial, trial.token("job-7"))) {
            assertThat(trial.asked("GET /sessions", trial.token("ops", "dba")))
                    .contains("\"who\":\"job-7@https://issuer.test\"", "\"resource\":\"orders\"");
            assertThat(query(connection, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aSessionThatIsKilledEndsWithinASecond() throws Exception {
        try (Trial trial = trial(Trial.OPEN, "");
                Connection connection = connect(trial, trial.token("job"))) {
            CompletableFuture<String> running = asleep(connection);
            String id = onlySession(trial);
            String operator = trial.token("ops", "dba");

            long began = System.nanoTime();
            assertThat(trial.asked("DELETE /sessions/" + id, operator)).startsWith("HTTP/1.1 202 ");

            assertThat(running.join()).contains("An operator has ended the session");
            assertThat(System.nanoTime() - began).isLessThan(1_000_000_000L);
        }
    }

    /** What a query that takes an hour fails with. */
    private static CompletableFuture<String> asleep(Connection connection) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return query(connection, "select pg_sleep(3600)");
            } catch (SQLException e) {
                return e.getMessage();
            }
        });
    }

    @Test
    void whoFollowsASessionSeesWhatIsRecordedAndNothingUnmasked() throws Exception {
        try (Trial trial = trial(MASKED, "");
                Connection connection = connect(trial, trial.token("job"));
                SSLSocket follower = trial.tls()) {
            String line = "GET /sessions/" + onlySession(trial) + "/follow";
            follower.getOutputStream()
                    .write(Trial.request(line, "Authorization: Bearer " + trial.token("ops", "dba"))
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(follower.getInputStream(), StandardCharsets.UTF_8));
            assertThat(until(in, "{\"opened\":")).contains("200 OK", "job@https://issuer.test");

            query(connection, "select email as contact from customers");
            String live = until(in, "\"rows\":1"); // while the session is open
            leave(connection);
            String rest = until(in, "\"closed\"");

            assertThat(live).contains("select email as contact");
            assertThat(live + rest)
                    .contains("\"label\":\"contact\"", "\"mask\":\"redact\"", "\"row\":{")
                    .doesNotContain("ann");
            assertThat(rest).contains("{\"closed\":\"closed\"}");
        }
    }

    private static String until(BufferedReader in, String text) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(text) < 0) {
            String line = in.readLine();
            assertThat(line).as("after: " + read).isNotNull();
            read.append(line).append('\n');
        }
        return read.toString();
    }

    @Test
    void aSessionEndsWithItsTokenAndTheGraceThatThePolicyLeavesIt() throws Exception {
        String policy = Trial.OPEN + "limits:\n  - { on: [\"*\"], token-grace: 1s }\n";
        try (Trial trial = trial(policy, "");
                Connection connection = connect(trial, trial.token(Duration.ofSeconds(2), "job"))) {
            assertThat(asleep(connection).join()).contains("token").contains("HOOP-IDENTITY");
        }
    }

    @Test
    void aSessionLastsAsLongAsThePolicySays() throws Exception {
        String policy = Trial.OPEN + "limits:\n  - { on: [\"*\"], session: 1s }\n";
        try (Trial trial = trial(policy, "");
                Connection connection = connect(trial, trial.token("job"))) {
            assertThat(asleep(connection).join()).contains("as long as the policy's limits allow");
        }
    }

    @Test
    void anIdleSessionEndsAndOneWhoseQueryRunsDoesNot() throws Exception {
        try (Trial trial = trial(Trial.OPEN, "limits: { idle: 1s }");
                Connection idle = connect(trial, trial.token("idle"));
                Connection busy = connect(trial, trial.token("busy"))) {
            assertThat(query(busy, "select 'done' from (select pg_sleep(2)) s")).isEqualTo("done");

            assertThatThrownBy(() -> query(idle, "select 1")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aPrincipalHasSoManySessionsAndOthersAreUnaffected() throws Exception {
        try (Trial trial = trial(Trial.OPEN, "limits: { per-principal: 1 }");
                Connection first = connect(trial, trial.token("job"))) {
            assertThatThrownBy(() -> connect(trial, trial.token("job")))
                    .hasMessageContaining("agent.limits.per-principal");
            try (Connection other = connect(trial, trial.token("job-2"))) {
                assertThat(query(other, "select 1")).isEqualTo("1");
            }
            assertThat(query(first, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aStoppingAgentTakesNobodyAndWaitsForThoseInside() throws Exception {
        try (Trial trial = trial(Trial.OPEN, "");
                Connection connection = connect(trial, trial.token("job"))) {
            CompletableFuture<Void> stopping =
                    CompletableFuture.runAsync(() -> trial.agent.stop(Duration.ofMinutes(1)));
            while (trial.agent.unready().isEmpty()) {
                Thread.onSpinWait();
            }

            assertThatThrownBy(() -> connect(trial, trial.token("late"))).isInstanceOf(SQLException.class);
            assertThat(query(connection, "select 'still here'")).isEqualTo("still here");
            assertThat(stopping).isNotDone();
            leave(connection);
            stopping.join();
        }
    }

    @Test
    void aStoppingAgentTellsThoseWhoStayTooLong() throws Exception {
        try (Trial trial = trial(Trial.OPEN, "");
                Connection connection = connect(trial, trial.token("job"))) {
            CompletableFuture<String> running = asleep(connection);

            trial.agent.stop(Duration.ZERO);

            assertThat(running.join()).contains("The agent is stopping");
        }
    }

    @Test
    void agentsThatShareTheirStateSeeAndEndEachOthersSessions(@TempDir Path elsewhere) throws Exception {
        String state = "state: \"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1\"";
        try (Trial one = trial(Trial.OPEN, state);
                Trial other = new Trial(elsewhere, Trial.OPEN, "", state);
                Connection connection = connect(one, one.token("job"))) {
            CompletableFuture<String> running = asleep(connection);
            String listed = other.asked("GET /sessions", other.token("ops", "dba"));
            while (!listed.contains("job@")) { // it is told of within half a second
                listed = other.asked("GET /sessions", other.token("ops", "dba"));
            }

            String id = onlySession(other);
            assertThat(other.asked("GET /sessions/" + id + "/follow", other.token("ops", "dba")))
                    .startsWith("HTTP/1.1 409 ");
            assertThat(other.asked("DELETE /sessions/" + id, other.token("ops", "dba")))
                    .startsWith("HTTP/1.1 202 ");

            assertThat(running.join()).contains("An operator has ended the session");
        }
    }

    @Test
    void reloadingTakesUpResourcesAndLimitsAndSaysWhatItCannot() throws Exception {
        try (Trial trial = trial(Trial.OPEN, "limits: { per-principal: 1 }");
                Connection first = connect(trial, trial.token("job"))) {
            String more = "limits: { per-principal: 2 }\nopen: [metrics]";

            assertThat(trial.agent.reload(trial.configuration(resources(), more)))
                    .isEmpty();

            connect(trial, trial.token("job")).close();
            assertThat(query(first, "select 1")).isEqualTo("1");
            assertThat(trial.agent.reload(trial.configuration(resources(), "state: jdbc:h2:mem:x")))
                    .containsExactly("agent.state");
            trial.agent.reload(trial.configuration("other: { kind: jdbc, address: x }", ""));
            assertThatThrownBy(() -> connect(trial, trial.token("job"))).hasMessageContaining("no such resource");
        }
    }
}
