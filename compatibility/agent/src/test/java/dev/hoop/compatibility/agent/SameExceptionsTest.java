package dev.hoop.compatibility.agent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What a caller can tell of a failure is the same in both placements, so that a job moves from one to the other as it is. */
@Timeout(90)
class SameExceptionsTest {
    private static final String RULES = """
              - { id: never, deny: [sql.drop], message: Ask first. }
              - { id: no-copies, deny: [sql.copy-out, sql.copy-in] }
            """;

    @TempDir
    private Path directory;

    private Agent agent;

    @AfterEach
    void close() throws Exception {
        agent.close();
    }

    private interface Step {
        void on(Connection connection) throws Exception;
    }

    /** Something that fails. */
    enum Failure {
        DENIED(run("drop table customers")),
        DENIED_WHEN_PREPARED(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("drop table customers")) {
                statement.execute();
            }
        }),
        DENIED_IN_A_TRANSACTION(connection -> {
            connection.setAutoCommit(false);
            run("insert into customers select max(id) + 1, 'Zoe' from customers")
                    .on(connection);
            run("drop table customers").on(connection);
        }),
        DENIED_BEHIND_ANOTHER_STATEMENT(run("select 1; drop table customers")),
        DENIED_COPY_OUT(connection -> connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy customers to stdout", new StringWriter())),
        DENIED_COPY_IN(connection -> connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy customers from stdin", new StringReader("8\tHal\n"))),
        DUPLICATE(run("insert into customers values (1, 'x')")),
        SYNTAX(run("select from where")),
        MISSING(run("select * from nothing_of_that_name"));

        private final Step step;

        Failure(Step step) {
            this.step = step;
        }

        private static Step run(String sql) {
            return connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            };
        }
    }

    private Connection embedded() throws Exception {
        Properties properties = new Properties();
        properties.setProperty("user", Server.USER);
        properties.setProperty("password", Server.PASSWORD);
        properties.setProperty(
                "hoop.policy",
                Files.writeString(directory.resolve("policy.yaml"), Agent.OPEN + RULES)
                        .toString());
        properties.setProperty("hoop.archive", directory.resolve("archive").toString());
        return DriverManager.getConnection(agent.url(), properties);
    }

    private static SQLException failure(Connection connection, Failure what) throws SQLException {
        SQLException failed = catchThrowableOfType(SQLException.class, () -> what.step.on(connection));
        assertThat((Throwable) failed).as(what.name()).isNotNull();
        if (!connection.getAutoCommit()) {
            connection.rollback(); // which the other placement's would wait for
        }
        return failed;
    }

    @ParameterizedTest
    @EnumSource
    void hasTheSameKindStateAndEnding(Failure what) throws Exception {
        agent = Agent.with(
                RULES,
                "create table customers (id int primary key, name text)",
                "insert into customers values (1, 'Ann')");
        try (Connection here = embedded();
                Connection there = agent.connect()) {
            SQLException ours = failure(here, what);
            SQLException agents = failure(there, what);

            assertThat(agents.getSQLState()).isEqualTo(ours.getSQLState());
            assertThat(agents.getErrorCode()).isEqualTo(ours.getErrorCode());
            assertThat(kind(agents)).isEqualTo(kind(ours));
            assertThat(said(agents)).isEqualTo(said(ours));
            if (what.name().startsWith("DENIED")) {
                assertThat((Throwable) agents).hasMessageEndingWith("[HOOP-DENIED]");
            }
            assertThat(there.isClosed()).isEqualTo(here.isClosed());
        }
    }

    /** The one difference: embedded, it is not taken into the batch; through the agent, the batch fails as batches do. */
    @Test
    void aDenialInABatchIsTheNextExceptionOfTheBatchs() throws Exception {
        agent = Agent.with(RULES, "create table customers (id int primary key, name text)");
        try (Connection here = embedded();
                Connection there = agent.connect();
                Statement ours = here.createStatement();
                Statement agents = there.createStatement()) {
            String drop = "drop table customers";
            ours.addBatch("insert into customers values (7, 'Gil')");
            agents.addBatch("insert into customers values (7, 'Gil')");
            agents.addBatch(drop);
            SQLException refused = catchThrowableOfType(SQLException.class, () -> ours.addBatch(drop));
            BatchUpdateException failed = catchThrowableOfType(BatchUpdateException.class, agents::executeBatch);

            assertThat(failed.getSQLState()).isEqualTo(refused.getSQLState());
            assertThat(said(failed.getNextException())).isEqualTo(said(refused));
            try (ResultSet rows = agents.executeQuery("select count(*) from customers")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    /** What of JDBC's own classes a caller can catch. */
    private static Class<?> kind(SQLException failure) {
        Class<?> type = failure.getClass();
        while (!type.getName().startsWith("java.sql.")) {
            type = type.getSuperclass();
        }
        return type;
    }

    /** Without the word with which PostgreSQL begins every error, and without the policy's folder. */
    private static String said(SQLException failure) {
        return failure.getMessage().replaceFirst("^ERROR: ", "").replaceFirst("\\(\\S*policy.yaml", "(policy.yaml");
    }
}
