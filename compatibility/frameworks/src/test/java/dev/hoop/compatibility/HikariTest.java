package dev.hoop.compatibility;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A pool over governed connections: nothing but the URL is changed. */
class HikariTest {
    private static final String[] SHOP = {
        "CREATE TABLE customers (id bigint PRIMARY KEY, name text NOT NULL, email text)",
        "INSERT INTO customers VALUES (1, 'Ada', 'ada@example.com')",
        "CREATE TABLE orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, thread int, total numeric(10, 2))"
    };

    @TempDir
    Path folder;

    /** A pool that tests a connection each time it hands it out, as it would after half a second. */
    private static HikariDataSource pool(Governed shop, int size) {
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(shop.url());
        config.setMaximumPoolSize(size);
        config.setLeakDetectionThreshold(2000);
        config.setKeepaliveTime(30_000);
        config.setValidationTimeout(1000);
        return new HikariDataSource(config);
    }

    private Governed shop() throws SQLException {
        return Governed.byStarter(Servers.postgresql(SHOP), folder);
    }

    @Test
    void keepsAConnectionThatADenialWasSeenOn() throws Exception {
        Governed shop = shop();
        try (HikariDataSource pool = pool(shop, 1)) {
            for (int i = 0; i < 3; i++) {
                try (Connection connection = pool.getConnection();
                        Statement statement = connection.createStatement()) {
                    assertThatExceptionOfType(SQLException.class)
                            .isThrownBy(() -> statement.execute("DROP TABLE customers"))
                            .satisfies(e -> assertThat(e.getSQLState()).isEqualTo("42501"));
                }
            }
        }

        assertThat(shop.verified())
                .singleElement()
                .satisfies(s -> assertThat(s.refused()).isEqualTo(3));
    }

    @Test
    void goesOnInATransactionAfterADenial() throws Exception {
        Governed shop = shop();
        try (HikariDataSource pool = pool(shop, 1);
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("INSERT INTO orders (thread, total) VALUES (0, 1.50)");
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("DELETE FROM orders"));
            connection.commit();
        }

        assertThat(shop.really("SELECT count(*) FROM orders")).isEqualTo(1L);
        shop.verified();
    }

    @Test
    void resetsWhatABorrowerChanged() throws Exception {
        Governed shop = shop();
        try (HikariDataSource pool = pool(shop, 1)) {
            String schema;
            try (Connection connection = pool.getConnection()) {
                schema = connection.getSchema();
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                connection.setReadOnly(true);
                connection.setSchema("pg_catalog");
                connection.setNetworkTimeout(Runnable::run, 5000);
                try (Statement statement = connection.createStatement()) {
                    statement.executeQuery("SELECT 1").close();
                }
            }
            try (Connection connection = pool.getConnection()) {
                assertThat(connection.getAutoCommit()).isTrue();
                assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
                assertThat(connection.isReadOnly()).isFalse();
                assertThat(connection.getSchema()).isEqualTo(schema);
                assertThat(connection.getNetworkTimeout()).isZero();
                assertThat(connection.isValid(1)).isTrue();
            }
        }

        assertThat(shop.verified()).hasSize(1);
    }

    @Test
    void replacesAConnectionThatTheServerEnded() throws Exception {
        Governed shop = shop();
        try (HikariDataSource pool = pool(shop, 1)) {
            pool.getConnection().close();
            shop.really("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");

            try (Connection connection = pool.getConnection();
                    ResultSet rows = connection.createStatement().executeQuery("SELECT name FROM customers")) {
                assertThat(rows.next()).isTrue();
            }
        }

        assertThat(shop.verified()).extracting(s -> s.reason().orElse("")).containsExactly("target-gone", "closed");
    }

    @Test
    void recordsEachOfEightThreadsWhole() throws Exception {
        Governed shop = shop();
        int threads = 8;
        int rounds = 25;
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (HikariDataSource pool = pool(shop, threads)) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                work.add(() -> trade(pool, number, rounds));
            }
            int refused = 0;
            for (Future<Integer> done : workers.invokeAll(work)) {
                refused += done.get();
            }
            assertThat(refused).isEqualTo(threads * rounds);
        } finally {
            workers.shutdown();
        }

        assertThat(shop.really("SELECT count(*) FROM orders")).isEqualTo((long) threads * rounds);
        assertThat(shop.verified().stream().mapToLong(s -> s.refused()).sum()).isEqualTo(threads * rounds);
        assertThat(shop.texts())
                .filteredOn("INSERT INTO orders (thread, total) VALUES (?, ?)"::equals)
                .hasSize(threads * rounds);
    }

    private static int trade(HikariDataSource pool, int thread, int rounds) throws SQLException {
        int refused = 0;
        for (int round = 0; round < rounds; round++) {
            try (Connection connection = pool.getConnection();
                    PreparedStatement insert =
                            connection.prepareStatement("INSERT INTO orders (thread, total) VALUES (?, ?)");
                    PreparedStatement select =
                            connection.prepareStatement("SELECT name, email FROM customers WHERE id = ?");
                    Statement delete = connection.createStatement()) {
                insert.setInt(1, thread);
                insert.setBigDecimal(2, java.math.BigDecimal.valueOf(round, 2));
                insert.executeUpdate();
                select.setLong(1, 1);
                try (ResultSet rows = select.executeQuery()) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getString("email")).isEqualTo("a***@example.com");
                }
                try {
                    delete.executeUpdate("DELETE FROM orders");
                } catch (SQLException e) {
                    assertThat(e.getSQLState()).isEqualTo("42501");
                    refused++;
                }
            }
        }
        return refused;
    }
}
