package dev.hoop.jdbc;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.Principal;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RecorderFactory;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.audit.recorder.RefusedConnection;
import dev.hoop.audit.recorder.SinkEntry;
import dev.hoop.policy.Engine;
import dev.hoop.policy.Guard;
import dev.hoop.policy.SessionRequest;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.config.Environment;
import dev.hoop.policy.config.PolicyFile;
import dev.hoop.policy.config.Settings;
import dev.hoop.policy.identity.Identity;
import dev.hoop.policy.rules.Policy;
import dev.hoop.policy.rules.Target;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/**
 * The engine in this process. Connections with the same policy, archive and issuers share one, which is closed with the
 * last of them, so that another process can record. Thread-safe.
 */
final class Embedded implements Sessions {
    private static final String ORIGIN = "hoop.local/archive";
    private static final String ENFORCED_BY = "process";
    private static final Map<String, String> CLIENT =
            Map.of("pid", Long.toString(ProcessHandle.current().pid()));

    /** What connections must have in common to share an engine. */
    private record Key(
            String policy,
            Path archive,
            String origin,
            boolean strict,
            List<Configuration.Issuer> issuers,
            List<SinkEntry> sinks) {
        static Key of(Settings settings) {
            Configuration configuration = settings.configuration();
            return new Key(
                    settings.policy(),
                    settings.archive(),
                    settings.origin().orElse(ORIGIN),
                    settings.strict(),
                    configuration.issuers(),
                    configuration.sinks());
        }
    }

    /** An engine, and how many connections have it. */
    private static final class Shared {
        private final Engine engine;
        private final Identity identity;
        private int connections; // guarded by the map that holds it

        Shared(Engine engine, Identity identity) {
            this.engine = engine;
            this.identity = identity;
        }
    }

    private final Environment environment;
    private final Map<Key, Shared> engines = new HashMap<>(); // guarded by itself

    Embedded(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Opened open(Request request) {
        Settings settings = request.settings();
        Target target = target(settings, request);
        Key key = Key.of(settings);
        Shared shared = lease(key);
        try {
            Guard guard = shared.engine.open(
                    new SessionRequest(
                            principal(shared, settings, target, request),
                            target,
                            request.address(),
                            request.dialect(),
                            ENFORCED_BY,
                            settings.reason(),
                            CLIENT,
                            Optional.of(() -> shared.identity.principal(settings))),
                    request.catalog());
            return new Opened(guard, () -> release(key));
        } catch (RuntimeException e) {
            release(key);
            throw e;
        }
    }

    /** Who acts. That somebody was refused is recorded, though there is no session. */
    private static Principal principal(Shared shared, Settings settings, Target target, Request request) {
        try {
            return shared.identity.principal(settings);
        } catch (HoopException e) {
            shared.engine.refused(new RefusedConnection(
                    ENFORCED_BY, target.name(), request.kind(), request.address(), e.code(), e.getMessage(), CLIENT));
            throw e;
        }
    }

    private static Target target(Settings settings, Request request) {
        Optional<Configuration.Resource> resource =
                settings.configuration().resource(settings.resource(), request.address());
        String name = resource.map(Configuration.Resource::name)
                .or(settings::resource)
                .orElse(request.address());
        return new Target(
                name,
                request.kind(),
                resource.map(Configuration.Resource::labels).orElse(Map.of()));
    }

    private Shared lease(Key key) {
        synchronized (engines) {
            Shared shared = engines.get(key);
            if (shared == null) {
                shared = new Shared(start(key), new Identity(key.issuers(), environment, Clock.systemUTC()));
                engines.put(key, shared);
            }
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
        Recorder recorder = factory.open(new RecorderSettings(key.archive(), key.origin(), key.strict(), key.sinks()));
        try {
            return new Engine(policy, recorder, Clock.systemUTC());
        } catch (RuntimeException e) {
            recorder.close();
            throw e;
        }
    }
}
