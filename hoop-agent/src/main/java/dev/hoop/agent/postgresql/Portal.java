package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.Bind;

/** A prepared statement that parameters are bound to, to be run at once or in parts. */
final class Portal {
    private final Prepared statement;
    private final Bind bind;
    private Work work; // once it runs; of the loop that reads the client
    private boolean described; // that the server has been asked to; of the loop that reads the client
    private volatile Columns columns; // written by the loop that hears the server, read by it and the other

    Portal(Prepared statement, Bind bind) {
        this.statement = statement;
        this.bind = bind;
    }

    Prepared statement() {
        return statement;
    }

    Bind bind() {
        return bind;
    }

    /** Null until it runs. */
    Work work() {
        return work;
    }

    void work(Work begun) {
        work = begun;
    }

    boolean isDescribed() {
        return described || columns != null || statement.shape() != null;
    }

    void describing() {
        described = true;
    }

    void columns(Columns described) {
        columns = described;
    }

    /** Null if the server has described neither it nor its statement. */
    Columns columns() {
        if (columns == null && statement.shape() != null) {
            columns = Columns.of(statement.shape(), bind.results());
        }
        return columns;
    }
}
