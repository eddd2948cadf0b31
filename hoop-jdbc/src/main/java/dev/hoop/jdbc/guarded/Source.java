package dev.hoop.jdbc.guarded;

import dev.hoop.policy.ResultShape;

import java.sql.SQLException;

/** Where values come from: the current row of a result, or what a call gave back. Columns count from 1. */
interface Source extends ResultShape {
    boolean wasNull() throws SQLException;

    String text(int column) throws SQLException;

    Object value(int column) throws SQLException;

    <T> T value(int column, Class<T> type) throws SQLException;

    /** One of {@link java.sql.Types}. */
    int sqlType(int column);
}
