package dev.hoop.recording.stream;

/** A payload, compressed if that is worth it. Takes one after the other into the same memory. Owned by one thread at a time. */
public final class Packed {
    private static final int WORTH_COMPRESSING = 512;

    private byte[] bytes = new byte[0];
    private int length;

    /** Takes a payload of one frame, in place of the one before. */
    public void take(byte[] payload, int offset, int payloadLength) {
        length = 0;
        if (payloadLength < WORTH_COMPRESSING) {
            return;
        }
        int bound = Compression.bound(payloadLength);
        if (bytes.length < bound) {
            bytes = new byte[bound];
        }
        length = Compression.compress(payload, offset, payloadLength, bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Bytes of it, or 0 if the payload is better written as it is. */
    int length() {
        return length;
    }
}
