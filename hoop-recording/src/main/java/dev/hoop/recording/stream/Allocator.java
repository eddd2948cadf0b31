package dev.hoop.recording.stream;

import java.io.IOException;
import java.io.RandomAccessFile;

/** Gives a file real blocks ahead of what is written to it through memory. */
@FunctionalInterface
public interface Allocator {
    /**
     * Writes zeros: a sparse file would do for the mapping, but a disk that is full would then kill the process at the
     * first touch, where this fails with an exception before anything depends on it.
     */
    Allocator ZEROS = (file, from, length) -> {
        byte[] zeros = new byte[(int) Math.min(length, 64 << 10)];
        file.seek(from);
        for (long left = length; left > 0; left -= zeros.length) {
            file.write(zeros, 0, (int) Math.min(zeros.length, left));
        }
    };

    /** Makes the bytes from {@code from} on, {@code length} of them, zeros on blocks that are there. */
    void allocate(RandomAccessFile file, long from, long length) throws IOException;
}
