package dev.hoop.policy.sql;

import java.util.Objects;
import java.util.Optional;

/** What a statement that ran well has changed of its connection, so that later texts are read by it. */
public sealed interface Change {
    /**
     * Texts are cut into tokens so from now on.
     *
     * @param settings without a scope
     * @param local    whether only a transaction, if one is open, and only up to its end
     */
    record Reads(SqlSettings settings, boolean local) implements Change {
        public Reads {
            settings = settings.withScope("");
        }
    }

    /** Texts are cut into tokens as when the connection began. */
    record ReadsAsAtFirst() implements Change {}

    /** Texts may be cut into tokens otherwise, and it is not known how. */
    record ReadsSomehow() implements Change {}

    /** What was set since a savepoint may be undone. */
    record ReturnsToSavepoint() implements Change {}

    /**
     * A name stands for a statement.
     *
     * @param text      of the statement
     * @param settings  that the text was read under
     * @param statement as it was read then
     * @param replaces  whether the name is free of what it stood for even if this fails
     */
    record Prepares(String name, String text, SqlSettings settings, Statement statement, boolean replaces)
            implements Change {
        public Prepares {
            Objects.requireNonNull(name);
            Objects.requireNonNull(text);
            Objects.requireNonNull(settings);
            Objects.requireNonNull(statement);
        }

        /** Without the text, which may hold values. */
        @Override
        public String toString() {
            return "Prepares[" + name + "]";
        }
    }

    /** A name stands for no statement any more. @param name empty for all of them */
    record Deallocates(Optional<String> name) implements Change {}

    /** A name stands for a cursor. @param holds whether it outlives its transaction */
    record Opens(String name, Statement query, boolean holds) implements Change {
        public Opens {
            Objects.requireNonNull(name);
            Objects.requireNonNull(query);
        }
    }

    /** A name stands for no cursor any more. @param name empty for all of them */
    record Closes(Optional<String> name) implements Change {}
}
