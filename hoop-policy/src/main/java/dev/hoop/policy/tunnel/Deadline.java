package dev.hoop.policy.tunnel;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Closes something when time is up, whatever is being waited for on it then, unless it is done before. Thread-safe. */
final class Deadline {
    private final CompletableFuture<Boolean> met = new CompletableFuture<>();

    Deadline(Closeable closed, Duration time) {
        met.completeOnTimeout(false, time.toMillis(), TimeUnit.MILLISECONDS).thenAccept(inTime -> {
            if (!inTime) {
                close(closed);
            }
        });
    }

    private static void close(Closeable closed) {
        try {
            closed.close();
        } catch (IOException e) { // then it is closed already
        }
    }

    /** There is no more need of it. @return whether it was met */
    boolean meet() {
        met.complete(true);
        return met.join();
    }
}
