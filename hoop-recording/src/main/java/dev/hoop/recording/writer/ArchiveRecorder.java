package dev.hoop.recording.writer;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.audit.recorder.RefusedConnection;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.recording.log.LogWriter;
import dev.hoop.recording.sink.Sinks;
import dev.hoop.recording.stream.Allocator;
import dev.hoop.recording.stream.Clocks;
import dev.hoop.recording.stream.DamagedException;
import dev.hoop.recording.stream.KeyStore;
import dev.hoop.recording.stream.SegmentEnd;
import dev.hoop.recording.stream.StreamWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One archive, open for writing by this process alone. */
final class ArchiveRecorder implements Recorder {
    private static final System.Logger LOG = System.getLogger("dev.hoop.recording");

    private final Path directory;
    private final RecorderSettings settings;
    private final Clocks clocks;
    private final Allocator allocator;
    private final ArchiveLock lock;
    private final KeyStore keys;
    private final LogWriter log;
    private final Sinks sinks;
    private final Map<UUID, SessionWriter> sessions = new ConcurrentHashMap<>();
    private final Housekeeping housekeeping;
    private final AtExit atExit = new AtExit("hoop-archive-exit", this::processEnds);
    /** Set by housekeeping once the directory has gone; read by every session. */
    private volatile IOException gone;
    /** Set when the process ends; read by every session. */
    private volatile boolean ending;

    private boolean closed;

    private ArchiveRecorder(
            RecorderSettings settings, Clocks clocks, Allocator allocator, ArchiveLock lock, Sinks sinks)
            throws IOException {
        this.sinks = sinks;
        this.directory = settings.directory();
        this.settings = settings;
        this.clocks = clocks;
        this.allocator = allocator;
        this.lock = lock;
        requireHead(directory);
        this.keys = KeyStore.create(directory);
        Files.createDirectories(directory.resolve("sessions"));
        Recovery recovery = new Recovery(directory);
        this.log = new LogWriter(directory, settings.origin(), clocks.utc(), recovery::note);
        try {
            begin(recovery);
        } catch (IOException | RuntimeException e) {
            log.abandon();
            throw e;
        }
        this.housekeeping = new Housekeeping(this, directory);
        atExit.arm();
    }

    /** Without its head, a log would begin anew, and all that was recorded would count for nothing. */
    private static void requireHead(Path directory) throws IOException {
        Path sessions = directory.resolve("sessions");
        if (Files.notExists(directory.resolve("checkpoint")) && Files.isDirectory(sessions)) {
            try (Stream<Path> there = Files.list(sessions)) {
                if (there.findAny().isPresent()) {
                    throw new DamagedException("checkpoint is missing, though there are sessions");
                }
            }
        }
    }

    private void begin(Recovery recovery) throws IOException {
        long first = log.size();
        log.start(Map.of("origin", settings.origin(), "strict", settings.strict()));
        int recovered = recovery.run(log, keys);
        if (recovered > 0) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0}: closed what a killed process left open; sessions: {1}",
                    directory,
                    recovered);
        }
        log.checkpoint();
        sinks.start(directory, log, first, this::written);
    }

    static ArchiveRecorder open(RecorderSettings settings, Clocks clocks, Allocator allocator, Duration patience) {
        Path directory = settings.directory();
        checkOrigin(settings.origin());
        ArchiveLock lock = null;
        Sinks sinks = null;
        try {
            makeDirectory(directory);
            lock = ArchiveLock.acquire(directory, patience).orElse(null);
            if (lock == null) {
                throw new HoopException(
                        ErrorCode.RECORDING,
                        "the archive " + directory
                                + " is being written by another process or recorder; stop that one, or"
                                + " set hoop.archive to another directory");
            }
            sinks = Sinks.open(settings.sinks()); // not before the lock: another writer's sinks may have the same files
            ArchiveRecorder recorder = new ArchiveRecorder(settings, clocks, allocator, lock, sinks);
            lock = null;
            sinks = null;
            return recorder;
        } catch (IOException e) {
            throw Unwritable.because(directory, "open it for writing", e);
        } finally {
            if (sinks != null) {
                sinks.close();
            }
            release(lock);
        }
    }

    private static void release(ArchiveLock lock) {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "closing a lock failed", e);
            }
        }
    }

    private static void checkOrigin(String origin) {
        if (origin.isEmpty() || origin.length() > 255 || !origin.matches("[^\\s+\\p{Cntrl}]+")) {
            throw new HoopException(
                    ErrorCode.POLICY, "an archive's origin is 1 to 255 characters without spaces and pluses");
        }
    }

    private static void makeDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) { // it may be a link to one, which createDirectories refuses
            Files.createDirectories(directory);
        }
    }

    HoopException cannot(String what, IOException e) {
        return Unwritable.because(directory, what, e);
    }

    boolean strict() {
        return settings.strict();
    }

    /** Whether the process ends, so that nothing may wait for a later flush. */
    boolean ending() {
        return ending;
    }

    void log(System.Logger.Level level, String message) {
        LOG.log(level, "{0}", message);
    }

    void requireThere() {
        IOException why = gone;
        if (why != null) {
            throw cannot("go on recording", why);
        }
    }

    @Override
    public SessionRecorder open(SessionStart start) {
        requireThere();
        requireOpen();
        Path folder = directory.resolve("sessions").resolve(start.id().toString());
        try {
            Files.createDirectory(folder);
        } catch (IOException e) {
            throw cannot("open a session", e);
        }
        try {
            return begin(start, folder);
        } catch (IOException e) {
            discard(folder);
            throw cannot("open a session", e);
        }
    }

    private SessionWriter begin(SessionStart start, Path folder) throws IOException {
        StreamWriter stream = new StreamWriter(
                folder,
                settings.origin(),
                start.id(),
                keys.newSession(start.id()),
                clocks,
                allocator,
                this::segmentEnded);
        Decisions decisions = new Decisions(log, start.id());
        SessionWriter session = new SessionWriter(this, start, stream, decisions, clocks.utc());
        stream.force(); // the log commits to it, and may be durable first
        Map<String, Object> leaf = stream.end().toLeaf();
        leaf.put("resource", start.resource());
        leaf.put("kind", start.kind());
        leaf.put("enforced-by", start.enforcedBy());
        leaf.put("policy", start.policy());
        leaf.put("observe", start.observe());
        log.append("session.open", leaf);
        sessions.put(start.id(), session);
        return session;
    }

    /** Removes a session that never began; nobody was told of it. */
    private static void discard(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(StreamWriter.fileName(1)));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "a session that never began could not be removed", e);
        }
    }

    private void segmentEnded(SegmentEnd end) {
        try {
            log.append("segment", end.toLeaf());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "{0}: the end of a segment could not be logged: {1}", end.session(), e);
        }
    }

    void closed(SessionWriter session, CloseReason reason, SegmentEnd end) {
        Map<String, Object> leaf = end.toLeaf();
        leaf.put("reason", reason.text());
        try {
            log.checkpoint(log.append("session.close", leaf) + 1);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "{0}: the end of the session could not be logged: {1}", session.id(), e);
        }
        sessions.remove(session.id());
    }

    /** A session that could not be closed: the next start will close it as aborted. */
    void lost(SessionWriter session) {
        sessions.remove(session.id());
    }

    @Override
    public void refused(RefusedConnection connection) {
        Map<String, Object> leaf = new LinkedHashMap<>();
        leaf.put("enforced-by", connection.enforcedBy());
        leaf.put("resource", shortened(connection.resource()));
        leaf.put("kind", connection.kind());
        leaf.put("address", shortened(connection.address()));
        leaf.put("code", connection.code().text());
        leaf.put("reason", shortened(connection.reason()));
        Map<String, String> client = new LinkedHashMap<>();
        connection.client().forEach((name, value) -> client.put(shortened(name), shortened(value)));
        leaf.put("client", client);
        append("session.refused", leaf, "log who was refused");
    }

    @Override
    public void policyLoaded(String digest, String source, boolean observe) {
        Map<String, Object> leaf = new LinkedHashMap<>();
        leaf.put("policy", digest);
        leaf.put("source", shortened(source));
        leaf.put("observe", observe);
        append("policy.load", leaf, "log which policy decides");
    }

    private static String shortened(String text) {
        return text.length() > 1024 ? text.substring(0, 1024) : text;
    }

    private void append(String type, Map<String, Object> leaf, String what) {
        requireThere();
        requireOpen();
        try {
            log.append(type, leaf);
        } catch (IOException e) {
            throw cannot(what, e);
        }
    }

    private synchronized void requireOpen() {
        if (closed) {
            throw new HoopException(ErrorCode.RECORDING, "the archive " + directory + " was closed; connect again");
        }
    }

    private long written(UUID session) {
        SessionWriter writer = sessions.get(session);
        return writer == null ? Long.MAX_VALUE : writer.written();
    }

    /** Writes what has gathered in all sessions. */
    void flushAll() {
        try {
            lock.requireHeld();
        } catch (IOException e) {
            gone = e;
        }
        eachSession(SessionWriter::flushGathered);
    }

    void forceAll() {
        eachSession(SessionWriter::forceWritten);
    }

    /** One that fails does not keep the others waiting. */
    private void eachSession(Consumer<SessionWriter> task) {
        for (SessionWriter session : sessions.values()) {
            try {
                task.accept(session);
            } catch (RuntimeException | Error e) {
                LOG.log(System.Logger.Level.ERROR, session.id() + ": the recording cannot go on", e);
            }
        }
    }

    void signHead() throws IOException {
        if (gone == null) {
            log.checkpoint();
        }
    }

    void heartbeat() throws IOException {
        if (gone == null) {
            log.append("heartbeat", Map.of("sessions", (long) sessions.size()));
        }
    }

    /**
     * The process ends with sessions open. Its other hooks may still use them, so they are not closed; but from now on
     * nothing of them waits in memory, and what there was is under a signed head.
     */
    private void processEnds() {
        ending = true;
        flushAll();
        forceAll();
        tried("the log''s head was not signed", this::signHead);
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        atExit.disarm();
        try {
            List.copyOf(sessions.values()).forEach(session -> session.close(CloseReason.ABORTED));
            housekeeping.close();
            tried("the end of the archive''s writer was not logged", () -> log.append("stop", Map.of()));
            tried("the log''s last head was not signed", log::checkpoint);
            sinks.close();
            tried("the log was not closed", log::close);
        } finally {
            release(lock);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private void tried(String failure, Step step) {
        try {
            step.run();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "{0}: " + failure + ": {1}", directory, e);
        }
    }
}
