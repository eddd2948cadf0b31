package dev.hoop.policy.sql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Our reading of PostgreSQL's SQL equals that of its own grammar, or says that it does not know. The grammar's answers lie
 * beside the corpora; {@code src/conformance} makes them. The table goes to {@code target/conformance.md}.
 */
class PostgresGrammarConformanceTest {
    private static final Path CORPORA = Path.of("src/test/resources/sql/conformance");
    /** Of these, one text in fifty may be unknown; of all others, one in two hundred. */
    private static final Set<String> EXOTIC = Set.of("written", "generated-nested");

    static List<Path> corpora() throws IOException {
        try (Stream<Path> files = Files.list(CORPORA)) {
            return files.filter(f -> f.toString().endsWith(".sql")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void readsWhatTheGrammarReadsOrSaysThatItDoesNot(Path corpus) throws IOException {
        GrammarComparison comparison = GrammarComparison.of(corpus);

        assertThat(comparison.wrong()).isEmpty();
        int oneIn = EXOTIC.contains(comparison.corpus()) ? 50 : 200;
        assertThat(comparison.unknown()).hasSizeLessThanOrEqualTo(comparison.understood() / oneIn);
    }

    @Test
    void tellsHowMuchItUnderstands() throws IOException {
        List<String> table = new ArrayList<>(List.of(GrammarComparison.HEADING, GrammarComparison.RULE));
        int texts = 0;
        for (Path corpus : corpora()) {
            GrammarComparison comparison = GrammarComparison.of(corpus);
            table.add(comparison.row());
            texts += comparison.understood();
        }

        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/conformance.md"), table);

        assertThat(texts).isGreaterThan(4000);
    }
}
