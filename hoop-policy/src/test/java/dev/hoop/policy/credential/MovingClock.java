package dev.hoop.policy.credential;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes when it is told to. */
final class MovingClock extends Clock {
    private volatile Instant now = Instant.parse("2026-11-24T12:00:00Z"); // set by the test, read by whoever looks

    void pass(Duration time) {
        now = now.plus(time);
    }

    void pass(long seconds) {
        pass(Duration.ofSeconds(seconds));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
