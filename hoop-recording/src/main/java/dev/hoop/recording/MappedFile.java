package dev.hoop.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is appended to through memory, so that what is appended survives the death of the process without a system
 * call each time. Its blocks are taken from the disk before they are mapped: a full disk is an exception in
 * {@link #append}, never a fault in the middle of it. Owned by one thread at a time.
 */
final class MappedFile implements AutoCloseable {
    private static final int AHEAD = 1 << 20;
    private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(1 << 16);

    private final FileChannel channel;
    private MappedByteBuffer window;
    private long windowStart;
    private long size;

    MappedFile(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        window = channel.map(FileChannel.MapMode.READ_WRITE, 0, 0);
    }

    long size() {
        return size;
    }

    /** Appends all or, with an exception, nothing. */
    void append(byte[] bytes, int length) throws IOException {
        if (window.remaining() < length) {
            extend(length);
        }
        // The length, which comes first, is written last: a half-written record is no record.
        int start = window.position();
        window.put(start + 4, bytes, 4, length - 4);
        java.lang.invoke.VarHandle.releaseFence();
        window.put(start, bytes, 0, 4);
        window.position(start + length);
        size += length;
    }

    /** Makes everything appended durable. */
    void force() {
        window.force();
    }

    private void extend(int length) throws IOException {
        long next = windowStart + window.position();
        long room = Math.max(AHEAD, length);
        for (long at = next; at < next + room; ) {
            ByteBuffer zeros = ZEROS.duplicate();
            zeros.limit((int) Math.min(zeros.capacity(), next + room - at));
            at += channel.write(zeros, at);
        }
        window.force();
        window = channel.map(FileChannel.MapMode.READ_WRITE, next, room);
        windowStart = next;
    }

    /** Gives back what was not written to, and makes the rest durable. */
    @Override
    public void close() throws IOException {
        window.force();
        channel.truncate(size);
        channel.force(true);
        channel.close();
    }
}
