package dev.hoop.recording.stream;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/**
 * Runs what an interrupt would break. An interrupt closes the channel that the thread is using, and pools and statement
 * timeouts interrupt the threads that record; a recording must not end for that. The interrupt is kept for later.
 */
final class Uninterrupted {
    private Uninterrupted() {}

    /** Something that opens a channel of its own, so that it can begin again. */
    @FunctionalInterface
    interface Task<T> {
        T run() throws IOException;
    }

    static <T> T run(Task<T> task) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                try {
                    return task.run();
                } catch (ClosedByInterruptException e) {
                    interrupted |= Thread.interrupted();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
