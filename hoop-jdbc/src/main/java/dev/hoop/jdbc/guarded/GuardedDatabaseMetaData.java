package dev.hoop.jdbc.guarded;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What the driver says of the target. Its rows are recorded; they hold no row of the target's tables. */
final class GuardedDatabaseMetaData extends ForwardingDatabaseMetaData {
    GuardedDatabaseMetaData(Session session, DatabaseMetaData bare) {
        super(session, bare);
    }

    ResultSet described(String call, Session.Call<ResultSet> question) throws SQLException {
        return session.connection().described(call, question);
    }

    @Override
    public Connection getConnection() {
        return session.connection();
    }

    /** With the real scheme, and without anything secret. */
    @Override
    public String getURL() {
        return session.url();
    }
}
