package dev.hoop.jdbc;

import dev.hoop.jdbc.Snapshot.Change;
import dev.hoop.jdbc.catalog.JdbcCatalog;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.sql.Dialect;
import dev.hoop.policy.sql.Script;
import dev.hoop.policy.sql.SqlReader;
import dev.hoop.policy.sql.SqlSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a statement is read to do, held against what it does on the real servers: what is called a read changes nothing,
 * whatever changes is among what is written, and what is called unfiltered leaves no row as it was.
 */
class DifferentialTest {
    /** May do what the statement's own text does not tell. */
    static final Set<Effect> ANYTHING =
            EnumSet.of(Effect.SQL_UNKNOWN, Effect.SQL_ROUTINE, Effect.SQL_CALL, Effect.SQL_BLOCK);

    static final Set<Effect> SCHEMA = EnumSet.of(
            Effect.SQL_CREATE,
            Effect.SQL_ALTER,
            Effect.SQL_DROP,
            Effect.SQL_TRUNCATE,
            Effect.SQL_GRANT,
            Effect.SQL_MAINTENANCE);

    private static final Set<Effect> SEQUENCES =
            EnumSet.of(Effect.SQL_INSERT, Effect.SQL_UPDATE, Effect.SQL_MERGE, Effect.SQL_COPY_IN, Effect.SQL_TRUNCATE);

    private static final Pattern MAY_LEAVE_ROWS = Pattern.compile(" limit |rollback| partition \\(");

    /** A real server, and the tables that its statements are about. */
    enum Server {
        POSTGRESQL(Dialect.POSTGRESQL, "public") {
            @Override
            String fresh(String... setup) throws SQLException {
                return Servers.postgresql(setup);
            }
        },
        MARIADB(Dialect.MYSQL, "") {
            @Override
            String fresh(String... setup) throws SQLException {
                return Servers.mariadb(setup);
            }
        },
        /** One that runs already; see docs/conformance.md. */
        MYSQL(Dialect.MYSQL, "") {
            @Override
            String fresh(String... setup) throws SQLException {
                return Servers.mysql(setup);
            }
        },
        H2(Dialect.H2, "PUBLIC") {
            @Override
            String fresh(String... setup) throws SQLException {
                String url = "h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=1";
                try (Connection connection = DriverManager.getConnection("jdbc:" + url);
                        Statement statement = connection.createStatement()) {
                    for (String sql : setup) {
                        statement.execute(sql);
                    }
                }
                return url;
            }
        };

        final Dialect dialect;
        final String schema;

        Server(Dialect dialect, String schema) {
            this.dialect = dialect;
            this.schema = schema;
        }

        abstract String fresh(String... setup) throws SQLException;
    }

    @ParameterizedTest
    @EnumSource(value = Server.class, mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void aStatementDoesNoMoreThanItIsReadToDo(Server server) throws Exception {
        List<String> wrong = new ArrayList<>();

        try (Target target = new Target(server, corpus(server, "setup"))) {
            for (String sql : corpus(server, "statements")) {
                hold(target, sql).map(why -> sql + "\n      " + why).forEach(wrong::add);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static Stream<String> hold(Target target, String sql) throws SQLException {
        JdbcCatalog catalog = JdbcCatalog.of(target.server.dialect);
        catalog.connected(target.connection(), () -> false);
        Script script = new SqlReader().read(sql, SqlSettings.of(target.server.dialect), catalog);
        try {
            return wrong(script, sql, target.run(sql));
        } catch (SQLException e) {
            return Stream.of("does not run: " + e.getMessage());
        }
    }

    static Stream<String> wrong(Script script, String sql, Change change) {
        Set<Effect> effects = script.statements().stream()
                .flatMap(s -> s.operation().effects().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Effect.class)));
        if (effects.stream().anyMatch(ANYTHING::contains)) {
            return Stream.empty();
        }
        Set<String> writes = names(script.statements().stream().flatMap(s -> s.writes().stream()));
        Set<String> sharing = names(script.statements().stream()
                .flatMap(s -> s.operation().uses().stream())
                .flatMap(u -> u.kin().stream()));
        boolean schema = effects.stream().anyMatch(SCHEMA::contains);
        boolean everywhere = script.statements().stream()
                .flatMap(s -> s.operation().uses().stream())
                .anyMatch(u -> u.effect() == Effect.SQL_DROP
                        && u.target().map(t -> t.name().equals("*")).orElse(true));
        Stream.Builder<String> wrong = Stream.builder();
        change.tables().stream()
                .filter(t -> !everywhere && !writes.contains(t) && !sharing.contains(t))
                .forEach(t -> wrong.add(t + " changed, and is not among what is written: " + writes + " " + effects));
        if (change.catalog() && !schema) {
            wrong.add("the catalog changed: " + effects);
        }
        if (change.sequences() && !schema && effects.stream().noneMatch(SEQUENCES::contains)) {
            wrong.add("a sequence moved: " + effects);
        }
        boolean unfiltered =
                effects.contains(Effect.SQL_UNFILTERED_DELETE) || effects.contains(Effect.SQL_UNFILTERED_UPDATE);
        Set<String> overwhelmed = new TreeSet<>(change.overwhelmed());
        overwhelmed.removeAll(sharing);
        if (!overwhelmed.isEmpty() && !unfiltered && !schema) {
            wrong.add("no row of " + overwhelmed + " is as it was, and it is called filtered");
        }
        if (unfiltered
                && change.overwhelmed().isEmpty()
                && !MAY_LEAVE_ROWS.matcher(sql).find()) {
            wrong.add("it is called unfiltered, and leaves rows as they were");
        }
        return wrong.build();
    }

    private static Set<String> names(Stream<RelationName> relations) {
        return relations
                .map(n -> n.name().toLowerCase(Locale.ROOT))
                .filter(n -> !n.equals("*"))
                .collect(Collectors.toSet());
    }

    /** A database that is made anew whenever a statement could not be taken back. */
    private static final class Target implements AutoCloseable {
        private final Server server;
        private final List<String> setup;
        private Connection connection;
        private Snapshot before;

        Target(Server server, List<String> setup) {
            this.server = server;
            this.setup = setup;
        }

        Connection connection() throws SQLException {
            if (connection == null) {
                connection = DriverManager.getConnection("jdbc:" + server.fresh(setup.toArray(String[]::new)));
                before = Snapshot.of(connection, server);
            }
            return connection;
        }

        /** What a statement changes. In a transaction that is rolled back, if it runs in one. */
        Change run(String sql) throws SQLException {
            Connection target = connection();
            target.setAutoCommit(server == Server.H2); // which cannot copy a table in a transaction
            try {
                DifferentialTest.run(target, sql);
            } catch (SQLException e) {
                target.rollback();
                target.setAutoCommit(true);
                DifferentialTest.run(target, sql);
            }
            Change change = before.change(Snapshot.of(target, server));
            takeBack(change);
            return change;
        }

        private void takeBack(Change change) throws SQLException {
            boolean asItWas = false;
            if (!connection.isClosed() && !connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
                asItWas = change.isNone() || before.equals(Snapshot.of(connection, server));
            }
            if (!asItWas) {
                close();
            }
        }

        @Override
        public void close() throws SQLException {
            if (connection != null) {
                connection.close();
                connection = null;
            }
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (rows || statement.getUpdateCount() != -1) {
                if (rows) {
                    drain(statement);
                }
                rows = statement.getMoreResults();
            }
        }
    }

    private static void drain(Statement statement) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    /** The statements of a file, one a line; lines of {@code #} are remarks. */
    private static List<String> corpus(Server server, String kind) throws IOException {
        String name = "/differential/" + server.name().toLowerCase(Locale.ROOT) + "-" + kind + ".txt";
        try (InputStream text = DifferentialTest.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        }
    }
}
