package dev.hoop.recording.stream;

import java.nio.ByteBuffer;

/** A block of zeros, shared. */
final class Zeros {
    static final ByteBuffer BLOCK = ByteBuffer.allocateDirect(64 << 10);

    private Zeros() {}
}
