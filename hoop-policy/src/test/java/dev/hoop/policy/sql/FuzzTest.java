package dev.hoop.policy.sql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Texts that nobody would write: broken, torn, mixed up, endless. The seed is fixed, so a failure repeats itself. */
class FuzzTest {
    private static final int ROUNDS = Integer.getInteger("hoop.fuzz.rounds", 3_000);
    private static final List<String> SPLINTERS = List.of(
            "'",
            "\"",
            "$$",
            "/*",
            "*/",
            "--",
            ";",
            "(",
            ")",
            "[",
            "]",
            "E'",
            "U&\"",
            "\\",
            "`",
            "#",
            "/*!50000",
            "::",
            "..",
            "\n",
            "0x",
            "1e",
            "$1",
            "?",
            "{",
            "}",
            " select ",
            " from ",
            " with ",
            " as ",
            " begin atomic ",
            " end ",
            "\0",
            "\u00e9",
            "\ud83d",
            "\ufeff");

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void answersWhateverTheTextIs(Dialect dialect) {
        Random random = new Random(20260101);
        List<String> texts = texts();
        SqlReader reader = new SqlReader();

        for (int round = 0; round < ROUNDS; round++) {
            String text = broken(texts, random);

            Script script = reader.read(text, SqlSettings.of(dialect), new Shop());

            assertThat(script.statements())
                    .as(text)
                    .allSatisfy(s -> assertThat(s.operation().uses()).isNotEmpty());
        }
    }

    @Test
    void answersForEveryPrefixAndSuffixOfAText() {
        SqlReader reader = new SqlReader();
        SqlSettings settings = SqlSettings.of(Dialect.POSTGRESQL);
        Random random = new Random(7);
        List<String> texts = texts();

        for (int round = 0; round < ROUNDS / 100; round++) {
            String text = texts.get(random.nextInt(texts.size()));
            for (int cut = 0; cut < Math.min(text.length(), 600); cut++) {
                assertThat(reader.read(text.substring(0, cut), settings, Catalog.NONE))
                        .isNotNull();
                assertThat(reader.read(text.substring(cut), settings, Catalog.NONE))
                        .isNotNull();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void cutsTheSameAgainOnceStatementsAreJoined(Dialect dialect) {
        Random random = new Random(11);
        List<String> texts = texts();

        for (int round = 0; round < ROUNDS; round++) {
            List<String> once = cut(broken(texts, random), dialect);
            assertThat(cut(String.join(";\n", once), dialect)).isEqualTo(once);
        }
    }

    @Test
    void readsTheSameBesideComments() {
        SqlSettings settings = SqlSettings.of(Dialect.POSTGRESQL);

        for (String text : texts()) {
            Script plain = new SqlReader().read(text, settings, Catalog.NONE);
            Script commented = new SqlReader().read("/* ; */ " + text + " -- ;", settings, Catalog.NONE);
            assertThat(report(commented)).as(text).isEqualTo(report(plain));
        }
    }

    /** Reasons tell where in the text they come from; that is not what is compared. */
    private static String report(Script script) {
        return Report.of(script).replaceAll("at offset \\d+", "");
    }

    @Test
    void takesTimeInProportionToTheText() {
        List<IntFunction<String>> shapes = List.of(
                n -> "SELECT " + "a, ".repeat(n) + "a FROM t",
                n -> "SELECT * FROM " + "t, ".repeat(n) + "t",
                n -> "SELECT " + "a, ".repeat(n) + "a FROM " + "t, ".repeat(n) + "t",
                n -> "SELECT 1 FROM t" + " JOIN t ON a = b".repeat(n),
                n -> "UPDATE t SET a = 1" + ", a = b".repeat(n) + " FROM " + "t, ".repeat(900) + "t",
                n -> "SELECT 1 WHERE " + "a = 1 AND ".repeat(n) + "true",
                n -> "DELETE FROM t WHERE " + "a = 1 OR ".repeat(n) + "a <> 1",
                n -> "ALTER TABLE t " + "ENABLE TRIGGER a, ".repeat(n) + "DROP b",
                n -> "DO $$ BEGIN RAISE 'x'" + ", f(1)".repeat(n) + "; END $$",
                n -> "DO $$ BEGIN " + "IF a THEN ".repeat(n) + "NULL; END $$",
                n -> "SELECT " + "CASE WHEN a THEN ".repeat(n),
                n -> "SELECT " + "a.".repeat(n) + "a",
                n -> "SELECT " + "- ".repeat(n) + "1",
                n -> "SELECT NOT ".repeat(n),
                n -> "SELECT 1;".repeat(n),
                n -> "GRANT SELECT ON " + "t, ".repeat(n) + "t TO x",
                n -> "DROP TABLE " + "t, ".repeat(n) + "t",
                n -> "WITH " + "a AS (SELECT 1), ".repeat(n) + "b AS (SELECT 1) SELECT 1",
                n -> "SELECT a" + "::int".repeat(n),
                n -> "SELECT a" + "[1]".repeat(n),
                n -> "CREATE SCHEMA s " + "CREATE TABLE t (a int) ".repeat(n),
                n -> "SELECT 1" + " UNION SELECT 1".repeat(n),
                n -> "((((".repeat(n),
                n -> "/*".repeat(n),
                n -> "'a' ".repeat(n),
                n -> "$a$".repeat(n));

        for (IntFunction<String> shape : shapes) {
            assertTimeout(
                    Duration.ofSeconds(10),
                    () -> new SqlReader().read(shape.apply(15_000), SqlSettings.of(Dialect.POSTGRESQL), Catalog.NONE),
                    () -> shape.apply(2));
        }
    }

    /** The statements of a text as texts; none if it cannot be cut. */
    private static List<String> cut(String text, Dialect dialect) {
        List<String> statements = new ArrayList<>();
        try {
            for (List<Token> piece : new Splitter(text, SqlSettings.of(dialect)).pieces()) {
                statements.add(text.substring(
                        piece.get(0).start(), piece.get(piece.size() - 1).end()));
            }
        } catch (NotUnderstood e) {
            return List.of();
        }
        return statements;
    }

    private static String broken(List<String> texts, Random random) {
        StringBuilder text = new StringBuilder(texts.get(random.nextInt(texts.size())));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(20)));
                case 2 -> {
                    String other = texts.get(random.nextInt(texts.size()));
                    text.insert(at, other, 0, random.nextInt(other.length() + 1));
                }
                default -> text.setLength(at);
            }
        }
        return text.toString();
    }

    private static List<String> texts() {
        Path corpora = Path.of("src/test/resources/sql/conformance");
        try (Stream<Path> files = Files.list(corpora)) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".sql")).sorted().toList()) {
                texts.addAll(List.of(Files.readString(file).split("\n----\n")));
            }
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(corpora.toString(), e);
        }
    }
}
