package dev.hoop.jdbc;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A policy that is loaded anew while operations run: each is decided, masked and limited by one policy as a whole. */
class PolicyReloadTest {
    private final String url = "h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @BeforeEach
    void database() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:" + url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table people (id bigint primary key, note varchar(80), salary bigint)");
            statement.execute("create table orders (id bigint primary key)");
            statement.execute("insert into people values (1, 'ask ada@example.org', 5000000007), (2, 'x', 1)");
        }
    }

    @Test
    void aResultIsSearchedByThePolicyThatItsStatementBeganUnder() throws SQLException {
        Hoop hoop = Hoop.detecting();
        try (Connection connection = hoop.connect("jdbc:hoop:" + url);
                Statement first = connection.createStatement();
                Statement second = connection.createStatement();
                ResultSet rows = first.executeQuery("select note from people where id = 1")) {
            hoop.policy(Hoop.OPEN);
            second.execute("select 1");

            rows.next();

            assertThat(rows.getString(1)).isEqualTo("ask [email]");
        }
    }

    @Test
    void failuresTellNothingOnceThePolicyHasMasked() throws SQLException {
        Hoop hoop = Hoop.masking("people.note");
        try (Connection connection = hoop.connect("jdbc:hoop:" + url);
                Statement statement = connection.createStatement()) {
            hoop.policy(Hoop.OPEN);
            statement.execute("select 1");

            assertThatThrownBy(() -> statement.executeQuery("select cast(note as int) from people"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageNotContaining("ada@");
        }
    }

    @Test
    void noOperationIsAllowedByHalvesOfTwoPolicies() throws Exception {
        String people = "rules: [{ id: a, allow: [sql.read], tables: ['*.people'] }]";
        String orders = "rules: [{ id: a, allow: [sql.read], tables: ['*.orders'] }]";
        Hoop hoop = Hoop.open();
        hoop.policy(people);
        AtomicBoolean done = new AtomicBoolean();
        Thread loading = new Thread(() -> {
            for (int i = 0; !done.get(); i++) {
                hoop.policy(i % 2 == 0 ? orders : people);
            }
        });
        int allowed = 0;
        try (Connection connection = hoop.connect("jdbc:hoop:" + url);
                Statement statement = connection.createStatement()) {
            loading.start();
            for (int i = 0; i < 500; i++) {
                allowed += runs(statement, "select count(*) from people, orders") ? 1 : 0;
                allowed +=
                        runs(statement, "select (select count(*) from people), (select count(*) from orders)") ? 1 : 0;
            }
        } finally {
            done.set(true);
            loading.join();
        }

        assertThat(allowed).isZero();
    }

    private static boolean runs(Statement statement, String sql) {
        try {
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            assertThat(e.getMessage()).endsWith("[HOOP-DENIED]");
            return false;
        }
    }

    @Test
    void aMaskedNumberThatDoesNotFitFailsAsTheDriversWould() throws SQLException {
        Hoop hoop = Hoop.with("masks: [{ columns: ['*.people.salary'], with: { range: { size: 10 } } }]\n");
        try (Connection connection = hoop.connect("jdbc:hoop:" + url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select salary from people where id = 1")) {
            rows.next();

            assertThat(rows.getLong(1)).isEqualTo(5_000_000_000L);
            assertThatThrownBy(() -> rows.getInt(1))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("22003"));
            assertThatThrownBy(() -> rows.getShort(1)).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> rows.getObject(1, Integer.class)).isInstanceOf(SQLException.class);
        }
    }
}
