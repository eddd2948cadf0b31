package dev.hoop.recording.stream;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.invoke.VarHandle;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * One file that is being written, through memory: what {@link #put} has returned from is the system's, and survives the
 * death of this process. Guarded by its stream's lock, {@link #force} aside. Holds no channel, which an interrupt of a
 * recording thread would close.
 */
final class Segment {
    private static final int FIRST = 128 << 10;
    private static final int STEP = 1 << 20;

    private final Path path;
    private final RandomAccessFile file;
    private final Allocator allocator;
    /** Maps written to since they were last forced, the current one last. Guarded by itself. */
    private final List<MappedByteBuffer> unforced = new ArrayList<>();

    private MappedByteBuffer map;
    private long mapStart;
    private long position;
    private long allocated;
    /** Guarded by {@code unforced}. */
    private boolean namesForced;

    private Segment(Path path, RandomAccessFile file, Allocator allocator) {
        this.path = path;
        this.file = file;
        this.allocator = allocator;
    }

    /** Makes the file, with room for {@code room} bytes. */
    static Segment create(Path path, int room, Allocator allocator) throws IOException {
        Files.createFile(path);
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        Segment segment = new Segment(path, file, allocator);
        try {
            segment.grow(Math.max(room, FIRST));
        } catch (IOException | RuntimeException e) {
            file.close();
            Files.deleteIfExists(path);
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
            grow((int) Math.max(room, STEP));
        }
    }

    private void grow(int room) throws IOException {
        long end = position + room;
        if (end > allocated) {
            allocator.allocate(file, allocated, end - allocated);
        }
        map = Uninterrupted.run(() -> map(position, room));
        mapStart = position;
        allocated = end;
        synchronized (unforced) {
            unforced.add(map);
        }
    }

    private MappedByteBuffer map(long from, int length) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, from, length);
        }
    }

    /**
     * Appends a frame, its length last: whoever reads along sees either no frame or a whole one.
     *
     * @throws IllegalStateException if the system could not write the page, as on a disk that is full although the room
     *                               had been reserved; nothing may be put after that
     */
    void put(byte[] bytes, int length) {
        int at = (int) (position - mapStart);
        int first = bytes[0] << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        map.put(at + 4, bytes, 4, length - 4);
        VarHandle.releaseFence();
        map.putInt(at, first);
        VarHandle.acquireFence();
        if (map.getInt(at) != first || map.get(at + length - 1) != bytes[length - 1]) {
            throw faulted();
        }
        position += length;
    }

    /** The JVM tells of a fault later, and wherever the thread is by then; here it is taken note of at once. */
    private IllegalStateException faulted() {
        try {
            Thread.yield(); // lets the JVM have its say
        } catch (InternalError e) {
            return new IllegalStateException("a page of " + path + " could not be written", e);
        }
        return new IllegalStateException("a page of " + path + " could not be written");
    }

    /** Makes everything put so far durable, and the file's name with the first. Thread-safe. */
    void force() throws IOException {
        requireFile();
        List<MappedByteBuffer> maps;
        synchronized (unforced) {
            maps = List.copyOf(unforced);
        }
        try {
            maps.forEach(MappedByteBuffer::force);
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
        forceNames();
        synchronized (unforced) {
            unforced.subList(0, maps.size() - 1).clear(); // the last of them may still be written to
        }
    }

    private void forceNames() throws IOException {
        synchronized (unforced) {
            if (namesForced) {
                return;
            }
        }
        PrivateFiles.forceFolder(path.getParent());
        PrivateFiles.forceFolder(path.getParent().getParent());
        synchronized (unforced) {
            namesForced = true;
        }
    }

    void requireFile() throws IOException {
        if (Files.notExists(path)) {
            throw new NoSuchFileException(path.toString(), null, "it was deleted while being written");
        }
    }

    /** Removes the file, which holds nothing yet. */
    void discard() throws IOException {
        map = null;
        file.close();
        Files.deleteIfExists(path);
    }

    /** Cuts off what was allocated and not used, makes the rest durable, and lets go. */
    void close() throws IOException {
        try (file) {
            map = null;
            file.setLength(position);
            file.getFD().sync();
        }
    }
}
