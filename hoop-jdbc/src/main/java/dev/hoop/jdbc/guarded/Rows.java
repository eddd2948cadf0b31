package dev.hoop.jdbc.guarded;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;

/** The rows of a result, and what the driver says of its columns, asked only when it is needed, and each thing once. */
final class Rows implements Source {
    private final ResultSet rows;
    private final ResultSetMetaData described;
    private final int columns;
    private final Optional<String> only;
    private int[] sqlTypes; // by column - 1; null until one is asked for

    Rows(ResultSet rows) throws SQLException {
        this(rows, Optional.empty());
    }

    /** @param only the name of the only column, where the driver makes one up */
    Rows(ResultSet rows, Optional<String> only) throws SQLException {
        this.rows = rows;
        this.only = only;
        described = rows.getMetaData();
        columns = described.getColumnCount();
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public String label(int column) {
        return only.isPresent() && columns == 1 ? only.get() : ask(() -> described.getColumnLabel(column), "");
    }

    @Override
    public String type(int column) {
        return ask(() -> described.getColumnTypeName(column), "");
    }

    @Override
    public int sqlType(int column) {
        if (column < 1 || column > columns) {
            return Types.OTHER;
        }
        int known = sqlTypes == null ? Types.NULL : sqlTypes[column - 1];
        return known == Types.NULL ? askType(column) : known;
    }

    private int askType(int column) {
        if (sqlTypes == null) {
            sqlTypes = new int[columns]; // of Types.NULL, which no column is of
        }
        int asked = ask(() -> described.getColumnType(column), Types.OTHER);
        sqlTypes[column - 1] = asked;
        return asked;
    }

    @Override
    public int length(int column) {
        if (!Delivery.textual(sqlType(column))) {
            return Integer.MAX_VALUE;
        }
        int precision = ask(() -> described.getPrecision(column), 0);
        return precision > 0 ? precision : Integer.MAX_VALUE;
    }

    @Override
    public boolean wasNull() throws SQLException {
        return rows.wasNull();
    }

    @Override
    public String text(int column) throws SQLException {
        return rows.getString(column);
    }

    @Override
    public Object value(int column) throws SQLException {
        return rows.getObject(column);
    }

    @Override
    public <T> T value(int column, Class<T> type) throws SQLException {
        return rows.getObject(column, type);
    }

    /** What a driver cannot tell of a column is as good as nothing known: no label then matches what was read. */
    private static <T> T ask(Session.Call<T> question, T otherwise) {
        try {
            T answer = question.run();
            return answer == null ? otherwise : answer;
        } catch (SQLException | RuntimeException e) { // pgjdbc fails so on rows that it makes up itself
            return otherwise;
        }
    }
}
