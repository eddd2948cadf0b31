package dev.hoop.policy.sql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What statements do, as data: each file under {@code /sql} holds cases of a text behind {@code >} and its
 * {@link Report}.
 */
class CorpusTest {
    /** A text and the report that its reading must give. */
    record Case(Dialect dialect, String sql, String report) {
        @Override
        public String toString() {
            return dialect.text() + ": " + sql.lines().findFirst().orElse("").strip();
        }
    }

    static Stream<Case> statements() {
        return Stream.of(
                        cases(Dialect.POSTGRESQL, "postgresql"),
                        cases(Dialect.POSTGRESQL, "postgresql-tools"),
                        cases(Dialect.MYSQL, "mysql"),
                        cases(Dialect.H2, "h2"))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void readsStatementsAsTheyAre(Case expected) {
        SqlReader reader = new SqlReader();

        Script script = reader.read(expected.sql(), SqlSettings.of(expected.dialect()), new Shop());

        assertThat(Report.of(script)).isEqualTo(expected.report());
    }

    @Test
    void understandsEverythingThatToolsSend() {
        SqlReader reader = new SqlReader();

        List<Case> tools = cases(Dialect.POSTGRESQL, "postgresql-tools");

        assertThat(tools)
                .hasSizeGreaterThan(30)
                .allSatisfy(tool -> assertThat(reader.read(tool.sql(), SqlSettings.of(tool.dialect()), Catalog.NONE)
                                .statements())
                        .allSatisfy(s -> assertThat(s.operation().unknown()).isEmpty()));
    }

    static List<Case> cases(Dialect dialect, String file) {
        List<Case> cases = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        StringBuilder report = new StringBuilder();
        for (String line : text(file).split("\n")) {
            if (line.startsWith("> ")) {
                sql.append(sql.isEmpty() ? "" : "\n").append(line.substring(2));
            } else if (line.startsWith("= ") || line.startsWith("  ")) {
                report.append(line).append('\n');
            } else if (line.isBlank() && !sql.isEmpty()) {
                cases.add(new Case(dialect, sql.toString(), report.toString()));
                sql.setLength(0);
                report.setLength(0);
            }
        }
        if (!sql.isEmpty()) {
            cases.add(new Case(dialect, sql.toString(), report.toString()));
        }
        return cases;
    }

    private static String text(String file) {
        try (InputStream in = CorpusTest.class.getResourceAsStream("/sql/" + file + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
