package dev.hoop.jdbc;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a connection through {@code jdbc:hoop:} does, on MariaDB. */
class GuardedOnMariaDbTest {
    private String url;

    @BeforeEach
    void database() throws SQLException {
        url = "jdbc:hoop:"
                + Servers.mariadb(
                        "create table customers (id int auto_increment primary key, name varchar(40), email varchar(80) unique)",
                        "insert into customers values (1, 'Ada', 'ada@example.org')");
    }

    @Test
    void masksAndRecords() throws SQLException {
        Hoop hoop = Hoop.masking("*.customers.email");
        try (Connection connection = hoop.connect(url);
                PreparedStatement statement =
                        connection.prepareStatement("select id, email from customers where id = ?")) {
            statement.setInt(1, 1);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                assertThat(rows.getInt("id")).isEqualTo(1);
                assertThat(rows.getString("email")).isEqualTo("[redacted]");
                assertThat(rows.getStatement().getConnection()).isSameAs(connection);
            }
        }
        assertThat(hoop.tape.all()).doesNotContain("ada@");
        assertThat(hoop.tape.of("close")).containsExactly("close closed");
    }

    @Test
    void knowsTablesAndColumnsThatHaveCapitals() throws SQLException {
        String capitals = "jdbc:hoop:"
                + Servers.mariadb(
                        "create table Orders_OF (Id int, Note varchar(20), Secret varchar(20))",
                        "insert into Orders_OF values (1, 'plain', 'hidden')");
        try (Connection connection = Hoop.masking("*.orders_of.secret").connect(capitals);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select NOTE, Secret, ID from Orders_OF")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("plain");
            assertThat(rows.getString(2)).isEqualTo("[redacted]");
            assertThat(rows.getInt(3)).isEqualTo(1);
        }
    }

    @Test
    void hidesEverythingOfATableThatAnotherOnlyDiffersFromByCapitals() throws SQLException {
        String twins = "jdbc:hoop:"
                + Servers.mariadb(
                        "create table twin (id int, a varchar(20))",
                        "create table Twin (id int, b varchar(20))",
                        "insert into Twin values (1, 'hidden')");
        try (Connection connection = Hoop.masking("*.twin.b").connect(twins);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from Twin")) {
            rows.next();
            assertThat(rows.getString(2)).isEqualTo("[redacted]");
        }
    }

    @Test
    void streamsRowByRow() throws SQLException {
        try (Connection connection = Hoop.open().connect(url);
                Statement statement = connection.createStatement()) {
            statement.setFetchSize(1);
            try (ResultSet rows = statement.executeQuery("select id from customers")) {
                rows.next();
                try (Statement other = connection.createStatement();
                        ResultSet more = other.executeQuery("select name from customers")) {
                    assertThat(more.next()).isTrue();
                }
                assertThat(rows.next()).isFalse();
            }
        }
    }

    @Test
    void judgesSetCatalogAsUse() throws SQLException {
        try (Connection connection = Hoop.with("  - { id: stay, deny: [sql.session, sql.unknown] }\n")
                .connect(url)) {
            assertThatThrownBy(() -> connection.setCatalog("mysql")).hasMessageEndingWith("[HOOP-DENIED]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into customers (name, email) select name, email from customers",
                "select extractvalue('<a/>', concat('~', email)) from customers",
                "select cast(email as inet6) from customers",
                "signal sqlstate '45000' set message_text = 'ada@example.org'",
                "signal sqlstate '42S02' set mysql_errno = 1146, message_text = 'ada@example.org'",
            })
    void keepsValuesOutOfErrors(String sql) throws SQLException {
        try (Connection connection = Hoop.masking("*.customers.email").connect(url);
                Statement statement = connection.createStatement()) {
            try {
                statement.execute(sql);
            } catch (SQLException e) {
                assertThat(e.toString()).doesNotContain("ada@");
                assertThat(e.getClass().getName()).startsWith("java.sql.");
                assertThat(e.getCause()).isNull();
            }
            for (var warning = statement.getWarnings(); warning != null; warning = warning.getNextWarning()) {
                assertThat(warning.toString()).doesNotContain("ada@");
            }
        }
    }

    @Test
    void handsOutGeneratedKeysOfATableWithAMaskedColumn() throws SQLException {
        for (String masked : new String[] {"*.customers.email", "*.customers.id"}) {
            try (Connection connection = Hoop.masking(masked).connect(url);
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("insert into customers (name) values ('Bob')", Statement.RETURN_GENERATED_KEYS);
                try (ResultSet keys = statement.getGeneratedKeys()) {
                    keys.next();
                    keys.getInt(1);
                    assertThat(keys.wasNull()).isEqualTo(masked.endsWith(".id"));
                }
            }
        }
    }

    @Test
    void tellsNamesInErrors() throws SQLException {
        try (Connection connection = Hoop.masking("*.customers.email").connect(url);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select nothing from customers"))
                    .hasMessageContaining("Unknown column 'nothing'");
            assertThatThrownBy(() -> statement.execute("select id from nowhere"))
                    .hasMessageContaining("nowhere");
            assertThatThrownBy(() -> statement.execute("insert into customers (email) values ('ada@example.org')"))
                    .hasMessageContaining("Duplicate entry for key 'email'");
        }
    }
}
