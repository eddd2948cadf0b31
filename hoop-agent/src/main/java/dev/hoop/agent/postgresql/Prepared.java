package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.RowDescription;
import dev.hoop.policy.SqlOperation;

/**
 * A prepared statement as it was judged. What the server tells of it is written by the loop that hears it, and read by
 * the other.
 */
final class Prepared {
    private final String name;
    private final String sql;
    private SqlOperation operation; // of the loop that reads the client
    private volatile int[] types;
    private volatile RowDescription shape; // null until the server has described it

    /** @param types of the parameters, as the client gave them */
    Prepared(String name, String sql, SqlOperation operation, int[] types) {
        this.name = name;
        this.sql = sql;
        this.operation = operation;
        this.types = types;
    }

    String name() {
        return name;
    }

    String sql() {
        return sql;
    }

    SqlOperation operation() {
        return operation;
    }

    /** The same reading, made again. */
    void operation(SqlOperation renewed) {
        operation = renewed;
    }

    int[] types() {
        return types;
    }

    void types(int[] described) {
        types = described;
    }

    /** Null if the server has not described it. */
    RowDescription shape() {
        return shape;
    }

    void shape(RowDescription described) {
        shape = described;
    }
}
