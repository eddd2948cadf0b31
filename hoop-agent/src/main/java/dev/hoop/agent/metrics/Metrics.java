package dev.hoop.agent.metrics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** All that an agent counts. Thread-safe. */
public final class Metrics {
    private final Map<String, Named> all = new LinkedHashMap<>(); // guarded by itself

    /** Connections that were accepted, by what came of them. */
    public final Counters connections = counters(
            "hoop_connections_total", "Connections by what was spoken on them, or why they were closed.", "as");
    /** Handshakes that failed, by why. */
    public final Counters handshakes =
            counters("hoop_handshake_failures_total", "Clients that never got as far as a session, by why.", "why");
    /** Sessions opened, by resource. */
    public final Counters sessions = counters("hoop_sessions_total", "Sessions opened, by resource.", "resource");
    /** Who was refused before there was a session, by code. */
    public final Counters refused =
            counters("hoop_refused_total", "Clients refused before there was a session, by code.", "code");
    /** Operations, by verdict. */
    public final Counters operations = counters("hoop_operations_total", "Operations, by verdict.", "verdict");
    /** Bytes of results. */
    public final Counters bytes = counters("hoop_delivered_bytes_total", "Bytes of results, by resource.", "resource");
    /** From the wish for a session to its being recorded. */
    public final Latency opening =
            latency("hoop_session_open_seconds", "How long opening a session in the archive takes.");

    private record Named(String help, Metric metric) {}

    private Counters counters(String name, String help, String label) {
        return add(name, help, new Counters(label));
    }

    private Latency latency(String name, String help) {
        return add(name, help, new Latency());
    }

    /** Something that is looked up when somebody asks. */
    public void gauge(String name, String help, LongSupplier value) {
        add(name, help, new Gauge(value));
    }

    private <M extends Metric> M add(String name, String help, M metric) {
        synchronized (all) {
            all.put(name, new Named(help, metric));
        }
        return metric;
    }

    /** All of it, in the text format of Prometheus. */
    public String text() {
        Map<String, Named> now;
        synchronized (all) {
            now = new LinkedHashMap<>(all);
        }
        StringBuilder text = new StringBuilder();
        now.forEach((name, named) -> {
            text.append("# HELP ").append(name).append(' ').append(named.help()).append('\n');
            text.append("# TYPE ")
                    .append(name)
                    .append(' ')
                    .append(named.metric().type())
                    .append('\n');
            named.metric().write(name, text);
        });
        return text.toString();
    }

    private record Gauge(LongSupplier value) implements Metric {
        @Override
        public String type() {
            return "gauge";
        }

        @Override
        public void write(String name, StringBuilder text) {
            Metric.line(text, name, "", "", Long.toString(value.getAsLong()));
        }
    }
}
