package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.Bind;
import dev.hoop.policy.sql.Script;

/** A prepared statement that parameters are bound to, to be run at once or in parts. */
final class Portal {
    private final Prepared statement;
    private final Script script;
    private final int[] formats; // of its columns
    private final int size;
    private Bind bind; // null once its values are not needed any more; of the loop that reads the client
    private Work work; // once it runs; of the loop that reads the client
    private boolean described; // that the server has been asked to; of the loop that reads the client
    private volatile Columns columns; // written by the loop that hears the server, read by it and the other

    /** @param size of the Bind message, in bytes */
    Portal(Prepared statement, Bind bind, int size) {
        this.statement = statement;
        script = statement.operation().script();
        this.size = size;
        this.bind = bind;
        formats = bind.results();
    }

    Prepared statement() {
        return statement;
    }

    /** As its statement read when it was bound: what it runs is settled then. */
    Script script() {
        return script;
    }

    /** What it was bound with; null once that has been let go. */
    Bind bind() {
        return bind;
    }

    int size() {
        return size;
    }

    /** Lets go of the values, which can be large. */
    void release() {
        bind = null;
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
            columns = Columns.of(statement.shape(), formats);
        }
        return columns;
    }
}
