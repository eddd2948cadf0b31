package dev.hoop.recording.stream;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * A frame as it lies in a segment, still sealed. Layout in {@code docs/archive-format.md}, "Frames".
 *
 * @param bytes the whole frame, with length and CRC
 */
public record Frame(
        FrameType type, int direction, int flags, long sequence, long utcNanos, long monotonicNanos, byte[] bytes) {
    /** Bytes before the ciphertext; they are what the cipher authenticates beside it. */
    public static final int HEADER = 32;
    /** The tag of AES-GCM. */
    public static final int TAG = 16;
    /** Bytes of a frame with an empty payload. */
    public static final int OVERHEAD = HEADER + TAG + 4;
    /** Most bytes of payload in one frame; longer ones are split. */
    public static final int MAX_PAYLOAD = 1 << 20;
    /** Most bytes of a frame. */
    public static final int MAX = MAX_PAYLOAD + OVERHEAD;

    /** The payload was compressed (RFC 8878) before it was encrypted. */
    public static final int ZSTD = 1;
    /** The last item of the payload goes on in the next frame under the same key. */
    public static final int CONTINUES = 2;
    /** The operation was refused. */
    public static final int REFUSED = 4;

    static final int ALL_FLAGS = ZSTD | CONTINUES | REFUSED;

    /** Whether the bit {@code flag} is set. */
    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** Reads the frame that {@code bytes} holds exactly. */
    static Frame parse(byte[] bytes) throws DamagedException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (in.getInt() != bytes.length) {
            throw new DamagedException("a frame has another length than it says");
        }
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, bytes.length - 4);
        if ((int) crc.getValue() != in.getInt(bytes.length - 4)) {
            throw new DamagedException("the CRC of a frame is wrong");
        }
        FrameType type = FrameType.of(in.get() & 0xff);
        int direction = in.get() & 0xff;
        int flags = in.get() & 0xff;
        if (in.get() != 0 || direction > 2 || (flags & ~ALL_FLAGS) != 0) {
            throw new DamagedException("a frame has bits that this version does not know");
        }
        return new Frame(type, direction, flags, in.getLong(), in.getLong(), in.getLong(), bytes);
    }

    /** Throws if a frame cannot be {@code length} bytes long. */
    static void checkLength(int length) throws DamagedException {
        if (length < OVERHEAD || length > MAX) {
            throw new DamagedException("frame length " + length + " is outside " + OVERHEAD + ".." + MAX);
        }
    }
}
