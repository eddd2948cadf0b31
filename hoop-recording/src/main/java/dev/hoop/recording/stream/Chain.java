package dev.hoop.recording.stream;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hash that each frame adds itself to: {@code c[i] = SHA-256(0x02 ‖ c[i-1] ‖ frame)}, begun anew by each segment's
 * header, which holds the value before, with {@code SHA-256(0x03 ‖ header)}. Owned by one thread at a time.
 */
public final class Chain {
    /** Bytes of a value. */
    public static final int LENGTH = 32;

    private final MessageDigest sha = sha256();
    private final byte[] value = new byte[LENGTH];

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void header(byte[] header) {
        sha.update((byte) 3);
        add(header, header.length);
    }

    void frame(byte[] frame, int length) {
        sha.update((byte) 2);
        sha.update(value);
        add(frame, length);
    }

    private void add(byte[] bytes, int length) {
        sha.update(bytes, 0, length);
        try {
            sha.digest(value, 0, LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy of the value after the last header or frame. */
    public byte[] value() {
        return value.clone();
    }
}
