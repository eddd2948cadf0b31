package dev.hoop.recording.stream;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import java.security.GeneralSecurityException;

/**
 * AES-256-GCM over payloads. The nonce is four zero bytes and the frame's sequence number, which no session uses
 * twice; the frame's header is authenticated beside the payload. Owned by one thread at a time.
 */
final class FrameCipher {
    private final Cipher cipher;
    private final SecretKeySpec key;
    private final byte[] nonce = new byte[12];

    FrameCipher(SecretKeySpec key) {
        this.key = key;
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Seals a payload into {@code frame}, behind the header that stands there. */
    void seal(long sequence, byte[] payload, int offset, int length, byte[] frame) {
        try {
            init(Cipher.ENCRYPT_MODE, sequence, frame);
            cipher.doFinal(payload, offset, length, frame, Frame.HEADER);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void init(int mode, long sequence, byte[] frame) throws GeneralSecurityException {
        for (int i = 0; i < 8; i++) {
            nonce[4 + i] = (byte) (sequence >>> (56 - 8 * i));
        }
        cipher.init(mode, key, new GCMParameterSpec(8 * Frame.TAG, nonce));
        cipher.updateAAD(frame, 0, Frame.HEADER);
    }

    /** The payload of a frame, decompressed. */
    byte[] unseal(Frame frame) throws DamagedException {
        byte[] bytes = frame.bytes();
        try {
            init(Cipher.DECRYPT_MODE, frame.sequence(), bytes);
            byte[] payload = cipher.doFinal(bytes, Frame.HEADER, bytes.length - Frame.HEADER - 4);
            return frame.has(Frame.ZSTD) ? Compression.decompress(payload) : payload;
        } catch (GeneralSecurityException e) {
            throw new DamagedException("a frame was not sealed with this session's key");
        }
    }
}
