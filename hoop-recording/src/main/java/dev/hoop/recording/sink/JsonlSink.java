package dev.hoop.recording.sink;

import dev.hoop.audit.AuditEvent;
import dev.hoop.audit.AuditSink;
import dev.hoop.recording.log.CanonicalJson;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Appends events to a file, a line of canonical JSON each; {@link #flush} makes them durable. A line that a crash has
 * cut is removed when the file is opened again, and its event comes again. A file that was moved away, or replaced by
 * another of its name, is left at the next flush; one that was truncated goes on from its new end.
 */
final class JsonlSink implements AuditSink {
    private final Path file;
    private FileChannel channel;
    private Object identity;
    private boolean closed;

    JsonlSink(Path file) throws IOException {
        this.file = file.toAbsolutePath();
        Files.createDirectories(this.file.getParent());
        open();
    }

    private void open() throws IOException {
        FileChannel opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        try {
            cutTornLine();
            identity = identity();
            channel = opened;
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    private void cutTornLine() throws IOException {
        try (FileChannel there = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = endOfLines(there);
            if (end < there.size()) {
                there.truncate(end);
            }
        }
    }

    private static long endOfLines(FileChannel from) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long end = from.size(); end > 0; end--) {
            from.read(one.clear(), end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }

    /** Tells the file from another of its name, where the system can. */
    private Object identity() throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? "" : key;
    }

    @Override
    public void append(AuditEvent event) throws IOException {
        requireOpen();
        long start = channel.size();
        ByteBuffer line = ByteBuffer.wrap((json(event) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
        } catch (IOException e) {
            channel.truncate(start);
            throw e;
        }
    }

    static String json(AuditEvent event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", event.id());
        json.put("type", event.type());
        json.put("time", event.time().toString());
        event.session().ifPresent(session -> json.put("session", session.toString()));
        json.put("details", event.details());
        return CanonicalJson.text(json);
    }

    @Override
    public void flush() throws IOException {
        if (closed) {
            return;
        }
        channel.force(false);
        if (Files.notExists(file) || !identity().equals(identity)) {
            FileChannel before = channel;
            open();
            before.close();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the sink is closed");
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (FileChannel last = channel) {
            last.force(false);
        } catch (IOException e) {
            System.getLogger("dev.hoop.recording").log(System.Logger.Level.WARNING, file + " was not closed well", e);
        }
    }
}
