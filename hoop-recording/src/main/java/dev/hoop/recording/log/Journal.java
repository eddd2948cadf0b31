package dev.hoop.recording.log;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * The entries that no signed head covers yet, in the file {@code journal}: index, length, entry, CRC32C. It is emptied
 * when a head covers all of them; until then those that one covers stand before the others.
 */
final class Journal implements Closeable {
    private static final int OVERHEAD = 8 + 2 + 4;
    private static final long LONG = 4L << 20;

    private final RandomAccessFile file;
    private long end;

    /** Opens a journal behind its first {@code whole} bytes, as {@link #read} gave them; a torn write is cut off. */
    Journal(Path archive, long whole) throws IOException {
        file = new RandomAccessFile(file(archive).toFile(), "rw"); // no channel: an interrupt would close it
        end = whole;
        file.setLength(end);
    }

    static Path file(Path archive) {
        return archive.resolve("journal");
    }

    /**
     * Reads the entries from index {@code from} on, as far as they follow each other without a gap: a writer may empty
     * the journal meanwhile, and begin it anew with later ones.
     *
     * @return how many bytes whole entries take, those before {@code from} included; what follows is a torn write
     */
    static long read(Path archive, long from, LogReader.EntryConsumer consumer) throws IOException {
        Bounded.requireRegular(file(archive));
        long whole = 0;
        long next = from;
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file(archive)), 64 << 10))) {
            while (true) {
                long index = in.readLong();
                byte[] entry = new byte[in.readUnsignedShort()];
                in.readFully(entry);
                if (in.readInt() != crc(index, entry) || index > next) {
                    return whole;
                }
                if (index == next) {
                    consumer.accept(next++, entry);
                }
                whole += OVERHEAD + entry.length;
            }
        } catch (EOFException | NoSuchFileException e) {
            return whole;
        }
    }

    static long length(Path archive) throws IOException {
        return Files.exists(file(archive)) ? Files.size(file(archive)) : 0;
    }

    private static int crc(long index, byte[] entry) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(10)
                .putLong(index)
                .putShort((short) entry.length)
                .flip());
        crc.update(entry);
        return (int) crc.getValue();
    }

    /** Appends an entry, or leaves no trace of it. */
    void append(long index, byte[] entry) throws IOException {
        ByteBuffer out = ByteBuffer.allocate(OVERHEAD + entry.length);
        out.putLong(index).putShort((short) entry.length).put(entry).putInt(crc(index, entry));
        try {
            file.seek(end);
            file.write(out.array());
        } catch (IOException e) {
            file.setLength(end);
            throw e;
        }
        end += out.capacity();
    }

    /** Whether it is time to empty it. */
    boolean isLong() {
        return end > LONG;
    }

    /** Makes what was appended durable. */
    void force() throws IOException {
        file.getFD().sync();
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
