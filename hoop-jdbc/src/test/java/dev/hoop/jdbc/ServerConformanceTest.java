package dev.hoop.jdbc;

import dev.hoop.jdbc.DifferentialTest.Server;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Our reading of MariaDB's, MySQL's and H2's SQL is what the servers do, or says that it does not know. Texts run with the
 * rights that their readings call for, and what they change is compared. Every eighth text of the corpora, unless
 * {@code -Dhoop.conformance=all}; the tables go to {@code target/conformance-SERVER.md}.
 */
class ServerConformanceTest {
    private static final Path CORPORA = Path.of("src/test/resources/conformance");
    private static final int STRIDE = System.getProperty("hoop.conformance", "").equals("all") ? 1 : 8;
    /** Reasons that are refusals: settings that change how later texts read, and comments that not every server runs. */
    private static final List<String> ON_PURPOSE = List.of(
            "it may change how the texts after it read",
            "an executable comment that only some servers run",
            "runs SQL that is not written in the statement",
            "SCRIPT answers with everything there is");
    /** Corpora whose texts build on each other: on an empty database, in order, and whole. */
    private static final String SESSION = "session-";
    /** Of these, one text in thirty may be unknown; of all others, one in two hundred. */
    private static final Set<String> EXOTIC = Set.of("written", "generated-nested");

    /** How many times more of a sample may be unknown than of the whole. */
    private static final int SCATTER = 3;

    @ParameterizedTest
    @EnumSource(
            value = Server.class,
            names = {"MARIADB", "MYSQL", "H2"})
    void readsWhatTheServerDoesOrSaysThatItDoesNotKnow(Server server) throws Exception {
        Assumptions.assumeTrue(
                server != Server.MYSQL || System.getProperty("hoop.test.mysql") != null,
                "hoop.test.mysql names no server; docs/conformance.md says how to start one");
        List<ServerConformance> corpora = compare(server);

        write(server, corpora);

        assertThat(corpora).allSatisfy(c -> {
            assertThat(c.wrong()).isEmpty();
            int oneIn = EXOTIC.contains(c.corpus()) ? 30 : 200;
            assertThat(c.unknown().stream()
                            .distinct()
                            .filter(u -> ON_PURPOSE.stream().noneMatch(u::startsWith)))
                    .hasSizeLessThanOrEqualTo(1 + (STRIDE == 1 ? 1 : SCATTER) * c.understood() / oneIn);
        });
        assertThat(corpora.stream().mapToInt(ServerConformance::understood).sum())
                .isGreaterThan(400 / STRIDE);
    }

    private static List<ServerConformance> compare(Server server) throws IOException, SQLException {
        Path folder = CORPORA.resolve(server.name().toLowerCase(Locale.ROOT));
        List<String> setup = Files.readAllLines(folder.resolve("setup.txt"));
        List<ServerConformance> compared = new ArrayList<>();
        try (Stream<Path> files = Files.list(corpora(server))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".sql")).sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.sql$", "");
                try (ConformanceTarget target = name.startsWith(SESSION)
                        ? ConformanceTarget.keepingChanges(server)
                        : ConformanceTarget.takingBackChanges(server, setup)) {
                    compared.add(ServerConformance.of(name, part(file), target, server));
                }
            }
        }
        return compared;
    }

    /** MySQL is held to MariaDB's texts; those of MariaDB alone it does not run. */
    private static Path corpora(Server server) {
        return CORPORA.resolve(server == Server.H2 ? "h2" : "mariadb");
    }

    private static List<String> part(Path file) throws IOException {
        String[] texts = Files.readString(file).replaceFirst("\n----\n$", "").split("\n----\n", -1);
        boolean whole = file.getFileName().toString().startsWith(SESSION);
        return IntStream.range(0, texts.length)
                .filter(i -> whole || i % STRIDE == 0)
                .mapToObj(i -> texts[i])
                .toList();
    }

    private static void write(Server server, List<ServerConformance> corpora) throws IOException {
        List<String> table = new ArrayList<>(List.of(ServerConformance.HEADING, ServerConformance.RULE));
        List<String> details = new ArrayList<>();
        for (ServerConformance corpus : corpora) {
            table.add(corpus.row());
            corpus.wrong().forEach(t -> details.add(corpus.corpus() + " wrong: " + t));
            corpus.unknown().forEach(t -> details.add(corpus.corpus() + " unknown: " + t));
            corpus.refused().forEach(t -> details.add(corpus.corpus() + " not run: " + t));
        }
        String name = "conformance-" + server.name().toLowerCase(Locale.ROOT);
        Files.write(Path.of("target", name + ".md"), table);
        Files.write(Path.of("target", name + ".txt"), details);
    }
}
