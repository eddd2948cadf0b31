package dev.hoop.benchmarks.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs pgbench and psql. */
record Tool(Path folder, int port) {
    static final String DATABASE = "bench";
    static final String USER = "postgres";

    private static final Pattern THROUGHPUT = Pattern.compile("(?m)^tps = ([0-9.]+)");

    static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    /** Transactions a second. */
    double throughput(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("pgbench", "-n"));
        command.addAll(List.of(arguments));
        command.add(DATABASE);
        String said = run(command);
        Matcher found = THROUGHPUT.matcher(said);
        if (!found.find()) {
            throw new IOException(String.join(" ", command) + " says: " + said);
        }
        return Double.parseDouble(found.group(1));
    }

    /** The median of a transaction's time, in microseconds. */
    double median(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        List<String> all = new ArrayList<>(List.of("-l", "--log-prefix=" + log));
        all.addAll(List.of(arguments));
        throughput(all.toArray(String[]::new));
        try (Stream<Path> files = Files.list(folder)) {
            Path written = files.filter(f -> f.getFileName().toString().startsWith("log."))
                    .findFirst()
                    .orElseThrow();
            double[] times = Files.readAllLines(written).stream()
                    .mapToDouble(line -> Double.parseDouble(line.split(" ")[2]))
                    .sorted()
                    .toArray();
            Files.delete(written);
            return times[times.length / 2];
        }
    }

    /** How long psql takes for a statement, in seconds, connecting included. */
    double seconds(String sql) throws IOException, InterruptedException {
        long began = System.nanoTime();
        run(List.of("psql", "-X", "-q", "-o", "/dev/null", "-c", sql, DATABASE));
        return (System.nanoTime() - began) / 1e9;
    }

    String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGHOST", "127.0.0.1");
        builder.environment().put("PGPORT", Integer.toString(port));
        builder.environment().put("PGUSER", USER);
        builder.environment().put("PGSSLMODE", "disable");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " fails: " + said);
        }
        return said;
    }
}
