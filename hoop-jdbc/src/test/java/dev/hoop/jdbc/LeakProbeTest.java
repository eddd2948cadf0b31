package dev.hoop.jdbc;

import org.junit.jupiter.api.Test;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** That no call of JDBC leads from a guarded connection to the bare one, or to a masked value. */
class LeakProbeTest {
    private static final String SENTINEL = "ada@example.org";
    private static final List<Class<?>> WANTED = List.of(
            Object.class,
            String.class,
            byte[].class,
            Connection.class,
            Statement.class,
            ResultSet.class,
            java.sql.Array.class,
            java.sql.Clob.class,
            java.sql.SQLXML.class,
            java.sql.Struct.class,
            java.io.InputStream.class,
            org.postgresql.PGConnection.class,
            org.postgresql.jdbc.PgConnection.class,
            org.postgresql.jdbc.PgArray.class,
            org.postgresql.util.PGobject.class,
            org.h2.jdbc.JdbcConnection.class);

    private static void probe(Connection connection, String query) throws SQLException {
        LeakProbe probe = new LeakProbe(SENTINEL, WANTED);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query);
                PreparedStatement prepared = connection.prepareStatement(query);
                ResultSet more = prepared.executeQuery();
                CallableStatement call = connection.prepareCall("{? = call upper('x')}")) {
            call.registerOutParameter(1, java.sql.Types.VARCHAR);
            call.execute();
            rows.next();
            more.next();

            assertThat(probe.from(connection, rows, more, statement, prepared, call))
                    .isEmpty();
            assertThat(probe.results()).isGreaterThan(500);
        }
    }

    @Test
    void findsNothingOnPostgres() throws SQLException {
        String url = Servers.postgresql(
                "create type pair as (a text, b text)",
                "create table people (id int, email text, open text[], pairs pair, doc xml, extra jsonb, bytes bytea)",
                "insert into people values (1, '" + SENTINEL + "', '{a,b}', '(x,y)', '<a/>', '{}', '\\x01')");
        try (Connection connection = Hoop.masking("public.people.email").connect("jdbc:hoop:" + url)) {
            probe(connection, "select id, email, open, pairs, doc, extra, bytes from people");
            probe(connection, "select open, email, id from people");
            probe(connection, "select doc, email, pairs from people");
            probe(connection, "select extra, email, bytes from people");
        }
    }

    @Test
    void findsNothingOnH2() throws SQLException {
        String name = "h2:mem:" + UUID.randomUUID();
        try (Connection setup = DriverManager.getConnection("jdbc:" + name);
                Statement statement = setup.createStatement()) {
            statement.execute("create table people (id int, email varchar(80), tags varchar(20) array, text clob,"
                    + " bytes blob, span interval day)");
            statement.execute("insert into people values (1, '" + SENTINEL
                    + "', array['a', 'b'], 'long', X'01', interval '1' day)");
            try (Connection connection = Hoop.masking("PUBLIC.PEOPLE.EMAIL").connect("jdbc:hoop:" + name)) {
                probe(connection, "select id, email, tags from people");
                probe(connection, "select text, email, bytes from people");
            }
        }
    }

    @Test
    void isAbleToFindSomething() throws SQLException {
        LeakProbe probe = new LeakProbe(SENTINEL, WANTED);
        try (Connection bare = DriverManager.getConnection("jdbc:h2:mem:")) {
            assertThat(probe.from(bare)).isNotEmpty();
        }
    }
}
