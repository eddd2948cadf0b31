package dev.hoop.policy.config;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.policy.internal.Section;
import dev.hoop.policy.internal.Urls;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The {@code hoop.} settings of one connection, and the configuration file they lead to. First found wins: URL,
 * properties, system property {@code hoop.x-y}, environment variable {@code HOOP_X_Y}, {@code hoop.yaml}. Immutable.
 */
public final class Settings {
    /** The settings that there are, without their {@code hoop.}. */
    public static final Set<String> NAMES = Set.of(
            "agent",
            "agent-ca",
            "agent-pin",
            "approval-wait",
            "archive",
            "audience",
            "config",
            "driver",
            "durability",
            "origin",
            "policy",
            "proxy",
            "reason",
            "resource",
            "token",
            "token-file");

    private static final String PREFIX = "hoop.";
    private static final String FILE = "hoop.yaml";
    private static final String AUDIENCE = "hoop";
    private static final Duration APPROVAL_WAIT = Duration.ofMinutes(15);

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> origins = new LinkedHashMap<>();
    private final Environment environment;
    private final Configuration configuration;
    private final String looked;

    private Settings(Map<String, String> url, Map<String, String> properties, Environment environment) {
        this.environment = environment;
        url.keySet().forEach(name -> check(name, "the URL"));
        properties.keySet().stream().filter(n -> n.startsWith(PREFIX)).forEach(n -> check(n, "the properties"));
        for (String name : new TreeSet<>(NAMES)) {
            take(name, "the URL", Optional.ofNullable(url.get(PREFIX + name)));
            take(name, "the properties", Optional.ofNullable(properties.get(PREFIX + name)));
            take(name, "the system properties", environment.property(PREFIX + name));
            take(name, "the environment", environment.variable(variable(name)));
        }
        Path file = environment.directory().resolve(path("config").orElse(Path.of(FILE)));
        boolean exists = Files.exists(file);
        if (!exists && values.containsKey("config")) {
            throw mistake(
                    "the file " + file + ", which hoop.config in " + origins.get("config") + " names, does not exist");
        }
        configuration = exists ? read(file) : Configuration.empty();
        looked = file + (exists ? "" : " (which does not exist)");
    }

    /**
     * Collects the settings, and reads the configuration file.
     *
     * @param url        parameters of the URL whose names begin with {@code hoop.}
     * @param properties of the connection; names that do not begin with {@code hoop.} are passed over
     * @throws HoopException with {@code HOOP-POLICY} if a name is unknown, a value cannot be used, or the file has mistakes
     */
    public static Settings of(Map<String, String> url, Map<String, String> properties, Environment environment) {
        return new Settings(Map.copyOf(url), Map.copyOf(properties), environment);
    }

    /** The environment variable of a setting: {@code HOOP_APPROVAL_WAIT} for {@code approval-wait}. */
    static String variable(String name) {
        return "HOOP_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static void check(String name, String where) {
        String own = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
        if (!name.startsWith(PREFIX) || !NAMES.contains(own)) {
            throw mistake(Section.unknown("setting in " + where + " called", own, NAMES) + " (each after 'hoop.')");
        }
    }

    private void take(String name, String origin, Optional<String> value) {
        if (value.isPresent()
                && !value.get().isBlank()
                && values.putIfAbsent(name, value.get().strip()) == null) {
            origins.put(name, origin);
        }
    }

    private static Configuration read(Path file) {
        try {
            return Configuration.parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw mistake("the configuration " + file + " cannot be read ("
                    + e.getClass().getSimpleName() + ")");
        }
    }

    /** What {@code hoop.yaml} says; empty if there is none. */
    public Configuration configuration() {
        return configuration;
    }

    /** The https URL of the agent; empty means embedded. */
    public Optional<URI> agent() {
        return value("agent")
                .map(text -> Urls.trusted(text).orElseThrow(() -> wrong("agent", "an https URL without a user")));
    }

    /** The certificates that the agent's is checked against, PEM; empty means those that the JDK trusts. */
    public Optional<Path> agentCa() {
        return path("agent-ca");
    }

    /** The agent's public keys, one of which its certificate must have, each as {@code sha256/BASE64}. */
    public List<String> agentPins() {
        return value("agent-pin")
                .map(text -> Arrays.stream(text.split(",")).map(String::strip).toList())
                .orElse(List.of());
    }

    /** The HTTP proxy on the way to the agent as it is set, which may hold a password; {@code none} for no proxy. */
    public Optional<String> proxy() {
        return value("proxy");
    }

    /** What a token is asked to be for, where the environment mints one on demand. */
    public String audience() {
        return value("audience")
                .or(() -> configuration.issuers().stream()
                        .map(Configuration.Issuer::audience)
                        .findFirst())
                .orElse(AUDIENCE);
    }

    public Optional<String> resource() {
        return value("resource");
    }

    /** The token itself: to be passed on, and never shown. */
    public Optional<String> token() {
        return value("token");
    }

    /** A file with the token, which is read again whenever a token is needed. */
    public Optional<Path> tokenFile() {
        return path("token-file").map(environment.directory()::resolve);
    }

    /**
     * Where the policy is: an absolute path, or {@code starter}.
     *
     * @throws HoopException with {@code HOOP-POLICY} if none is set anywhere; the message says where it was looked for
     */
    public String policy() {
        Optional<String> policy = value("policy").or(configuration::policy);
        if (policy.isEmpty()) {
            throw mistake(
                    "no policy is set: not as hoop.policy in the URL, the properties or the system properties, not as "
                            + variable("policy") + " in the environment, not as 'policy' in " + looked
                            + ". Name a file, or begin with hoop.policy=starter, which is built in");
        }
        return policy.get().equals("starter")
                ? "starter"
                : absolute("policy", policy.get()).toString();
    }

    /** The directory of the archive, absolute. */
    public Path archive() {
        return path("archive")
                .or(() -> configuration.archive().map(Configuration.Archive::directory))
                .map(environment.directory()::resolve)
                .orElse(environment.directory().resolve("hoop-archive"))
                .normalize();
    }

    /** Whether every operation is durable before it goes to the target. */
    public boolean strict() {
        Optional<String> durability = value("durability");
        if (durability.isPresent() && !Set.of("strict", "grouped").contains(durability.get())) {
            throw wrong("durability", "strict or grouped");
        }
        return durability
                .map("strict"::equals)
                .orElse(configuration
                        .archive()
                        .map(Configuration.Archive::strict)
                        .orElse(false));
    }

    /** Names the archive in its log. */
    public Optional<String> origin() {
        return value("origin").or(() -> configuration.archive().flatMap(Configuration.Archive::origin));
    }

    /** The justification that approvers see. */
    public Optional<String> reason() {
        return value("reason");
    }

    /** The class of the real driver. */
    public Optional<String> driver() {
        return value("driver");
    }

    /** How long to wait for an approval; 15 minutes if it is not said. */
    public Duration approvalWait() {
        return value("approval-wait")
                .map(text -> Section.seconds(text)
                        .orElseThrow(() -> wrong("approval-wait", "a time such as 30s, 15m or 8h")))
                .orElse(APPROVAL_WAIT);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private Optional<Path> path(String name) {
        return value(name).map(text -> absolute(name, text));
    }

    private Path absolute(String name, String text) {
        try {
            return environment.directory().resolve(Path.of(text)).normalize();
        } catch (InvalidPathException e) {
            throw wrong(name, "a path");
        }
    }

    private HoopException wrong(String name, String expected) {
        return mistake(PREFIX + name + " in " + origins.getOrDefault(name, FILE) + " is not " + expected);
    }

    private static HoopException mistake(String what) {
        return new HoopException(ErrorCode.POLICY, "The settings cannot be used: " + what);
    }

    /** The names of what is set, and where; without values, one of which is the token. */
    @Override
    public String toString() {
        return "Settings " + origins;
    }
}
