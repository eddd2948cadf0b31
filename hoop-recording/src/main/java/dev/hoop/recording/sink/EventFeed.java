package dev.hoop.recording.sink;

import dev.hoop.audit.AuditEvent;
import dev.hoop.recording.Archive;
import dev.hoop.recording.Recorded;
import dev.hoop.recording.Replay;
import dev.hoop.recording.log.LogReader;
import dev.hoop.recording.log.LogWriter;
import dev.hoop.recording.stream.DamagedException;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;

/**
 * The events of an archive from a cursor on, read from the archive itself, so that nothing waits for a sink and nothing
 * is kept for it. Those of one session come in order; its end comes after all of them. Owned by one thread.
 */
final class EventFeed implements Closeable {
    private static final System.Logger LOG = System.getLogger("dev.hoop.recording");

    private final Archive archive;
    private final LogWriter log;
    private final ToLongFunction<UUID> written;
    private final Map<UUID, Followed> sessions = new LinkedHashMap<>();
    private long leaf;
    private final Map<UUID, Long> from;

    /** @param written the last frame of a session that is being written; any large number for others */
    EventFeed(Archive archive, LogWriter log, ToLongFunction<UUID> written, Cursor from) {
        this.archive = archive;
        this.log = log;
        this.written = written;
        this.leaf = from.leaf();
        this.from = new LinkedHashMap<>(from.sessions());
    }

    /**
     * Begins to read a session. One that is gone or damaged has no events; any other failure may pass, and is thrown, so
     * that nothing is left out for it.
     */
    private void follow(UUID session, long told) throws IOException {
        try {
            sessions.put(session, new Followed(session, archive.operations(session), told));
        } catch (NoSuchFileException | DamagedException e) {
            LOG.log(System.Logger.Level.WARNING, "{0}: its events cannot be read: {1}", session, e.getMessage());
        }
    }

    private void resume() throws IOException {
        for (Map.Entry<UUID, Long> session : from.entrySet()) {
            if (!sessions.containsKey(session.getKey())) {
                follow(session.getKey(), session.getValue());
            }
        }
        from.clear();
    }

    /** The next event, or empty if there is none yet. */
    Optional<AuditEvent> next() throws IOException {
        resume();
        for (Followed session : sessions.values()) {
            Optional<AuditEvent> event = session.next(written.applyAsLong(session.id));
            if (event.isPresent()) {
                return event;
            }
        }
        while (leaf < log.size()) {
            Map<String, Object> says = LogReader.leaf(log.entry(leaf));
            Optional<AuditEvent> event = take(says);
            if (event.isPresent()) {
                return event;
            }
        }
        return Optional.empty();
    }

    private Optional<AuditEvent> take(Map<String, Object> says) throws IOException {
        Object type = says.get("type");
        if ("session.open".equals(type)) {
            UUID id = UUID.fromString((String) says.get("session"));
            follow(id, 0);
            leaf++;
            Followed opened = sessions.get(id);
            return opened == null ? Optional.empty() : opened.next(Long.MAX_VALUE);
        }
        if ("session.close".equals(type)) {
            UUID id = UUID.fromString((String) says.get("session"));
            Followed closing = sessions.get(id);
            Optional<AuditEvent> before = closing == null ? Optional.empty() : closing.next(Long.MAX_VALUE);
            if (before.isPresent()) {
                return before; // this leaf again, once the session has no more to tell
            }
            sessions.remove(id);
            if (closing != null) {
                closing.close();
            }
        }
        return Events.ofLeaf(leaf++, says);
    }

    /** A cursor behind all that {@link #next} has given. */
    Cursor cursor() {
        Map<UUID, Long> told = new LinkedHashMap<>(from);
        sessions.values().forEach(session -> told.put(session.id, session.told()));
        return new Cursor(leaf, told);
    }

    @Override
    public void close() throws IOException {
        for (Followed session : sessions.values()) {
            session.close();
        }
    }

    /** One session, read up to somewhere. */
    private static final class Followed {
        private final UUID id;
        private final Replay replay;
        private final long skipTo;
        private long frame;
        private int item;
        private boolean damaged;

        private Followed(UUID id, Replay replay, long told) {
            this.id = id;
            this.replay = replay;
            this.skipTo = told;
        }

        /** The last frame all of whose events were given; the newest may hold more. */
        private long told() {
            return Math.max(skipTo, replay.drained() ? frame : frame - 1);
        }

        private Optional<AuditEvent> next(long lastWritten) throws IOException {
            if (damaged) {
                return Optional.empty();
            }
            try {
                for (Optional<Recorded> next = replay.next(lastWritten); // a frame beyond may be half written
                        next.isPresent();
                        next = replay.next(lastWritten)) {
                    Optional<AuditEvent> event = event(next.get());
                    if (event.isPresent()) {
                        return event;
                    }
                }
            } catch (DamagedException e) {
                damaged = true;
                LOG.log(System.Logger.Level.WARNING, "{0}: no more events can be read: {1}", id, e.getMessage());
            }
            return Optional.empty();
        }

        private Optional<AuditEvent> event(Recorded recorded) {
            long sequence = recorded.at().sequence();
            item = sequence == frame ? item + 1 : 0;
            frame = sequence;
            if (sequence <= skipTo) {
                return Optional.empty();
            }
            String name = id + "/" + sequence + (item == 0 ? "" : "." + item);
            return Events.ofRecorded(id, name, recorded);
        }

        private void close() throws IOException {
            replay.close();
        }
    }
}
