package dev.hoop.recording.stream;

import java.time.Clock;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * The two clocks of a recording, which tell on each other.
 *
 * @param utc       the time of day, which somebody may set
 * @param monotonic nanoseconds from some moment on; never goes back
 */
public record Clocks(Clock utc, LongSupplier monotonic) {
    public Clocks {
        Objects.requireNonNull(utc);
        Objects.requireNonNull(monotonic);
    }

    /** Those of the system. */
    public static Clocks system() {
        return new Clocks(Clock.systemUTC(), System::nanoTime);
    }
}
