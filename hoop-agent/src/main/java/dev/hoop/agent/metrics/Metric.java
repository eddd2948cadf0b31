package dev.hoop.agent.metrics;

/** Something that is measured. Source: Prometheus, "Text-based format", version 0.0.4. */
interface Metric {
    String type();

    void write(String name, StringBuilder text);

    /** A sample with one label, or none if that is empty. */
    static void line(StringBuilder text, String name, String label, String value, String sample) {
        text.append(name);
        if (!label.isEmpty()) {
            String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
            text.append('{').append(label).append("=\"").append(escaped).append("\"}");
        }
        text.append(' ').append(sample).append('\n');
    }
}
