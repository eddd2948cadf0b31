package dev.hoop.agent.front;

import java.io.IOException;

/** Serves the resources of one kind in their own protocol, to clients who have proven who they are. Thread-safe. */
public interface ResourceFront {
    /** Of its resources, as {@code hoop.yaml} names it. */
    String kind();

    /**
     * Serves a client whom {@code CONNECT} has brought, until one of them has enough.
     *
     * @throws IOException if the client is gone
     */
    void serve(Connection client, Admission admission) throws IOException;
}
