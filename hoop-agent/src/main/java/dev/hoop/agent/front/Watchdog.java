package dev.hoop.agent.front;

import dev.hoop.audit.ErrorCode;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Ends sessions whose time is over: as the policy limits it, as the token does, or because nobody uses them. */
public final class Watchdog {
    private static final System.Logger LOG = System.getLogger(Watchdog.class.getName());
    private static final long EVERY_MILLIS = 250;

    private final Sessions sessions;
    private final Supplier<Duration> idle;
    private final Clock clock;

    /** @param idle how long a session may ask for nothing, as it is then */
    public Watchdog(Sessions sessions, Supplier<Duration> idle, Clock clock) {
        this.sessions = sessions;
        this.idle = idle;
        this.clock = clock;
    }

    public void start(ScheduledExecutorService scheduler) {
        scheduler.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    void look() {
        for (LiveSession session : sessions.all()) {
            try {
                over(session).ifPresent(session::end);
            } catch (RuntimeException e) { // the others are looked at all the same
                LOG.log(System.Logger.Level.ERROR, session.id() + " cannot be ended", e);
            }
        }
    }

    private Optional<String> over(LiveSession session) {
        if (session.guard().outlasted()) {
            return Optional.of(text("The session has lasted as long as the policy's limits allow", ErrorCode.LIMIT));
        }
        if (session.admission()
                .tokenEnds()
                .filter(ends ->
                        clock.instant().isAfter(ends.plus(session.guard().grace())))
                .isPresent()) {
            return Optional.of(text("The token that the session was opened with has expired", ErrorCode.IDENTITY));
        }
        Duration most = idle.get();
        return session.idleNanos() > most.toNanos()
                ? Optional.of(text(
                        "The session has asked for nothing for the " + most.toSeconds()
                                + " s that agent.limits.idle allows",
                        ErrorCode.LIMIT))
                : Optional.empty();
    }

    private static String text(String why, ErrorCode code) {
        return why + ". Connect again [" + code.text() + "]";
    }
}
