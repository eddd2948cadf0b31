package dev.hoop.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the rounds gave for one benchmark with one set of parameters. */
final class Measured {
    /**
     * What one round gave for one operation.
     *
     * @param typical   microseconds, the median: what it takes when nothing comes between
     * @param mean      microseconds, with all that came between: collections, writing to disk, other processes
     * @param processor microseconds of processor time, of all threads
     * @param bytes     allocated
     */
    record Round(double typical, double mean, double processor, double bytes) {}

    private final List<Round> rounds = new ArrayList<>();

    void add(Round round) {
        rounds.add(round);
    }

    /** The median of the rounds. */
    double of(ToDoubleFunction<Round> figure) {
        return median(rounds.stream().mapToDouble(figure).boxed().toList());
    }

    /**
     * How many times the other's figure it is, the median of the ratios in each round. What slows the machine down for a
     * while slows both, so this holds where the figures themselves do not.
     */
    double times(Measured other, ToDoubleFunction<Round> figure) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < Math.min(rounds.size(), other.rounds.size()); round++) {
            ratios.add(figure.applyAsDouble(rounds.get(round)) / figure.applyAsDouble(other.rounds.get(round)));
        }
        return median(ratios);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
