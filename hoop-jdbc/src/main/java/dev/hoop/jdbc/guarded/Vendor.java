package dev.hoop.jdbc.guarded;

import dev.hoop.policy.Guard;
import dev.hoop.policy.sql.SqlSettings;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.Optional;

/** What differs between drivers. Thread-safe. */
public interface Vendor {
    /** What holds for every driver. */
    Vendor ANY = new Vendor() {};

    default GuardedConnection connection(Session session, Connection bare) {
        return new GuardedConnection(session, bare);
    }

    default GuardedStatement statement(Session session, Statement bare) {
        return new GuardedStatement(session, bare);
    }

    default GuardedPreparedStatement prepared(Session session, PreparedStatement bare) {
        return new GuardedPreparedStatement(session, bare);
    }

    default GuardedCallableStatement callable(Session session, CallableStatement bare) {
        return new GuardedCallableStatement(session, bare);
    }

    default GuardedResultSet result(Session session, ResultSet bare) {
        return new GuardedResultSet(session, bare);
    }

    default GuardedResultSetMetaData columns(Session session, ResultSetMetaData bare) {
        return new GuardedResultSetMetaData(session, bare);
    }

    /**
     * How the connection reads texts.
     *
     * @param usual as they are read where nothing is set up otherwise
     * @throws SQLException if it reads them in a way that hoop cannot follow, or does not tell
     */
    default SqlSettings settings(Connection bare, SqlSettings usual) throws SQLException {
        return usual;
    }

    /**
     * What unqualified names resolve in, as far as it can differ between connections that were asked for alike: the server
     * may have been told otherwise in between.
     */
    default String namesResolveIn(Connection bare) throws SQLException {
        return "";
    }

    /**
     * Tells the guard how the connection reads texts by now, where that can have changed other than by what the guard has
     * followed. Called before each text is read.
     */
    default void report(Connection bare, Guard guard) throws SQLException {}

    /** The text of a value object of the driver's own, which leads nowhere; empty for objects that do. */
    default Optional<String> text(Object value) {
        return Optional.empty();
    }

    /** A copy of a value object of the driver's own with another text. */
    default Object withText(Object value, String text) {
        return text;
    }

    /** The statement that reads a large object by its number, where the driver has them beside the rows. */
    default Optional<String> readsLargeObject() {
        return Optional.empty();
    }

    /** The statement that makes a large object, where the driver has them beside the rows. */
    default Optional<String> writesLargeObject() {
        return Optional.empty();
    }

    /** The statement that changing a large object in place amounts to; empty where what was read is the client's copy. */
    default Optional<String> changesLargeObject() {
        return Optional.empty();
    }

    /** Whether it is known that no transaction is open, so that nothing is lost if one is begun and ended. */
    default boolean idle(Connection bare) {
        return false;
    }

    /**
     * A failure of the driver made anew in the driver's own class, for clients that look for it. Empty where its class is
     * one of JDBC's.
     *
     * @param text  what passes of its message
     * @param whole whether the policy masks nothing, so that all of it may pass
     */
    default Optional<SQLException> anew(SQLException failure, String text, boolean whole) {
        return Optional.empty();
    }

    /** The same of a warning. */
    default Optional<SQLWarning> anew(SQLWarning warning, String text, boolean whole) {
        return Optional.empty();
    }

    /**
     * The text of a failure or a warning if it cannot hold a row's value.
     *
     * @param sql the text that went to the target; what it names may be named
     */
    default Optional<String> harmless(SQLException failure, String sql) {
        return Optional.empty();
    }
}
