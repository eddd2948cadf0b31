package dev.hoop.agent.metrics;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** How long something takes, as a histogram. Thread-safe. */
public final class Latency implements Metric {
    private static final double[] SECONDS = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

    private final AtomicLongArray buckets = new AtomicLongArray(SECONDS.length + 1);
    private final LongAdder nanos = new LongAdder();

    Latency() {}

    public void took(long time) {
        int bucket = 0;
        while (bucket < SECONDS.length && time > SECONDS[bucket] * 1e9) {
            bucket++;
        }
        buckets.incrementAndGet(bucket);
        nanos.add(time);
    }

    @Override
    public String type() {
        return "histogram";
    }

    @Override
    public void write(String name, StringBuilder text) {
        long count = 0;
        for (int i = 0; i <= SECONDS.length; i++) {
            count += buckets.get(i);
            String most = i < SECONDS.length ? Double.toString(SECONDS[i]) : "+Inf";
            Metric.line(text, name + "_bucket", "le", most, Long.toString(count));
        }
        Metric.line(text, name + "_sum", "", "", Double.toString(nanos.sum() / 1e9));
        Metric.line(text, name + "_count", "", "", Long.toString(count));
    }
}
