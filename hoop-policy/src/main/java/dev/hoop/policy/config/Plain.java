package dev.hoop.policy.config;

import dev.hoop.policy.internal.Node;

import java.util.LinkedHashMap;
import java.util.Map;

/** Values as the JDK has them, for whoever reads a section of its own. */
final class Plain {
    private Plain() {}

    static Object value(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> values = new LinkedHashMap<>();
            mapping.entries().forEach((key, entry) -> values.put(key, value(entry.value())));
            return values;
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(Plain::value).toList();
        }
        return scalar((Node.Scalar) node);
    }

    private static Object scalar(Node.Scalar scalar) {
        String text = scalar.text();
        if (scalar.isText() || text.isEmpty()) {
            return text;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        try {
            return Long.valueOf(text.replace("_", ""));
        } catch (NumberFormatException e) {
            return decimal(text);
        }
    }

    private static Object decimal(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
