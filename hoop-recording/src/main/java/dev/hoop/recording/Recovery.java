package dev.hoop.recording;

import dev.hoop.audit.recorder.CloseReason;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Closes the sessions that a killed process has left open: each is cut at its last whole frame, what is cut off is kept
 * beside it unless it is the zeros of room never written, and the log tells. Nothing is ever appended to them.
 */
record Recovery(Path directory, LogWriter log) {
    void run() throws IOException {
        Set<String> open = new LinkedHashSet<>();
        for (Map<String, String> entry : log.found()) {
            if ("session.open".equals(entry.get("type"))) {
                open.add(entry.get("session"));
            } else if ("session.close".equals(entry.get("type"))) {
                open.remove(entry.get("session"));
            }
        }
        for (String session : open) {
            close(session);
        }
    }

    private void close(String session) throws IOException {
        Path file = ArchiveRecorder.stream(directory, UUID.fromString(session));
        long whole;
        long frames;
        String chain;
        try (StreamReader stream = new StreamReader(file)) {
            try {
                while (stream.next().isPresent()) {
                    continue;
                }
            } catch (IllegalArgumentException e) { // a frame that was being written, or damage: cut off, and kept
                System.getLogger(Recovery.class.getName())
                        .log(
                                System.Logger.Level.WARNING,
                                "{0}: record {1}: {2}",
                                file,
                                stream.frames(),
                                e.getMessage());
            }
            whole = stream.position();
            frames = stream.frames();
            chain = HexFormat.of().formatHex(stream.chain());
        }
        long kept = cut(file, whole);
        log.append("session.recover", Map.of("session", session, "bytes", whole, "cut", kept));
        log.append(
                "session.close",
                Map.of(
                        "session", session,
                        "reason", CloseReason.ABORTED.text(),
                        "frames", frames,
                        "bytes", whole,
                        "chain", chain));
    }

    /** @return how many bytes were cut off and kept */
    private static long cut(Path file, long whole) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Path cut = file.resolveSibling(file.getFileName() + ".cut");
            long end = lastWritten(channel, whole);
            if (end > whole) {
                try (FileChannel kept = FileChannel.open(
                        cut,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
                    for (long at = whole; at < end; ) {
                        at += channel.transferTo(at, end - at, kept);
                    }
                    kept.force(true);
                }
            }
            channel.truncate(whole);
            channel.force(true);
            return end - whole;
        }
    }

    /** The end of what is not zero, at {@code whole} or behind it. */
    private static long lastWritten(FileChannel channel, long whole) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(1 << 16);
        long last = whole;
        for (long at = whole; at < channel.size(); at += block.limit()) {
            block.clear();
            if (channel.read(block, at) <= 0) {
                break;
            }
            block.flip();
            for (int i = 0; i < block.limit(); i++) {
                last = block.get(i) == 0 ? last : at + i + 1;
            }
        }
        return last;
    }
}
