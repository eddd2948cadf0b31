package dev.hoop.policy.credential;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.config.Configuration.Credential;
import dev.hoop.policy.config.Configuration.Resource;
import dev.hoop.policy.config.Environment;
import dev.hoop.policy.config.Secret;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the resources of a configuration are logged in to with. A credential is got when it is first needed, kept no longer
 * than it is good for ({@code docs/credentials.md} says how long), got once however many need it at the same time, and
 * overwritten when another takes its place. That one is not to be had is remembered for two seconds.
 *
 * <p>Thread-safe. {@link #lease} can take some seconds, since it may ask a server or run a program.
 */
public final class Credentials implements AutoCloseable {
    private final Environment environment;
    private final Clock clock;
    private final Sources sources;
    private final Map<Resource, Slot> slots = new ConcurrentHashMap<>();

    /** @param configuration whose {@code vault} is asked; its resources are passed to {@link #lease} one by one */
    public Credentials(Configuration configuration, Environment environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
        sources = new Sources(configuration.vault().orElse(Configuration.Vault.FROM_ENVIRONMENT), environment, clock);
    }

    /**
     * What to log in to the resource with. The caller wipes the lease after the login, and closes it when the connection
     * ends.
     *
     * @throws HoopException with {@code HOOP-RESOURCE} if it has none, or it is not to be had; the message says why, and
     *     holds nothing of the secret
     */
    public Lease lease(Resource resource) {
        return slots.computeIfAbsent(resource, this::slot).lease();
    }

    private Slot slot(Resource resource) {
        Credential credential = resource.credential()
                .orElseThrow(() -> new HoopException(
                        ErrorCode.RESOURCE,
                        "The resource '" + resource.name() + "' has no credential. Write one in hoop.yaml"));
        if (credential.login().isPresent()) {
            return slot(
                    resource,
                    Lease.Kind.PASSWORD,
                    sources.login(credential.login().get()));
        }
        if (credential.password().isPresent()) {
            return slot(
                    resource,
                    Lease.Kind.PASSWORD,
                    source(resource, credential.password().get()));
        }
        if (credential.privateKey().isPresent()) {
            return slot(
                    resource,
                    Lease.Kind.PRIVATE_KEY,
                    source(resource, credential.privateKey().get()));
        }
        Secret token = credential
                .token()
                .orElseThrow(() -> new HoopException(
                        ErrorCode.RESOURCE,
                        "The credential of '" + resource.name()
                                + "' is a user alone. Write its password, private-key or token in hoop.yaml"));
        return slot(resource, Lease.Kind.TOKEN, source(resource, token));
    }

    private Slot slot(Resource resource, Lease.Kind kind, Source source) {
        Optional<String> user = resource.credential().flatMap(Credential::user);
        return new Slot(resource.name(), kind, user, source, clock);
    }

    private Source source(Resource resource, Secret secret) {
        return sources.of(secret, resource);
    }

    /**
     * Makes accounts that are in use last longer, and gives back those that are not. To be called every ten seconds or so;
     * it may take some seconds.
     */
    public void keep() {
        slots.values().forEach(Slot::keep);
        sources.keep();
    }

    /** Gives back every account that was made for us, and wipes the rest. Connections that use them may break. */
    @Override
    public void close() {
        slots.values().forEach(Slot::close);
        slots.clear();
    }

    /** Without anything that is kept. */
    @Override
    public String toString() {
        return "Credentials in " + environment.directory();
    }
}
