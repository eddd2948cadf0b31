package dev.hoop.recording.log;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Reads the log of an archive that somebody else may be writing. */
public final class LogReader {
    private static final int CHECKPOINT = 64 << 10;

    private LogReader() {}

    /** The newest head, if there is one. */
    public static Optional<Checkpoint> checkpoint(Path archive) throws IOException {
        try {
            return Optional.of(Checkpoint.parse(Bounded.read(archive.resolve("checkpoint"), CHECKPOINT)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new dev.hoop.recording.stream.DamagedException(e.getMessage());
        }
    }

    /** Takes one entry of the log. */
    @FunctionalInterface
    public interface EntryConsumer {
        void accept(long index, byte[] entry) throws IOException;
    }

    /** Reads the entries that a head of {@code size} covers, in order. */
    public static void entries(Path archive, long size, EntryConsumer consumer) throws IOException {
        Tiles tiles = new Tiles(archive);
        for (long tile = 0; tile * Tiles.WIDTH < size; tile++) {
            long index = tile * Tiles.WIDTH;
            for (byte[] entry : tiles.entries(tile, size)) {
                consumer.accept(index++, entry);
            }
        }
    }

    /**
     * Reads the entries from {@code size} on that no head covers yet, in order.
     *
     * @return whether that was all; else bytes follow that are no entry, or not the next
     */
    public static boolean unsigned(Path archive, long size, EntryConsumer consumer) throws IOException {
        return Journal.read(archive, size, consumer) >= Journal.length(archive);
    }

    /** What a leaf says. */
    public static Map<String, Object> leaf(byte[] entry) throws IOException {
        try {
            return CanonicalJson.object(entry);
        } catch (IllegalArgumentException e) {
            throw new dev.hoop.recording.stream.DamagedException("a log entry is not a JSON object");
        }
    }
}
