package dev.hoop.jdbc;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.sql.BatchUpdateException;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a connection through {@code jdbc:hoop:} does, on H2. */
class GuardedOnH2Test {
    private static final String SCHEMA = """
            create table customers (id int primary key, name varchar(40), email varchar(80), balance decimal(10,2));
            insert into customers values (1, 'Ada', 'ada@example.org', 10.50);
            insert into customers values (2, 'Bob', null, null)""";

    private final String url = "jdbc:hoop:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    private Connection connect(Hoop hoop) throws SQLException {
        try (Connection setup = java.sql.DriverManager.getConnection(url.replace("jdbc:hoop:", "jdbc:"));
                Statement statement = setup.createStatement()) {
            statement.execute("create table if not exists made (id int)");
            if (statement
                    .executeQuery("select 1 from information_schema.tables where table_name = 'CUSTOMERS'")
                    .next()) {
                return hoop.connect(url);
            }
            for (String sql : SCHEMA.split(";")) {
                statement.execute(sql);
            }
        }
        return hoop.connect(url);
    }

    private static String text(Reader reader) {
        return new BufferedReader(reader).lines().collect(Collectors.joining("\n"));
    }

    @Test
    void recordsAnOperationItsRowsAndItsOutcome() throws SQLException {
        Hoop hoop = Hoop.open();
        try (Connection connection = connect(hoop);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, name, balance from customers order by id")) {
            while (rows.next()) {
                rows.getInt(1);
                rows.getString("name");
                rows.getBigDecimal(3);
            }
        }

        assertThat(hoop.tape.lines())
                .containsExactly(
                        "open test-db jdbc " + url.substring("jdbc:hoop:h2:".length(), url.indexOf(';')),
                        "operation ALLOW: select id, name, balance from customers order by id",
                        "result [ID, NAME, BALANCE]",
                        "row [1=1, 2='Ada', 3=numeric:10.50]",
                        "row [1=2, 2='Bob', 3=NULL]",
                        "end",
                        "outcome rows=2 changed=-1",
                        "close closed",
                        "released");
    }

    @Test
    void deniesWhatTheRulesDenyAndLeavesTheTransactionUsable() throws SQLException {
        Hoop hoop = Hoop.with("  - { id: no-drops, deny: [sql.drop], message: Ask a DBA. }\n");
        try (Connection connection = connect(hoop);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("insert into customers values (3, 'Eve', null, null)");

            assertThatThrownBy(() -> statement.execute("drop table customers"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("no-drops")
                    .hasMessageEndingWith("[HOOP-DENIED]")
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("42501");
            assertThatThrownBy(() -> connection.prepareStatement("drop table customers"))
                    .hasMessageEndingWith("[HOOP-DENIED]");

            connection.commit();
            try (ResultSet rows = statement.executeQuery("select id from customers where id = 3")) {
                assertThat(rows.next()).isTrue();
            }
        }
    }

    @Test
    void masksAColumnThroughEveryGetter() throws SQLException {
        Hoop hoop = Hoop.masking("PUBLIC.CUSTOMERS.EMAIL", "PUBLIC.CUSTOMERS.BALANCE");
        try (Connection connection = connect(hoop);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, email, balance from customers order by id")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(1);
            assertThat(rows.getString("email")).isEqualTo("[redacted]");
            assertThat(rows.getObject(2)).isEqualTo("[redacted]");
            assertThat(rows.getObject(2, String.class)).isEqualTo("[redacted]");
            assertThat(rows.getNString(2)).isEqualTo("[redacted]");
            assertThat(rows.getClob(2).getSubString(1, 100)).isEqualTo("[redacted]");
            assertThat(text(rows.getCharacterStream(2))).isEqualTo("[redacted]");
            assertThat(new String(rows.getBytes(2))).isEqualTo("[redacted]");
            assertThatThrownBy(() -> rows.getInt(2)).hasMessageEndingWith("[HOOP-DENIED]");
            assertThatThrownBy(() -> rows.getDate(2)).hasMessageEndingWith("[HOOP-DENIED]");
            assertThat(rows.getBigDecimal(3)).isNull();
            assertThat(rows.wasNull()).isTrue();
            assertThat(rows.getDouble(3)).isZero();
            assertThat(rows.getString(3)).isNull();

            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(2)).isNull();
            assertThat(rows.wasNull()).isTrue();
        }

        assertThat(hoop.tape.all()).doesNotContain("ada@", "10.50").contains("[redacted]");
    }

    @Test
    void searchesTextOfOtherColumns() throws SQLException {
        Hoop hoop = Hoop.detecting();
        try (Connection connection = connect(hoop);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name, email from customers where id = 1")) {
            rows.next();

            assertThat(rows.getString(2)).doesNotContain("ada@");
            assertThat(rows.getObject(2)).asString().doesNotContain("ada@");
            assertThat(rows.getClob(2).getSubString(1, 100)).doesNotContain("ada@");
            assertThat(text(rows.getCharacterStream(2))).isEqualTo(rows.getString(2));
            assertThat(rows.getString(1)).isEqualTo("Ada");
        }

        assertThat(hoop.tape.all()).doesNotContain("ada@");
    }

    @Test
    void recordsParametersByTypeAndBatchesByRow() throws SQLException {
        Hoop hoop = Hoop.open();
        try (Connection connection = connect(hoop);
                PreparedStatement insert = connection.prepareStatement("insert into customers values (?, ?, ?, ?)")) {
            insert.setInt(1, 10);
            insert.setString(2, "Cy");
            insert.setNull(3, java.sql.Types.VARCHAR);
            insert.setBigDecimal(4, new BigDecimal("1.00"));
            assertThat(insert.executeUpdate()).isEqualTo(1);
            for (int id = 11; id < 13; id++) {
                insert.setInt(1, id);
                insert.addBatch();
            }
            assertThat(insert.executeBatch()).containsExactly(1, 1);
        }

        assertThat(hoop.tape.of("operation", "outcome"))
                .containsExactly(
                        "operation ALLOW durable: insert into customers values (?, ?, ?, ?)"
                                + " [1=10, 2='Cy', 3=NULL, 4=BigDecimal:1.00]",
                        "outcome rows=0 changed=1",
                        "operation ALLOW durable: insert into customers values (?, ?, ?, ?)"
                                + " [1=11, 2='Cy', 3=NULL, 4=BigDecimal:1.00]"
                                + " [1=12, 2='Cy', 3=NULL, 4=BigDecimal:1.00]",
                        "outcome rows=0 changed=2");
    }

    @Test
    void sendsNothingOfABatchInWhichOneStatementIsDenied() throws SQLException {
        Hoop hoop = Hoop.with("  - { id: no-drops, deny: [sql.drop] }\n");
        try (Connection connection = connect(hoop);
                Statement statement = connection.createStatement()) {
            statement.addBatch("insert into customers values (20, 'Di', null, null)");

            assertThatThrownBy(() -> statement.addBatch("drop table customers")).hasMessageEndingWith("[HOOP-DENIED]");

            assertThat(statement.executeBatch()).containsExactly(1);
        }
    }

    @Test
    void handsOutGeneratedKeysOfTheTableThatWasWritten() throws SQLException {
        Hoop hoop = Hoop.masking("PUBLIC.CUSTOMERS.EMAIL");
        try (Connection connection = connect(hoop);
                Statement setup = connection.createStatement()) {
            setup.execute("create table orders (id int generated always as identity primary key, email varchar(80))");
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into orders (email) values (?)", Statement.RETURN_GENERATED_KEYS)) {
                insert.setString(1, "x");
                insert.executeUpdate();
                try (ResultSet keys = insert.getGeneratedKeys()) {
                    assertThat(keys.next()).isTrue();
                    assertThat(keys.getInt(1)).isEqualTo(1);
                    assertThat(keys.getStatement()).isSameAs(insert);
                }
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into customers values (?, 'Flo', 'flo@example.org', null)", new String[] {"ID", "EMAIL"})) {
                insert.setInt(1, 30);
                insert.executeUpdate();
                try (ResultSet keys = insert.getGeneratedKeys()) {
                    keys.next();
                    assertThat(keys.getInt(1)).isEqualTo(30);
                    assertThat(keys.getString(2)).isEqualTo("[redacted]");
                }
            }
        }
    }

    @Test
    void recordsACommitBeforeItIsForwarded() throws SQLException {
        Hoop hoop = Hoop.open();
        try (Connection connection = connect(hoop);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("insert into customers values (40, 'Gus', null, null)");
            connection.commit();
            statement.executeUpdate("insert into customers values (41, 'Hal', null, null)");
            connection.setAutoCommit(true);
        }

        assertThat(hoop.tape.of("operation").stream().map(l -> l.split(": ")[0]))
                .containsExactly(
                        "operation ALLOW", "operation ALLOW durable", "operation ALLOW", "operation ALLOW durable");
    }

    private static Statement updatable(Connection connection) throws SQLException {
        return connection.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_UPDATABLE);
    }

    @Test
    void judgesAndRecordsChangesOfRowsAsTheStatementsThatTheyAre() throws SQLException {
        Hoop hoop = Hoop.open();
        try (Connection connection = connect(hoop);
                Statement statement = updatable(connection);
                ResultSet rows = statement.executeQuery("select id, name from customers")) {
            rows.next();
            rows.updateString("name", "Grace");
            rows.updateRow();
            rows.deleteRow();
        }

        assertThat(hoop.tape.of("operation").get(1)).contains("UPDATE \"PUBLIC\".\"CUSTOMERS\" SET \"NAME\" = ?");
        assertThat(hoop.tape.of("operation").get(2)).contains("DELETE FROM \"PUBLIC\".\"CUSTOMERS\"");
    }

    @Test
    void makesUpdatableResultsReadOnlyAndSaysSoWhereThePolicyMasks() throws SQLException {
        try (Connection connection = connect(Hoop.masking("*.*.email"));
                Statement statement = updatable(connection);
                ResultSet rows = statement.executeQuery("select id, name from customers")) {
            assertThat(connection.getWarnings().getSQLState()).isEqualTo("01S02");
            rows.next();

            assertThat(rows.getConcurrency()).isEqualTo(ResultSet.CONCUR_READ_ONLY);
            assertThatThrownBy(() -> rows.updateString(2, "x")).hasMessageEndingWith("[HOOP-PROTOCOL]");
            assertThatThrownBy(rows::insertRow).hasMessageEndingWith("[HOOP-PROTOCOL]");
            assertThatThrownBy(rows::refreshRow).hasMessageEndingWith("[HOOP-PROTOCOL]");
        }
    }

    @Test
    void changesNoRowsOfAReadOnlyResult() throws SQLException {
        try (Connection connection = connect(Hoop.open());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, name from customers")) {
            rows.next();

            assertThatThrownBy(() -> rows.updateString(2, "x")).isInstanceOf(SQLException.class);
            assertThatThrownBy(rows::deleteRow)
                    .hasMessageContaining("read-only")
                    .hasMessageEndingWith("[HOOP-PROTOCOL]");
        }
    }

    @Test
    void judgesSetSchemaAsTheStatementThatItAmountsTo() throws SQLException {
        Hoop hoop = Hoop.with("  - { id: stay, deny: [sql.session] }\n");
        try (Connection connection = connect(hoop)) {
            assertThatThrownBy(() -> connection.setSchema("INFORMATION_SCHEMA")).hasMessageEndingWith("[HOOP-DENIED]");
            assertThat(connection.getSchema()).isEqualTo("PUBLIC");
        }
    }

    @Test
    void redactsWhatComesBackInParametersIfAnythingIsMasked() throws SQLException {
        for (boolean masked : new boolean[] {false, true}) {
            Hoop hoop = masked ? Hoop.masking("PUBLIC.CUSTOMERS.EMAIL") : Hoop.open();
            try (Connection connection = connect(hoop);
                    CallableStatement call = connection.prepareCall("{? = call upper('secret')}")) {
                call.registerOutParameter(1, java.sql.Types.VARCHAR);
                call.execute();

                assertThat(call.getString(1)).isEqualTo(masked ? "[redacted]" : "SECRET");
                assertThat(call.getObject(1)).isEqualTo(masked ? "[redacted]" : "SECRET");
            }
        }
    }

    @Test
    void stopsAResultAtTheLimit() throws SQLException {
        Hoop hoop = Hoop.with("limits:\n  - { on: [\"*\"], rows: 1 }\n");
        try (Connection connection = connect(hoop);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from customers")) {
            rows.next();

            assertThatThrownBy(rows::next).hasMessageEndingWith("[HOOP-LIMIT]");
        }
    }

    @Test
    void completesWhatRunsWhenTheConnectionCloses() throws SQLException {
        Hoop hoop = Hoop.open();
        Connection connection = connect(hoop);
        ResultSet rows = connection.createStatement().executeQuery("select id from customers");
        rows.next();
        connection.close();
        connection.close();

        assertThat(hoop.tape.of("outcome", "close", "released"))
                .containsExactly("outcome rows=1 changed=-1", "close closed", "released");
        assertThat(connection.isClosed()).isTrue();
    }

    @Test
    void closesAResultWhenItsStatementIsRefusedAnother() throws SQLException {
        Hoop hoop = Hoop.with("  - { id: no-drops, deny: [sql.drop] }\n");
        try (Connection connection = connect(hoop);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from customers")) {
            assertThatThrownBy(() -> statement.execute("drop table customers")).hasMessageEndingWith("[HOOP-DENIED]");

            assertThatThrownBy(rows::next).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void rollsBackWhatIsOpenWhenTheConnectionCloses() throws SQLException {
        Hoop hoop = Hoop.open();
        try (Connection connection = connect(hoop);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("delete from customers where id = 1");
        }

        assertThat(hoop.tape.of("operation")).last().isEqualTo("operation ALLOW: ROLLBACK");
        try (Connection connection = connect(hoop);
                ResultSet rows = connection.createStatement().executeQuery("select id from customers where id = 1")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void keepsValuesOutOfErrors() throws SQLException {
        Hoop hoop = Hoop.masking("PUBLIC.CUSTOMERS.EMAIL");
        try (Connection connection = connect(hoop);
                Statement statement = connection.createStatement()) {
            statement.execute("create unique index by_email on customers(email)");
            for (String sql : new String[] {
                "insert into customers select 50, name, email, null from customers where id = 1",
                "select cast(email as int) from customers where id = 1",
                "insert into customers select 1, name, 'ada@example.org', null from customers where id = 1",
            }) {
                assertThatThrownBy(() -> {
                            try (ResultSet rows = statement.execute(sql) ? statement.getResultSet() : null) {
                                rows.next();
                            }
                        })
                        .isInstanceOf(SQLException.class)
                        .hasNoCause()
                        .satisfies(e -> assertThat(e.getClass().getName()).startsWith("java.sql."))
                        .satisfies(e -> assertThat(e.toString()).doesNotContain("ada@"));
            }
            assertThatThrownBy(() -> statement.execute("select nothing from customers"))
                    .hasMessageContaining("NOTHING");
        }
    }

    @Test
    void reportsADeniedBatchAsABatch() throws SQLException {
        Hoop hoop = Hoop.open();
        try (Connection connection = connect(hoop);
                PreparedStatement insert =
                        connection.prepareStatement("insert into customers values (?, 'Ida', null, null)")) {
            insert.setInt(1, 60);
            insert.addBatch();
            hoop.policy("rules:\n  - { id: reading, allow: [sql.read], on: [\"*\"] }\n");

            assertThatThrownBy(insert::executeBatch)
                    .isInstanceOf(BatchUpdateException.class)
                    .hasMessageEndingWith("[HOOP-DENIED]");

            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select id from customers where id = 60")) {
                assertThat(rows.next()).isFalse();
            }
        }
    }

    @Test
    void aPreparedStatementIsReadAgainWhenAnotherSessionHasChangedItsView() throws SQLException {
        Hoop hoop = Hoop.masking("PUBLIC.CUSTOMERS.EMAIL");
        try (Connection connection = connect(hoop);
                Connection other = connect(hoop);
                Statement statement = other.createStatement()) {
            statement.execute("create view shown as select name as v from customers");
            try (PreparedStatement prepared = connection.prepareStatement("select v from shown")) {
                assertThat(first(prepared)).isEqualTo("Ada");

                statement.execute("create or replace view shown as select email as v from customers");

                assertThat(first(prepared)).isEqualTo("[redacted]");
            }
        }
    }

    @Test
    void keepsParametersBoundToMaskedColumnsOutOfTheRecording() throws SQLException {
        Hoop hoop = Hoop.masking("PUBLIC.CUSTOMERS.EMAIL");
        try (Connection connection = connect(hoop);
                PreparedStatement written = connection.prepareStatement("update customers set email = ? where id = ?");
                PreparedStatement sought = connection.prepareStatement("select id from customers where email = ?");
                PreparedStatement other = connection.prepareStatement("update customers set name = ? where id = ?")) {
            written.setString(1, "new@secret.example");
            written.setInt(2, 1);
            written.executeUpdate();
            sought.setString(1, "sought@secret.example");
            sought.executeQuery().close();
            other.setString(1, "Grace");
            other.setInt(2, 1);
            other.executeUpdate();
        }

        assertThat(hoop.tape.all()).doesNotContain("secret.example").contains("Grace");
    }

    private static String first(PreparedStatement prepared) throws SQLException {
        try (ResultSet rows = prepared.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }
}
