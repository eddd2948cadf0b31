package dev.hoop.jdbc;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.Principal;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RecorderFactory;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.policy.Engine;
import dev.hoop.policy.Guard;
import dev.hoop.policy.SessionRequest;
import dev.hoop.policy.rules.Policy;
import dev.hoop.policy.rules.Target;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The engine in this process. Connections with the same policy and archive share one, which is closed with the last of
 * them, so that another process can record. Thread-safe.
 */
final class Embedded implements Sessions {
    private static final Set<String> KNOWN =
            Set.of("hoop.policy", "hoop.archive", "hoop.resource", "hoop.reason", "hoop.driver");
    private static final Set<String> LATER =
            Set.of("hoop.agent", "hoop.config", "hoop.token", "hoop.token-file", "hoop.approval-wait");

    private record Key(String policy, Path archive) {}

    /** An engine, and how many connections have it. */
    private static final class Shared {
        private final Engine engine;
        private int connections; // guarded by the map that holds it

        Shared(Engine engine) {
            this.engine = engine;
        }
    }

    private final UnaryOperator<String> properties;
    private final UnaryOperator<String> environment;
    private final Map<Key, Shared> engines = new HashMap<>(); // guarded by itself

    Embedded() {
        this(System::getProperty, System::getenv);
    }

    Embedded(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    @Override
    public Opened open(Request request) {
        request.settings().keySet().forEach(Embedded::check);
        LATER.forEach(name -> setting(request, name).ifPresent(value -> check(name)));
        Key key = new Key(
                setting(request, "hoop.policy").orElseThrow(Embedded::noPolicy),
                Path.of(setting(request, "hoop.archive").orElse("hoop-archive"))
                        .toAbsolutePath()
                        .normalize());
        Shared shared = lease(key);
        try {
            Guard guard = shared.engine.open(
                    new SessionRequest(
                            Principal.local(Optional.ofNullable(properties.apply("user.name"))
                                    .filter(user -> !user.isEmpty())
                                    .orElse("unknown")),
                            new Target(
                                    setting(request, "hoop.resource").orElse(request.address()),
                                    request.kind(),
                                    Map.of()),
                            request.address(),
                            request.dialect(),
                            "process",
                            setting(request, "hoop.reason"),
                            Map.of("pid", Long.toString(ProcessHandle.current().pid()))),
                    request.catalog());
            return new Opened(guard, () -> release(key));
        } catch (RuntimeException e) {
            release(key);
            throw e;
        }
    }

    private static void check(String name) {
        if (LATER.contains(name)) {
            throw new HoopException(
                    ErrorCode.POLICY,
                    "The setting " + name + " is not available yet, and is refused rather than ignored");
        }
        if (!KNOWN.contains(name)) {
            throw new HoopException(
                    ErrorCode.POLICY,
                    "There is no setting '" + name + "'; there are "
                            + String.join(", ", new java.util.TreeSet<>(KNOWN)));
        }
    }

    /** From the URL or the connection's properties, else a system property, else the environment. */
    private Optional<String> setting(Request request, String name) {
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return Optional.ofNullable(request.settings().get(name))
                .or(() -> Optional.ofNullable(properties.apply(name)))
                .or(() -> Optional.ofNullable(environment.apply(variable)))
                .filter(value -> !value.isBlank());
    }

    private static HoopException noPolicy() {
        return new HoopException(
                ErrorCode.POLICY,
                "No policy is set, neither as hoop.policy in the URL or the properties, nor as a system property, nor as"
                        + " HOOP_POLICY in the environment. Name a file, or begin with hoop.policy=starter, which is built in");
    }

    private Shared lease(Key key) {
        synchronized (engines) {
            Shared shared = engines.computeIfAbsent(key, k -> new Shared(start(k)));
            shared.connections++;
            return shared;
        }
    }

    private void release(Key key) {
        synchronized (engines) {
            Shared shared = engines.get(key);
            if (--shared.connections == 0) {
                engines.remove(key);
                shared.engine.close();
            }
        }
    }

    private static Engine start(Key key) {
        Supplier<Policy> policy = PolicyFile.of(key.policy());
        RecorderFactory factory = ServiceLoader.load(RecorderFactory.class, Embedded.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new HoopException(
                        ErrorCode.RECORDING,
                        "No recorder is on the class path, so nothing is done. Add hoop-recording"));
        Recorder recorder = factory.open(new RecorderSettings(key.archive(), "hoop.local/archive", false, List.of()));
        try {
            return new Engine(policy, recorder, Clock.systemUTC());
        } catch (RuntimeException e) {
            recorder.close();
            throw e;
        }
    }
}
