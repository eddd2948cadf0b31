package dev.hoop.jdbc.postgresql;

import dev.hoop.jdbc.guarded.GuardedCallableStatement;
import dev.hoop.jdbc.guarded.GuardedConnection;
import dev.hoop.jdbc.guarded.GuardedPreparedStatement;
import dev.hoop.jdbc.guarded.GuardedResultSetMetaData;
import dev.hoop.jdbc.guarded.GuardedStatement;
import dev.hoop.jdbc.guarded.Session;
import dev.hoop.jdbc.guarded.Vendor;
import dev.hoop.policy.Guard;
import dev.hoop.policy.sql.SqlSettings;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.util.PGobject;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLWarning;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.Optional;

/** pgjdbc. */
public final class PostgresVendor implements Vendor {
    private static final Vendor INSTANCE = new PostgresVendor();

    private PostgresVendor() {}

    /** The vendor of a connection: this one, unless it is another driver's, or a pgjdbc that is not ours to see. */
    public static Vendor of(Connection bare) {
        return bare instanceof BaseConnection ? INSTANCE : Vendor.ANY;
    }

    @Override
    public GuardedConnection connection(Session session, Connection bare) {
        return new PgConnection(session, (BaseConnection) bare);
    }

    @Override
    public GuardedStatement statement(Session session, Statement bare) {
        return new PgStatements.Plain(session, bare);
    }

    @Override
    public GuardedPreparedStatement prepared(Session session, PreparedStatement bare) {
        return new PgStatements.Prepared(session, bare);
    }

    @Override
    public GuardedCallableStatement callable(Session session, CallableStatement bare) {
        return new PgStatements.Callable(session, bare);
    }

    @Override
    public GuardedResultSetMetaData columns(Session session, ResultSetMetaData bare) {
        return new PgColumns(session, bare);
    }

    @Override
    public SqlSettings settings(Connection bare, SqlSettings usual) throws SQLException {
        return usual.withStandardConformingStrings(((BaseConnection) bare).getStandardConformingStrings());
    }

    /** Roles and databases have search paths of their own, which count from the next connection on. */
    @Override
    public String namesResolveIn(Connection bare) throws SQLException {
        try (Statement statement = bare.createStatement();
                ResultSet path = statement.executeQuery(
                        "SELECT pg_catalog.current_setting('search_path'), pg_catalog.quote_ident(current_user)")) {
            path.next();
            return path.getString(1) + "\n" + path.getString(2);
        }
    }

    /** The server tells the driver whenever it changes. */
    @Override
    public void report(Connection bare, Guard guard) throws SQLException {
        boolean on = ((BaseConnection) bare).getStandardConformingStrings();
        guard.reported("standard_conforming_strings", on ? "on" : "off");
    }

    @Override
    public Optional<String> text(Object value) {
        return value instanceof PGobject object ? Optional.of(String.valueOf(object.getValue())) : Optional.empty();
    }

    @Override
    public Object withText(Object value, String text) {
        PGobject copy = new PGobject();
        try {
            copy.setType(((PGobject) value).getType());
            copy.setValue(text);
        } catch (SQLException e) {
            throw new IllegalStateException("a plain PGobject takes any text", e);
        }
        return copy;
    }

    /** A large object's number says nothing of which rows lead to it. */
    @Override
    public Optional<String> readsLargeObject() {
        return Optional.of("SELECT pg_catalog.lo_get(0)");
    }

    @Override
    public Optional<String> writesLargeObject() {
        return Optional.of("SELECT pg_catalog.lo_from_bytea(0, '')");
    }

    @Override
    public Optional<String> changesLargeObject() {
        return Optional.of("SELECT pg_catalog.lo_put(0, 0, '')");
    }

    @Override
    public boolean idle(Connection bare) {
        return ((BaseConnection) bare).getTransactionState() == TransactionState.IDLE;
    }

    @Override
    public Optional<SQLException> anew(SQLException failure, String text, boolean whole) {
        return failure instanceof PSQLException error
                ? Optional.of(PgFailures.of(error, text, whole))
                : Optional.empty();
    }

    @Override
    public Optional<SQLWarning> anew(SQLWarning warning, String text, boolean whole) {
        return warning instanceof PSQLWarning notice
                ? Optional.of(PgFailures.of(notice, text, whole))
                : Optional.empty();
    }

    @Override
    public Optional<String> harmless(SQLException failure, String sql) {
        return PgTexts.harmless(failure, sql);
    }
}
