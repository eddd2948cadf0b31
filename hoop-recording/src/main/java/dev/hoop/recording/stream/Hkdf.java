package dev.hoop.recording.stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** HKDF with SHA-256. Source: RFC 5869. */
final class Hkdf {
    private Hkdf() {}

    /** Derives 32 bytes from {@code secret}, other ones for each {@code info}. */
    static byte[] derive(byte[] secret, byte[] salt, String info) {
        byte[] pseudorandom = mac(salt.length == 0 ? new byte[32] : salt, secret);
        byte[] label = info.getBytes(StandardCharsets.UTF_8);
        byte[] block = new byte[label.length + 1];
        System.arraycopy(label, 0, block, 0, label.length);
        block[label.length] = 1;
        return mac(pseudorandom, block);
    }

    private static byte[] mac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
