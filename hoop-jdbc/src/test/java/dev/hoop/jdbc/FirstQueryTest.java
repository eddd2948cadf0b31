package dev.hoop.jdbc;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The README's first masked query, with nothing but the driver and a URL. */
class FirstQueryTest {
    @TempDir
    private Path folder;

    private final String database = "h2:mem:" + UUID.randomUUID();

    private String url(String settings) {
        return "jdbc:hoop:" + database + settings + ";hoop.archive=" + folder.resolve("archive");
    }

    @Test
    void masksDeniesAndRecords() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(";hoop.policy=starter"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE customers (id INT PRIMARY KEY, name VARCHAR(40), email VARCHAR(80))");
            statement.executeUpdate("INSERT INTO customers VALUES (1, 'Ada', 'ada@example.com')");

            try (ResultSet rows = statement.executeQuery("SELECT name, email AS contact FROM customers")) {
                rows.next();
                assertThat(rows.getString("name")).isEqualTo("Ada");
                assertThat(rows.getString("contact")).isEqualTo("a***@example.com");
            }
            assertThatThrownBy(() -> statement.execute("DROP TABLE customers"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("nothing-is-thrown-away")
                    .hasMessageEndingWith("[HOOP-DENIED]");
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM customers"))
                    .hasMessageContaining("no-change-without-where");
            assertThatThrownBy(() -> statement.executeQuery("SELECT id FROM customers WHERE email LIKE 'a%'"))
                    .hasMessageContaining("sql.inference");
        }

        assertThat(folder.resolve("archive/checkpoint")).exists();
        try (var sessions = Files.list(folder.resolve("archive/sessions"))) {
            assertThat(sessions).hasSize(1);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                     hoop.policy=starter,     HOOP-POLICY",
        "';hoop.policy=/no/such/policy.yaml',    cannot be read,          HOOP-POLICY",
        "';hoop.policy=starter;hoop.polcy=x',    'polcy', HOOP-POLICY",
        "';hoop.policy=starter;hoop.agent=https://agent', jdbc:hoop:postgresql:, HOOP-RESOURCE",
        "';hoop.policy=starter;hoop.token=x',    whose tokens count,     HOOP-IDENTITY",
        "';hoop.policy=starter;hoop.agent=x',    https URL,               HOOP-POLICY",
    })
    void tellsWhatIsWrongWithItsSettings(String settings, String message, String code) {
        assertThatThrownBy(() -> DriverManager.getConnection(url(settings)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(message)
                .hasMessageEndingWith("[" + code + "]");
    }

    @Test
    void connectionsShareOneArchive() throws SQLException {
        try (Connection first = DriverManager.getConnection(url(";hoop.policy=starter"));
                Connection second = DriverManager.getConnection(url(";hoop.policy=starter"))) {
            assertThat(first).isNotSameAs(second);
        }
        DriverManager.getConnection(url(";hoop.policy=starter")).close();
    }

    @Test
    void takesPolicyResourceAndSinksFromAFile() throws Exception {
        Path events = folder.resolve("events.jsonl");
        Path yaml = Files.writeString(
                folder.resolve("hoop.yaml"), """
                policy: policy.yaml
                resources:
                  shop:
                    kind: jdbc
                    address: %s
                    labels: { env: test }
                sinks: [ { type: jsonl, path: %s } ]
                """.formatted(database.substring("h2:".length()), events));
        Files.writeString(
                folder.resolve("policy.yaml"),
                "rules: [{ id: reads, allow: [sql.read], on: [shop] }, { id: no, deny: [sql.create], on: [{ env: test }] }]");

        try (Connection connection = DriverManager.getConnection(url(";hoop.config=" + yaml));
                Statement statement = connection.createStatement()) {
            statement.executeQuery("SELECT 1").close();
            assertThatThrownBy(() -> statement.execute("CREATE TABLE t (id INT)"))
                    .hasMessageContaining("'no'");
        }

        assertThat(events)
                .content()
                .contains("session.open")
                .contains("\"verdict\":\"deny\"")
                .contains("shop");
    }
}
