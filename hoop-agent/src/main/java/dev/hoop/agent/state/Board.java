package dev.hoop.agent.state;

import java.util.List;
import java.util.UUID;

/** Who is in, and asking them to leave. Thread-safe. */
public interface Board extends AutoCloseable {
    /** The oldest first. @throws dev.hoop.audit.HoopException with {@code HOOP-RESOURCE} if other agents' cannot be told */
    List<OpenSession> sessions();

    /**
     * Ends a session within a second.
     *
     * @param why a sentence with a code, for its client
     * @return whether there is such a session
     */
    boolean end(UUID session, String why);

    @Override
    void close();
}
