package dev.hoop.recording;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.zip.CRC32C;

/**
 * The parts of a frame: length u32 (of what follows it), type u8, flags u8, sequence u64, UTC nanoseconds i64, monotonic
 * nanoseconds i64, AES-256-GCM ciphertext with its tag, CRC32C u32 of everything before. Big-endian. What stands before
 * the ciphertext is authenticated with it, and the sequence makes the nonce, so none is used twice with one key.
 */
final class Frame {
    /** Bytes before the ciphertext, the length's own among them. */
    static final int HEADER = 4 + 1 + 1 + 8 + 8 + 8;

    static final int TAG = 16;
    static final int CRC = 4;
    static final int LEAST = HEADER + TAG + CRC;
    static final int MOST = 1 << 30;

    /** Whether the plaintext is zstd. */
    static final int COMPRESSED = 1;

    private Frame() {}

    /** What a frame holds; control frames have one key, data frames another. */
    enum Type {
        OPEN(1, false),
        CONTROL(2, false),
        CLOSE(3, false),
        ROWS(16, true),
        BYTES(17, true);

        final int code;
        final boolean data;

        Type(int code, boolean data) {
            this.code = code;
            this.data = data;
        }

        static Type of(int code) {
            for (Type type : values()) {
                if (type.code == code) {
                    return type;
                }
            }
            throw new IllegalArgumentException("there is no frame of type " + code);
        }
    }

    /** One frame as it stands in a file, its check sum right. */
    record Raw(Type type, boolean compressed, long sequence, long utcNanos, long monotonicNanos, ByteBuffer whole) {
        /** @return the plaintext, as it was encrypted */
        byte[] decrypt(SecretKeySpec key) throws GeneralSecurityException {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, nonce(sequence));
            ByteBuffer bytes = whole.duplicate();
            cipher.updateAAD(bytes.slice(0, HEADER));
            byte[] ciphertext = new byte[bytes.remaining() - HEADER - CRC];
            bytes.get(HEADER, ciphertext);
            return cipher.doFinal(ciphertext);
        }
    }

    static GCMParameterSpec nonce(long sequence) {
        return new GCMParameterSpec(
                8 * TAG, ByteBuffer.allocate(12).putLong(4, sequence).array());
    }

    /**
     * The frame that begins at the buffer's position, which moves behind it.
     *
     * @return null if less than a frame is left, or the bytes are zero, as in room that was never written; the position
     *     then stays
     * @throws IllegalArgumentException if there is something else than a frame
     */
    static Raw read(ByteBuffer in) {
        int start = in.position();
        if (in.remaining() < 4) {
            return null;
        }
        int length = in.getInt(start);
        if (length == 0) {
            return null;
        }
        if (length < LEAST - 4 || length > MOST) {
            throw new IllegalArgumentException("its length, " + length + ", cannot be right");
        }
        if (in.remaining() - 4 < length) {
            return null;
        }
        ByteBuffer whole = in.slice(start, 4 + length);
        CRC32C crc = new CRC32C();
        crc.update(whole.slice(0, length + 4 - CRC));
        if ((int) crc.getValue() != whole.getInt(length + 4 - CRC)) {
            throw new IllegalArgumentException("its check sum is wrong");
        }
        Type type = Type.of(whole.get(4) & 0xFF);
        Raw raw = new Raw(
                type,
                (whole.get(5) & COMPRESSED) != 0,
                whole.getLong(6),
                whole.getLong(14),
                whole.getLong(22),
                whole.asReadOnlyBuffer());
        in.position(start + 4 + length);
        return raw;
    }
}
