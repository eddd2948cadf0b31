package dev.hoop.jdbc.guarded;

import java.sql.CallableStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

/** What a call gave back in its parameters: the numbered ones first, the named ones behind {@value #NUMBERED}. */
final class OutParameters implements Source {
    /** The most numbered parameters where there are named ones, too. */
    static final int NUMBERED = 64;

    private final CallableStatement call;
    private final int columns;
    private final List<String> names;

    OutParameters(CallableStatement call, int columns, List<String> names) throws SQLException {
        this.call = call;
        this.columns = columns;
        this.names = List.copyOf(names);
    }

    private boolean named(int column) {
        return !names.isEmpty() && column > NUMBERED;
    }

    private String name(int column) {
        return names.get(column - NUMBERED - 1);
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public String label(int column) {
        return named(column) ? name(column) : "?" + column;
    }

    @Override
    public String type(int column) {
        return "parameter";
    }

    @Override
    public int length(int column) {
        return Integer.MAX_VALUE;
    }

    @Override
    public int sqlType(int column) {
        return Types.OTHER;
    }

    @Override
    public boolean wasNull() throws SQLException {
        return call.wasNull();
    }

    @Override
    public String text(int column) throws SQLException {
        return named(column) ? call.getString(name(column)) : call.getString(column);
    }

    @Override
    public Object value(int column) throws SQLException {
        return named(column) ? call.getObject(name(column)) : call.getObject(column);
    }

    @Override
    public <T> T value(int column, Class<T> type) throws SQLException {
        return named(column) ? call.getObject(name(column), type) : call.getObject(column, type);
    }
}
