package dev.hoop.benchmarks;

import dev.hoop.benchmarks.Measured.Round;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers the results of all rounds, and shows them as Markdown. */
final class Report {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private record Case(String benchmark, Map<String, String> parameters) {
        String parameter(String name) {
            return parameters.getOrDefault(name, "");
        }
    }

    private final Map<Case, Measured> cases = new LinkedHashMap<>();

    void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            BenchmarkResult all = result.getAggregatedResult();
            Statistics times = all.getPrimaryResult().getStatistics();
            cases.computeIfAbsent(of(result), c -> new Measured())
                    .add(new Measured.Round(
                            times.getPercentile(50),
                            times.getMean(),
                            secondary(all, CpuProfiler.RESULT),
                            secondary(all, ALLOCATION)));
        }
    }

    private static double secondary(BenchmarkResult all, String name) {
        Result<?> result = all.getSecondaryResults().get(name);
        return result == null ? Double.NaN : result.getScore();
    }

    private static Case of(RunResult result) {
        String name = result.getParams().getBenchmark();
        Map<String, String> parameters = new TreeMap<>();
        result.getParams()
                .getParamsKeys()
                .forEach(key -> parameters.put(key, result.getParams().getParam(key)));
        return new Case(name.substring(name.lastIndexOf('.') + 1), parameters);
    }

    /** The tables of one suite. */
    String shown(Suite suite) {
        return suite == Suite.ENGINE ? engine() : database(suite.name().toLowerCase(Locale.ROOT));
    }

    private String database(String database) {
        StringBuilder out = new StringBuilder();
        for (String benchmark : cases.keySet().stream()
                .filter(c -> c.parameter("database").equals(database))
                .map(Case::benchmark)
                .distinct()
                .toList()) {
            out.append("\n### ")
                    .append(benchmark)
                    .append(" on ")
                    .append(database)
                    .append("\n\n");
            out.append(
                    "| through | µs, typical | times bare | µs, mean | times bare | µs of processor | bytes allocated |\n"
                            + "|---|---:|---:|---:|---:|---:|---:|\n");
            Measured bare = find(benchmark, database, Through.BARE);
            for (Through through : Through.values()) {
                Measured measured = find(benchmark, database, through);
                if (measured != null) {
                    out.append(row(through, measured, bare));
                }
            }
        }
        out.append("\n### Aims on ").append(database).append("\n\n");
        for (Aim aim : Aim.ALL) {
            Measured hoop = find(aim.benchmark(), aim.database(), Through.HOOP_MASKS);
            Measured other = find(aim.benchmark(), aim.database(), aim.reference());
            if (aim.database().equals(database) && hoop != null && other != null) {
                out.append("- ").append(aim.judge(hoop, other)).append('\n');
            }
        }
        return out.toString();
    }

    private static String row(Through through, Measured measured, Measured bare) {
        return "| %s | %s | %s | %s | %s | %s | %,.0f |\n"
                .formatted(
                        through.shown(),
                        number(measured.of(Round::typical)),
                        number(measured.times(bare, Round::typical)),
                        number(measured.of(Round::mean)),
                        number(measured.times(bare, Round::mean)),
                        number(measured.of(Round::processor)),
                        measured.of(Round::bytes));
    }

    private Measured find(String benchmark, String database, Through through) {
        return cases.get(new Case(benchmark, new TreeMap<>(Map.of("database", database, "through", through.name()))));
    }

    private String engine() {
        StringBuilder out = new StringBuilder("\n### Parts of the engine\n\n"
                + "| what | µs, typical | µs, mean | bytes allocated |\n|---|---:|---:|---:|\n");
        cases.forEach((c, measured) -> {
            if (c.parameter("database").isEmpty()) {
                out.append("| %s%s | %s | %s | %,.0f |\n"
                        .formatted(
                                c.benchmark(),
                                parameters(c),
                                number(measured.of(Round::typical)),
                                number(measured.of(Round::mean)),
                                measured.of(Round::bytes)));
            }
        });
        return out.toString();
    }

    private static String parameters(Case c) {
        return c.parameters().isEmpty()
                ? ""
                : c.parameters().values().stream().collect(Collectors.joining(", ", " (", ")"));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
