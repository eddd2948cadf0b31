package dev.hoop.benchmarks;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs suites in rounds and shows the results. A round starts a process for each benchmark and each thing that it goes
 * through, one after the other, so that those that are compared ran within minutes of each other.
 */
public final class Benchmarks {
    private final boolean full;
    private final List<Suite> suites;
    private final Path target = Path.of(System.getProperty("benchmarks.target", "target"));

    private Benchmarks(boolean full, List<Suite> suites) {
        this.full = full;
        this.suites = suites;
    }

    /** @param arguments {@code quick} or {@code full}, then suites; all of them if none is named */
    public static void main(String[] arguments) throws IOException, RunnerException {
        boolean full = false;
        List<Suite> suites = new ArrayList<>();
        for (String argument : arguments) {
            switch (argument) {
                case "quick" -> full = false;
                case "full" -> full = true;
                case "h2", "postgresql", "engine" -> suites.add(Suite.named(argument));
                default -> {
                    System.err.println("'" + argument + "' is not known. Usage: ./benchmarks/run [quick|full]"
                            + " [h2|postgresql|engine]...");
                    System.exit(2);
                }
            }
        }
        new Benchmarks(full, suites.isEmpty() ? List.of(Suite.values()) : suites).run();
    }

    private void run() throws IOException, RunnerException {
        StringBuilder shown = new StringBuilder(machine());
        for (Suite suite : suites) {
            shown.append(run(suite));
        }
        Path file = target.resolve("benchmarks.md");
        Files.writeString(file, shown);
        System.out.println(shown);
        System.err.println("Written to " + file);
    }

    private String run(Suite suite) throws IOException, RunnerException {
        if (suite != Suite.POSTGRESQL) {
            return run(suite, 0);
        }
        try (Postgres postgres = Postgres.start()) {
            return run(suite, postgres.port());
        }
    }

    private String run(Suite suite, int port) throws RunnerException {
        Report report = new Report();
        int rounds = full ? 5 : 1;
        for (int round = 1; round <= rounds; round++) {
            System.err.printf("%s: round %d of %d%n", suite, round, rounds);
            report.add(new Runner(options(suite, port, round).build()).run());
        }
        return report.shown(suite);
    }

    private ChainedOptionsBuilder options(Suite suite, int port, int round) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(full ? 5 : 3))
                .measurementIterations(full ? 4 : 2)
                .measurementTime(TimeValue.seconds(1))
                .shouldDoGC(true)
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .jvmArgsAppend("-Xms2g", "-Xmx2g", "-D" + Postgres.PORT + "=" + port, "-Dbenchmarks.target=" + target)
                .output(target.resolve("jmh-" + suite + "-" + round + ".log").toString());
        suite.choose(options);
        return options;
    }

    private static String machine() throws IOException {
        String processor = Files.isReadable(Path.of("/proc/cpuinfo"))
                ? Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .map(line -> line.substring(line.indexOf(':') + 2))
                        .orElse("unknown")
                : System.getProperty("os.arch");
        return "Measured on %s: %s %s, %d cores (%s), %s %s.%n"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        Runtime.getRuntime().availableProcessors(),
                        processor,
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.vm.version"));
    }
}
