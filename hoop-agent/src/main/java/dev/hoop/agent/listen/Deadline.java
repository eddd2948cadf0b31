package dev.hoop.agent.listen;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The time that a client has until it has its session. Thread-safe. */
final class Deadline implements Runnable {
    private final AtomicBoolean over = new AtomicBoolean();
    private final Runnable closing;
    private final ScheduledFuture<?> due;

    /** @param closing run when the time is over, by the scheduler: must not wait */
    Deadline(ScheduledExecutorService scheduler, long millis, Runnable closing) {
        this.closing = closing;
        due = scheduler.schedule(this::expire, millis, TimeUnit.MILLISECONDS);
    }

    private void expire() {
        over.set(true);
        closing.run();
    }

    /** Whether it struck. */
    boolean isOver() {
        return over.get();
    }

    /** The client has its session: there is no deadline any more. */
    @Override
    public void run() {
        due.cancel(false);
    }
}
