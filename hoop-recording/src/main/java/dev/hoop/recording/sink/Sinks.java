package dev.hoop.recording.sink;

import dev.hoop.audit.AuditSink;
import dev.hoop.audit.AuditSinkFactory;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.recording.Archive;
import dev.hoop.recording.log.LogWriter;
import dev.hoop.recording.stream.PrivateFiles;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToLongFunction;

/** The sinks of an archive that is being written. */
public final class Sinks {
    private static final System.Logger LOG = System.getLogger("dev.hoop.recording");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, AuditSink> opened = new LinkedHashMap<>();
    private final List<SinkRunner> runners = new ArrayList<>();

    private Sinks() {}

    /**
     * Opens the sinks, which get nothing before {@link #start}.
     *
     * @param settings the entries under {@code sinks:}
     * @throws HoopException with {@code HOOP-POLICY} if an entry is wrong; then none is left open
     */
    public static Sinks open(List<Map<String, Object>> settings) {
        Map<String, AuditSinkFactory> factories = factories();
        Sinks sinks = new Sinks();
        try {
            settings.forEach(entry -> sinks.add(entry, factories));
        } catch (RuntimeException e) {
            sinks.opened.values().forEach(AuditSink::close);
            throw e;
        }
        return sinks;
    }

    /** Those beside hoop, then those of the thread's context, where a container keeps an application's classes. */
    private static Map<String, AuditSinkFactory> factories() {
        Map<String, AuditSinkFactory> factories = new TreeMap<>();
        ServiceLoader.load(AuditSinkFactory.class, Sinks.class.getClassLoader())
                .forEach(factory -> factories.put(factory.type(), factory));
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        if (context != null) {
            Iterator<AuditSinkFactory> others =
                    ServiceLoader.load(AuditSinkFactory.class, context).iterator();
            for (Optional<AuditSinkFactory> other = next(others); other.isPresent(); other = next(others)) {
                factories.putIfAbsent(other.get().type(), other.get());
            }
        }
        return factories;
    }

    /** The next that can be used. The context may hold another copy of hoop, whose factories are none of ours. */
    private static Optional<AuditSinkFactory> next(Iterator<AuditSinkFactory> factories) {
        for (int unusable = 0; unusable < 100; unusable++) { // an iterator need not get past its error
            try {
                return factories.hasNext() ? Optional.of(factories.next()) : Optional.empty();
            } catch (ServiceConfigurationError e) {
                LOG.log(System.Logger.Level.DEBUG, "passed over a sink factory: {0}", e.getMessage());
            }
        }
        return Optional.empty();
    }

    private void add(Map<String, Object> entry, Map<String, AuditSinkFactory> factories) {
        Map<String, Object> settings = new LinkedHashMap<>(entry);
        String type = String.valueOf(settings.remove("type"));
        AuditSinkFactory factory = factories.get(type);
        if (factory == null) {
            throw wrong("type " + type + " does not exist here; there are " + factories.keySet(), null);
        }
        String name = settings.containsKey("name") ? String.valueOf(settings.remove("name")) : type;
        if (!name.matches("[A-Za-z0-9._-]{1,64}") || opened.containsKey(name)) {
            throw wrong("name '" + name + "' is taken, or is not 1 to 64 letters, digits, '.', '_' and '-'", null);
        }
        try {
            opened.put(name, factory.open(settings));
        } catch (IllegalArgumentException e) {
            throw wrong(name + ": " + e.getMessage(), e);
        }
    }

    private static HoopException wrong(String what, Exception cause) {
        return new HoopException(ErrorCode.POLICY, "under sinks: " + what, cause);
    }

    /**
     * Begins to bring events to the sinks: to a new one from leaf {@code first} on, to others from where they were.
     *
     * @param written see {@link EventFeed}
     */
    public void start(Path directory, LogWriter log, long first, ToLongFunction<UUID> written) throws IOException {
        if (opened.isEmpty()) {
            return;
        }
        Path folder = directory.resolve("private").resolve("sinks");
        PrivateFiles.folder(folder);
        Archive archive = Archive.open(directory);
        for (Map.Entry<String, AuditSink> sink : opened.entrySet()) {
            Path file = folder.resolve(sink.getKey() + ".json");
            Cursor from = Cursor.load(file, first);
            runners.add(new SinkRunner(
                    sink.getKey(),
                    sink.getValue(),
                    file,
                    from,
                    cursor -> new EventFeed(archive, log, written, cursor)));
        }
        runners.forEach(SinkRunner::start);
    }

    /** Lets the sinks have what is left, for a few seconds, and closes them. */
    public void close() {
        if (runners.isEmpty()) {
            opened.values().forEach(AuditSink::close);
        }
        runners.forEach(runner -> runner.stop(PATIENCE));
    }
}
