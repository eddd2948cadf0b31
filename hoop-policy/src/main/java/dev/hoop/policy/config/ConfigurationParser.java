package dev.hoop.policy.config;

import dev.hoop.audit.recorder.SinkEntry;
import dev.hoop.policy.config.Configuration.Agent;
import dev.hoop.policy.config.Configuration.AgentLimits;
import dev.hoop.policy.config.Configuration.Archive;
import dev.hoop.policy.config.Configuration.Credential;
import dev.hoop.policy.config.Configuration.Issuer;
import dev.hoop.policy.config.Configuration.Keys;
import dev.hoop.policy.config.Configuration.Listener;
import dev.hoop.policy.config.Configuration.Resource;
import dev.hoop.policy.config.Configuration.Tls;
import dev.hoop.policy.config.Configuration.Vault;
import dev.hoop.policy.config.Configuration.VaultLogin;
import dev.hoop.policy.internal.Expression;
import dev.hoop.policy.internal.Expression.Type;
import dev.hoop.policy.internal.Node;
import dev.hoop.policy.internal.Section;
import dev.hoop.policy.internal.Urls;
import dev.hoop.policy.internal.Yaml;
import dev.hoop.policy.problem.Problem;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code hoop.yaml}, and collects every mistake in it. Used once. */
final class ConfigurationParser {
    private static final Pattern HOST_AND_PORT = Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})");
    private static final Set<String> TLS = Set.of("disable", "require", "verify-ca", "verify-full");
    private static final Set<String> PROTOCOLS = Set.of("https", "postgresql", "mysql", "ssh");
    private static final List<String> SECRETS = List.of("password", "private-key", "token", "login");
    private static final Pattern VAULT_PATH =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*+(?:/[A-Za-z0-9][A-Za-z0-9._-]*+)*+");
    private static final Set<String> URLS = Set.of("http", "kubernetes");
    private static final long LEAST_MESSAGE = 64 << 10;
    private static final long MOST_MESSAGE = 1 << 30;
    private static final Duration MAX_AGE = Duration.ofHours(24);

    private final String file;
    private final List<Problem> problems;

    ConfigurationParser(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** What could be read; to be used only if there are no problems. */
    Configuration parse(String text) {
        Optional<Node> root = Yaml.read(file, text, problems);
        if (root.isEmpty()) {
            return Configuration.empty();
        }
        try (Section top = Section.of(file, root.get(), problems)) {
            List<Issuer> issuers = top.section("identity").map(this::identity).orElse(List.of());
            Map<String, Resource> resources =
                    top.section("resources").map(this::resources).orElse(Map.of());
            return new Configuration(
                    issuers,
                    resources,
                    top.text("policy")
                            .map(p -> p.equals("starter")
                                    ? p
                                    : path(top, "policy", p).toString()),
                    top.section("archive").flatMap(this::archive),
                    sinks(top),
                    top.section("agent").map(this::agent),
                    top.section("vault").map(this::vaultServer));
        }
    }

    private List<Issuer> identity(Section section) {
        try (section) {
            List<Issuer> issuers = new ArrayList<>();
            Set<String> names = new HashSet<>();
            for (Section item : section.sections("issuers")) {
                issuer(item).ifPresent(issuer -> {
                    if (!names.add(issuer.issuer())) {
                        item.problem("issuer", "the issuer '" + issuer.issuer() + "' stands here twice");
                    }
                    issuers.add(issuer);
                });
            }
            if (section.items("issuers").isEmpty()) {
                section.problem("issuers", "identity needs issuers, each with issuer and audience");
            }
            return issuers;
        }
    }

    private Optional<Issuer> issuer(Section section) {
        try (section) {
            Optional<Profile> profile =
                    choice(section, "profile", Profile.names(), false).flatMap(Profile::of);
            Optional<String> shared = profile.flatMap(Profile::issuer);
            Optional<String> issuer = shared.isPresent() && !section.has("issuer")
                    ? shared
                    : required(section, "issuer", "https://token.actions.githubusercontent.com");
            Optional<String> audience = required(section, "audience", "hoop");
            issuer.ifPresent(text -> url(section, "issuer", text));
            Optional<String> subject =
                    expression(section, "subject", Type.TEXT).or(() -> profile.map(Profile::subject));
            Optional<String> groups = expression(section, "groups", Type.TEXTS).or(() -> profile.map(Profile::groups));
            Optional<String> require = expression(section, "require", Type.BOOLEAN);
            if (profile.isPresent()) {
                require = required(section, require, profile.get(), issuer);
            }
            Optional<Keys> keys = section.text("jwks").flatMap(text -> keys(section, text));
            Duration maxAge = section.duration("max-age").orElse(MAX_AGE);
            return issuer.isPresent() && audience.isPresent()
                    ? Optional.of(new Issuer(issuer.get(), audience.get(), subject, groups, keys, maxAge, require))
                    : Optional.empty();
        }
    }

    /** Both what the profile requires and what is written; for a public issuer something must be written. */
    private static Optional<String> required(
            Section section, Optional<String> written, Profile profile, Optional<String> issuer) {
        if (issuer.map(profile::isPublic).orElse(false)) {
            if (!section.has("require")) {
                section.problem(
                        "profile",
                        "anybody can get a token of this issuer: say whose count, such as require: '"
                                + profile.require() + "'");
            }
            return written;
        }
        Optional<String> own = Optional.of(profile)
                .filter(p -> p.issuer().isEmpty())
                .map(Profile::require)
                .filter(r -> !r.isEmpty());
        return own.isPresent() && written.isPresent()
                ? Optional.of("(" + own.get() + ") && (" + written.get() + ")")
                : own.or(() -> written);
    }

    private Optional<String> expression(Section section, String key, Type result) {
        Optional<String> text = section.text(key);
        text.ifPresent(expression -> {
            try {
                Expression.of(expression, Map.of("claims", Type.ANYTHING_BY_NAME), result);
            } catch (IllegalArgumentException e) {
                section.problem(key, "this expression is wrong " + e.getMessage());
            }
        });
        return text;
    }

    private Optional<Keys> keys(Section section, String text) {
        return text.startsWith("http:") || text.startsWith("https:")
                ? url(section, "jwks", text).map(Keys.At::new)
                : Optional.of(new Keys.In(path(section, "jwks", text)));
    }

    private Map<String, Resource> resources(Section section) {
        Map<String, Resource> resources = new LinkedHashMap<>();
        for (String name : section.keys()) {
            if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
                section.problem(name, "a resource's name has letters, digits, '.', '_' and '-' only");
            }
            section.section(name).flatMap(s -> resource(name, s)).ifPresent(r -> resources.put(name, r));
        }
        return resources;
    }

    private Optional<Resource> resource(String name, Section section) {
        try (section) {
            Optional<String> kind = choice(section, "kind", Resource.KINDS, true);
            Optional<String> address = required(section, "address", "db.prod:5432");
            if (kind.isPresent() && address.isPresent()) {
                address(section, kind.get(), address.get());
            }
            Optional<String> database = section.text("database");
            Optional<String> tls = choice(section, "tls", TLS, false);
            Optional<Path> ca = section.text("ca").map(file -> path(section, "ca", file));
            Optional<Credential> credential = section.section("credential").map(this::credential);
            Map<String, String> labels =
                    section.section("labels").map(this::labels).orElse(Map.of());
            Optional<String> exposure = choice(section, "exposure", Set.of("protocol", "lease"), false);
            return kind.isPresent() && address.isPresent()
                    ? Optional.of(new Resource(
                            name,
                            kind.get(),
                            address.get(),
                            database,
                            tls,
                            ca,
                            credential,
                            labels,
                            exposure.equals(Optional.of("lease"))))
                    : Optional.empty();
        }
    }

    private void address(Section section, String kind, String address) {
        if (URLS.contains(kind)) {
            url(section, "address", address);
        } else if (kind.equals("jdbc")) {
            if (address.contains("password=") || address.contains("@")) {
                section.problem("address", "an address holds no user and no password; write them under 'credential'");
            }
        } else if (!hostAndPort(address)) {
            section.problem("address", "'address' is a host and a port, such as db.prod:5432");
        }
    }

    private static boolean hostAndPort(String address) {
        if (!HOST_AND_PORT.matcher(address).matches()) {
            return false;
        }
        int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        return port > 0 && port < 65_536;
    }

    private static boolean anyPort(String address) {
        return HOST_AND_PORT.matcher(address).matches() && address.endsWith(":0");
    }

    private Credential credential(Section section) {
        try (section) {
            Credential credential = new Credential(
                    section.text("user"),
                    secret(section, "password"),
                    secret(section, "private-key"),
                    secret(section, "token"),
                    section.section("login").flatMap(this::login));
            long secrets = SECRETS.stream().filter(section::has).count();
            if (section.size() == 0) {
                section.problem("user", "a credential has user and password, private-key or token; or login");
            } else if (secrets > 1) {
                section.problem("login", "a credential has one of password, private-key, token and login");
            } else if (section.has("login") && section.has("user")) {
                section.problem("user", "'login' gives the user too; leave 'user' out");
            }
            return credential;
        }
    }

    private Map<String, String> labels(Section section) {
        Map<String, String> labels = new LinkedHashMap<>();
        section.keys().forEach(k -> section.text(k).ifPresent(v -> labels.put(k, v)));
        return labels;
    }

    /** Never repeats what stands there: it may be the secret itself. */
    private Optional<Secret> secret(Section section, String key) {
        Optional<Node> node = section.node(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!(node.get() instanceof Node.Mapping)) {
            section.problem(key, "a secret is never written out; refer to it, as in " + key + ": { env: NAME }");
            return Optional.empty();
        }
        try (Section reference = section.section(key).orElseThrow()) {
            List<Secret> found = new ArrayList<>();
            reference.text("env").map(Secret.Variable::new).ifPresent(found::add);
            reference
                    .text("file")
                    .map(p -> new Secret.Content(path(reference, "file", p)))
                    .ifPresent(found::add);
            if (reference.has("exec")) {
                List<String> command = reference.texts("exec");
                if (command.isEmpty()) {
                    reference.problem("exec", "'exec' is a program and its arguments, such as [pass, show, orders]");
                }
                found.add(new Secret.Output(command));
            }
            reference.section("vault").map(this::vault).ifPresent(found::add);
            reference.section("aws-rds-iam").map(this::awsRdsIam).ifPresent(found::add);
            reference.section("pkcs12").flatMap(this::pkcs12).ifPresent(found::add);
            if (reference.size() != 1) {
                section.problem(
                        key, "a secret is referred to by one of env, file, exec, vault, aws-rds-iam and pkcs12");
            }
            return found.stream().findFirst();
        }
    }

    private Optional<String> login(Section section) {
        try (section) {
            if (!section.has("vault")) {
                section.problem("vault", "a login is in Vault: login: { vault: { path: database/creds/orders } }");
            }
            return section.section("vault").flatMap(vault -> {
                try (vault) {
                    return vaultPath(vault, "path", "database/creds/orders");
                }
            });
        }
    }

    private Secret vault(Section section) {
        try (section) {
            return new Secret.Vault(
                    vaultPath(section, "path", "secret/data/orders").orElse(""),
                    required(section, "field", "password").orElse(""));
        }
    }

    private static Optional<String> vaultPath(Section section, String key, String example) {
        Optional<String> path = required(section, key, example);
        path.filter(p -> !VAULT_PATH.matcher(p).matches())
                .ifPresent(p -> section.problem(
                        key,
                        "'" + key + "' has letters, digits, '.', '_' and '-' between slashes, such as " + example));
        return path;
    }

    private Vault vaultServer(Section section) {
        try (section) {
            return new Vault(
                    section.text("address").flatMap(text -> url(section, "address", text)),
                    section.text("namespace"),
                    section.text("ca").map(text -> path(section, "ca", text)),
                    section.text("token-file").map(text -> path(section, "token-file", text)),
                    section.section("login").flatMap(this::vaultLogin));
        }
    }

    private Optional<VaultLogin> vaultLogin(Section section) {
        try (section) {
            Optional<String> mount = vaultPath(section, "mount", "kubernetes");
            Optional<String> role = required(section, "role", "hoop");
            Optional<String> file = required(section, "token-file", "/var/run/secrets/vault/token");
            return mount.isPresent() && role.isPresent() && file.isPresent()
                    ? Optional.of(new VaultLogin(mount.get(), role.get(), path(section, "token-file", file.get())))
                    : Optional.empty();
        }
    }

    private Secret awsRdsIam(Section section) {
        try (section) {
            return new Secret.AwsRdsIam(required(section, "region", "eu-west-1").orElse(""));
        }
    }

    private Optional<Secret> pkcs12(Section section) {
        try (section) {
            Optional<String> path = required(section, "file", "orders.p12");
            Optional<String> alias = required(section, "alias", "orders");
            Optional<Secret> password = secret(section, "password");
            if (!section.has("password")) {
                section.problem("password", "'password' is missing; write it as a reference, such as { env: NAME }");
            }
            return path.isPresent() && alias.isPresent() && password.isPresent()
                    ? Optional.of(new Secret.Pkcs12(path(section, "file", path.get()), alias.get(), password.get()))
                    : Optional.empty();
        }
    }

    private Optional<Archive> archive(Section section) {
        try (section) {
            Optional<String> directory = required(section, "directory", "data/archive");
            Optional<Duration> retention = section.duration("retention");
            Optional<String> durability = choice(section, "durability", Set.of("grouped", "strict"), false);
            Optional<String> origin = section.text("origin");
            origin.filter(o -> o.matches(".*[\\s+].*"))
                    .ifPresent(o -> section.problem("origin", "an origin has no white space and no '+'"));
            return directory.map(d -> new Archive(
                    path(section, "directory", d), retention, durability.equals(Optional.of("strict")), origin));
        }
    }

    private List<SinkEntry> sinks(Section top) {
        List<SinkEntry> sinks = new ArrayList<>();
        for (Section sink : top.sections("sinks")) {
            required(sink, "type", "jsonl");
            Map<String, Object> values = new LinkedHashMap<>();
            sink.keys().forEach(k -> values.put(k, Plain.value(sink.node(k).orElseThrow())));
            sinks.add(new SinkEntry(sink.place("type"), values));
        }
        return sinks;
    }

    private Agent agent(Section section) {
        try (section) {
            List<Listener> listeners = new ArrayList<>();
            section.sections("listen").forEach(s -> listener(s).ifPresent(listeners::add));
            if (section.items("listen").isEmpty()) {
                section.problem("listen", "an agent listens somewhere: write address and protocols under 'listen'");
            }
            Optional<Tls> tls = section.section("tls").flatMap(this::tls);
            Optional<String> state = section.text("state");
            if (state.isPresent()
                    && !state.get().startsWith("jdbc:h2:")
                    && !state.get().startsWith("jdbc:postgresql:")) {
                section.problem("state", "'state' is a jdbc:h2: or jdbc:postgresql: URL");
            } else if (state.isPresent() && state.get().contains("password=")) {
                section.problem("state", "'state' holds no password");
            }
            List<String> open = section.texts("open");
            open.stream()
                    .filter(o -> !Agent.OPEN.contains(o))
                    .forEach(o -> section.problem("open", Section.unknown("answer", o, Agent.OPEN)));
            AgentLimits limits = section.section("limits").map(this::limits).orElse(AgentLimits.DEFAULT);
            return new Agent(
                    listeners, tls, state, new HashSet<>(section.texts("operators")), new HashSet<>(open), limits);
        }
    }

    private AgentLimits limits(Section section) {
        AgentLimits otherwise = AgentLimits.DEFAULT;
        try (section) {
            long message = section.size("message").orElse((long) otherwise.message());
            if (message < LEAST_MESSAGE || message > MOST_MESSAGE) {
                section.problem("message", "'message' is a size from 64KiB to 1GiB");
            }
            return new AgentLimits(
                    (int) section.number("connections", 1, 1_000_000).orElse(otherwise.connections()),
                    (int) section.number("per-principal", 1, 1_000_000).orElse(otherwise.perPrincipal()),
                    section.duration("handshake").orElse(otherwise.handshake()),
                    (int) Math.min(message, MOST_MESSAGE),
                    section.duration("idle").orElse(otherwise.idle()),
                    section.duration("drain").orElse(otherwise.drain()));
        }
    }

    private Optional<Listener> listener(Section section) {
        try (section) {
            Optional<String> address = required(section, "address", "127.0.0.1:8443");
            if (address.isPresent() && !hostAndPort(address.get()) && !anyPort(address.get())) {
                section.problem("address", "'address' is a host and a port, such as 127.0.0.1:8443");
            }
            List<String> protocols = section.texts("protocols");
            protocols.stream()
                    .filter(p -> !PROTOCOLS.contains(p))
                    .forEach(p -> section.problem("protocols", Section.unknown("protocol", p, PROTOCOLS)));
            if (protocols.isEmpty()) {
                section.problem("protocols", "a listener has protocols, such as [https, postgresql]");
            }
            return address.map(a -> new Listener(a, Set.copyOf(new HashSet<>(protocols))));
        }
    }

    private Optional<Tls> tls(Section section) {
        try (section) {
            Optional<String> certificate = required(section, "certificate", "agent.crt");
            Optional<String> key = required(section, "key", "agent.key");
            return certificate.isPresent() && key.isPresent()
                    ? Optional.of(
                            new Tls(path(section, "certificate", certificate.get()), path(section, "key", key.get())))
                    : Optional.empty();
        }
    }

    private static Optional<String> required(Section section, String key, String example) {
        if (!section.has(key)) {
            section.problem(key, "'" + key + "' is missing, such as " + key + ": " + example);
        }
        return section.text(key);
    }

    private static Optional<String> choice(Section section, String key, Set<String> choices, boolean required) {
        if (required && !section.has(key)) {
            section.problem(key, "'" + key + "' is missing; it is one of " + sorted(choices));
        }
        Optional<String> text = section.text(key);
        text.filter(t -> !choices.contains(t)).ifPresent(t -> section.problem(key, Section.unknown(key, t, choices)));
        return text.filter(choices::contains);
    }

    private static String sorted(Set<String> texts) {
        return String.join(", ", new java.util.TreeSet<>(texts));
    }

    /** An https URL without user, query and fragment; http only to this machine. */
    private static Optional<URI> url(Section section, String key, String text) {
        Optional<URI> url = Urls.trusted(text);
        if (url.isEmpty()) {
            section.problem(
                    key, "'" + key + "' is an https URL without user, query and fragment; http only to this machine");
        }
        return url;
    }

    private Path path(Section section, String key, String text) {
        try {
            Path directory = Path.of(file).getParent();
            return directory == null ? Path.of(text) : directory.resolve(text);
        } catch (java.nio.file.InvalidPathException e) {
            section.problem(key, "'" + key + "' is no path");
            return Path.of("");
        }
    }
}
