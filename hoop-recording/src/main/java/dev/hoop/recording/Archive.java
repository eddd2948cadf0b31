package dev.hoop.recording;

import dev.hoop.recording.log.Checkpoint;
import dev.hoop.recording.log.LogReader;
import dev.hoop.recording.stream.DamagedException;
import dev.hoop.recording.stream.KeyStore;
import dev.hoop.recording.stream.SegmentEnd;
import dev.hoop.recording.stream.SessionKeys;
import dev.hoop.recording.stream.StreamReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * An archive, open for reading; somebody else may be writing it. What a copy without {@code private/} can tell is what
 * the log says in the clear. Immutable, and every method reads the files anew.
 */
public final class Archive {
    private final Path directory;
    private final Optional<KeyStore> keys;

    private Archive(Path directory, Optional<KeyStore> keys) {
        this.directory = directory;
        this.keys = keys;
    }

    /**
     * Opens the archive in a directory.
     *
     * @throws NoSuchFileException if there is none
     */
    public static Archive open(Path directory) throws IOException {
        Path sessions = directory.resolve("sessions");
        if (Files.notExists(sessions) || Files.exists(sessions) && !Files.isDirectory(sessions)) {
            throw new NoSuchFileException(directory.toString(), null, "there is no archive here");
        }
        return new Archive(directory, KeyStore.existing(directory));
    }

    /** All sessions in the order in which they were opened. */
    public List<SessionSummary> sessions() throws IOException {
        List<SessionSummary> summaries = new ArrayList<>();
        for (Logged logged : logged().values()) {
            summaries.add(summary(logged));
        }
        return summaries;
    }

    /** One session. */
    public Optional<SessionSummary> session(UUID id) throws IOException {
        Logged logged = logged().get(id);
        return logged == null ? Optional.empty() : Optional.of(summary(logged));
    }

    /** What the log says of a session: its opening, and its end once it has one. */
    private static final class Logged {
        private final UUID id;
        private final Map<String, Object> open;
        private Optional<Map<String, Object>> close = Optional.empty();

        private Logged(UUID id, Map<String, Object> open) {
            this.id = id;
            this.open = open;
        }
    }

    private Map<UUID, Logged> logged() throws IOException {
        Map<UUID, Logged> sessions = new LinkedHashMap<>();
        long size = LogReader.checkpoint(directory).map(Checkpoint::size).orElse(0L);
        try {
            LogReader.entries(directory, size, (index, entry) -> note(LogReader.leaf(entry), sessions));
            LogReader.unsigned(directory, size, (index, entry) -> note(LogReader.leaf(entry), sessions));
        } catch (RuntimeException e) {
            throw foreign();
        }
        return sessions;
    }

    private static DamagedException foreign() {
        return new DamagedException("the log has an entry that no recorder writes; run hoop verify");
    }

    private static void note(Map<String, Object> leaf, Map<UUID, Logged> sessions) {
        Object type = leaf.get("type");
        if ("session.open".equals(type)) {
            UUID id = UUID.fromString((String) leaf.get("session"));
            sessions.putIfAbsent(id, new Logged(id, leaf));
        } else if ("session.close".equals(type)) {
            Logged open = sessions.get(UUID.fromString((String) leaf.get("session")));
            if (open != null) {
                open.close = Optional.of(leaf);
            }
        }
    }

    private SessionSummary summary(Logged logged) throws IOException {
        Optional<Recorded.Opened> opened = opened(logged.id);
        Map<String, Object> counts = logged.close.isPresent() ? logged.close.get() : count(logged.id);
        try {
            return new SessionSummary(
                    logged.id,
                    opened.map(Recorded.Opened::start),
                    logged.open.get("resource") instanceof String s
                            ? s
                            : opened.map(o -> o.start().resource()).orElse(""),
                    Instant.parse((String) logged.open.get("time")),
                    logged.close.map(leaf -> Instant.parse((String) leaf.get("time"))),
                    logged.close.map(leaf -> (String) leaf.get("reason")),
                    (Long) counts.get("operations"),
                    (Long) counts.get("refused"));
        } catch (RuntimeException e) {
            throw foreign();
        }
    }

    private Map<String, Object> count(UUID id) throws IOException {
        try (StreamReader reader = new StreamReader(folder(id))) {
            SegmentEnd end = reader.end();
            try {
                while (reader.next().isPresent()) {
                    end = reader.end();
                }
            } catch (DamagedException e) {
                end = reader.end(); // a torn end, until somebody recovers it; verifying says more
            }
            return end.toLeaf();
        }
    }

    private Optional<Recorded.Opened> opened(UUID id) throws IOException {
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        try (Replay replay = replay(id, false)) {
            return replay.next().map(first -> first instanceof Recorded.Opened o ? o : null);
        } catch (DamagedException e) {
            return Optional.empty();
        }
    }

    private Path folder(UUID id) {
        return directory.resolve("sessions").resolve(id.toString());
    }

    /**
     * Reads a session from its beginning.
     *
     * @throws IOException if there is no such session, or this copy of the archive has no keys
     */
    public Replay replay(UUID session) throws IOException {
        return replay(session, true);
    }

    /** Reads a session's operations, decisions and outcomes, without what was delivered. */
    public Replay operations(UUID session) throws IOException {
        return replay(session, false);
    }

    private Replay replay(UUID session, boolean withData) throws IOException {
        if (!Files.isDirectory(folder(session))) {
            throw new NoSuchFileException(session.toString(), null, "the archive has no such session");
        }
        SessionKeys sessionKeys = requireKeys().session(session);
        return new Replay(folder(session), sessionKeys, withData);
    }

    private KeyStore requireKeys() throws NoSuchFileException {
        return keys.orElseThrow(
                () -> new NoSuchFileException(directory.resolve("private").toString(), null, "this copy has no keys"));
    }

    /**
     * An operation whose text was searched for.
     *
     * @param operation with its text
     */
    public record Hit(UUID session, Recorded.Operation operation) {}

    /**
     * Finds operations whose text holds {@code text}, whatever the case, in all sessions in order. A session that cannot
     * be read to its end is searched as far as it can.
     */
    public void search(String text, Consumer<Hit> hits) throws IOException {
        requireKeys();
        String wanted = text.toLowerCase(Locale.ROOT);
        for (UUID id : logged().keySet()) {
            try (Replay replay = operations(id)) {
                Optional<Recorded> next = replay.next();
                while (next.isPresent()) {
                    if (next.get() instanceof Recorded.Operation o
                            && o.text().toLowerCase(Locale.ROOT).contains(wanted)) {
                        hits.accept(new Hit(id, o));
                    }
                    next = replay.next();
                }
            } catch (DamagedException | NoSuchFileException e) {
                System.getLogger("dev.hoop.recording")
                        .log(System.Logger.Level.WARNING, "{0}: searched only in part: {1}", id, e.getMessage());
            }
        }
    }
}
