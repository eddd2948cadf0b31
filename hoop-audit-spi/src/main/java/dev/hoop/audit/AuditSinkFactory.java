package dev.hoop.audit;

import java.util.Map;

/** Opens sinks of one type. Found by {@link java.util.ServiceLoader}, so it needs a public constructor without arguments. */
public interface AuditSinkFactory {
    /** What {@code type:} says under {@code sinks:} in {@code hoop.yaml}, such as {@code jsonl}. */
    String type();

    /**
     * Opens a sink.
     *
     * @param settings the other keys of the entry: strings, longs, doubles, booleans, lists and maps of them
     * @throws IllegalArgumentException if a setting is missing, unknown or wrong; the message names it and says what
     *                                  is expected
     */
    AuditSink open(Map<String, Object> settings);
}
