package dev.hoop.jdbc.guarded;

import java.sql.ParameterMetaData;

/** What the driver says of a statement's parameters. */
final class GuardedParameterMetaData extends ForwardingParameterMetaData {
    GuardedParameterMetaData(Session session, ParameterMetaData bare) {
        super(session, bare);
    }
}
