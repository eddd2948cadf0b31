package dev.hoop.recording.writer;

import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.recording.log.LogReader;
import dev.hoop.recording.log.LogWriter;
import dev.hoop.recording.stream.SegmentEnd;
import dev.hoop.recording.stream.StreamReader;
import dev.hoop.recording.stream.StreamWriter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Closes the sessions that a killed process has left open: cuts each at its last whole frame, keeps what was cut beside
 * it, and says so in the log. Nothing below what the log had committed to is cut.
 */
final class Recovery {
    private final Path sessions;
    private final LogWriter log;
    private final Map<String, Long> committed = new LinkedHashMap<>();

    Recovery(Path archive, LogWriter log) {
        this.sessions = archive.resolve("sessions");
        this.log = log;
    }

    /** Recovers what there is to recover; how many sessions that were. */
    int run() throws IOException {
        Map<String, Boolean> logged = new LinkedHashMap<>();
        for (long i = 0; i < log.size(); i++) {
            note(LogReader.leaf(log.entry(i)), logged);
        }
        int recovered = 0;
        for (String session : folders()) {
            if (!logged.containsKey(session)) {
                recovered += adopt(session) ? 1 : 0;
            }
        }
        for (Map.Entry<String, Boolean> session : logged.entrySet()) {
            if (session.getValue()) {
                recover(session.getKey());
                recovered++;
            }
        }
        return recovered;
    }

    private void note(Map<String, Object> leaf, Map<String, Boolean> logged) {
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
    private boolean adopt(String session) throws IOException {
        Path folder = sessions.resolve(session);
        try (StreamReader reader = new StreamReader(folder)) {
            if (reader.next().isPresent()) {
                Map<String, Object> leaf = reader.end().toLeaf();
                leaf.put("recovered", true);
                log.append("session.open", leaf);
                recover(session);
                return true;
            }
        } catch (dev.hoop.recording.stream.DamagedException e) {
            return false; // what is here was never acknowledged; it stays for whoever wants to look
        }
        Files.deleteIfExists(folder.resolve(StreamWriter.fileName(1)));
        Files.deleteIfExists(folder);
        return false;
    }

    private void recover(String session) throws IOException {
        Path folder = sessions.resolve(session);
        Map<String, Object> leaf = new LinkedHashMap<>();
        SegmentEnd end;
        try (StreamReader reader = new StreamReader(folder)) {
            String damage = readAll(reader);
            end = reader.end();
            boolean last = Files.notExists(folder.resolve(StreamWriter.fileName(end.segment() + 2)));
            long place = (long) end.segment() << 40 | end.bytes();
            if (end.segment() > 0 && last && place >= committed.getOrDefault(session, 0L)) {
                leaf.put("cut", cut(folder, end, reader.tail()));
            } else {
                leaf.put("damaged", damage.isEmpty() ? "shorter than the log says" : damage);
            }
        }
        leaf.putAll(end.toLeaf());
        log.append("recovery", leaf);
        Map<String, Object> close = end.toLeaf();
        close.put("reason", CloseReason.ABORTED.text());
        log.append("session.close", close);
    }

    private static String readAll(StreamReader reader) throws IOException {
        try {
            while (reader.next().isPresent()) {
                // the reader keeps count
            }
            return "";
        } catch (dev.hoop.recording.stream.DamagedException e) {
            return e.getMessage();
        }
    }

    /** Keeps the bytes after the last frame in a file beside the segment, and cuts them off; how many there were. */
    private static long cut(Path folder, SegmentEnd end, long tail) throws IOException {
        Path file = folder.resolve(StreamWriter.fileName(end.segment()));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (tail > 0) {
                ByteBuffer torn = ByteBuffer.allocate((int) Math.min(tail, 64 << 20));
                channel.read(torn, end.bytes());
                Files.write(side(file), torn.array());
            }
            channel.truncate(end.bytes());
            channel.force(true);
        }
        Path next = folder.resolve(StreamWriter.fileName(end.segment() + 1));
        if (Files.exists(next)) {
            Files.move(next, side(next), StandardCopyOption.REPLACE_EXISTING);
        }
        return tail;
    }

    private static Path side(Path segment) {
        return segment.resolveSibling(segment.getFileName().toString().replace(".hoop", ".cut"));
    }
}
