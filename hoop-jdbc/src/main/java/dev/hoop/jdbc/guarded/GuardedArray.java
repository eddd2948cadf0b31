package dev.hoop.jdbc.guarded;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** An array: one that the client makes, or one that it reads from a column without a mask. */
final class GuardedArray extends ForwardingArray {
    private final int column;
    private final Delivery delivery; // null for the client's own
    private final Object[] elements; // of the client's own

    GuardedArray(Session session, Array bare, int column, Delivery delivery) {
        super(session, bare);
        this.column = column;
        this.delivery = delivery;
        elements = null;
    }

    GuardedArray(Session session, Array bare, Object[] elements) {
        super(session, bare);
        column = 0;
        delivery = null;
        this.elements = elements;
    }

    /** What the client made it of. */
    Optional<Object[]> elements() {
        return Optional.ofNullable(elements);
    }

    @Override
    public Object getArray() throws SQLException {
        return array(delegate::getArray);
    }

    @Override
    public Object getArray(Map<String, Class<?>> map) throws SQLException {
        session.refuseTypeMap(map);
        return array(delegate::getArray);
    }

    @Override
    public Object getArray(long index, int count) throws SQLException {
        return array(() -> delegate.getArray(index, count));
    }

    @Override
    public Object getArray(long index, int count, Map<String, Class<?>> map) throws SQLException {
        session.refuseTypeMap(map);
        return array(() -> delegate.getArray(index, count));
    }

    private Object array(Session.Call<Object> call) throws SQLException {
        try {
            Object array = call.run();
            return delivery == null ? array : Elements.of(array, column, delivery);
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public ResultSet getResultSet() throws SQLException {
        return session.connection().described("Array.getResultSet", delegate::getResultSet);
    }

    @Override
    public ResultSet getResultSet(Map<String, Class<?>> map) throws SQLException {
        session.refuseTypeMap(map);
        return getResultSet();
    }

    @Override
    public ResultSet getResultSet(long index, int count) throws SQLException {
        return session.connection().described("Array.getResultSet", () -> delegate.getResultSet(index, count));
    }

    @Override
    public ResultSet getResultSet(long index, int count, Map<String, Class<?>> map) throws SQLException {
        session.refuseTypeMap(map);
        return getResultSet(index, count);
    }

    /** The client's own as it made it; another is text that only {@link #getArray} searches. */
    @Override
    public String toString() {
        return delivery == null ? delegate.toString() : text(delegate.toString());
    }

    private String text(String text) {
        return delivery.guard().detects() ? delivery.searched(text) : text;
    }
}
