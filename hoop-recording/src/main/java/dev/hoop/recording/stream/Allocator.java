package dev.hoop.recording.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Gives a file real blocks ahead of what is written to it through memory. */
@FunctionalInterface
public interface Allocator {
    /**
     * Writes zeros: a sparse file would do for the mapping, but a disk that is full would then kill the process at the
     * first touch, where this fails with an exception before anything depends on it.
     */
    Allocator ZEROS = (channel, from, length) -> {
        ByteBuffer zeros = Zeros.BLOCK.duplicate();
        long end = from + length;
        for (long at = from; at < end; ) {
            zeros.clear().limit((int) Math.min(zeros.capacity(), end - at));
            at += channel.write(zeros, at);
        }
    };

    /** Makes the bytes from {@code from} on, {@code length} of them, zeros on blocks that are there. */
    void allocate(FileChannel channel, long from, long length) throws IOException;
}
