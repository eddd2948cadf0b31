package dev.hoop.agent.postgresql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** The machine's pgbench fills a database through the agent, and works on it in all its modes. */
final class PgbenchTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"simple", "extended", "prepared"})
    void worksInEveryMode(String mode) throws Exception {
        Tool pgbench = Tool.found("pgbench", folder);
        try (Through agent = Through.with("")) {
            pgbench.run(agent.port(), agent.database, "-i", "-q");

            Tool.Outcome reads =
                    pgbench.run(agent.port(), agent.database, "-n", "-S", "-M", mode, "-c", "3", "-t", "100");
            Tool.Outcome writes = pgbench.run(agent.port(), agent.database, "-n", "-M", mode, "-c", "3", "-t", "40");

            assertThat(reads.text()).contains("transactions actually processed: 300/300");
            assertThat(writes.text()).contains("transactions actually processed: 120/120");
            assertThat(number(agent, "SELECT count(*) FROM pgbench_history")).isEqualTo(120);
            assertThat(number(agent, "SELECT sum(abalance) FROM pgbench_accounts"))
                    .isEqualTo(number(agent, "SELECT sum(delta) FROM pgbench_history"));
        }
    }

    @Test
    void sendsStatementsInAPipeline() throws Exception {
        Tool pgbench = Tool.found("pgbench", folder);
        java.nio.file.Files.writeString(
                folder.resolve("pipeline.sql"),
                "\\startpipeline\nSELECT 1;\nSELECT 2;\nINSERT INTO p VALUES (1);\nSELECT 3;\n\\endpipeline\n");
        try (Through agent = Through.with("", "CREATE TABLE p (i int)")) {

            Tool.Outcome outcome = pgbench.run(
                    agent.port(), agent.database, "-n", "-M", "extended", "-f", "pipeline.sql", "-c", "2", "-t", "50");

            assertThat(outcome.text()).contains("transactions actually processed: 100/100");
            assertThat(number(agent, "SELECT count(*) FROM p")).isEqualTo(100);
        }
    }

    private static long number(Through agent, String sql) throws SQLException {
        try (Connection connection = agent.directly();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
