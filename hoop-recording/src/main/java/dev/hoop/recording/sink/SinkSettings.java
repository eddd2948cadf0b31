package dev.hoop.recording.sink;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The settings of a sink, checked. */
record SinkSettings(String type, Map<String, Object> values) {
    /** Fails if there are other settings than these. */
    SinkSettings only(Set<String> known) {
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "unknown setting " + unknown + " of a " + type + " sink; it has " + new TreeSet<>(known));
        }
        return this;
    }

    String text(String name) {
        if (values.get(name) instanceof String text && !text.isEmpty()) {
            return text;
        }
        throw new IllegalArgumentException("setting " + name + " of a " + type + " sink must be a text");
    }

    String text(String name, String otherwise) {
        return values.containsKey(name) ? text(name) : otherwise;
    }
}
