package dev.hoop.agent.metrics;

import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Counters of one name that differ in a label. Thread-safe. */
public final class Counters implements Metric {
    private final String label;
    private final ConcurrentMap<String, Counter> byValue = new ConcurrentHashMap<>();

    Counters(String label) {
        this.label = label;
    }

    /** @param value of the label: of a set that clients cannot make grow */
    public Counter of(String value) {
        Counter counter = byValue.get(value);
        return counter == null ? byValue.computeIfAbsent(value, v -> new Counter()) : counter;
    }

    @Override
    public String type() {
        return "counter";
    }

    @Override
    public void write(String name, StringBuilder text) {
        new TreeMap<>(byValue)
                .forEach((value, counter) -> Metric.line(text, name, label, value, Long.toString(counter.value())));
    }
}
