package dev.hoop.benchmarks;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

import java.util.Locale;

/** What can be run by itself. */
enum Suite {
    H2,
    POSTGRESQL,
    ENGINE;

    static Suite named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    void choose(ChainedOptionsBuilder options) {
        if (this == ENGINE) {
            options.include("Fingerprints|Decisions|Searches");
        } else {
            options.include("Queries|Inserts").param("database", name().toLowerCase(Locale.ROOT));
        }
    }
}
