package dev.hoop.policy;

import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RefusedConnection;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.policy.rules.Policy;
import dev.hoop.policy.sql.Catalog;

import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * What all sessions of a process or an agent share: the policy in force, the recorder, and what has been read of each
 * resource's SQL. Thread-safe.
 */
public final class Engine implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("dev.hoop.policy");

    private final Supplier<Policy> policies;
    private final Recorder recorder;
    private final Clock clock;
    private final ConcurrentMap<String, Readings> readings = new ConcurrentHashMap<>();
    private volatile Policy announced; // written under this; read without, to see that nothing has changed

    /**
     * @param policies gives the policy in force; asked before every operation, so it answers from memory
     * @param recorder closed with the engine
     */
    public Engine(Supplier<Policy> policies, Recorder recorder, Clock clock) {
        this.policies = Objects.requireNonNull(policies);
        this.recorder = Objects.requireNonNull(recorder);
        this.clock = Objects.requireNonNull(clock);
        policy();
    }

    /**
     * Opens a session, which is recorded when this returns.
     *
     * @param catalog what the session's own connection knows of the resource's relations
     * @throws dev.hoop.audit.HoopException with {@code HOOP-RECORDING} if it cannot be recorded
     */
    public Guard open(SessionRequest request, Catalog catalog) {
        Policy policy = policy();
        SessionStart start = new SessionStart(
                SessionId.at(clock.instant()),
                request.principal(),
                request.enforcedBy(),
                request.target().name(),
                request.target().kind(),
                request.address(),
                policy.digest(),
                policy.observe(clock),
                request.reason(),
                request.client());
        SessionRecorder session = recorder.open(start);
        Readings shared = readings.computeIfAbsent(request.target().name(), name -> new Readings());
        return new Guard(this, start.id(), request, catalog, shared, session);
    }

    /**
     * Records that somebody was refused before there was a session.
     *
     * @throws dev.hoop.audit.HoopException with {@code HOOP-RECORDING} if it cannot be recorded
     */
    public void refused(RefusedConnection connection) {
        recorder.refused(connection);
    }

    /** The policy in force. What is decided by a new one is preceded, in the archive, by a note that it was loaded. */
    Policy policy() {
        Policy policy = policies.get();
        if (policy != announced) {
            announce(policy);
        }
        return policy;
    }

    private synchronized void announce(Policy policy) {
        if (policy != announced) {
            recorder.policyLoaded(policy.digest(), policy.source(), policy.observe(clock));
            policy.warnings(clock).forEach(warning -> LOG.log(System.Logger.Level.WARNING, warning));
            announced = policy;
        }
    }

    Clock clock() {
        return clock;
    }

    @Override
    public void close() {
        recorder.close();
    }
}
