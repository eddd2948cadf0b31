package dev.hoop.agent.front;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.Principal;
import dev.hoop.audit.recorder.RefusedConnection;
import dev.hoop.policy.Engine;
import dev.hoop.policy.Guard;
import dev.hoop.policy.SessionRequest;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.config.Configuration.Agent;
import dev.hoop.policy.config.Configuration.AgentLimits;
import dev.hoop.policy.config.Configuration.Issuer;
import dev.hoop.policy.config.Configuration.Resource;
import dev.hoop.policy.identity.TokenVerifier;
import dev.hoop.policy.rules.Target;
import dev.hoop.policy.sql.Catalog;
import dev.hoop.policy.sql.Dialect;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets clients in who prove who they are, and opens their sessions. Thread-safe. */
public final class Reception {
    private static final String ENFORCED_BY = "agent";

    private final Engine engine;
    private final Clock clock;
    private final Sessions sessions = new Sessions();
    private volatile Terms terms; // written by whoever configures, read by every client's thread
    private volatile boolean closed; // the same

    /** What the configuration says of clients. */
    private record Terms(
            List<Issuer> issuers, TokenVerifier verifier, Map<String, Resource> resources, int perPrincipal) {}

    public Reception(Configuration configuration, Engine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
        terms = terms(configuration, TokenVerifier.of(configuration.issuers(), clock));
    }

    private static Terms terms(Configuration configuration, TokenVerifier verifier) {
        return new Terms(
                configuration.issuers(),
                verifier,
                configuration.resources(),
                configuration
                        .agent()
                        .map(Agent::limits)
                        .orElse(AgentLimits.DEFAULT)
                        .perPrincipal());
    }

    /** From now on clients are let in by this configuration. Sessions that are open go on. */
    public void configure(Configuration configuration) {
        boolean same = configuration.issuers().equals(terms.issuers()); // then their keys need not be fetched again
        terms = terms(configuration, same ? terms.verifier() : TokenVerifier.of(configuration.issuers(), clock));
    }

    /** From now on nobody is let in. */
    public void close() {
        closed = true;
    }

    public boolean isClosed() {
        return closed;
    }

    /**
     * Who has the token. That it was refused is recorded.
     *
     * @throws HoopException with {@code HOOP-IDENTITY}
     */
    public Principal identify(String token, Map<String, String> client) {
        try {
            return terms.verifier().verify(token);
        } catch (HoopException e) {
            engine.refused(new RefusedConnection(ENFORCED_BY, "", "", "", e.code(), e.getMessage(), client));
            throw e;
        }
    }

    /**
     * Lets in who has a token for a resource of the kind. That somebody was not is recorded.
     *
     * @param resource by its name, or by its host and port
     * @param kind     that the client's protocol is for
     * @throws HoopException with {@code HOOP-IDENTITY}, {@code HOOP-RESOURCE}, or {@code HOOP-LIMIT} if there are too many
     *     sessions or the agent is stopping
     */
    public Admission admit(
            String token, String resource, String kind, Optional<String> reason, Map<String, String> client) {
        Optional<Resource> meant = Optional.empty();
        try {
            requireOpen();
            Principal principal =
                    terms.verifier().verify(token); // first: who proves nothing learns nothing of resources
            meant = find(resource);
            Resource found = meant.filter(r -> kind.isEmpty() || r.kind().equals(kind))
                    .orElseThrow(() -> new HoopException(
                            ErrorCode.RESOURCE, "There is no such resource here. Ask who runs the agent for its name"));
            return new Admission(principal, found, principal.token().map(Principal.Token::ends), reason, client);
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

    private void requireOpen() {
        if (closed) {
            throw new HoopException(ErrorCode.LIMIT, "The agent is stopping. Connect to another one, or later");
        }
    }

    private Optional<Resource> find(String called) {
        Map<String, Resource> resources = terms.resources();
        Resource named = resources.get(called);
        if (named != null) {
            return Optional.of(named);
        }
        List<Resource> there = resources.values().stream()
                .filter(r -> r.address().equalsIgnoreCase(called))
                .toList();
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    /**
     * Opens a session, which is recorded when this returns. The front end closes it.
     *
     * @throws HoopException with {@code HOOP-RECORDING} if it cannot be recorded, or {@code HOOP-LIMIT} if the principal
     *     has too many
     */
    public LiveSession open(Admission admission, Dialect dialect, Catalog catalog) {
        Runnable place = place(admission);
        try {
            return open(admission, dialect, catalog, place);
        } catch (RuntimeException e) {
            place.run();
            throw e;
        }
    }

    /** Takes a place among the principal's. @return gives it back */
    private Runnable place(Admission admission) {
        Principal principal = admission.principal();
        Resource resource = admission.resource();
        int most = terms.perPrincipal();
        try {
            requireOpen();
            if (!sessions.enter(principal, most)) {
                throw new HoopException(
                        ErrorCode.LIMIT,
                        "You have the " + most + " sessions that agent.limits.per-principal allows at once. Close one");
            }
        } catch (HoopException e) {
            engine.refused(new RefusedConnection(
                    ENFORCED_BY,
                    resource.name(),
                    resource.kind(),
                    resource.address(),
                    e.code(),
                    e.getMessage(),
                    admission.client()));
            throw e;
        }
        return () -> sessions.leave(principal);
    }

    private LiveSession open(Admission admission, Dialect dialect, Catalog catalog, Runnable place) {
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
                new LiveSession(guard, admission, clock.instant(), () -> sessions.remove(guard.session(), place));
        sessions.add(session);
        if (closed) { // while it was opened: whoever ends the open ones may not have seen it
            session.end("The agent is stopping [" + ErrorCode.LIMIT.text() + "]");
        }
        return session;
    }

    public Sessions sessions() {
        return sessions;
    }
}
