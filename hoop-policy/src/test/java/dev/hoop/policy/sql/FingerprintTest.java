package dev.hoop.policy.sql;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class FingerprintTest {
    private static final SqlSettings POSTGRESQL = SqlSettings.of(Dialect.POSTGRESQL);
    private static final List<String> WORDS = List.of(
            "select", "SELECT", "from", "a", "\"a\"", "1", "2.5", "'x'", "'%'", "$$y$$", "$1", "?", ",", "(", ")", "in",
            "values", "*", "=", "--c\n", "/*c*/", "null", "-", "or", "limit", ".", "order", "by");

    private static Optional<String> canonical(String sql) {
        Fingerprint fingerprint = new Fingerprint();
        return fingerprint.take(sql, POSTGRESQL) ? Optional.of(fingerprint.text()) : Optional.empty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SELECT 1                        | select  2 /* c */",
                "SELECT * FROM t WHERE a = 'x'   | select * from T where A='yy'",
                "SELECT a FROM t WHERE a IN (1)  | SELECT a FROM t WHERE a IN (1, 2, 3)",
                "INSERT INTO t VALUES (1, 'a')   | INSERT INTO t VALUES (2, 'b'), (3, NULL), (-4, $$c$$)",
            })
    void isTheSameForTextsThatDifferInLiteralsOnly(String one, String other) {
        SqlReader reader = new SqlReader();

        Script first = reader.read(one, POSTGRESQL, Catalog.NONE);
        Script second = reader.read(other, POSTGRESQL, Catalog.NONE);

        assertThat(second).isSameAs(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SELECT a FROM t                  | SELECT b FROM t",
                "SELECT \"A\" FROM t              | SELECT a FROM t",
                "DELETE FROM t WHERE a LIKE '%'   | DELETE FROM t WHERE a LIKE 'x%'",
                "SELECT f(1)                      | SELECT f(1, 2)",
                "SELECT a FROM t WHERE a IN (1)   | SELECT a FROM t WHERE a IN (1, b)",
                "SELECT 1                         | SELECT '1'",
                "SELECT 1                         | SELECT 1; SELECT 1",
            })
    void differsWhereTheMeaningMay(String one, String other) {
        assertThat(canonical(one)).isNotEqualTo(canonical(other));
    }

    @Test
    void takesOneTextAfterTheOther() {
        Fingerprint fingerprint = new Fingerprint();
        String[] texts = {"SELECT a FROM t", "SELECT " + "a, ".repeat(5_000) + "a FROM t", "SELECT b", "SELECT a FROM T"
        };
        Fingerprint.Key[] keys = new Fingerprint.Key[texts.length];

        for (int i = 0; i < texts.length; i++) {
            fingerprint.take(texts[i], POSTGRESQL);
            keys[i] = fingerprint.key(POSTGRESQL);
        }

        assertThat(keys[3]).isEqualTo(keys[0]).hasSameHashCodeAs(keys[0]).isEqualTo(fingerprint.probe(POSTGRESQL));
        assertThat(new HashSet<>(List.of(keys))).hasSize(3);
        assertThat(keys[1].length()).isGreaterThan(20_000);
    }

    @Test
    void isAnotherUnderOtherSettings() {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.take("SELECT a FROM t", POSTGRESQL);

        assertThat(fingerprint.key(POSTGRESQL)).isNotEqualTo(fingerprint.key(POSTGRESQL.withScope("other")));
    }

    @Test
    void allocatesNothingInProportionToATextThatHasBeenSeen() {
        SqlReader reader = new SqlReader();
        String[] texts = IntStream.range(0, 3_000)
                .mapToObj(i -> "SELECT a FROM t WHERE a = " + i + " AND b <> 'x'".repeat(100))
                .toArray(String[]::new);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        reader.read(texts[0], POSTGRESQL, Catalog.NONE);

        long before = threads.getCurrentThreadAllocatedBytes();
        for (String text : texts) {
            reader.read(text, POSTGRESQL, Catalog.NONE);
        }
        long each = (threads.getCurrentThreadAllocatedBytes() - before) / texts.length;

        assertThat(each).isLessThan(texts[0].length());
    }

    @Test
    void looksAgainWhereTheReadingDependedOnALiteral() {
        SqlReader reader = new SqlReader();
        String block = "DO $$ BEGIN DELETE FROM %s; END $$";

        Script users = reader.read(block.formatted("users"), POSTGRESQL, Catalog.NONE);
        Script orders = reader.read(block.formatted("orders"), POSTGRESQL, Catalog.NONE);

        assertThat(users.fingerprint()).isEqualTo(orders.fingerprint());
        assertThat(orders.statements().get(0).writes()).hasToString("[orders]");
        assertThat(users.statements().get(0).writes()).hasToString("[users]");
    }

    @Test
    void looksAgainWhichColumnAPositionNames() {
        SqlReader reader = new SqlReader();

        Script first = reader.read("SELECT id, ssn FROM users ORDER BY 1", POSTGRESQL, Catalog.NONE);
        Script second = reader.read("SELECT id, ssn FROM users ORDER BY 2", POSTGRESQL, Catalog.NONE);

        assertThat(first.statements().get(0).operation().inspected()).hasToString("[users.id]");
        assertThat(second.statements().get(0).operation().inspected()).hasToString("[users.ssn]");
    }

    @Test
    void neverMakesTextsEqualWhoseReadingsDiffer() {
        Random random = new Random(11);
        Map<String, String> reports = new HashMap<>();
        for (int round = 0; round < 60_000; round++) {
            StringBuilder text = new StringBuilder("select ");
            int length = random.nextInt(9);
            for (int i = 0; i < length; i++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            }
            String sql = text.toString();
            canonical(sql).ifPresent(canonical -> {
                ScriptReader.Result result =
                        new ScriptReader(sql, POSTGRESQL, Catalog.NONE, SessionNames.NONE).read("");
                String report = result.literalsMatter()
                        ? "literals matter"
                        : Report.of(result.script()).replaceAll("offset \\d+", "offset");
                String known = reports.putIfAbsent(canonical, report);
                assertThat(report).as(sql).isEqualTo(known == null ? report : known);
            });
        }
    }

    @Test
    void readsAnewWhatItWasToldToForget() {
        SqlReader reader = new SqlReader();
        Script before = reader.read("SELECT * FROM users", POSTGRESQL, Catalog.NONE);

        reader.forget();
        Script after = reader.read("SELECT * FROM users", POSTGRESQL, new Shop());

        assertThat(before.statements().get(0).output()).isInstanceOf(Output.Unresolved.class);
        assertThat(after.statements().get(0).output()).isInstanceOf(Output.Columns.class);
    }

    @Test
    void keepsReadingsOfDifferentScopesApart() {
        SqlReader reader = new SqlReader();
        Script here = reader.read("SELECT * FROM users", POSTGRESQL.withScope("a"), Catalog.NONE);

        Script there = reader.read("SELECT * FROM users", POSTGRESQL.withScope("b"), new Shop());

        assertThat(there).isNotEqualTo(here);
    }
}
