package dev.hoop.agent.front;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.Principal;
import dev.hoop.audit.recorder.RefusedConnection;
import dev.hoop.policy.Engine;
import dev.hoop.policy.Guard;
import dev.hoop.policy.SessionRequest;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.config.Configuration.Resource;
import dev.hoop.policy.identity.TokenVerifier;
import dev.hoop.policy.rules.Target;
import dev.hoop.policy.sql.Catalog;
import dev.hoop.policy.sql.Dialect;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets clients in who prove who they are, and opens their sessions. Thread-safe. */
public final class Reception {
    private static final String ENFORCED_BY = "agent";

    private final Map<String, Resource> resources;
    private final TokenVerifier verifier;
    private final Engine engine;
    private final Clock clock;
    private final Sessions sessions = new Sessions();

    public Reception(Configuration configuration, Engine engine, Clock clock) {
        resources = configuration.resources();
        verifier = TokenVerifier.of(configuration.issuers(), clock);
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * Lets in who has a token for a resource of the kind. That somebody was not is recorded.
     *
     * @param resource by its name, or by its host and port
     * @param kind     that the client's protocol is for
     * @throws HoopException with {@code HOOP-IDENTITY} or {@code HOOP-RESOURCE}
     */
    public Admission admit(
            String token, String resource, String kind, Optional<String> reason, Map<String, String> client) {
        Optional<Resource> meant = Optional.empty();
        try {
            Principal principal = verifier.verify(token); // first: who proves nothing learns nothing of resources
            meant = find(resource);
            Resource found = meant.filter(r -> kind.isEmpty() || r.kind().equals(kind))
                    .orElseThrow(() -> new HoopException(
                            ErrorCode.RESOURCE, "There is no such resource here. Ask who runs the agent for its name"));
            return new Admission(principal, found, ends(principal), reason, client);
        } catch (HoopException e) {
            engine.refused(new RefusedConnection(
                    ENFORCED_BY,
                    meant.map(Resource::name).orElse(""),
                    meant.map(Resource::kind).orElse(kind),
                    meant.map(Resource::address).orElse(""),
                    e.code(),
                    e.getMessage(),
                    client));
            throw e;
        }
    }

    private Optional<Resource> find(String called) {
        Resource named = resources.get(called);
        if (named != null) {
            return Optional.of(named);
        }
        List<Resource> there = resources.values().stream()
                .filter(r -> r.address().equalsIgnoreCase(called))
                .toList();
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    private static Optional<Instant> ends(Principal principal) {
        return principal.claims().get("exp") instanceof Number seconds
                ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
                : Optional.empty();
    }

    /**
     * Opens a session, which is recorded when this returns. The front end closes it.
     *
     * @throws HoopException with {@code HOOP-RECORDING} if it cannot be recorded
     */
    public LiveSession open(Admission admission, Dialect dialect, Catalog catalog) {
        Resource resource = admission.resource();
        Guard guard = engine.open(
                new SessionRequest(
                        admission.principal(),
                        new Target(resource.name(), resource.kind(), resource.labels()),
                        resource.address(),
                        dialect,
                        ENFORCED_BY,
                        admission.reason(),
                        admission.client()),
                catalog);
        LiveSession session =
                new LiveSession(guard, admission, clock.instant(), () -> sessions.remove(guard.session()));
        sessions.add(session);
        return session;
    }

    public Sessions sessions() {
        return sessions;
    }
}
