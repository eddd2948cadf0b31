package dev.hoop.jdbc.postgresql;

import dev.hoop.jdbc.guarded.GuardedResultSetMetaData;
import dev.hoop.jdbc.guarded.Session;
import org.postgresql.PGResultSetMetaData;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;

/** A result's columns, with the tables that pgjdbc knows them to be of. */
final class PgColumns extends GuardedResultSetMetaData implements PGResultSetMetaData {
    private final PGResultSetMetaData bare;

    PgColumns(Session session, ResultSetMetaData bare) {
        super(session, bare);
        this.bare = (PGResultSetMetaData) bare;
    }

    @Override
    public String getBaseColumnName(int column) throws SQLException {
        return call(() -> bare.getBaseColumnName(column));
    }

    @Override
    public String getBaseTableName(int column) throws SQLException {
        return call(() -> bare.getBaseTableName(column));
    }

    @Override
    public String getBaseSchemaName(int column) throws SQLException {
        return call(() -> bare.getBaseSchemaName(column));
    }

    @Override
    public int getFormat(int column) throws SQLException {
        return call(() -> bare.getFormat(column));
    }

    private <T> T call(Session.Call<T> call) throws SQLException {
        try {
            return call.run();
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }
}
