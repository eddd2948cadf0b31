package dev.hoop.recording.sink;

import dev.hoop.audit.AuditSink;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.SinkEntry;
import dev.hoop.recording.Archive;
import dev.hoop.recording.log.LogWriter;
import dev.hoop.recording.stream.PrivateFiles;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * @throws HoopException with {@code HOOP-POLICY} if entries are wrong, all of them at once; then none is left open
     */
    public static Sinks open(List<SinkEntry> entries) {
        Sinks sinks = new Sinks();
        if (entries.isEmpty()) {
            return sinks;
        }
        Factories factories = Factories.found();
        List<String> mistakes = new ArrayList<>();
        Exception cause = null;
        for (SinkEntry entry : entries) {
            try {
                sinks.add(entry, factories);
            } catch (IllegalArgumentException e) {
                mistakes.add((entry.where().isEmpty() ? "" : entry.where() + ": ") + "under sinks: " + e.getMessage());
                cause = e.getCause() instanceof Exception inner ? inner : cause;
            }
        }
        if (!mistakes.isEmpty()) {
            sinks.close();
            throw new HoopException(ErrorCode.POLICY, String.join("\n", mistakes), cause);
        }
        return sinks;
    }

    private void add(SinkEntry entry, Factories factories) {
        Map<String, Object> settings = new LinkedHashMap<>(entry.settings());
        String type = String.valueOf(settings.remove("type"));
        String name = settings.containsKey("name") ? String.valueOf(settings.remove("name")) : type;
        if (!name.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException("name '" + name + "' is not 1 to 64 letters, digits, '.', '_' and '-'");
        }
        if (opened.containsKey(name)) {
            throw new IllegalArgumentException(
                    "two sinks are called '" + name + "'; give one of them another name, as in 'name: " + name + "-2'");
        }
        opened.put(name, factories.open(type, name, settings));
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
        opened.clear(); // closed by their runners from now on
    }

    /** Lets the sinks that take events have what is left, all of them at a time, for a few seconds, and closes them. */
    public void close() {
        opened.forEach(Sinks::close);
        runners.forEach(runner -> runner.stop(PATIENCE));
        long deadline = System.nanoTime() + PATIENCE.toNanos() + SinkRunner.GRACE.toNanos();
        runners.forEach(runner -> runner.await(Duration.ofNanos(deadline - System.nanoTime())));
    }

    /** A sink that nobody has used yet. */
    private static void close(String name, AuditSink sink) {
        try {
            sink.close();
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.WARNING, "sink " + name + " could not be closed", e);
        }
    }
}
