package dev.hoop.recording.writer;

import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.recording.log.LogWriter;
import dev.hoop.recording.stream.CutFile;
import dev.hoop.recording.stream.DamagedException;
import dev.hoop.recording.stream.Frame;
import dev.hoop.recording.stream.KeyStore;
import dev.hoop.recording.stream.PrivateFiles;
import dev.hoop.recording.stream.SegmentEnd;
import dev.hoop.recording.stream.StreamReader;
import dev.hoop.recording.stream.StreamWriter;
import dev.hoop.recording.stream.Unsealer;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Closes the sessions that a killed process has left open: cuts each at its last whole frame, keeps what was cut beside
 * it, and says so in the log. Nothing below what the log had committed to is cut. Behind that, a frame counts only if
 * it was sealed with the session's own key: the log is about to vouch for it.
 */
final class Recovery {
    private final Path sessions;
    private final Map<String, Boolean> logged = new LinkedHashMap<>();
    private final Map<String, Long> committed = new LinkedHashMap<>();

    Recovery(Path archive) {
        this.sessions = archive.resolve("sessions");
    }

    /** Takes the leaves of the log, in order, before {@link #run}. */
    void note(Map<String, Object> leaf) {
        String session = String.valueOf(leaf.get("session"));
        switch (String.valueOf(leaf.get("type"))) {
            case "session.open" -> {
                logged.put(session, true);
                committed.put(session, place(leaf));
            }
            case "segment" -> committed.put(session, place(leaf));
            case "session.close" -> {
                logged.put(session, false);
                committed.remove(session);
            }
            default -> {}
        }
    }

    /** Segment and byte as one number that grows. */
    private static long place(Map<String, Object> leaf) {
        return (Long) leaf.get("segment") << 40 | (Long) leaf.get("bytes");
    }

    private static long place(SegmentEnd end) {
        return (long) end.segment() << 40 | end.bytes();
    }

    /** Recovers what there is to recover; how many sessions that were. */
    int run(LogWriter log, KeyStore keys) throws IOException {
        int recovered = 0;
        for (String session : folders()) {
            if (!logged.containsKey(session)) {
                recovered += adopt(session, log, keys) ? 1 : 0;
            }
        }
        for (Map.Entry<String, Boolean> session : logged.entrySet()) {
            if (session.getValue()) {
                recover(session.getKey(), log, keys);
                recovered++;
            }
        }
        return recovered;
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(sessions)) {
            return folders.map(p -> p.getFileName().toString())
                    .filter(Recovery::isSession)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isSession(String name) {
        try {
            return UUID.fromString(name).toString().equals(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Logs a session whose process died between its first frame and its leaf; drops one that had not begun. */
    private boolean adopt(String session, LogWriter log, KeyStore keys) throws IOException {
        Path folder = sessions.resolve(session);
        try (StreamReader reader = new StreamReader(folder)) {
            if (reader.next().isPresent()) {
                Map<String, Object> leaf = reader.end().toLeaf();
                leaf.put("recovered", true);
                log.append("session.open", leaf);
                recover(session, log, keys);
                return true;
            }
        } catch (DamagedException e) {
            return false; // what is here was never acknowledged; it stays for whoever wants to look
        }
        Files.deleteIfExists(folder.resolve(StreamWriter.fileName(1)));
        Files.deleteIfExists(folder);
        return false;
    }

    private void recover(String session, LogWriter log, KeyStore keys) throws IOException {
        Path folder = sessions.resolve(session);
        long least = committed.getOrDefault(session, 0L);
        Sound sound = sound(folder, unsealer(session, keys), least);
        SegmentEnd end = sound.end;
        Map<String, Object> leaf = end.toLeaf();
        boolean last = Files.notExists(folder.resolve(StreamWriter.fileName(end.segment() + 2)));
        if (end.segment() > 0 && last && place(end) >= least) {
            leaf.put("cut", cut(folder, end));
        } else {
            leaf.put("damaged", sound.damage.isEmpty() ? "shorter than the log says" : sound.damage);
        }
        log.append("recovery", leaf);
        Map<String, Object> close = end.toLeaf();
        close.put("reason", CloseReason.ABORTED.text());
        log.append("session.close", close);
    }

    /** The session's cipher; empty if its keys are not there, and nobody can tell what was sealed with them. */
    private static Optional<Unsealer> unsealer(String session, KeyStore keys) throws IOException {
        try {
            return Optional.of(new Unsealer(keys.session(UUID.fromString(session))));
        } catch (DamagedException e) {
            return Optional.empty();
        }
    }

    /** How far a stream is what its writer wrote, and why it is not from there on. */
    private record Sound(SegmentEnd end, String damage) {}

    private static Sound sound(Path folder, Optional<Unsealer> unsealer, long committed) throws IOException {
        try (StreamReader reader = new StreamReader(folder)) {
            SegmentEnd end = reader.end();
            try {
                for (Optional<Frame> next = reader.next(); next.isPresent(); next = reader.next()) {
                    if (unsealer.isPresent() && place(reader.end()) > committed) {
                        unsealer.get().payload(next.get(), reader.header().orElseThrow());
                    }
                    end = reader.end();
                }
                return new Sound(end, "");
            } catch (DamagedException e) {
                return new Sound(end, e.getMessage());
            }
        }
    }

    /** Keeps the bytes after the last frame in files beside the segments, and cuts them off; what the log says of it. */
    private static List<Map<String, Object>> cut(Path folder, SegmentEnd end) throws IOException {
        List<Map<String, Object>> cuts = new ArrayList<>();
        Path segment = folder.resolve(StreamWriter.fileName(end.segment()));
        keep(segment, end.bytes(), cuts);
        try (RandomAccessFile file = new RandomAccessFile(segment.toFile(), "rw")) {
            file.setLength(end.bytes());
            file.getFD().sync();
        }
        Path next = folder.resolve(StreamWriter.fileName(end.segment() + 1));
        if (Files.exists(next)) {
            keep(next, 0, cuts);
            Files.delete(next);
        }
        PrivateFiles.forceFolder(folder);
        return cuts;
    }

    private static void keep(Path segment, long from, List<Map<String, Object>> cuts) throws IOException {
        long length = StreamReader.written(segment, from) - from;
        if (length > 0) {
            String name = segment.getFileName().toString().replace(".hoop", ".cut");
            byte[] sha256 = CutFile.copy(segment, from, length, segment.resolveSibling(name));
            cuts.add(Map.of(
                    "file", name, "bytes", length, "sha256", HexFormat.of().formatHex(sha256)));
        }
    }
}
