package dev.hoop.policy.sql;

import dev.hoop.policy.operation.Effect;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

/** A text that comes again is known by its letters, and by nothing less. */
class RecentTextsTest {
    private static final SqlSettings POSTGRESQL = SqlSettings.of(Dialect.POSTGRESQL);

    private final SqlReader reader = new SqlReader();

    @Test
    void knowsATextThatComesAgain() {
        Script first = reader.read("SELECT a FROM t WHERE b = ?", POSTGRESQL, Catalog.NONE);

        assertThat(reader.read(new String("SELECT a FROM t WHERE b = ?"), POSTGRESQL, Catalog.NONE))
                .isSameAs(first);
    }

    @Test
    void tellsTextsApartThatDifferInOneCharacterWhereverItIs() {
        String text = "SELECT " + "abcdefghij, ".repeat(40) + "z FROM t";
        Script whole = reader.read(text, POSTGRESQL, Catalog.NONE);

        for (int i = "SELECT ".length(); i < text.length(); i++) {
            if (text.charAt(i) == 'e') {
                String other = text.substring(0, i) + "x" + text.substring(i + 1);
                assertThat(reader.read(other, POSTGRESQL, Catalog.NONE)).isNotEqualTo(whole);
                assertThat(reader.read(text, POSTGRESQL, Catalog.NONE)).isEqualTo(whole);
            }
        }
    }

    @Test
    void readsATextUnderOtherSettingsByItself() {
        String text = "SELECT \"a\" FROM t";
        SqlSettings mysql = SqlSettings.of(Dialect.MYSQL);

        assertThat(reader.read(text, mysql, Catalog.NONE)).isNotEqualTo(reader.read(text, POSTGRESQL, Catalog.NONE));
        assertThat(reader.read(text, mysql, Catalog.NONE))
                .isNotEqualTo(reader.read(text, mysql.withSqlMode(true, false), Catalog.NONE));
    }

    @Test
    void asksTheCatalogAnewUnderAnotherScopeAndOnceForgotten() {
        AtomicInteger asked = new AtomicInteger();
        Catalog catalog = (schema, name) -> {
            asked.incrementAndGet();
            return Optional.empty();
        };
        reader.read("SELECT a FROM t", POSTGRESQL, catalog);
        int once = asked.get();
        reader.read("SELECT a FROM t", POSTGRESQL, catalog);
        assertThat(asked.get()).isEqualTo(once);

        reader.read("SELECT a FROM t", POSTGRESQL.withScope("other"), catalog);
        assertThat(asked.get()).isEqualTo(2 * once);

        reader.forget();
        reader.read("SELECT a FROM t", POSTGRESQL, catalog);
        assertThat(asked.get()).isEqualTo(3 * once);
    }

    @Test
    void keepsTextsApartWhoseLiteralsMatter() {
        Set<Effect> all = effects("DELETE FROM t WHERE 'a' LIKE 'b'");

        assertThat(effects("DELETE FROM t WHERE 1 = 1")).contains(Effect.SQL_UNFILTERED_DELETE);
        assertThat(effects("DELETE FROM t WHERE a = 1")).doesNotContain(Effect.SQL_UNFILTERED_DELETE);
        assertThat(effects("DELETE FROM t WHERE 1 = 1")).contains(Effect.SQL_UNFILTERED_DELETE);
        assertThat(effects("DELETE FROM t WHERE 'a' LIKE 'b'")).isEqualTo(all);
    }

    private Set<Effect> effects(String sql) {
        return reader.read(sql, POSTGRESQL, Catalog.NONE)
                .statements()
                .get(0)
                .operation()
                .effects();
    }
}
