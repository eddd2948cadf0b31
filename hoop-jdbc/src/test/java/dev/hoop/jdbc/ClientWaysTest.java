package dev.hoop.jdbc;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That no way a client has to a value shows a masked one, whatever the policy lets it do: scrolling, updatable and held
 * results, disconnected copies, parameters of calls, cursors in values, generated keys, arrays, and what is serialised.
 */
class ClientWaysTest {
    private static final List<String> QUERIES = List.of(
            "select * from people",
            "select id, name, email, ssn, salary, born, tags, doc from people order by id",
            "select email as name, id from people where id = 1",
            "select max(email), min(ssn) from people");

    private final ClientEyes eyes = new ClientEyes(new Sentinels(), true);

    @ParameterizedTest
    @EnumSource(AttackedServer.Kind.class)
    void showNoSentinel(AttackedServer.Kind kind) throws SQLException {
        try (AttackedServer server = new AttackedServer(kind)) {
            prepare(server);
            Hoop hoop = AttackPolicies.OPEN.hoop();
            try (Connection connection = hoop.connect("jdbc:hoop:" + server.url())) {
                QUERIES.forEach(sql -> eyes.ways(connection, sql));
                calls(kind).forEach(call -> {
                    for (int type : List.of(Types.VARCHAR, Types.OTHER, Types.REF_CURSOR, Types.INTEGER)) {
                        eyes.call(connection, call, type);
                    }
                });
                keys(connection);
                more(kind).forEach(sql -> run(connection, sql));
                eyes.connection(connection);
            }
            assertThat(hoop.tape.of("operation")).hasSizeGreaterThan(40);
        }

        assertThat(eyes.seen()).isEmpty();
        assertThat(eyes.rows()).isGreaterThan(20);
    }

    private static void prepare(AttackedServer server) throws SQLException {
        List<String> script = switch (server.kind()) {
            case POSTGRESQL ->
                List.of(
                        "create function opened() returns refcursor language plpgsql as $$ declare c refcursor; begin"
                                + " open c for select email, ssn from people; return c; end $$",
                        "create procedure given(inout e text) language sql as 'select max(email) from people'",
                        "alter table people add column large oid",
                        "update people set large = lo_from_bytea(0, convert_to(email, 'UTF8'))");
            case MARIADB ->
                List.of(
                        "create procedure given(out e varchar(80)) select max(email) into e from people",
                        "create procedure both_given(inout e varchar(80)) begin select * from people; set e ="
                                + " (select max(ssn) from people); end");
            case H2 ->
                List.of(
                        "create alias given as 'String given(java.sql.Connection c) throws Exception { return \"\"; }'");
        };
        try (Connection bare = DriverManager.getConnection("jdbc:" + server.url());
                Statement statement = bare.createStatement()) {
            for (String sql : script) {
                execute(statement, sql);
            }
        }
    }

    /** H2 needs a compiler for an alias, which a JRE lacks; then there is nothing to call. */
    private static void execute(Statement statement, String sql) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            if (!sql.startsWith("create alias")) {
                throw e;
            }
        }
    }

    private static List<String> calls(AttackedServer.Kind kind) {
        return switch (kind) {
            case POSTGRESQL ->
                List.of("{? = call reveal()}", "{? = call opened()}", "call given(?)", "{call given(?)}");
            case MARIADB ->
                List.of("{? = call reveal()}", "call given(?)", "{call both_given(?)}", "{call reveal_all()}");
            case H2 -> List.of("{? = call (select max(email) from people)}", "{? = call given()}");
        };
    }

    private static List<String> more(AttackedServer.Kind kind) {
        return switch (kind) {
            case POSTGRESQL ->
                List.of(
                        "select opened()",
                        "select large from people",
                        "select lo_get(large) from people",
                        "select array_agg(email), array_agg(p) from people p",
                        "select array(select ssn from people), tags from people");
            case MARIADB -> List.of("call reveal_all()", "select reveal()");
            case H2 -> List.of("select array_agg(email), array_agg(row(email, ssn)) from people");
        };
    }

    private void keys(Connection connection) {
        for (String sql : List.of(
                "insert into people (id, name) select id + 100, email from people where id = 1",
                "update people set city = 'x' where id = 1")) {
            try (PreparedStatement statement =
                    connection.prepareStatement(sql, new String[] {"id", "name", "email", "ssn"})) {
                eyes.statement("keys", statement, statement.execute());
            } catch (SQLException e) {
                eyes.failure("keys", e);
            }
        }
    }

    private void run(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            eyes.statement(sql, statement, statement.execute(sql));
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            eyes.failure(sql, e);
        }
    }
}
