package dev.hoop.jdbc;

import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** That no way of reading goes around a policy's limits. */
class LimitsTest {
    private static Hoop limited(String limits) {
        return Hoop.with("limits: [{ on: [\"*\"], " + limits + " }]\n");
    }

    private static Connection setUp(String url, String... statements) throws SQLException {
        Connection bare = DriverManager.getConnection("jdbc:" + url);
        try (Statement statement = bare.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return bare;
    }

    @Test
    void countTheRowsOfAllResultsOfAText() throws SQLException {
        String url = Servers.postgresql();
        try (Connection connection = limited("rows: 5").connect("jdbc:hoop:" + url);
                Statement statement = connection.createStatement()) {
            statement.execute("select * from generate_series(1, 3); select * from generate_series(1, 3)");
            ResultSet first = statement.getResultSet();
            while (first.next()) {
                first.getInt(1);
            }
            statement.getMoreResults();
            ResultSet second = statement.getResultSet();
            second.next();
            second.next();

            assertThatThrownBy(second::next).hasMessageEndingWith("[HOOP-LIMIT]");
        }
    }

    @Test
    void countTheBytesOfCopies() throws Exception {
        String url = Servers.postgresql(
                "create table t (a text)", "insert into t select repeat('x', 1000) from generate_series(1, 9)");
        try (Connection connection = limited("bytes: 3000").connect("jdbc:hoop:" + url)) {
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            assertThatThrownBy(() -> copies.copyOut("copy t to stdout", out)).hasMessageContaining("[HOOP-LIMIT]");

            assertThat(out.size()).isLessThanOrEqualTo(3000);
        }
    }

    @Test
    void countTheRowsOfCopies() throws Exception {
        String url = Servers.postgresql("create table t (a int)", "insert into t select generate_series(1, 9)");
        try (Connection connection = limited("rows: 3").connect("jdbc:hoop:" + url)) {
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();

            assertThatThrownBy(() -> copies.copyOut("copy t to stdout", new ByteArrayOutputStream()))
                    .hasMessageContaining("[HOOP-LIMIT]");
        }
    }

    @Test
    void countTheBytesOfLongValuesWhileTheyAreRead() throws Exception {
        String url = "h2:mem:" + UUID.randomUUID();
        try (Connection bare = setUp(
                        url,
                        "create table t (b blob, c clob)",
                        "insert into t values (cast(repeat('ab', 200000) as varbinary), repeat('x', 200000))");
                Connection connection = limited("bytes: 100000").connect("jdbc:hoop:" + url);
                Statement statement = connection.createStatement()) {
            assertThat(bare.isValid(1)).isTrue();
            try (ResultSet rows = statement.executeQuery("select b from t")) {
                rows.next();
                InputStream bytes = rows.getBinaryStream(1);

                assertThatThrownBy(bytes::readAllBytes).hasMessageContaining("[HOOP-LIMIT]");
            }
            try (ResultSet rows = statement.executeQuery("select c from t")) {
                rows.next();
                Reader text = rows.getCharacterStream(1);

                assertThatThrownBy(() -> text.transferTo(new StringWriter())).hasMessageContaining("[HOOP-LIMIT]");
            }
            try (ResultSet rows = statement.executeQuery("select b from t")) {
                rows.next();
                var blob = rows.getBlob(1);

                assertThatThrownBy(() -> blob.getBytes(1, 200_000)).hasMessageEndingWith("[HOOP-LIMIT]");
            }
        }
    }
}
