package dev.hoop.recording.sink;

import dev.hoop.audit.AuditSink;
import dev.hoop.audit.AuditSinkFactory;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Opens sinks that write events to a {@link System.Logger}, a line each. Settings: {@code logger}, else {@code hoop.audit};
 * {@code level}, else {@code info}.
 */
public final class LogSinkFactory implements AuditSinkFactory {
    /** For {@link java.util.ServiceLoader}. */
    public LogSinkFactory() {}

    @Override
    public String type() {
        return "log";
    }

    @Override
    public AuditSink open(Map<String, Object> settings) {
        SinkSettings checked = new SinkSettings("log", settings).only(Set.of("logger", "level"));
        String level = checked.text("level", "info");
        try {
            return new LogSink(
                    System.getLogger(checked.text("logger", "hoop.audit")),
                    System.Logger.Level.valueOf(level.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "setting level of a log sink must be trace, debug, info, warning or error, not " + level, e);
        }
    }
}
