package dev.hoop.agent.listen;

import java.util.concurrent.Semaphore;

/**
 * How many clients may be connected: some within, and beyond those a few who are only told that there is no place. Of
 * whoever comes when these too are taken the connection is closed without a word. Thread-safe.
 */
public final class Places {
    /** That a client who is refused may take to hear it. */
    static final long REFUSAL_MILLIS = 2_000;

    private static final int MOST_REFUSED = 32;

    private final Semaphore refused = new Semaphore(MOST_REFUSED);
    private int most; // guarded by this
    private int taken; // the same

    /** Where somebody has come in. */
    enum Place {
        WITHIN,
        REFUSED,
        NONE
    }

    public Places(int most) {
        this.most = most;
    }

    /** Those who are within stay, even if they are more. */
    public synchronized void limit(int now) {
        most = now;
    }

    /** How many are within. */
    public synchronized int taken() {
        return taken;
    }

    Place enter() {
        synchronized (this) {
            if (taken < most) {
                taken++;
                return Place.WITHIN;
            }
        }
        return refused.tryAcquire() ? Place.REFUSED : Place.NONE;
    }

    void leave(Place place) {
        switch (place) {
            case WITHIN -> {
                synchronized (this) {
                    taken--;
                }
            }
            case REFUSED -> refused.release();
            case NONE -> {}
        }
    }
}
