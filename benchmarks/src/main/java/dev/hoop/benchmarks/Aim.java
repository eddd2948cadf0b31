package dev.hoop.benchmarks;

import java.util.List;

/**
 * What a benchmark through hoop, two columns masked and everything recorded, may take.
 *
 * @param most  times the reference
 */
record Aim(String benchmark, String database, Through reference, double most) {
    static final List<Aim> ALL = List.of(
            new Aim("oneRowByKey", "h2", Through.P6SPY, 1),
            new Aim("oneRowByKey", "h2", Through.OPENTELEMETRY, 1),
            new Aim("thousandRows", "h2", Through.P6SPY, 1),
            new Aim("oneRowByKey", "postgresql", Through.BARE, 1.1),
            new Aim("thousandRows", "postgresql", Through.BARE, 1.25),
            new Aim("thousandInserts", "postgresql", Through.BARE, 1.25));

    /** A sentence that says whether it is met, and by how much. */
    String judge(Measured hoop, Measured other) {
        double times = hoop.times(other, Measured.Round::typical);
        String aim = "%s on %s: at most %.2f times %s, and typically it is %.2f (%.2f with all that comes between): "
                .formatted(
                        benchmark, database, most, reference.shown(), times, hoop.times(other, Measured.Round::mean));
        return aim
                + (times <= most
                        ? "met, with %.0f %% to spare".formatted(100 * (1 - times / most))
                        : "missed by %.0f %%".formatted(100 * (times / most - 1)));
    }
}
