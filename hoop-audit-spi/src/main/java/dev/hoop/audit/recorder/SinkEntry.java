package dev.hoop.audit.recorder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One entry under {@code sinks:}.
 *
 * @param where    it is written, as {@code file:line:column}, for messages about it; empty if it is in no file
 * @param settings its keys, {@code type} among them: strings, longs, doubles, booleans, lists and maps of them
 */
public record SinkEntry(String where, Map<String, Object> settings) {
    public SinkEntry {
        Objects.requireNonNull(where);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
}
