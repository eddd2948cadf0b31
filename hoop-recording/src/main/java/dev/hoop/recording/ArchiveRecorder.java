package dev.hoop.recording;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** An archive in a folder, open for writing. Thread-safe. */
final class ArchiveRecorder implements Recorder {
    private static final long FLUSH_MILLIS = 50;
    private static final System.Logger LOGGER = System.getLogger(ArchiveRecorder.class.getName());

    private final Path directory;
    private final boolean strict;
    private final Clock clock;
    private final ArchiveLock lock;
    private final LogWriter log;
    private final Set<SessionWriter> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService flusher;

    private ArchiveRecorder(RecorderSettings settings, Clock clock, ArchiveLock lock) throws IOException {
        directory = settings.directory();
        strict = settings.strict();
        this.clock = clock;
        this.lock = lock;
        log = LogWriter.open(directory, settings.origin(), clock);
        new Recovery(directory, log).run();
        log.append("archive.start", Map.of("pid", ProcessHandle.current().pid()));
        flusher = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "hoop-recording-flush");
            thread.setDaemon(true);
            return thread;
        });
        flusher.scheduleWithFixedDelay(this::flush, FLUSH_MILLIS, FLUSH_MILLIS, TimeUnit.MILLISECONDS);
    }

    static ArchiveRecorder open(RecorderSettings settings, Clock clock, Duration patience) {
        Path directory = settings.directory();
        ArchiveLock lock = null;
        try {
            Files.createDirectories(directory.resolve("sessions"));
            PrivateFiles.folder(directory.resolve("private"));
            PrivateFiles.folder(directory.resolve("private/sessions"));
            lock = ArchiveLock.acquire(directory, patience);
            return new ArchiveRecorder(settings, clock, lock);
        } catch (IOException | IllegalArgumentException e) {
            if (lock != null) {
                lock.close();
            }
            throw new HoopException(
                    ErrorCode.RECORDING,
                    "The archive " + directory + " cannot be written to: " + e
                            + ". Nothing is done without a record; name another folder with hoop.archive, or mend this one",
                    e);
        }
    }

    @Override
    public SessionRecorder open(SessionStart start) {
        try {
            SessionKeys keys = SessionKeys.create(directory.resolve("private/sessions"), start.id());
            StreamWriter stream =
                    new StreamWriter(stream(directory, start.id()), start.id(), log.origin(), keys, clock);
            Cbor opening = new Cbor().value(description(start));
            stream.write(Frame.Type.OPEN, opening.array(), opening.size());
            stream.force();
            log.append(
                    "session.open",
                    Map.of(
                            "session", start.id().toString(),
                            "principal",
                                    start.principal().issuer() + " "
                                            + start.principal().subject(),
                            "resource", start.resource(),
                            "enforced-by", start.enforcedBy(),
                            "policy", start.policy(),
                            "keys", HexFormat.of().formatHex(keys.commitment())));
            SessionWriter session = new SessionWriter(start.id(), stream, strict, this);
            open.add(session);
            return session;
        } catch (IOException e) {
            throw new HoopException(
                    ErrorCode.RECORDING,
                    "The archive " + directory + " cannot take a session: " + e + ". Make room or mend the disk",
                    e);
        }
    }

    static Path stream(Path directory, UUID session) {
        return directory.resolve("sessions").resolve(session + ".hoop");
    }

    private static Map<String, Object> description(SessionStart start) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("session", start.id().toString());
        description.put("issuer", start.principal().issuer());
        description.put("subject", start.principal().subject());
        description.put("groups", start.principal().groups());
        description.put("claims", start.principal().claims());
        description.put("enforced-by", start.enforcedBy());
        description.put("resource", start.resource());
        description.put("kind", start.kind());
        description.put("address", start.address());
        description.put("policy", start.policy());
        description.put("observe", start.observe());
        start.reason().ifPresent(reason -> description.put("reason", reason));
        description.put("client", start.client());
        return description;
    }

    @Override
    public void policyLoaded(String digest, String source, boolean observe) {
        try {
            log.append("policy.load", Map.of("policy", digest, "source", source, "observe", observe));
        } catch (IOException e) {
            throw new HoopException(ErrorCode.RECORDING, "The archive " + directory + " cannot take a record: " + e, e);
        }
    }

    Path directory() {
        return directory;
    }

    void closed(UUID session, StreamWriter stream, CloseReason reason, long operations, long refused)
            throws IOException {
        log.append(
                "session.close",
                Map.of(
                        "session", session.toString(),
                        "reason", reason.text(),
                        "frames", stream.frames(),
                        "bytes", stream.size(),
                        "chain", HexFormat.of().formatHex(stream.chain()),
                        "operations", operations,
                        "refused", refused));
    }

    void forget(SessionWriter session) {
        open.remove(session);
    }

    private void flush() {
        for (SessionWriter session : open) {
            try {
                session.flush();
            } catch (RuntimeException e) { // told to the client with its next operation; the others must go on
                LOGGER.log(System.Logger.Level.ERROR, "A session in {0} could not be flushed: {1}", directory, e);
            }
        }
    }

    @Override
    public void close() {
        flusher.shutdown();
        try {
            for (SessionWriter session : open) {
                session.close(CloseReason.ABORTED);
            }
        } finally {
            lock.close();
        }
    }
}
