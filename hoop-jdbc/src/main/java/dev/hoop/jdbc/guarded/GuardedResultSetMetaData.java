package dev.hoop.jdbc.guarded;

import java.sql.ResultSetMetaData;

/** What the driver says of a result's columns. */
public class GuardedResultSetMetaData extends ForwardingResultSetMetaData {
    protected GuardedResultSetMetaData(Session session, ResultSetMetaData bare) {
        super(session, bare);
    }
}
