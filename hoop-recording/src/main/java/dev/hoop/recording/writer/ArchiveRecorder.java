package dev.hoop.recording.writer;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.recording.log.LogWriter;
import dev.hoop.recording.sink.Sinks;
import dev.hoop.recording.stream.Allocator;
import dev.hoop.recording.stream.KeyStore;
import dev.hoop.recording.stream.SegmentEnd;
import dev.hoop.recording.stream.StreamWriter;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** One archive, open for writing by this process alone. */
final class ArchiveRecorder implements Recorder {
    private static final System.Logger LOG = System.getLogger("dev.hoop.recording");

    private final Path directory;
    private final RecorderSettings settings;
    private final Clock clock;
    private final Allocator allocator;
    private final ArchiveLock lock;
    private final KeyStore keys;
    private final LogWriter log;
    private final Sinks sinks;
    private final Map<UUID, SessionWriter> sessions = new ConcurrentHashMap<>();
    private final Housekeeping housekeeping;
    /** Set by housekeeping once the directory has gone; read by every session. */
    private volatile IOException gone;

    private boolean closed;

    private ArchiveRecorder(RecorderSettings settings, Clock clock, Allocator allocator, ArchiveLock lock, Sinks sinks)
            throws IOException {
        this.sinks = sinks;
        this.directory = settings.directory();
        this.settings = settings;
        this.clock = clock;
        this.allocator = allocator;
        this.lock = lock;
        this.keys = KeyStore.create(directory);
        Files.createDirectories(directory.resolve("sessions"));
        this.log = new LogWriter(directory, settings.origin(), clock);
        long first = log.size();
        log.start(Map.of("origin", settings.origin(), "strict", settings.strict()));
        int recovered = new Recovery(directory, log).run();
        if (recovered > 0) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0}: closed what a killed process left open; sessions: {1}",
                    directory,
                    recovered);
        }
        log.checkpoint();
        sinks.start(directory, log, first, this::written);
        this.housekeeping = new Housekeeping(this, directory);
    }

    static ArchiveRecorder open(RecorderSettings settings, Clock clock, Allocator allocator, Duration patience) {
        Path directory = settings.directory();
        checkOrigin(settings.origin());
        ArchiveLock lock = null;
        Sinks sinks = null;
        try {
            Files.createDirectories(directory);
            lock = ArchiveLock.acquire(directory, patience).orElse(null);
            if (lock == null) {
                throw new HoopException(
                        ErrorCode.RECORDING,
                        "the archive " + directory
                                + " is being written by another process or recorder; stop that one, or"
                                + " set hoop.archive to another directory");
            }
            sinks = Sinks.open(settings.sinks()); // not before the lock: another writer's sinks may have the same files
            ArchiveRecorder recorder = new ArchiveRecorder(settings, clock, allocator, lock, sinks);
            lock = null;
            sinks = null;
            return recorder;
        } catch (IOException e) {
            throw cannot(directory, "open it for writing", e);
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

    private static HoopException cannot(Path directory, String what, IOException e) {
        return new HoopException(
                ErrorCode.RECORDING,
                "the archive " + directory + ": cannot " + what + ": " + reason(e)
                        + "; make it writable and free some space, or set hoop.archive to another directory",
                e);
    }

    private static String reason(IOException e) {
        if (e instanceof java.nio.file.AccessDeniedException a) {
            return a.getFile() + ": permission denied";
        }
        if (e instanceof java.nio.file.NoSuchFileException f) {
            return f.getFile() + " is not there";
        }
        if (e instanceof FileAlreadyExistsException f) {
            return f.getFile() + " is in the way";
        }
        return String.valueOf(e.getMessage());
    }

    HoopException cannot(String what, IOException e) {
        return cannot(directory, what, e);
    }

    boolean strict() {
        return settings.strict();
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
                clock,
                allocator,
                this::segmentEnded);
        SessionWriter session = new SessionWriter(this, start, stream, clock);
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
            log.append("session.close", leaf);
            log.checkpoint();
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
    public void policyLoaded(String digest, String source, boolean observe) {
        requireThere();
        requireOpen();
        Map<String, Object> leaf = new LinkedHashMap<>();
        leaf.put("policy", digest);
        leaf.put("source", source.length() > 1024 ? source.substring(0, 1024) : source);
        leaf.put("observe", observe);
        try {
            log.append("policy.load", leaf);
        } catch (IOException e) {
            throw cannot("log which policy decides", e);
        }
    }

    private synchronized void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the archive is closed");
        }
    }

    private long written(UUID session) {
        SessionWriter writer = sessions.get(session);
        return writer == null ? Long.MAX_VALUE : writer.written();
    }

    /** Writes what has gathered in all sessions. */
    void flushAll() {
        if (Files.notExists(directory.resolve("lock"))) {
            gone = new java.nio.file.NoSuchFileException(directory.toString());
        }
        sessions.values().forEach(SessionWriter::flushGathered);
    }

    void forceAll() {
        sessions.values().forEach(SessionWriter::forceWritten);
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

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        List.copyOf(sessions.values()).forEach(session -> session.close(CloseReason.ABORTED));
        housekeeping.close();
        try {
            log.append("stop", Map.of());
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "{0}: the end of the archive''s writer was not logged: {1}",
                    directory,
                    e);
        }
        sinks.close();
        try {
            log.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "{0}: the log''s last head was not signed: {1}", directory, e);
        }
        release(lock);
    }
}
