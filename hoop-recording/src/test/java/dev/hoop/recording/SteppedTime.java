package dev.hoop.recording;

import dev.hoop.recording.stream.Clocks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Both clocks of a recording, which run as usual, and go forward or back when a test says so. */
public final class SteppedTime extends Clock {
    private volatile long monotonic; // read by the archive's threads
    private volatile Duration utc = Duration.ZERO; // read by the archive's threads

    /** At the time of day that it is. */
    public SteppedTime() {}

    @SuppressWarnings("exports") // of tests, to tests
    public Clocks clocks() {
        return new Clocks(this, () -> System.nanoTime() + monotonic);
    }

    /** Time passes, by both clocks. */
    public void pass(Duration time) {
        monotonic += time.toNanos();
        utc = utc.plus(time);
    }

    /** Somebody sets the time of day. */
    public void set(Duration ahead) {
        utc = utc.plus(ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(utc);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
