package dev.hoop.jdbc;

import dev.hoop.audit.HoopException;
import dev.hoop.policy.Guard;
import dev.hoop.policy.config.Settings;
import dev.hoop.policy.sql.Catalog;
import dev.hoop.policy.sql.Dialect;

/** Opens a session for each connection. */
@FunctionalInterface
interface Sessions {
    /**
     * Opens a session, before the target is connected to.
     *
     * @throws HoopException if there is no policy, no identity or no recording
     */
    Opened open(Request request);

    /**
     * What a connection is asked for.
     *
     * @param settings hoop's own
     * @param kind     of the resource
     * @param address  of the resource, without credentials
     * @param catalog  of the session's own connection, once there is one
     */
    record Request(Settings settings, String kind, String address, Dialect dialect, Catalog catalog) {}

    /** An open session. @param closing run once it has ended */
    record Opened(Guard guard, Runnable closing) {}
}
