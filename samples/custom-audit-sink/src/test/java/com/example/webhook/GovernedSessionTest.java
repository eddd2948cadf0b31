package com.example.webhook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A governed session on H2, whose events arrive at the webhook. */
class GovernedSessionTest {
    @TempDir
    private Path folder;

    private Connection connect(Receiver receiver) throws Exception {
        Path configuration = folder.resolve("hoop.yaml");
        if (Files.notExists(configuration)) {
            Files.writeString(configuration, """
                    archive: { directory: archive }
                    sinks:
                      - type: webhook
                        url: %s
                    """.formatted(receiver.url()));
        }
        return DriverManager.getConnection(
                "jdbc:hoop:h2:mem:" + UUID.randomUUID() + ";hoop.policy=starter;hoop.config=" + configuration);
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void arrivesAsEventsInOrder() throws Exception {
        try (Receiver receiver = new Receiver()) {
            try (Connection connection = connect(receiver)) {
                run(connection, "CREATE TABLE t (id INT)", "INSERT INTO t VALUES (1)");
                assertThatThrownBy(() -> run(connection, "DROP TABLE t")).hasMessageEndingWith("[HOOP-DENIED]");
            }

            List<String> events = receiver.bodies();
            assertThat(events).anySatisfy(event -> assertThat(event).contains("\"type\":\"session.open\""));
            assertThat(events)
                    .anySatisfy(event -> assertThat(event).contains("sql.drop").contains("\"verdict\":\"deny\""));
            assertThat(events).anySatisfy(event -> assertThat(event).contains("\"type\":\"session.close\""));
        }
    }

    @Test
    void goesOnWhileTheReceiverFailsAndMissesNothingAfterwards() throws Exception {
        try (Receiver receiver = new Receiver()) {
            receiver.breakDown();
            try (Connection connection = connect(receiver)) {
                receiver.awaitRefusal();

                run(
                        connection,
                        "CREATE TABLE t (id INT)",
                        "INSERT INTO t VALUES (1)",
                        "UPDATE t SET id = 2 WHERE id = 1");

                assertThat(receiver.bodies()).isEmpty();
                receiver.recover();
            }

            assertThat(receiver.ids()).doesNotHaveDuplicates();
            assertThat(operations(receiver)).containsExactly("sql.create", "sql.insert", "sql.update");
        }
    }

    private static List<String> operations(Receiver receiver) {
        return receiver.bodies().stream()
                .filter(event -> event.contains("\"type\":\"operation\""))
                .map(event -> event.replaceAll(".*\"effects\":\\[\"([a-z.]+)\"\\].*", "$1"))
                .toList();
    }
}
