package dev.hoop.agent.postgresql;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** pgjdbc through the agent's front end, before a real server. */
@Timeout(60)
class PostgresFrontTest {
    private static final String[] CUSTOMERS = {
        "create table customers (id int primary key, name text, email varchar(40))",
        "insert into customers values (1, 'Ann', 'ann@example.com'), (2, 'Bob', 'bob@example.com')"
    };
    private static final String MASK = "masks:\n  - { columns: [\"public.customers.email\"], with: redact }\n";
    private static final String DENY_DROP = "  - { id: never, deny: [sql.drop] }\n";

    private Through agent;

    private Connection open(String policy, String... parameters) throws Exception {
        agent = Through.with(policy, CUSTOMERS);
        return agent.connect(parameters);
    }

    @AfterEach
    void close() throws Exception {
        if (agent != null) {
            agent.close();
        }
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(strings = {"extended", "simple", "extendedForPrepared", "extendedCacheEverything"})
    void masksInEveryQueryMode(String mode) throws Exception {
        try (Connection connection = open(MASK, "preferQueryMode=" + mode);
                Statement statement = connection.createStatement()) {
            assertThat(column(statement, "select name from customers order by id"))
                    .containsExactly("Ann", "Bob");
            assertThat(column(statement, "select email from customers order by id"))
                    .allMatch(email -> !email.contains("example"));
        }
        assertThat(agent.tape.all()).contains("select email from customers").doesNotContain("ann@example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extended", "simple"})
    void runsPreparedStatementsAgainAndAgain(String mode) throws Exception {
        try (Connection connection = open(MASK, "preferQueryMode=" + mode, "prepareThreshold=2");
                PreparedStatement select =
                        connection.prepareStatement("select id, name, email from customers where id = ?")) {
            for (int i = 0; i < 10; i++) {
                int id = 1 + i % 2;
                select.setInt(1, id);
                try (ResultSet rows = select.executeQuery()) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getInt(1)).isEqualTo(id);
                    assertThat(rows.getString(2)).isEqualTo(id == 1 ? "Ann" : "Bob");
                    assertThat(rows.getString(3)).doesNotContain("example");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"extended", "simple"})
    void aDenialLeavesConnectionAndTransactionUsable(String mode) throws Exception {
        try (Connection connection = open(DENY_DROP, "preferQueryMode=" + mode);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("insert into customers values (3, 'Cy', 'cy@example.com')");

            assertThatThrownBy(() -> statement.execute("drop table customers"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"))
                    .hasMessageContaining("never")
                    .hasMessageContaining("[HOOP-DENIED]");

            assertThat(column(statement, "select name from customers where id = 3"))
                    .containsExactly("Cy");
            connection.commit();
            assertThat(column(statement, "select count(*) from customers")).containsExactly("3");
        }
    }

    @Test
    void aDenialOfTheFirstStatementOfATransactionLeavesItUsable() throws Exception {
        try (Connection connection = open(DENY_DROP);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);

            assertThatThrownBy(() -> statement.execute("drop table customers")).hasMessageContaining("HOOP-DENIED");

            assertThat(column(statement, "select name from customers where id = 1"))
                    .containsExactly("Ann");
            connection.commit();
        }
    }

    @Test
    void errorsOfTheServerComeThrough() throws Exception {
        try (Connection connection = open("");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into customers values (1, 'x', 'y')"))
                    .hasMessageContaining("customers_pkey")
                    .hasMessageContaining("(id)=(1)");
            assertThat(column(statement, "select 1")).containsExactly("1");
        }
    }

    @Test
    void errorsHoldNoValueWhereThePolicyMasks() throws Exception {
        try (Connection connection = open(MASK);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into customers values (1, 'x', 'y')"))
                    .hasMessageContaining("customers_pkey")
                    .hasMessageNotContaining("(id)=(1)");
        }
    }

    @Test
    void fetchesInParts() throws Exception {
        try (Connection connection = open(MASK);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(10);
            int rows = 0;
            try (ResultSet result =
                    statement.executeQuery("select i, email from generate_series(1, 95) i, customers where id = 1")) {
                while (result.next()) {
                    rows++;
                    assertThat(result.getString(2)).doesNotContain("example");
                }
            }
            assertThat(rows).isEqualTo(95);
            connection.commit();
        }
        assertThat(agent.tape.all()).contains("outcome");
    }

    @Test
    void batchesAndGeneratedKeys() throws Exception {
        try (Connection connection = open("");
                PreparedStatement insert =
                        connection.prepareStatement("insert into customers values (?, ?, ?) returning id")) {
            for (int i = 10; i < 60; i++) {
                insert.setInt(1, i);
                insert.setString(2, "n" + i);
                insert.setString(3, null);
                insert.addBatch();
            }
        }
        try (Connection connection = agent.connect();
                PreparedStatement insert = connection.prepareStatement("insert into customers values (?, ?, ?)")) {
            for (int i = 10; i < 60; i++) {
                insert.setInt(1, i);
                insert.setString(2, "n" + i);
                insert.setString(3, null);
                insert.addBatch();
            }
            assertThat(insert.executeBatch()).hasSize(50).containsOnly(1);
        }
    }

    @Test
    void aDenialInABatchUndoesWhatTheBatchDidBefore() throws Exception {
        try (Connection connection = open(DENY_DROP);
                Statement statement = connection.createStatement()) {
            statement.addBatch("insert into customers values (5, 'Eve', null)");
            statement.addBatch("drop table customers");
            assertThatThrownBy(statement::executeBatch).hasMessageContaining("HOOP-DENIED");
            assertThat(column(statement, "select count(*) from customers")).containsExactly("2");
        }
    }

    @Test
    void copiesBothWays() throws Exception {
        try (Connection connection = open("")) {
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            long in = copies.copyIn(
                    "copy customers from stdin", new StringReader("7\tGil\tgil@example.com\n8\tHal\t\\N\n"));
            assertThat(in).isEqualTo(2);

            StringWriter out = new StringWriter();
            copies.copyOut("copy (select name from customers order by id) to stdout", out);
            assertThat(out.toString()).isEqualTo("Ann\nBob\nGil\nHal\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copy customers to stdout",
                "copy customers (email, id) to stdout (format csv, header)",
                "copy (select email from customers) to stdout csv delimiter ';' null 'none'",
                "copy (select * from customers) to stdout with (format csv, quote '|', escape '#')",
                "copy customers to stdout (format binary)"
            })
    void masksCopies(String copy) throws Exception {
        try (Connection connection = open(MASK);
                Statement statement = connection.createStatement()) {
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(copies.copyOut(copy, out)).isEqualTo(2);
            assertThat(out.toString(StandardCharsets.ISO_8859_1)).isNotEmpty().doesNotContain("example", "ann@");
            assertThat(column(statement, "select 1")).containsExactly("1");
        }
        assertThat(agent.tape.all()).doesNotContain("ann@example.com");
    }

    @Test
    void aMaskedCopyCanBeRead() throws Exception {
        try (Connection connection = open(MASK)) {
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            StringWriter out = new StringWriter();
            copies.copyOut("copy (select name, email from customers order by id) to stdout", out);
            assertThat(out.toString()).isEqualTo("Ann\t[redacted]\nBob\t[redacted]\n");
        }
    }

    @Test
    void aMaskedCopyInAFormThatIsNotCertainIsDenied() throws Exception {
        try (Connection connection = open(MASK);
                Statement statement = connection.createStatement()) {
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            StringWriter out = new StringWriter();
            assertThatThrownBy(() -> copies.copyOut("copy customers to stdout (encoding 'LATIN1')", out))
                    .hasMessageContaining("HOOP-DENIED");
            assertThat(column(statement, "select 1")).containsExactly("1");
        }
    }

    @Test
    void cancels() throws Exception {
        try (Connection connection = open("");
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            assertThatThrownBy(() -> statement.execute("select pg_sleep(60)"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("57014"));
            assertThat(column(statement, "select 1")).containsExactly("1");
        }
    }

    @Test
    void aKilledSessionIsToldWhy() throws Exception {
        try (Connection connection = open("");
                Statement statement = connection.createStatement()) {
            column(statement, "select 1");
            agent.sessions().all().get(0).end("An operator has ended the session [HOOP-LIMIT]");
            assertThatThrownBy(() -> column(statement, "select 1")).isInstanceOf(SQLException.class);
        }
    }
}
