package dev.hoop.policy.config;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.SinkEntry;
import dev.hoop.policy.problem.Problem;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code hoop.yaml} says. Immutable. Paths in it that are not absolute have been resolved against its directory.
 *
 * @param issuers   whose tokens are accepted; empty where identity is not configured
 * @param resources by name, in the order of the file
 * @param policy    a path, or {@code starter}
 * @param sinks     the entries under {@code sinks}, each with its {@code type}
 * @param vault     where HashiCorp Vault is and how to log in there, as far as the environment does not say
 */
public record Configuration(
        List<Issuer> issuers,
        Map<String, Resource> resources,
        Optional<String> policy,
        Optional<Archive> archive,
        List<SinkEntry> sinks,
        Optional<Agent> agent,
        Optional<Vault> vault) {
    public Configuration {
        issuers = List.copyOf(issuers);
        resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
        Objects.requireNonNull(policy);
        Objects.requireNonNull(archive);
        sinks = List.copyOf(sinks);
        Objects.requireNonNull(agent);
        Objects.requireNonNull(vault);
    }

    /**
     * An issuer of tokens.
     *
     * @param issuer   to the letter what tokens have in {@code iss}
     * @param audience what tokens must have in {@code aud}
     * @param subject  CEL over {@code claims} that comes to a text; else {@code sub}
     * @param groups   CEL over {@code claims} that comes to a list of texts; else there are none
     * @param keys     where its keys are; else its discovery document tells
     * @param maxAge   how long after it was issued a token is accepted, whatever its {@code exp} says
     * @param require  CEL over {@code claims} that must be true of a token
     */
    public record Issuer(
            String issuer,
            String audience,
            Optional<String> subject,
            Optional<String> groups,
            Optional<Keys> keys,
            Duration maxAge,
            Optional<String> require) {
        /** One of whose tokens nothing more is required. */
        public Issuer(
                String issuer,
                String audience,
                Optional<String> subject,
                Optional<String> groups,
                Optional<Keys> keys,
                Duration maxAge) {
            this(issuer, audience, subject, groups, keys, maxAge, Optional.empty());
        }
    }

    /** A JSON Web Key Set. */
    public sealed interface Keys {
        /** At an address. */
        record At(URI url) implements Keys {}

        /** In a file. */
        record In(Path file) implements Keys {}
    }

    /**
     * A target.
     *
     * @param kind     one of {@link #KINDS}
     * @param address  host and port; a URL for {@code http} and {@code kubernetes}; what the driver's URL has after its
     *                 scheme for {@code jdbc}
     * @param tls      {@code disable}, {@code require}, {@code verify-ca} or {@code verify-full}
     * @param ca       PEM certificates of the authorities that the target's may be of; else those of the Java runtime
     * @param lease    whether the agent may hand the credential to the embedded engine
     */
    public record Resource(
            String name,
            String kind,
            String address,
            Optional<String> database,
            Optional<String> tls,
            Optional<Path> ca,
            Optional<Credential> credential,
            Map<String, String> labels,
            boolean lease) {
        /** The kinds that there are. */
        public static final Set<String> KINDS = Set.of("postgresql", "mysql", "jdbc", "ssh", "http", "kubernetes");

        public Resource {
            labels = Map.copyOf(labels);
        }

        /** Whether it is what a client calls by this address: host, port and, behind a slash, database. */
        boolean isAt(String called) {
            String own = database.map(d -> address + "/" + d).orElse(address);
            return own.toLowerCase(Locale.ROOT).equals(called.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * What a resource is logged in to with: a user and one secret, or a login that gives both.
     *
     * @param login a path in Vault whose answer has {@code username} and {@code password}, such as
     *     {@code database/creds/ROLE}
     */
    public record Credential(
            Optional<String> user,
            Optional<Secret> password,
            Optional<Secret> privateKey,
            Optional<Secret> token,
            Optional<String> login) {}

    /**
     * HashiCorp Vault. What is empty comes from {@code VAULT_ADDR}, {@code VAULT_NAMESPACE}, {@code VAULT_CACERT} and
     * {@code VAULT_TOKEN}.
     *
     * @param ca        PEM certificates that vouch for the server, in place of the Java runtime's
     * @param tokenFile with the token; read whenever one is needed
     * @param login     how to get a token; goes before a token
     */
    public record Vault(
            Optional<URI> address,
            Optional<String> namespace,
            Optional<Path> ca,
            Optional<Path> tokenFile,
            Optional<VaultLogin> login) {
        /** All from the environment. */
        public static final Vault FROM_ENVIRONMENT =
                new Vault(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A login at Vault with a signed token of our own, such as a Kubernetes service account's.
     *
     * @param mount     of the method, below {@code auth/}: {@code kubernetes}, {@code jwt}
     * @param tokenFile with the signed token; read at every login
     */
    public record VaultLogin(String mount, String role, Path tokenFile) {}

    /**
     * Where sessions are recorded.
     *
     * @param retention how long they are kept; for ever if empty
     * @param strict    whether every operation is durable before it goes to the target
     * @param origin    names the archive in its log
     */
    public record Archive(Path directory, Optional<Duration> retention, boolean strict, Optional<String> origin) {}

    /**
     * What the remote agent does with it all.
     *
     * @param state     the database that agents share to see each other's sessions; empty if this one is alone
     * @param operators groups that may list, follow and end everybody's sessions
     * @param open      what is answered to clients of other machines without a token: of {@link #OPEN}
     */
    public record Agent(
            List<Listener> listeners,
            Optional<Tls> tls,
            Optional<String> state,
            Set<String> operators,
            Set<String> open,
            AgentLimits limits) {
        /** What can be answered without a token. */
        public static final Set<String> OPEN = Set.of("health", "ready", "metrics");

        public Agent {
            listeners = List.copyOf(listeners);
            operators = Set.copyOf(operators);
            open = Set.copyOf(open);
            Objects.requireNonNull(limits);
        }
    }

    /**
     * How much of the agent clients may take.
     *
     * @param connections  at once, on all listeners
     * @param perPrincipal sessions at once of one principal
     * @param handshake    from connecting to having proven who one is and having a session
     * @param message      bytes of one message
     * @param idle         how long a session may ask for nothing
     * @param drain        how long sessions may go on once the agent is told to stop
     */
    public record AgentLimits(
            int connections, int perPrincipal, Duration handshake, int message, Duration idle, Duration drain) {
        /** What is in force where nothing is said. */
        public static final AgentLimits DEFAULT = new AgentLimits(
                1000, 100, Duration.ofSeconds(15), 64 << 20, Duration.ofHours(1), Duration.ofSeconds(30));
    }

    /** Where the agent listens, and for what. */
    public record Listener(String address, Set<String> protocols) {
        public Listener {
            protocols = Set.copyOf(protocols);
        }
    }

    /** The agent's own certificate and key, PEM. */
    public record Tls(Path certificate, Path key) {}

    /** What is in force where there is no file: nothing. */
    public static Configuration empty() {
        return new Configuration(
                List.of(), Map.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * Reads {@code hoop.yaml}.
     *
     * @param file what messages call it; relative paths in it start from its directory
     * @throws HoopException with {@code HOOP-POLICY} if there is a mistake; the message has a line for each
     */
    public static Configuration parse(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        Configuration configuration = new ConfigurationParser(file, problems).parse(text);
        if (!problems.isEmpty()) {
            String count = problems.size() == 1 ? "a mistake" : problems.size() + " mistakes";
            throw new HoopException(
                    ErrorCode.POLICY, "The configuration has " + count + ":\n" + Problem.list(problems) + "\n");
        }
        return configuration;
    }

    /** Every mistake in the text of a {@code hoop.yaml}. */
    public static List<Problem> check(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        new ConfigurationParser(file, problems).parse(text);
        return problems;
    }

    /**
     * The resource that a client means.
     *
     * @param name    as the client gives it; else it is found by its address
     * @param address that the client would connect to: host, port and, behind a slash, database
     * @return empty if none is named and none has the address
     * @throws HoopException with {@code HOOP-RESOURCE} if the name is not that of the resource at the address, or several
     *     have it: rules for one resource must not be evaded by the name of another
     */
    public Optional<Resource> resource(Optional<String> name, String address) {
        List<Resource> there =
                resources.values().stream().filter(r -> r.isAt(address)).toList();
        List<Resource> named = there.stream()
                .filter(r -> name.isEmpty() || r.name().equals(name.get()))
                .toList();
        if (named.size() > 1) {
            throw new HoopException(
                    ErrorCode.RESOURCE, "Several resources are at " + address + ": set hoop.resource to one of them");
        }
        if (named.isEmpty() && name.isPresent() && (!there.isEmpty() || resources.containsKey(name.get()))) {
            throw new HoopException(
                    ErrorCode.RESOURCE,
                    "The resource '" + name.get() + "' is not at " + address
                            + ". Correct hoop.resource, or the address");
        }
        return named.stream().findFirst();
    }
}
