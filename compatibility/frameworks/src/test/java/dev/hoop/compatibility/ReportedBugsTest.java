package dev.hoop.compatibility;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.PgConnection;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What users of other drivers that wrap a driver have reported as bugs. */
class ReportedBugsTest {
    @TempDir
    Path folder;

    private Connection connection;

    @BeforeEach
    void connect() throws Exception {
        connection = shop().connect();
    }

    private Governed shop() throws SQLException {
        return Governed.byStarter(
                Servers.postgresql(
                        "CREATE TABLE items (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, tags text[], doc xml)"),
                folder);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    /** Else Spring, which compares them, closes the wrong one. */
    @Test
    void everythingNamesTheSameConnection() throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement("SELECT 1");
                ResultSet tables = connection.getMetaData().getTables(null, null, "items", null)) {
            assertThat(statement.getConnection()).isSameAs(connection);
            assertThat(prepared.getConnection()).isSameAs(connection);
            assertThat(connection.getMetaData().getConnection()).isSameAs(connection);
            assertThat(tables.getStatement().getConnection()).isSameAs(connection);
        }
    }

    /** Else a pool's wrapper of a pool's wrapper ends up with the wrong one. */
    @Test
    void everythingNamesThePoolsConnection() throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(shop().url());
        config.setMaximumPoolSize(1);
        try (HikariDataSource pool = new HikariDataSource(config);
                Connection pooled = pool.getConnection();
                Statement statement = pooled.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 1")) {
            assertThat(statement.getConnection()).isSameAs(pooled);
            assertThat(rows.getStatement()).isSameAs(statement);
            assertThat(pooled.isWrapperFor(PGConnection.class)).isTrue();
            assertThat(pooled.unwrap(PGConnection.class)).isNotInstanceOf(PgConnection.class);
        }
    }

    @Test
    void everyResultNamesItsStatement() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("SELECT 1").getStatement()).isSameAs(statement);
            statement.execute("SELECT 2; SELECT 3");
            assertThat(statement.getResultSet().getStatement()).isSameAs(statement);
            assertThat(statement.getMoreResults()).isTrue();
            assertThat(statement.getResultSet().getStatement()).isSameAs(statement);
            statement.execute("INSERT INTO items DEFAULT VALUES", Statement.RETURN_GENERATED_KEYS);
            assertThat(statement.getGeneratedKeys().getStatement()).isSameAs(statement);
        }
    }

    @Test
    void givesNoResultWhereThereIsNone() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO items DEFAULT VALUES");

            assertThat(statement.getResultSet()).isNull();
            assertThat(statement.getMoreResults()).isFalse();
            assertThat(statement.getGeneratedKeys().next()).isFalse();
        }
    }

    @Test
    void throwsWhatTheDriverThrowsAndNoWrapperOfIt() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("SELECT nothing FROM items"))
                    .satisfies(e -> assertThat(e.getSQLState()).isEqualTo("42703"));
            statement.addBatch("INSERT INTO items DEFAULT VALUES");
            statement.addBatch("INSERT INTO items (tags) VALUES (ARRAY[1 / 0])");
            assertThatExceptionOfType(BatchUpdateException.class).isThrownBy(statement::executeBatch);
        }
    }

    @Test
    void takesBackTheArraysDocumentsAndSavepointsItGave() throws SQLException {
        connection.setAutoCommit(false);
        SQLXML document = connection.createSQLXML();
        document.setString("<a>b</a>");
        Savepoint savepoint = connection.setSavepoint("here");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO items (tags, doc) VALUES (?, ?)")) {
            insert.setArray(1, connection.createArrayOf("text", new Object[] {"a", "b,c"}));
            insert.setSQLXML(2, document);
            insert.executeUpdate();
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT tags, doc FROM items");
                PreparedStatement insert = connection.prepareStatement("INSERT INTO items (tags, doc) VALUES (?, ?)")) {
            rows.next();
            insert.setArray(1, rows.getArray(1));
            insert.setObject(2, rows.getSQLXML(2));
            insert.executeUpdate();
            assertThat(rows.getObject(1)).isInstanceOf(Array.class).hasToString("{a,\"b,c\"}");
            insert.setObject(1, rows.getObject(1));
            insert.executeUpdate();
        }
        assertThat(count("SELECT count(*) FROM items WHERE tags = '{a,\"b,c\"}' AND doc IS NOT NULL"))
                .isEqualTo(3);

        connection.rollback(savepoint);
        connection.commit();

        assertThat(count("SELECT count(*) FROM items")).isZero();
    }

    private int count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Else caches of statements by connection never hit, or hit the wrong one. */
    @Test
    void isAKeyInAMap() throws SQLException {
        try (Statement statement = connection.createStatement();
                Statement other = connection.createStatement()) {
            Map<Object, String> cache = new HashMap<>(Map.of(connection, "connection", statement, "statement"));

            assertThat(cache.get(statement.getConnection())).isEqualTo("connection");
            assertThat(cache.get(statement)).isEqualTo("statement");
            assertThat(cache).doesNotContainKey(other);
        }
    }

    /** Users wish for the SQL, but that can hold values too. */
    @Test
    void toldAsTextAStatementShowsNoValue() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT id FROM items WHERE tags = ? AND 'literal' <> ?")) {
            statement.setString(1, "{parameter}");

            assertThat(statement.toString()).doesNotContain("literal").doesNotContain("parameter");
        }
    }

    @Test
    void answersHonestlyWhatItWraps() throws SQLException {
        assertThat(connection.isWrapperFor(Connection.class)).isTrue();
        assertThat(connection.isWrapperFor(PGConnection.class)).isTrue();
        assertThat(connection.isWrapperFor(PgConnection.class)).isFalse();
        assertThat(connection.unwrap(Connection.class)).isSameAs(connection);
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connection.unwrap(PgConnection.class));
    }

    @Test
    void aClosedResultAnswersAsTheDriverDoes() throws SQLException {
        ResultSet rows;
        Statement statement = connection.createStatement();
        rows = statement.executeQuery("SELECT 1");
        rows.close();
        rows.close();

        assertThat(rows.isClosed()).isTrue();
        assertThatExceptionOfType(SQLException.class).isThrownBy(rows::next);
        statement.close();
        statement.close();
        assertThat(statement.isClosed()).isTrue();
    }
}
