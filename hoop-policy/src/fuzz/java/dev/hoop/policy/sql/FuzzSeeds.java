package dev.hoop.policy.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the texts that a fuzzer begins with: every seventh of the corpora for SQL, the cases' policies for policies. */
final class FuzzSeeds {
    private static final int STRIDE = 7;

    private FuzzSeeds() {}

    /** @param args the folder with the test resources, and the one to write to */
    public static void main(String[] args) throws IOException {
        Path resources = Path.of(args[0]);
        Path seeds = Path.of(args[1]);
        write(seeds.resolve("sql"), statements(resources.resolve("sql")));
        write(seeds.resolve("policy"), policies(resources.resolve("dev/hoop/policy")));
    }

    private static List<byte[]> statements(Path corpora) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (Path file : filesBelow(corpora, ".sql")) {
            String[] texts = Files.readString(file).split("\n----\n");
            for (int i = 0; i < texts.length; i += STRIDE) {
                seeds.add(FuzzedText.bytes(Dialect.POSTGRESQL, texts[i]));
            }
        }
        for (Dialect dialect : List.of(Dialect.MYSQL, Dialect.H2)) {
            CorpusTest.cases(dialect, dialect.text()).forEach(c -> seeds.add(FuzzedText.bytes(dialect, c.sql())));
        }
        return seeds;
    }

    private static List<byte[]> policies(Path cases) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (Path file : filesBelow(cases, ".yaml")) {
            seeds.add(Files.readAllBytes(file));
        }
        return seeds;
    }

    private static List<Path> filesBelow(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static void write(Path folder, List<byte[]> seeds) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
    }
}
