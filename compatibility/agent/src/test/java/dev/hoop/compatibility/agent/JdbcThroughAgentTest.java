package dev.hoop.compatibility.agent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** {@code jdbc:hoop:postgresql:} with {@code hoop.agent}. */
@Timeout(60)
class JdbcThroughAgentTest {
    private static final String[] CUSTOMERS = {
        "create table customers (id int primary key, name text, email varchar(40))",
        "insert into customers values (1, 'Ann', 'ann@example.com'), (2, 'Bob', 'bob@example.com')"
    };
    private static final String MASK = "masks:\n  - { columns: [\"public.customers.email\"], with: redact }\n";
    private static final String DENY_DROP = "  - { id: never, deny: [sql.drop] }\n";

    private Agent agent;

    private Connection open(String policy, String... more) throws Exception {
        agent = Agent.with(policy, CUSTOMERS);
        return agent.connect(more);
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

    private static String value(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return column(statement, sql).get(0);
        }
    }

    @Test
    void queriesAsTheAgentsUserAndComesBackMasked() throws Exception {
        try (Connection connection = open(MASK)) {
            assertThat(value(connection, "select current_user")).isEqualTo(Server.USER);
            assertThat(value(connection, "select email from customers where id = 1"))
                    .doesNotContain("example");
        }
    }

    @Test
    void aPasswordThatIsConfiguredIsNotUsed() throws Exception {
        try (Connection connection = open("", "user=somebody", "password=of-long-ago", "sslmode=require")) {
            assertThat(value(connection, "select current_user")).isEqualTo(Server.USER);
        }
    }

    @Test
    void parametersThatAreTheAgentsAffairAreNoObstacle() throws Exception {
        try (Connection connection = open(
                "",
                "sslmode=verify-full",
                "sslrootcert=/nowhere",
                "channelBinding=require",
                "requireAuth=scram-sha-256",
                "gssEncMode=require",
                "sslNegotiation=direct")) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void parametersThatAreNotHarmlessAreStillRefused() throws Exception {
        agent = Agent.with("");
        assertThatThrownBy(() -> agent.connect("socketFactory=a.B"))
                .hasMessageContaining("'socketFactory'")
                .hasMessageEndingWith("[HOOP-RESOURCE]");
    }

    @Test
    void aDenialIsAnSqlExceptionWithStateAndCodeAndLeavesTheTransactionUsable() throws Exception {
        try (Connection connection = open(DENY_DROP);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("insert into customers values (3, 'Cy', null)");
            assertThatThrownBy(() -> statement.execute("drop table customers"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"))
                    .hasMessageContaining("never")
                    .hasMessageEndingWith("[HOOP-DENIED]");
            connection.commit();
            assertThat(value(connection, "select count(*) from customers")).isEqualTo("3");
        }
    }

    @Test
    void batches() throws Exception {
        try (Connection connection = open("");
                PreparedStatement insert = connection.prepareStatement("insert into customers values (?, ?, null)")) {
            for (int i = 10; i < 210; i++) {
                insert.setInt(1, i);
                insert.setString(2, "n" + i);
                insert.addBatch();
            }
            assertThat(insert.executeBatch()).hasSize(200).containsOnly(1);
        }
    }

    @Test
    void copiesBothWays() throws Exception {
        try (Connection connection = open("")) {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            assertThat(copies.copyIn("copy customers from stdin", new StringReader("7\tGil\t\\N\n8\tHal\t\\N\n")))
                    .isEqualTo(2);
            StringWriter out = new StringWriter();
            copies.copyOut("copy (select name from customers order by id) to stdout", out);
            assertThat(out).hasToString("Ann\nBob\nGil\nHal\n");
        }
    }

    @Test
    void cancelsWhenTheQueryTimeoutIsOver() throws Exception {
        try (Connection connection = open("");
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            assertThatThrownBy(() -> statement.execute("select pg_sleep(50)"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("57014"));
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void cancelsWhenAskedTo() throws Exception {
        try (Connection connection = open("");
                Statement statement = connection.createStatement()) {
            CompletableFuture<SQLException> ended = CompletableFuture.supplyAsync(() -> {
                try {
                    statement.execute("select pg_sleep(50)");
                    return null;
                } catch (SQLException e) {
                    return e;
                }
            });
            awaitSleeper();
            statement.cancel();
            assertThat(ended.get().getSQLState()).isEqualTo("57014");
        }
    }

    /** Until the server says that it sleeps. */
    private void awaitSleeper() throws SQLException {
        try (Connection direct = Server.directly(agent.database)) {
            while (value(
                            direct,
                            "select count(*) from pg_stat_activity where datname = current_database()"
                                    + " and wait_event = 'PgSleep'")
                    .equals("0")) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void listensAndPolls() throws Exception {
        try (Connection listening = open("");
                Connection notifying = agent.connect();
                Statement listen = listening.createStatement();
                Statement notify = notifying.createStatement()) {
            listen.execute("listen orders");
            PGConnection polling = listening.unwrap(PGConnection.class);
            assertThat(polling.getNotifications(1)).isNullOrEmpty();
            notify.execute("notify orders, 'seven'");

            PGNotification[] notes = polling.getNotifications(20_000);

            assertThat(notes).hasSize(1);
            assertThat(notes[0].getParameter()).isEqualTo("seven");
            assertThat(column(listen, "select 1")).containsExactly("1");
        }
    }

    @Test
    void fetchesInParts() throws Exception {
        try (Connection connection = open("");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(100);
            assertThat(column(statement, "select i from generate_series(1, 2500) i"))
                    .hasSize(2500);
        }
    }

    @Test
    void largeValuesPassBothWays() throws Exception {
        byte[] large = new byte[5_000_000];
        new java.util.Random(7).nextBytes(large);
        try (Connection connection = open("");
                PreparedStatement select = connection.prepareStatement("select ?::bytea")) {
            select.setBytes(1, large);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                assertThat(rows.getBytes(1)).isEqualTo(large);
            }
        }
    }

    @Test
    void transactionsAndSavepoints() throws Exception {
        try (Connection connection = open("");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("delete from customers where id = 1");
            Savepoint savepoint = connection.setSavepoint();
            statement.executeUpdate("delete from customers where id = 2");
            connection.rollback(savepoint);
            connection.commit();
            assertThat(column(statement, "select id from customers")).containsExactly("2");
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            connection.setReadOnly(true);
            assertThatThrownBy(() -> statement.executeUpdate("delete from customers where id = 2"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("25006"));
        }
    }

    @Test
    void aNetworkTimeoutEndsTheWait() throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        Connection connection = open("");
        connection.setNetworkTimeout(executor, 500);
        assertThatThrownBy(() -> value(connection, "select pg_sleep(50)"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).startsWith("08"));
        assertThat(connection.isClosed()).isTrue();
        executor.shutdown();
    }

    @Test
    void abortingWakesWhoWaits() throws Exception {
        Connection connection = open("");
        CompletableFuture<SQLException> ended = CompletableFuture.supplyAsync(() -> {
            try {
                value(connection, "select pg_sleep(50)");
                return null;
            } catch (SQLException e) {
                return e;
            }
        });
        awaitSleeper();
        connection.abort(Runnable::run);
        assertThat(ended.get().getSQLState()).startsWith("08");
    }

    @Test
    void twoConnectionsAreTwoSessions() throws Exception {
        try (Connection first = open("");
                Connection second = agent.connect()) {
            assertThat(value(first, "select pg_backend_pid()")).isNotEqualTo(value(second, "select pg_backend_pid()"));
        }
    }

    @Test
    void whatTheDriverHandsOutIsThePgjdbcsOwn() throws Exception {
        try (Connection connection = open("")) {
            assertThat(connection.isWrapperFor(PGConnection.class)).isTrue();
            assertThat(connection.unwrap(BaseConnection.class)).isNotNull();
            assertThat(connection.unwrap(Connection.class)).isNotNull();
            assertThat(connection.createStatement().getConnection()).isSameAs(connection);
        }
    }

    @Test
    void tellsTheTargetsAddressAndNeitherTheAgentsNorTheToken() throws Exception {
        try (Connection connection = open("", "user=somebody")) {
            assertThat(connection.getMetaData().getURL()).isEqualTo(agent.url().replace("jdbc:hoop:", "jdbc:"));
            assertThat(connection.getMetaData().getUserName()).isEqualTo("hoop");
            assertThat(connection.getMetaData().getDriverName()).isEqualTo("PostgreSQL JDBC Driver");
            assertThat(connection.getClientInfo().toString()).doesNotContain("eyJ");
        }
    }

    @Test
    void findsTheResourceByItsName() throws Exception {
        agent = Agent.with("");
        Properties properties = agent.settings("job-1");
        properties.setProperty("hoop.resource", "orders-db");
        for (String url :
                List.of("jdbc:hoop:postgresql:///", "jdbc:hoop:postgresql://no-such-host.invalid/orders-db")) {
            try (Connection connection = DriverManager.getConnection(url, properties)) {
                assertThat(value(connection, "select current_database()")).isEqualTo(agent.database);
            }
        }
    }

    @Test
    void neitherPolicyNorArchiveIsOpenedHere() throws Exception {
        try (Connection connection = open("", "hoop.policy=no-such-file.yaml", "hoop.archive=target/never-made")) {
            assertThat(connection.isValid(5)).isTrue();
            assertThat(Files.exists(java.nio.file.Path.of("target/never-made"))).isFalse();
        }
    }

    @Test
    void aTokenThatIsNotTheIssuersIsRefused() throws Exception {
        agent = Agent.with("");
        assertThatThrownBy(() -> agent.connect("hoop.token=" + new Issuer().token("job-1")))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28000"))
                .hasMessageContaining("no key of its issuer has signed it")
                .hasMessageEndingWith("[HOOP-IDENTITY]")
                .hasMessageNotContaining("eyJ");
    }

    @Test
    void aResourceThatIsNotThereIsRefused() throws Exception {
        agent = Agent.with("");
        assertThatThrownBy(() -> agent.connect("hoop.resource=other-db"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08004"))
                .hasMessageContaining("no such resource")
                .hasMessageEndingWith("[HOOP-RESOURCE]");
    }

    @Test
    void whatTheAgentRefusesAtTheStartIsToldAsSuch() throws Exception {
        agent = Agent.with("  - { id: no-settings, deny: [sql.session] }\n");
        assertThatThrownBy(() -> agent.connect("options=-c statement_timeout=5s"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"))
                .hasMessageContaining("no-settings")
                .hasMessageNotContaining("FATAL")
                .hasMessageEndingWith("[HOOP-DENIED]");
    }

    @Test
    void anAgentThatIsDownIsToldAsSuch() throws Exception {
        agent = Agent.with("");
        agent.die();
        assertThatThrownBy(() -> agent.connect())
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08004"))
                .hasMessageContaining("The agent at localhost:" + agent.port() + " cannot be used")
                .hasMessageEndingWith("[HOOP-RESOURCE]");
    }

    @Test
    void anAgentThatDiesEndsTheQuery() throws Exception {
        Connection connection = open("");
        CompletableFuture<SQLException> ended = CompletableFuture.supplyAsync(() -> {
            try {
                value(connection, "select pg_sleep(50)");
                return null;
            } catch (SQLException e) {
                return e;
            }
        });
        awaitSleeper();
        agent.die();
        assertThat(ended.get().getSQLState()).startsWith("08");
        assertThat(connection.isClosed()).isTrue();
    }

    @Test
    void anAgentThatIsStoppedSaysSo() throws Exception {
        Connection connection = open("");
        agent.stop();
        assertThatThrownBy(() -> value(connection, "select 1"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isIn("57P01", "08006"));
        assertThat(connection.isClosed()).isTrue();
    }

    @Test
    void aDatabaseThatIsNotTheResourcesIsRefused() throws Exception {
        agent = Agent.with("");
        String other = agent.url().replace(agent.database, "postgres");
        assertThatThrownBy(() -> DriverManager.getConnection(other, agent.settings("job-1")))
                .hasMessageContaining("database")
                .hasMessageEndingWith("[HOOP-RESOURCE]");
    }

    @Test
    void anotherTargetThanPostgresqlIsRefused() throws Exception {
        agent = Agent.with("");
        assertThatThrownBy(() -> DriverManager.getConnection("jdbc:hoop:h2:mem:x", agent.settings("job-1")))
                .hasMessageEndingWith("[HOOP-RESOURCE]");
    }

    @Test
    void severalHostsAreRefused() throws Exception {
        agent = Agent.with("");
        assertThatThrownBy(
                        () -> DriverManager.getConnection("jdbc:hoop:postgresql://a,b/orders", agent.settings("job-1")))
                .hasMessageContaining("several hosts")
                .hasMessageEndingWith("[HOOP-RESOURCE]");
    }
}
