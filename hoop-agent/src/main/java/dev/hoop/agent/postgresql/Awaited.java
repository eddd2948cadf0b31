package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.RowDescription;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Something that the server will answer, or that stands in the place of an answer. */
sealed interface Awaited {
    /** The operation that is answered, or null. */
    default Work work() {
        return null;
    }

    /**
     * Its answer is one message.
     *
     * @param tag  of that message
     * @param then done when it has come
     * @param own  whether the agent asked for it, so that the client must not see it
     */
    record Step(char tag, Runnable then, boolean own) implements Awaited {
        Step(char tag, Runnable then) {
            this(tag, then, false);
        }
    }

    /** A description of a statement, of a portal, or of a cursor that a statement has opened. @param own whether the agent asked, so that the client must not see it */
    record Description(Prepared statement, Portal portal, boolean own) implements Awaited {}

    /** A portal runs. */
    record Run(Portal portal) implements Awaited {
        @Override
        public Work work() {
            return portal.work();
        }
    }

    /** A text runs. */
    record Text(Work work) implements Awaited {}

    /** The batch ends. */
    record Synced() implements Awaited {}

    /** What the agent says itself, in its place. @param ready whether the client then waits for the next command */
    record Refused(byte[] report, boolean ready) implements Awaited {}

    /** What makes the server fail, so that it rolls back as for an error of its own. @param report what the client is told */
    record Poison(byte[] report) implements Awaited {}

    /** A question of the agent's own. */
    final class Question implements Awaited {
        private final boolean synced;
        private final int closes; // of what it opened, which are the last of it
        private final List<String[]> rows = new ArrayList<>(); // of the loop that hears the server
        private final CompletableFuture<List<String[]>> answer = new CompletableFuture<>();
        private int closed; // of the same

        private RowDescription columns; // of the same; null if it was not asked for

        /** @param synced whether a Sync ends it; @param closes how many things it opens and closes */
        Question(boolean synced, int closes) {
            this.synced = synced;
            this.closes = closes;
        }

        boolean synced() {
            return synced;
        }

        void row(String[] row) {
            rows.add(row);
        }

        void columns(RowDescription described) {
            columns = described;
        }

        /** Once it is answered. Null if there are none. */
        RowDescription columns() {
            return columns;
        }

        /** Something of it has been closed. @return whether that was the last */
        boolean closed() {
            return ++closed == closes;
        }

        void answered() {
            answer.complete(rows);
        }

        void failed() {
            answer.completeExceptionally(new IOException("the server has not answered"));
        }

        CompletableFuture<List<String[]>> answer() {
            return answer;
        }
    }
}
