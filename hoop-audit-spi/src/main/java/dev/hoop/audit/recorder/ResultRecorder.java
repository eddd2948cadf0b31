package dev.hoop.audit.recorder;

/**
 * Takes one result as it is delivered. Owned by one thread at a time.
 *
 * <p>A row is in the session's stream once the next begins or {@link #end} is called; the stream reaches the file
 * within 50 ms, at the latest before the next {@linkplain SessionRecorder#sync sync}. A row may lack columns that
 * the client never asked for.
 */
public interface ResultRecorder extends CellWriter {
    /** Begins a row, and ends the one before. */
    void row();

    /** Ends the result. Ending again does nothing. */
    void end();
}
