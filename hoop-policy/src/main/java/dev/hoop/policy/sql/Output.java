package dev.hoop.policy.sql;

import java.util.List;
import java.util.Objects;

/** The rows that a statement answers with. */
public sealed interface Output {
    /** No rows. */
    record None() implements Output {}

    /** These columns, in this order. A result of another width is no result of this statement: mask everything. */
    record Columns(List<OutputColumn> columns) implements Output {
        public Columns {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Rows whose columns are not known: any column of any relation that the statement reads may flow into any of them.
     *
     * @param reason for people, without values
     * @param beyond whether rows of relations may be among them that the statement is not known to read
     */
    record Unresolved(String reason, boolean beyond) implements Output {
        public Unresolved {
            Objects.requireNonNull(reason);
        }

        /** Rows of which nothing is known. */
        public Unresolved(String reason) {
            this(reason, true);
        }
    }
}
