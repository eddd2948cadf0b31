package dev.hoop.agent.metrics;

import java.util.concurrent.atomic.LongAdder;

/** Counts up. Cheap enough for every message. Thread-safe. */
public final class Counter {
    private final LongAdder value = new LongAdder();

    Counter() {}

    public void increment() {
        value.increment();
    }

    public void add(long count) {
        value.add(count);
    }

    public long value() {
        return value.sum();
    }
}
