package dev.hoop.benchmarks.wire;

/** How a client reaches the server. */
enum Way {
    DIRECT("directly"),
    POOLER("PgBouncer"),
    MASKS("agent"),
    DETECTS("agent, detectors");

    final String shown;

    Way(String shown) {
        this.shown = shown;
    }
}
