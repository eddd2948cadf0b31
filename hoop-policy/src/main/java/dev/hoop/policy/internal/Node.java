package dev.hoop.policy.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value in a YAML file, and where it stands. Lines and columns count from 1. */
public sealed interface Node {
    int line();

    int column();

    /** What people call it. */
    String kind();

    /**
     * Text, number, boolean or null.
     *
     * @param text   as written, without quotes
     * @param isText whether it is no number, boolean or null
     */
    record Scalar(int line, int column, String text, boolean isText) implements Node {
        @Override
        public String kind() {
            return isText ? "a text" : text.isEmpty() ? "nothing" : "'" + text + "'";
        }
    }

    /** A list. */
    record Sequence(int line, int column, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys and values, in the order of the file. */
    record Mapping(int line, int column, Map<String, Entry> entries) implements Node {
        public Mapping {
            entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /** A key's place, and its value. */
    record Entry(int line, int column, Node value) {}
}
