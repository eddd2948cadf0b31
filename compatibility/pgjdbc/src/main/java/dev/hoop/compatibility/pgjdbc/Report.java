package dev.hoop.compatibility.pgjdbc;

final class Report {
    private Report() {}

    static String of(Comparison comparison) {
        return comparison.summary();
    }
}
