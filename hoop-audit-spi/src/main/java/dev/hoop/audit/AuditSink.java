package dev.hoop.audit;

/**
 * Takes events to where people look at them: a file, a log collector, a SIEM.
 *
 * <p>Each sink has a thread and a place in the archive of its own. An event that {@link #append} has taken without an
 * exception is never offered again, save after a crash; one for which it threw is offered again, later and later, and
 * those behind it wait. So a failing or slow sink loses nothing and delays nobody. Called by one thread at a time.
 */
public interface AuditSink extends AutoCloseable {
    /**
     * Takes one event. Returns when it is as safe as this sink can make it, or when the sink will make it so in
     * {@link #flush}.
     *
     * @throws IllegalStateException if the sink is closed; the message says {@code closed}
     * @throws Exception             for anything else: the event will be offered again
     */
    void append(AuditEvent event) throws Exception;

    /**
     * Makes everything appended so far safe. Called after each run of events, before their place is remembered; if it
     * throws, all events since the last flush are offered again.
     */
    default void flush() throws Exception {}

    /** Flushes and lets go of everything. Closing again does nothing. */
    @Override
    void close();
}
