package dev.hoop.jdbc;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** That a client which reads a row and writes it back does not replace what is masked by its mask. */
class WriteBackTest {
    private static final String EMAILS = """
            masks:
              - { columns: ["*.people.email"], with: email }
            """;

    private final String url = "h2:mem:" + UUID.randomUUID();
    private final Hoop hoop = Hoop.with(EMAILS);
    private Connection bare;
    private Connection connection;

    @BeforeEach
    void people() throws SQLException {
        bare = DriverManager.getConnection("jdbc:" + url);
        try (Statement statement = bare.createStatement()) {
            statement.execute("create table people (id int primary key, name varchar(40), email varchar(80))");
            statement.execute("create table notes (note varchar(80))");
            statement.execute("insert into people values (1, 'Ada', 'ada@example.org'), (2, 'Bob', 'bob@example.org')");
        }
        connection = hoop.connect("jdbc:hoop:" + url);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        bare.close();
    }

    private String read(int id) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select email from people where id = " + id)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private String stored() throws SQLException {
        try (Statement statement = bare.createStatement();
                ResultSet rows = statement.executeQuery("select email from people where id = 1")) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void refusesAParameter() throws SQLException {
        String masked = read(1);

        try (PreparedStatement update =
                connection.prepareStatement("update people set name = ?, email = ? where id = ?")) {
            update.setString(1, "Ada L.");
            update.setString(2, masked);
            update.setInt(3, 1);
            assertThatThrownBy(update::executeUpdate)
                    .hasMessageContaining("stands for a masked value")
                    .hasMessageEndingWith("[HOOP-DENIED]");
        }

        assertThat(stored()).isEqualTo("ada@example.org");
        assertThat(hoop.tape.of("operation DENY")).hasSize(1);
    }

    @Test
    void refusesALiteral() throws SQLException {
        String masked = read(1);

        try (Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update people set email = '" + masked + "' where id = 1"))
                    .hasMessageEndingWith("[HOOP-DENIED]");
            assertThatThrownBy(() -> statement.execute("insert into people values (3, 'x', '" + masked + "')"))
                    .hasMessageEndingWith("[HOOP-DENIED]");
        }
    }

    @Test
    void refusesABatchWithOneAmongMany() throws SQLException {
        String masked = read(2);

        try (PreparedStatement update = connection.prepareStatement("update people set email = ? where id = ?")) {
            for (String email : new String[] {"new@example.org", masked}) {
                update.setString(1, email);
                update.setInt(2, 1);
                update.addBatch();
            }
            assertThatThrownBy(update::executeBatch)
                    .isInstanceOf(BatchUpdateException.class)
                    .hasMessageContaining("stands for a masked value");
        }

        assertThat(stored()).isEqualTo("ada@example.org");
    }

    @Test
    void letsANewValueIn() throws SQLException {
        read(1);

        try (PreparedStatement update = connection.prepareStatement("update people set email = ? where id = 1")) {
            update.setString(1, "ada@example.net");
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void letsAMaskedValueIntoAnOpenColumn() throws SQLException {
        String masked = read(1);

        try (PreparedStatement insert = connection.prepareStatement("insert into notes values (?)")) {
            insert.setString(1, masked);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void letsInWhatItHasNotDelivered() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update people set email = 'a***@example.org' where id = 1"))
                    .isEqualTo(1);
        }
    }
}
