package dev.hoop.benchmarks.wire;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;

/** What was measured, by question and way, a figure for each round. */
final class Figures {
    private final Map<String, Map<Way, List<Double>>> figures = new LinkedHashMap<>();

    void add(String question, Way way, double figure) {
        figures.computeIfAbsent(question, q -> new EnumMap<>(Way.class))
                .computeIfAbsent(way, w -> new ArrayList<>())
                .add(figure);
    }

    /** A row for each question: medians, and the median of what each round gives for the agent beside others. */
    String table() {
        StringBuilder out = new StringBuilder("| question |");
        for (Way way : Way.values()) {
            out.append(' ').append(way.shown).append(" |");
        }
        out.append(" agent : direct | agent : PgBouncer | detectors : direct |\n|---|")
                .append("---:|".repeat(7));
        figures.forEach((question, ways) -> {
            out.append("\n| ").append(question).append(" |");
            for (Way way : Way.values()) {
                out.append(' ')
                        .append(shown(median(ways.getOrDefault(way, List.of()))))
                        .append(" |");
            }
            out.append(' ').append(shown(ratio(ways, Way.MASKS, Way.DIRECT))).append(" |");
            out.append(' ').append(shown(ratio(ways, Way.MASKS, Way.POOLER))).append(" |");
            out.append(' ').append(shown(ratio(ways, Way.DETECTS, Way.DIRECT))).append(" |");
        });
        return out.append('\n').toString();
    }

    /** The same as JSON: question, way, and the figures in the order of the rounds. */
    String json() {
        return figures.entrySet().stream()
                .map(question -> "  \"" + question.getKey() + "\": "
                        + question.getValue().entrySet().stream()
                                .collect(Collectors.toMap(
                                        e -> "\"" + e.getKey() + "\"", Map.Entry::getValue, (a, b) -> a, TreeMap::new))
                                .toString()
                                .replace("=", ": "))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static double ratio(Map<Way, List<Double>> ways, Way one, Way other) {
        return paired(ways, one, other, (a, b) -> a / b);
    }

    private static double paired(Map<Way, List<Double>> ways, Way one, Way other, DoubleBinaryOperator of) {
        List<Double> left = ways.getOrDefault(one, List.of());
        List<Double> right = ways.getOrDefault(other, List.of());
        List<Double> both = new ArrayList<>();
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            both.add(of.applyAsDouble(left.get(i), right.get(i)));
        }
        return median(both);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
    }

    private static String shown(double figure) {
        if (Double.isNaN(figure)) {
            return "–";
        }
        return figure >= 100 ? "%,.0f".formatted(figure) : "%.2f".formatted(figure);
    }
}
