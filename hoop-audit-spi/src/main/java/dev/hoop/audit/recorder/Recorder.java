package dev.hoop.audit.recorder;

/** One archive, open for writing by this process alone. Thread-safe. */
public interface Recorder extends AutoCloseable {
    /**
     * Begins a session. It is in the log when this returns.
     *
     * @throws dev.hoop.audit.HoopException with {@code HOOP-RECORDING}: then there is no session
     */
    SessionRecorder open(SessionStart start);

    /**
     * Notes that somebody was refused before there was a session. It is in the log when this returns.
     *
     * @throws dev.hoop.audit.HoopException with {@code HOOP-RECORDING} if it cannot be noted
     */
    void refused(RefusedConnection connection);

    /**
     * Notes which policy decides from now on.
     *
     * @param digest hexadecimal SHA-256 of the policy's text
     * @param source where it came from, for people
     * @param observe whether denials are only warnings
     */
    void policyLoaded(String digest, String source, boolean observe);

    /** Closes the sessions still open as aborted, signs the log's head, offers the sinks what is left, lets go. */
    @Override
    void close();
}
