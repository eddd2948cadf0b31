package dev.hoop.agent.front;

import dev.hoop.audit.HoopException;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A protocol that clients speak to a listener. Thread-safe. */
public interface FrontEnd {
    /** As {@code hoop.yaml} names it, such as {@code postgresql}. */
    String protocol();

    /**
     * Whether a client speaks it.
     *
     * @param first     what has arrived so far: a byte at least, {@value Connection#MOST_PEEKED} at most
     * @param encrypted whether TLS is around it
     */
    Recognition recognise(ByteBuffer first, boolean encrypted);

    /**
     * Serves a client until one of them has enough. Takes as long as that takes; the caller closes the connection.
     *
     * @throws IOException if the client is gone
     */
    void serve(Connection client) throws IOException;

    /**
     * Tells a client that there is no place for it, at once and without reading more than it must. The caller closes the
     * connection.
     *
     * @throws IOException if the client is gone
     */
    default void refuse(Connection client, HoopException why) throws IOException {}

    /** What first bytes tell. */
    enum Recognition {
        YES,
        NO,
        /** They are too few. */
        MORE
    }
}
