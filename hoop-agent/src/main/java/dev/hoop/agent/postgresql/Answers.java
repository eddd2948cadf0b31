package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.Awaited.Poison;
import dev.hoop.agent.postgresql.Awaited.Question;
import dev.hoop.agent.postgresql.Awaited.Refused;
import dev.hoop.agent.postgresql.Awaited.Step;
import dev.hoop.agent.postgresql.Awaited.Synced;
import dev.hoop.agent.postgresql.Awaited.Text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The answers that are still to come, in the order in which they will. One loop adds, the other takes; what is taken has
 * been sent to the client before, so that an empty queue means that the client has heard everything.
 *
 * <p>After an error in a batch the server skips everything up to the next Sync, and so does this: what is skipped fails.
 * Thread-safe.
 */
final class Answers {
    static final String SKIPPED = "25P02";
    /** With that many answers outstanding, the client has to wait before it sends more. */
    private static final int MOST = 10_000;

    private final Deque<Awaited> queue = new ArrayDeque<>(); // guarded by this, as all of these
    private boolean skipping; // what is added
    private boolean abandoned;
    private boolean copying;
    private boolean closed;

    /** Says something to the client. */
    @FunctionalInterface
    interface Saying {
        void say(Refused refused) throws IOException;
    }

    /** @return whether it is awaited: not if the server skips it, or there is no server any more */
    synchronized boolean add(Awaited awaited) {
        if (awaited instanceof Synced) {
            skipping = false;
            abandoned = false;
        }
        if (closed || skipping) {
            skip(awaited);
            return false;
        }
        queue.add(awaited);
        return true;
    }

    /** Puts what the agent says itself into its place: says it now if nothing comes before. */
    synchronized boolean addOrSay(Refused refused, Saying saying) throws IOException {
        if (queue.isEmpty()) {
            saying.say(refused);
            return false;
        }
        queue.add(refused);
        return true;
    }

    /** What the next answer is to, or null. */
    synchronized Awaited head() {
        return queue.peek();
    }

    /** The head has been answered, and the client has been told. */
    synchronized void answered() {
        queue.remove();
        notifyAll();
    }

    /** The head has failed within a batch. What the server skips because of that fails too. */
    synchronized void failed() {
        copying = false;
        while (!queue.isEmpty() && !(queue.peek() instanceof Synced)) {
            skip(queue.remove());
        }
        skipping = queue.isEmpty(); // else the end of the batch has been sent, and what comes behind is another
        notifyAll();
    }

    /** Whether the server skips what it gets from now on until the next Sync. */
    synchronized boolean isSkipping() {
        return skipping;
    }

    /**
     * The server begins to take a copy: a Sync that it gets meanwhile it ignores. Source: PostgreSQL, "COPY Operations".
     *
     * @return whether there was one
     */
    synchronized boolean copyBegins() {
        copying = true;
        Awaited copy = queue.remove();
        boolean ignored = false;
        while (queue.peek() instanceof Synced) {
            queue.remove();
            ignored = true;
        }
        queue.addFirst(copy);
        notifyAll();
        return ignored;
    }

    /** The client is told of a failure that the server knows nothing of. What more comes of the batch must not run. */
    synchronized void abandon() {
        abandoned = queue.stream().noneMatch(a -> a instanceof Synced || a instanceof Text);
    }

    /** Whether what comes until the next Sync must not run. */
    synchronized boolean isAbandoned() {
        return abandoned;
    }

    synchronized boolean isCopying() {
        return copying;
    }

    /** The copy ends, or there was none. */
    synchronized void copyEnds() {
        copying = false;
    }

    /** Waits until the server takes a copy, or cannot be about to. @return whether it does */
    synchronized boolean awaitCopying() throws IOException {
        while (!copying && !queue.isEmpty() && !skipping && !closed) {
            pause();
        }
        return copying;
    }

    /** Whether the client has to wait before it sends more. */
    synchronized boolean isFull() {
        return queue.size() >= MOST;
    }

    /** Whether an earlier batch that makes or closes prepared statements has not been answered. */
    synchronized boolean changesStatementsEarlier() {
        boolean changes = false;
        for (Awaited awaited : queue) {
            if (awaited instanceof Synced && changes || awaited instanceof Text) {
                return true;
            }
            changes |= awaited instanceof Step step && step.tag() != '2' || awaited instanceof Poison;
        }
        return false;
    }

    /** Whether an earlier batch has not been answered. */
    synchronized boolean hasEarlier() {
        return queue.stream().anyMatch(a -> a instanceof Synced || a instanceof Text);
    }

    /** Waits until everything has been answered. @return whether it has: not if there is no server any more */
    synchronized boolean awaitAll() throws IOException {
        while (!queue.isEmpty() && !closed) {
            pause();
        }
        return !closed;
    }

    /** Whether something is outstanding. Waits for neither loop, and so may tell of a moment ago. */
    boolean outstanding() {
        return !queue.isEmpty();
    }

    synchronized boolean isEmpty() {
        return queue.isEmpty();
    }

    /** Whether nothing but the end of the batch comes behind the head. */
    synchronized boolean isLast() {
        return queue.stream().skip(1).allMatch(a -> a instanceof Synced) && queue.size() <= 2;
    }

    private void pause() throws IOException {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("interrupted");
        }
    }

    /** No answer will come any more. @param code with which what was running ends */
    synchronized void close(String code) {
        closed = true;
        queue.forEach(awaited -> fail(awaited, code));
        queue.clear();
        notifyAll();
    }

    private static void skip(Awaited awaited) {
        fail(awaited, SKIPPED);
    }

    private static void fail(Awaited awaited, String code) {
        if (awaited.work() != null) {
            awaited.work().failed(code);
        } else if (awaited instanceof Question question) {
            question.failed();
        }
    }
}
