package dev.hoop.recording.stream;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One file that is being written, through memory: what {@link #put} has returned from is the system's, and survives the
 * death of this process. Guarded by its stream's lock, {@link #force} aside.
 */
final class Segment {
    private static final int FIRST = 128 << 10;
    private static final int STEP = 1 << 20;

    private final Path file;
    private final FileChannel channel;
    private final Allocator allocator;
    private MappedByteBuffer map;
    private long mapStart;
    private long position;
    private long allocated;

    private Segment(Path file, FileChannel channel, Allocator allocator) {
        this.file = file;
        this.channel = channel;
        this.allocator = allocator;
    }

    /** Makes the file, with room for {@code room} bytes. */
    static Segment create(Path file, int room, Allocator allocator) throws IOException {
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Segment segment = new Segment(file, channel, allocator);
        try {
            segment.grow(Math.max(room, FIRST));
        } catch (IOException | RuntimeException e) {
            channel.close();
            Files.deleteIfExists(file);
            throw e;
        }
        return segment;
    }

    long position() {
        return position;
    }

    /** Makes sure that {@code room} more bytes can be put without asking the system for anything. */
    void reserve(long room) throws IOException {
        if (position + room > allocated) {
            grow((int) Math.min(1 << 30, Math.max(room, STEP)));
        }
    }

    private void grow(int room) throws IOException {
        long end = position + room;
        if (end > allocated) {
            allocator.allocate(channel, allocated, end - allocated);
        }
        map = channel.map(FileChannel.MapMode.READ_WRITE, position, room);
        mapStart = position;
        allocated = end;
    }

    /** Appends a frame, its length last: whoever reads along sees either no frame or a whole one. */
    void put(byte[] bytes, int length) {
        int at = (int) (position - mapStart);
        map.put(at + 4, bytes, 4, length - 4);
        java.lang.invoke.VarHandle.releaseFence();
        map.putInt(at, bytes[0] << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | bytes[3] & 0xff);
        position += length;
    }

    /** Makes everything put so far durable. Thread-safe. */
    void force() throws IOException {
        channel.force(false);
    }

    void requireFile() throws IOException {
        if (Files.notExists(file)) {
            throw new NoSuchFileException(file.toString(), null, "it was deleted while being written");
        }
    }

    /** Cuts off what was allocated and not used, makes the rest durable, and lets go. */
    void close() throws IOException {
        try (channel) {
            map = null;
            channel.truncate(position);
            channel.force(true);
        }
    }
}
