package dev.hoop.recording.sink;

import dev.hoop.audit.AuditSink;
import dev.hoop.audit.AuditSinkFactory;

import java.util.Iterator;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The types of sinks that are on the class path. One that cannot be loaded only matters to whoever asks for it. */
final class Factories {
    private static final int MOST_UNUSABLE = 100;

    private final Map<String, AuditSinkFactory> byType = new TreeMap<>();
    private final StringBuilder broken = new StringBuilder();

    private Factories() {}

    /** Those that hoop's own class loader finds, and those of the application. */
    static Factories found() {
        Factories factories = new Factories();
        factories.load(Factories.class.getClassLoader());
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        if (context != null) {
            factories.load(context);
        }
        return factories;
    }

    private void load(ClassLoader from) {
        Iterator<AuditSinkFactory> found =
                ServiceLoader.load(AuditSinkFactory.class, from).iterator();
        for (int unusable = 0; unusable < MOST_UNUSABLE; ) { // an iterator need not get past its error
            try {
                if (!found.hasNext()) {
                    return;
                }
                AuditSinkFactory factory = found.next();
                byType.putIfAbsent(factory.type(), factory);
            } catch (ServiceConfigurationError | RuntimeException e) {
                unusable++;
                broken.append(broken.isEmpty() ? "; cannot be loaded: " : ", ").append(e.getMessage());
            }
        }
    }

    /**
     * Opens a sink.
     *
     * @throws IllegalArgumentException if there is no such type, or its factory throws anything at all
     */
    AuditSink open(String type, String name, Map<String, Object> settings) {
        AuditSinkFactory factory = byType.get(type);
        if (factory == null) {
            throw new IllegalArgumentException(
                    "there is no sink of type '" + type + "'; there are " + byType.keySet() + broken);
        }
        try {
            AuditSink sink = factory.open(settings);
            if (sink == null) {
                throw new IllegalArgumentException("its factory gave none");
            }
            return sink;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("sink '" + name + "': " + e.getMessage(), e);
        } catch (RuntimeException | LinkageError e) {
            throw new IllegalArgumentException("sink '" + name + "' cannot be opened: " + e, e);
        }
    }
}
