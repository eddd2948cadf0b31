package dev.hoop.agent.front;

import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.policy.Guard;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** A session that is open. Its front end closes it; others may ask it to end. Thread-safe. */
public final class LiveSession implements AutoCloseable {
    private static final Ending NOBODY = why -> {};

    private final Guard guard;
    private final Admission admission;
    private final Instant opened;
    private final Runnable closing;
    private final AtomicReference<Ending> ending = new AtomicReference<>(NOBODY);
    private volatile long active = System.nanoTime(); // written by the front end, read by whoever looks for idle ones
    private volatile BooleanSupplier busy = () -> false; // set by the front end, asked by whoever looks for idle ones
    private volatile String ended = ""; // why, once somebody has asked it to end; read by the front end

    /** How a front end ends a session when it is told to: it tells the client why, in its protocol, and closes. */
    @FunctionalInterface
    public interface Ending {
        /** Must not wait for the client. @param why a sentence with a code, for the client */
        void end(String why);
    }

    LiveSession(Guard guard, Admission admission, Instant opened, Runnable closing) {
        this.guard = guard;
        this.admission = admission;
        this.opened = opened;
        this.closing = closing;
    }

    public UUID id() {
        return guard.session();
    }

    public Guard guard() {
        return guard;
    }

    public Admission admission() {
        return admission;
    }

    public Instant opened() {
        return opened;
    }

    /** From now on the session can be ended from outside; if that was asked before, it is now. */
    public void endedBy(Ending how) {
        ending.set(how);
        if (!ended.isEmpty()) {
            how.end(ended);
        }
    }

    /** Asks it to end. Only the first time counts. */
    public void end(String why) {
        synchronized (this) {
            if (!ended.isEmpty()) {
                return;
            }
            ended = why;
        }
        ending.get().end(why);
    }

    /** Whether somebody has asked it to end. */
    public boolean isEnded() {
        return !ended.isEmpty();
    }

    /** The client has asked for something. */
    public void touch() {
        active = System.nanoTime();
    }

    /** It is not idle while the target works for it, however long the client says nothing. @param works must not wait */
    public void busyWhile(BooleanSupplier works) {
        busy = works;
    }

    /** For how long the client has asked for nothing. */
    long idleNanos() {
        if (busy.getAsBoolean()) {
            touch();
        }
        return System.nanoTime() - active;
    }

    public void close(CloseReason reason) {
        try {
            guard.close(isEnded() ? CloseReason.TERMINATED : reason);
        } finally {
            closing.run();
        }
    }

    @Override
    public void close() {
        close(CloseReason.CLOSED);
    }
}
