package dev.hoop.recording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The files of a log. Source: C2SP tlog-tiles, "Merkle Tree" and "Log Entries". */
final class Tiles {
    /** Entries, or hashes, of a full tile. */
    static final int WIDTH = 256;

    private final Path log;

    Tiles(Path log) {
        this.log = log;
    }

    Path checkpoint() {
        return log.resolve("checkpoint");
    }

    /** @param level {@code entries}, or 0 and up */
    Path tile(String level, long index, int width) {
        String name = String.format("%03d", index % 1000);
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            name = String.format("x%03d/%s", rest % 1000, name);
        }
        return log.resolve("tile/" + level + "/" + name + (width == WIDTH ? "" : ".p/" + width));
    }

    /** Replaces a file by another at one stroke, durably. */
    void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Each entry with its length, u16, before it. */
    static byte[] bundle(List<byte[]> entries) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > 0xFFFF) {
                throw new IllegalArgumentException("a log entry has more than 65535 bytes");
            }
            bundle.write(entry.length >> 8);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }

    /** The first entries of the log. @throws IOException if one is missing or cut off */
    List<byte[]> entries(long size) throws IOException {
        List<byte[]> entries = new ArrayList<>();
        while (entries.size() < size) {
            int width = (int) Math.min(WIDTH, size - entries.size());
            ByteBuffer bundle = ByteBuffer.wrap(Files.readAllBytes(tile("entries", entries.size() / WIDTH, width)));
            for (int i = 0; i < width; i++) {
                if (bundle.remaining() < 2 || bundle.remaining() - 2 < (bundle.getShort(bundle.position()) & 0xFFFF)) {
                    throw new IOException("log entry " + entries.size() + " is cut off");
                }
                byte[] entry = new byte[bundle.getShort() & 0xFFFF];
                bundle.get(entry);
                entries.add(entry);
            }
            if (bundle.hasRemaining()) {
                throw new IOException("something stands behind log entry " + (entries.size() - 1));
            }
        }
        return entries;
    }
}
