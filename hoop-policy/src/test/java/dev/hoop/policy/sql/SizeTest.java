package dev.hoop.policy.sql;

import dev.hoop.policy.operation.Effect;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Texts made to exhaust a reader: it answers in bounded time and memory, and says unknown rather than fail. */
class SizeTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void doesNotReadTenThousandParentheses() {
        String sql = "SELECT " + "(".repeat(10_000) + "1" + ")".repeat(10_000);

        Statement statement = only(sql);

        assertThat(statement.operation().unknown())
                .hasValueSatisfying(why -> assertThat(why).contains("nested deeper"));
    }

    @Test
    void readsAHundredParentheses() {
        String sql = "SELECT " + "(".repeat(100) + "id" + ")".repeat(100) + " FROM users";

        assertThat(only(sql).operation().unknown()).isEmpty();
    }

    @Test
    void readsNestedQueriesInLinearTime() {
        String sql = "SELECT id FROM users WHERE id IN (".repeat(100) + "SELECT 1" + ")".repeat(100);

        assertThat(only(sql).operation().unknown()).isEmpty();
    }

    @Test
    void readsAHundredThousandItems() {
        String items = IntStream.range(0, 100_000).mapToObj(String::valueOf).collect(Collectors.joining(", "));

        Statement statement = only("DELETE FROM users WHERE id IN (" + items + ")");

        assertThat(statement.operation().effects()).containsExactly(Effect.SQL_DELETE);
    }

    @Test
    void readsAHundredThousandRows() {
        String rows =
                IntStream.range(0, 100_000).mapToObj(i -> "(" + i + ", 'x')").collect(Collectors.joining(", "));

        Statement statement = only("INSERT INTO users (id, name) VALUES " + rows);

        assertThat(statement.operation().effects()).containsExactly(Effect.SQL_INSERT);
    }

    @Test
    void readsALiteralOfTenMebibytes() {
        String sql = "UPDATE users SET name = '" + "x".repeat(10 << 20) + "' WHERE id = 1; DROP TABLE users";

        Script script = read(sql);

        assertThat(script.statements())
                .extracting(s -> s.operation().command())
                .containsExactly("UPDATE", "DROP TABLE");
    }

    @Test
    void givesUpOnTenMebibytesOfTokens() {
        String sql = "SELECT " + "a + ".repeat(10 << 18) + "a FROM users";

        assertThat(only(sql).operation().unknown()).isPresent();
    }

    @Test
    void readsLongChainsOfConditions() {
        String sql = "SELECT id FROM users WHERE id = 1" + " OR id = 2".repeat(5_000);

        assertThat(only(sql).operation().unknown()).isEmpty();
    }

    private static Statement only(String sql) {
        Script script = read(sql);
        assertThat(script.statements()).hasSize(1);
        return script.statements().get(0);
    }

    private static Script read(String sql) {
        return assertTimeoutPreemptively(
                SOON, () -> new SqlReader().read(sql, SqlSettings.of(Dialect.POSTGRESQL), new Shop()));
    }
}
