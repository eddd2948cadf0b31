package dev.hoop.recording.log;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * The entries that no signed head covers yet, in the file {@code journal}: index, length, entry, CRC32C. It is emptied
 * when a head covers them.
 */
final class Journal implements Closeable {
    private static final int OVERHEAD = 8 + 2 + 4;

    private final RandomAccessFile file;
    private long end;

    /** Opens a journal behind the {@code whole} entries that are in it; a torn write after them is cut off. */
    Journal(Path archive, Collection<byte[]> whole) throws IOException {
        file = new RandomAccessFile(file(archive).toFile(), "rw"); // no channel: an interrupt would close it
        end = whole.stream().mapToLong(entry -> OVERHEAD + entry.length).sum();
        file.setLength(end);
    }

    static Path file(Path archive) {
        return archive.resolve("journal");
    }

    /** The whole entries of a journal by index; what follows the last of them is a torn write. */
    static Map<Long, byte[]> read(Path archive) throws IOException {
        Map<Long, byte[]> entries = new TreeMap<>();
        ByteBuffer in;
        try {
            in = ByteBuffer.wrap(Files.readAllBytes(file(archive)));
        } catch (NoSuchFileException e) {
            return entries;
        }
        while (in.remaining() >= OVERHEAD) {
            int start = in.position();
            int length = in.getShort(start + 8) & 0xffff;
            if (in.remaining() < OVERHEAD + length
                    || crc(in.array(), start, 10 + length) != in.getInt(start + 10 + length)) {
                break;
            }
            byte[] entry = new byte[length];
            in.get(start + 10, entry);
            entries.put(in.getLong(start), entry);
            in.position(start + OVERHEAD + length);
        }
        return entries;
    }

    private static int crc(byte[] bytes, int offset, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, offset, length);
        return (int) crc.getValue();
    }

    /** Appends an entry, or leaves no trace of it. */
    void append(long index, byte[] entry) throws IOException {
        ByteBuffer out = ByteBuffer.allocate(OVERHEAD + entry.length);
        out.putLong(index).putShort((short) entry.length).put(entry);
        out.putInt(crc(out.array(), 0, out.position()));
        try {
            file.seek(end);
            file.write(out.array());
        } catch (IOException e) {
            file.setLength(end);
            throw e;
        }
        end += out.capacity();
    }

    void clear() throws IOException {
        file.setLength(0);
        end = 0;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
