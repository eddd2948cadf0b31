package dev.hoop.recording.sink;

import dev.hoop.audit.AuditEvent;
import dev.hoop.audit.AuditSink;

/** Writes events to a logger, a line of canonical JSON each. */
final class LogSink implements AuditSink {
    private final System.Logger logger;
    private final System.Logger.Level level;
    private boolean closed;

    LogSink(System.Logger logger, System.Logger.Level level) {
        this.logger = logger;
        this.level = level;
    }

    @Override
    public void append(AuditEvent event) {
        if (closed) {
            throw new IllegalStateException("the sink is closed");
        }
        logger.log(level, "{0}", JsonlSink.json(event));
    }

    @Override
    public void close() {
        closed = true;
    }
}
