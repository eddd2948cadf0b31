package dev.hoop.jdbc.guarded;

import dev.hoop.policy.ResultGuard;
import dev.hoop.policy.Running;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/**
 * The way of each value to the client. Columns without a mask: the driver's getter has been called, and what it gave is
 * recorded, and searched if it is text. Masked columns: {@link MaskedValues} asks for the value itself.
 *
 * <p>No allocation and no lock on the way of numbers. Owned by one thread at a time.
 */
final class Delivery {
    private final Session session;
    private final Running running;
    private final ResultGuard guard;
    private final Source source;
    private final int columns;
    private final boolean alone;
    private boolean lastMasked; // the driver does not know then what was delivered
    private boolean lastNull;
    private MaskedValues maskedValues; // made when first needed

    /** @param alone whether the operation ends with the result */
    Delivery(Session session, Running running, ResultGuard guard, Source source, boolean alone) {
        this.alone = alone;
        this.session = session;
        this.running = running;
        this.guard = guard;
        this.source = source;
        columns = source.columns();
    }

    static boolean textual(int sqlType) {
        return switch (sqlType) {
            case Types.CHAR,
                    Types.VARCHAR,
                    Types.LONGVARCHAR,
                    Types.NCHAR,
                    Types.NVARCHAR,
                    Types.LONGNVARCHAR,
                    Types.CLOB,
                    Types.NCLOB,
                    Types.SQLXML -> true;
            default -> false;
        };
    }

    ResultGuard guard() {
        return guard;
    }

    Session session() {
        return session;
    }

    Running running() {
        return running;
    }

    boolean alone() {
        return alone;
    }

    int columns() {
        return columns;
    }

    String type(int column) {
        return source.type(column);
    }

    boolean wasNull() throws SQLException {
        return lastMasked ? lastNull : source.wasNull();
    }

    /** Whether the column has a mask; its values are then got by {@link #masked(int, Class, Object)} and nothing else. */
    boolean masked(int column) throws SQLException {
        if (column < 1 || column > columns) {
            throw new SQLException("There is no column " + column + "; there are " + columns, "07009");
        }
        lastMasked = false;
        return guard.masked(column);
    }

    /** A masked value of the type asked for. @param ifNull what stands for NULL */
    <T> T masked(int column, Class<T> type, T ifNull) throws SQLException {
        if (maskedValues == null) {
            maskedValues = new MaskedValues(session, guard, source);
        }
        try {
            T value = maskedValues.get(column, type);
            lastMasked = true;
            lastNull = value == null;
            return value == null ? ifNull : value;
        } catch (SQLException | RuntimeException e) {
            throw session.failed(e, "");
        }
    }

    boolean of(int column, boolean value) throws SQLException {
        if (value || !source.wasNull()) {
            guard.bool(column, value);
        } else {
            guard.nil(column);
        }
        return value;
    }

    byte of(int column, byte value) throws SQLException {
        return (byte) of(column, (long) value);
    }

    short of(int column, short value) throws SQLException {
        return (short) of(column, (long) value);
    }

    int of(int column, int value) throws SQLException {
        return (int) of(column, (long) value);
    }

    long of(int column, long value) throws SQLException {
        if (value != 0 || !source.wasNull()) {
            guard.integer(column, value);
        } else {
            guard.nil(column);
        }
        return value;
    }

    float of(int column, float value) throws SQLException {
        of(column, (double) value);
        return value;
    }

    double of(int column, double value) throws SQLException {
        if (value != 0 || !source.wasNull()) {
            guard.real(column, value);
        } else {
            guard.nil(column);
        }
        return value;
    }

    String of(int column, String value) {
        return guard.text(column, value);
    }

    /** A text that is part of a value: searched, not recorded. */
    String searched(String text) {
        return guard.searched(text);
    }

    byte[] of(int column, byte[] value) {
        if (value == null) {
            guard.nil(column);
            return null;
        }
        if (searchedAsText(column)) {
            String text = new String(value, StandardCharsets.UTF_8);
            String searched = guard.text(column, text);
            return searched.equals(text) ? value : searched.getBytes(StandardCharsets.UTF_8);
        }
        guard.binary(column, value, 0, value.length);
        return value;
    }

    /** Whether bytes of the column are those of a text, or could be, that must be searched. */
    boolean searchedAsText(int column) {
        return guard.detects()
                && switch (source.sqlType(column)) {
                    case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> false;
                    default -> true;
                };
    }

    /** An object, replaced by a guarded one if it leads anywhere. */
    <T> T of(int column, T value, Class<T> type) throws SQLException {
        if (value == null) {
            guard.nil(column);
            return null;
        }
        Object delivered = plain(column, value);
        if (!type.isInstance(delivered)) {
            if (type.isPrimitive()) { // a driver that takes int.class for Integer.class
                @SuppressWarnings("unchecked")
                T boxed = (T) delivered;
                return boxed;
            }
            throw Refusal.protocol("A value of the class " + type.getName()
                    + " is refused: it leads to the bare connection. Ask for an interface of java.sql");
        }
        return type.cast(delivered);
    }

    private Object plain(int column, Object value) throws SQLException {
        if (value instanceof String text) {
            return of(column, text);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            guard.integer(column, ((Number) value).longValue());
        } else if (value instanceof Boolean bool) {
            guard.bool(column, bool);
        } else if (value instanceof Double || value instanceof Float) {
            guard.real(column, ((Number) value).doubleValue());
        } else if (value instanceof byte[] bytes) {
            of(column, bytes);
        } else if (value instanceof BigDecimal number) {
            guard.typed(column, "numeric", number.toPlainString());
        } else {
            return object(column, value);
        }
        return value;
    }

    private Object object(int column, Object value) throws SQLException {
        Object handed = Handed.out(value, column, this);
        if (handed != value) {
            return handed;
        }
        var text = session.vendor().text(value);
        if (text.isPresent()) { // as text, for that is what it is searched as
            String searched = guard.text(column, text.get());
            return searched.equals(text.get()) ? value : session.vendor().withText(value, searched);
        }
        guard.typed(column, source.type(column), value.toString());
        return value;
    }

    /** A result that a value leads to, such as that of a cursor: nothing is known of where its columns come from. */
    ResultSet result(ResultSet bare) throws SQLException {
        Rows rows = new Rows(bare);
        GuardedResultSet result = session.vendor().result(session, bare);
        result.guardedBy(null, running, rows, running.unresolved(rows), false);
        return result;
    }
}
