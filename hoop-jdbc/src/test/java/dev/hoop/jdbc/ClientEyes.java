package dev.hoop.jdbc;

import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLWarning;
import org.postgresql.util.ServerErrorMessage;

import javax.sql.rowset.CachedRowSet;
import javax.sql.rowset.RowSetFactory;
import javax.sql.rowset.RowSetProvider;
import javax.sql.rowset.WebRowSet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.Reader;
import java.io.Serializable;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Array;
import java.sql.Blob;
import java.sql.CallableStatement;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.sql.Statement;
import java.sql.Struct;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks wherever a client can look, by every accessor there is, and notes each place where a sentinel shows. What cannot
 * be looked at counts as not seen: its exception is looked at instead.
 */
final class ClientEyes {
    private static final List<Class<?>> CLASSES = List.of(
            Object.class,
            String.class,
            Integer.class,
            Long.class,
            Double.class,
            java.math.BigDecimal.class,
            java.math.BigInteger.class,
            byte[].class,
            java.sql.Date.class,
            java.sql.Timestamp.class,
            java.util.Date.class,
            java.util.Calendar.class,
            java.time.LocalDate.class,
            java.time.LocalDateTime.class,
            java.time.OffsetDateTime.class,
            java.time.Instant.class,
            java.util.UUID.class,
            Array.class,
            Object[].class,
            String[].class,
            Clob.class,
            Blob.class,
            SQLXML.class,
            ResultSet.class,
            InputStream.class,
            Reader.class,
            Struct.class,
            org.postgresql.util.PGobject.class);
    private static final List<Method> GETTERS = Arrays.stream(ResultSet.class.getMethods())
            .filter(m -> m.getName().startsWith("get") && m.getParameterCount() == 1)
            .filter(m -> m.getParameterTypes()[0] == int.class || m.getParameterTypes()[0] == String.class)
            .toList();
    private static final List<Method> OUT = Arrays.stream(CallableStatement.class.getMethods())
            .filter(m -> m.getName().startsWith("get") && m.getParameterCount() == 1)
            .filter(m -> m.getParameterTypes()[0] == int.class)
            .toList();
    private static final int ROWS_LOOKED_AT_CLOSELY = 1;
    private static final int MOST_ROWS = 50;
    private static final int DEEPEST = 6;

    private final Sentinels sentinels;
    private final boolean closely;
    private final List<String> seen = new ArrayList<>();
    private long looks;
    private long rows;
    private int depth;

    /** @param closely whether every accessor is tried, and not only the common ones */
    ClientEyes(Sentinels sentinels, boolean closely) {
        this.sentinels = sentinels;
        this.closely = closely;
    }

    /** Where a sentinel showed. */
    List<String> seen() {
        return seen;
    }

    /** How often something was there to be looked at. */
    long looks() {
        return looks;
    }

    long rows() {
        return rows;
    }

    private interface Look {
        Object at() throws Exception;
    }

    private void look(String where, Look look) {
        if (depth >= DEEPEST) {
            return;
        }
        depth++;
        try {
            value(where, look.at());
        } catch (InvocationTargetException e) {
            failure(where, e.getCause());
        } catch (Exception e) {
            failure(where, e);
        } finally {
            depth--;
        }
    }

    /** An exception, and all that hangs on it. */
    void failure(String where, Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth++ < DEEPEST; cause = cause.getCause()) {
            text(where + " failing", cause.toString());
            text(where + " failing", String.valueOf(cause.getLocalizedMessage()));
            for (Throwable suppressed : cause.getSuppressed()) {
                text(where + " suppressing", suppressed.toString());
            }
            if (cause
                    instanceof PSQLException made) { // made anew, with a message of the server's that is made anew, too
                message(where, made.getServerErrorMessage());
            } else if (cause instanceof PSQLWarning made) {
                message(where, made.getServerErrorMessage());
            } else if (cause.getClass().getName().matches("org\\.(postgresql|h2|mariadb)\\..*")) {
                seen.add(where + " throws the driver's " + cause.getClass().getName());
            }
            if (cause instanceof SQLException sql) {
                int chained = 0;
                for (SQLException next = sql.getNextException();
                        next != null && chained++ < DEEPEST;
                        next = next.getNextException()) {
                    text(where + " failing further", next.toString());
                }
            }
        }
    }

    private void message(String where, ServerErrorMessage message) {
        if (message == null) {
            return;
        }
        text(where + " server's message", message.toString());
        for (Method getter : ServerErrorMessage.class.getMethods()) {
            if (getter.getName().startsWith("get") && getter.getParameterCount() == 0) {
                look(where + " server's " + getter.getName(), () -> getter.invoke(message));
            }
        }
    }

    private void text(String where, String text) {
        looks++;
        sentinels.in(text).ifPresent(piece -> seen.add(where + " shows " + piece + " in: " + shortened(text)));
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    private void value(String where, Object value) throws SQLException, IOException {
        if (value == null) {
            return;
        }
        looks++;
        sentinels.in(value).ifPresent(piece -> seen.add(where + " gives " + piece));
        if (closely && value instanceof Serializable && !(value instanceof String) && !(value instanceof Number)) {
            serialised(where, value);
        }
        if (value instanceof Object[] elements) {
            for (Object element : elements) {
                value(where + "[]", element);
            }
        } else if (value instanceof InputStream stream) {
            value(where + " read", stream.readNBytes(10_000));
        } else if (value instanceof Reader reader) {
            char[] buffer = new char[10_000];
            int count = reader.read(buffer);
            value(where + " read", count < 0 ? "" : new String(buffer, 0, count));
        } else if (value instanceof Array array) {
            look(where + ".getArray", array::getArray);
            look(where + ".getResultSet", array::getResultSet);
            look(where + ".getArray(1, 1)", () -> array.getArray(1, 1));
        } else if (value instanceof Clob clob) {
            look(where + ".getSubString", () -> clob.getSubString(1, 1000));
            look(where + ".getCharacterStream", clob::getCharacterStream);
            look(where + ".getAsciiStream", clob::getAsciiStream);
        } else if (value instanceof Blob blob) {
            look(where + ".getBytes", () -> blob.getBytes(1, 1000));
            look(where + ".getBinaryStream", blob::getBinaryStream);
        } else if (value instanceof SQLXML xml) {
            look(where + ".getString", xml::getString);
            look(where + ".getCharacterStream", xml::getCharacterStream);
        } else if (value instanceof Struct struct) {
            look(where + ".getAttributes", struct::getAttributes);
        } else if (value instanceof Temporal || value instanceof java.util.Calendar) {
            text(where, String.valueOf(value instanceof java.util.Calendar c ? c.toInstant() : value));
        } else if (value instanceof ResultSet more) {
            rows(where, more);
        }
    }

    /** A statement that has run, with all of its results. */
    void statement(String where, Statement statement, boolean rowsFirst) throws SQLException {
        boolean rows = rowsFirst;
        for (int i = 0; i < 20; i++) {
            if (rows) {
                try (ResultSet result = statement.getResultSet()) {
                    if (result != null) {
                        rows(where, result);
                    }
                }
            } else if (statement.getUpdateCount() == -1) {
                break;
            }
            look(where + ".getWarnings", () -> {
                for (SQLException warning = statement.getWarnings(); warning != null; warning = next(warning)) {
                    failure(where + " warning", warning);
                }
                return null;
            });
            rows = statement.getMoreResults();
        }
        look(where + ".getGeneratedKeys", statement::getGeneratedKeys);
        look(where + ".getResultSet", statement::getResultSet);
        look(where + ".toString", statement::toString);
    }

    private static SQLException next(SQLException warning) {
        return ((java.sql.SQLWarning) warning).getNextWarning();
    }

    /** What a connection tells beside its statements. */
    void connection(Connection connection) {
        look("connection.getWarnings", () -> {
            for (SQLException warning = connection.getWarnings(); warning != null; warning = next(warning)) {
                failure("connection warning", warning);
            }
            return null;
        });
        look("connection.getClientInfo", () -> connection.getClientInfo().toString());
        look("connection.toString", connection::toString);
    }

    private void rows(String where, ResultSet result) throws SQLException {
        ResultSetMetaData described = result.getMetaData();
        int columns = described.getColumnCount();
        for (int column = 1; column <= columns; column++) {
            int c = column;
            look(where + " column label", () -> described.getColumnLabel(c));
            look(where + " column name", () -> described.getColumnName(c));
        }
        for (int row = 0; row < MOST_ROWS && result.next(); row++) {
            rows++;
            for (int column = 1; column <= columns; column++) {
                cell(where + " column " + column, result, column, described, row < ROWS_LOOKED_AT_CLOSELY);
            }
        }
        look(where + " result", result::getWarnings);
        look(where + " result", result::toString);
    }

    private void cell(String where, ResultSet result, int column, ResultSetMetaData described, boolean first)
            throws SQLException {
        look(where + " getObject", () -> result.getObject(column));
        look(where + " getString", () -> result.getString(column));
        look(where + " getBytes", () -> result.getBytes(column));
        if (!closely || !first || depth > 2) {
            return;
        }
        String label = described.getColumnLabel(column);
        for (Method getter : GETTERS) {
            Object by = getter.getParameterTypes()[0] == int.class ? (Object) column : label;
            look(where + " " + getter.getName() + "(" + by + ")", () -> getter.invoke(result, by));
        }
        for (Class<?> type : CLASSES) {
            look(where + " as " + type.getSimpleName(), () -> result.getObject(column, type));
        }
        look(where + " by map", () -> result.getObject(column, java.util.Map.of()));
        look(where + " row id", () -> result.getRowId(column));
        look(where + " statement", () -> result.getStatement().toString());
    }

    /** What somebody reads who is given the object's bytes. */
    private void serialised(String where, Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            failure(where + " serialised", e);
            return;
        }
        sentinels.in(bytes.toByteArray()).ifPresent(piece -> seen.add(where + " serialised gives " + piece));
    }

    /** A query's rows by each kind of statement that there is, and as disconnected copies of them. */
    void ways(Connection connection, String sql) {
        for (int type : List.of(
                ResultSet.TYPE_FORWARD_ONLY, ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.TYPE_SCROLL_SENSITIVE)) {
            for (int concurrency : List.of(ResultSet.CONCUR_READ_ONLY, ResultSet.CONCUR_UPDATABLE)) {
                for (int holding : List.of(ResultSet.HOLD_CURSORS_OVER_COMMIT, ResultSet.CLOSE_CURSORS_AT_COMMIT)) {
                    String where = "type " + type + "/" + concurrency + "/" + holding;
                    look(where, () -> {
                        moving(where, connection, connection.createStatement(type, concurrency, holding), sql);
                        return null;
                    });
                }
            }
        }
        look("copies", () -> {
            copies(connection, sql);
            return null;
        });
    }

    private void moving(String where, Connection connection, Statement made, String sql) throws SQLException {
        try (Statement statement = made) {
            statement.setFetchSize(1);
            connection.setAutoCommit(false);
            ResultSet result = statement.executeQuery(sql);
            int columns = result.getMetaData().getColumnCount();
            look(where + " next", () -> result.next());
            for (Look move : List.<Look>of(
                    result::last,
                    result::previous,
                    result::first,
                    () -> result.absolute(-1),
                    () -> result.relative(-1),
                    () -> {
                        result.refreshRow();
                        return null;
                    },
                    () -> {
                        result.updateString(columns, "x");
                        return null;
                    },
                    () -> {
                        result.updateNull(1);
                        result.updateRow();
                        return null;
                    },
                    () -> {
                        result.moveToInsertRow();
                        return null;
                    },
                    () -> {
                        result.moveToCurrentRow();
                        return null;
                    },
                    () -> {
                        connection.commit(); // a held cursor goes on
                        return null;
                    })) {
                look(where + " moved", move);
                for (int column = 1; column <= columns; column++) {
                    int c = column;
                    look(where + " column " + c, () -> result.getObject(c));
                    look(where + " column " + c, () -> result.getString(c));
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void copies(Connection connection, String sql) throws SQLException, IOException {
        RowSetFactory factory = RowSetProvider.newFactory();
        try (CachedRowSet populated = factory.createCachedRowSet();
                CachedRowSet executed = factory.createCachedRowSet();
                WebRowSet written = factory.createWebRowSet();
                Statement statement = connection.createStatement()) {
            look("populated", () -> {
                populated.populate(statement.executeQuery(sql));
                copied("populated", populated);
                return null;
            });
            look("executed", () -> {
                executed.setCommand(sql);
                executed.execute(connection);
                copied("executed", executed);
                return null;
            });
            look("written", () -> {
                StringWriter out = new StringWriter();
                written.writeXml(statement.executeQuery(sql), out);
                return out.toString();
            });
        }
    }

    private void copied(String where, CachedRowSet copy) throws SQLException {
        serialised(where, copy);
        rows(where, copy.createCopy());
        look(where + " original", copy::getOriginal);
        look(where + " shared", copy::createShared);
        for (int column = 1; column <= copy.getMetaData().getColumnCount(); column++) {
            int c = column;
            look(where + " collection", () -> copy.toCollection(c).toArray());
        }
    }

    /** What a call gives back in its parameters, and the results of it. */
    void call(Connection connection, String call, int type) {
        look("call of " + call, () -> {
            try (CallableStatement statement = connection.prepareCall(call)) {
                statement.registerOutParameter(1, type);
                statement("call", statement, statement.execute());
                for (Method getter : OUT) {
                    look("out " + getter.getName(), () -> getter.invoke(statement, 1));
                }
                for (Class<?> wanted : CLASSES) {
                    look("out as " + wanted.getSimpleName(), () -> statement.getObject(1, wanted));
                }
            }
            return null;
        });
    }
}
