package dev.hoop.recording.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key by which signed notes are verified. Source: C2SP signed-note, "Verifier keys"; C2SP tlog-cosignature.
 *
 * @param name of the signer, without spaces and pluses
 * @param type 1 for Ed25519 over the note, 4 for a witness's timestamped Ed25519
 * @param raw  the key's 32 bytes
 */
public record VerifierKey(String name, int type, byte[] raw) {
    static final int ED25519 = 1;
    static final int COSIGNATURE = 4;
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    /**
     * Reads {@code <name>+<id>+<key>}.
     *
     * @throws IllegalArgumentException if it is anything else; the message says what a verifier key looks like
     */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        try {
            byte[] key = Base64.getDecoder().decode(parts[2]);
            VerifierKey parsed = new VerifierKey(parts[0], key[0], Arrays.copyOfRange(key, 1, key.length));
            if (key.length == 33
                    && (key[0] == ED25519 || key[0] == COSIGNATURE)
                    && parsed.text().equals(text)) {
                return parsed;
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw notAKey(e);
        }
        throw notAKey(null);
    }

    private static IllegalArgumentException notAKey(Exception cause) {
        return new IllegalArgumentException("a verifier key is <name>+<id>+<base64>, and its id fits its key", cause);
    }

    static VerifierKey of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new VerifierKey(name, ED25519, Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    /** The first four bytes of a digest of name and key. */
    byte[] id() {
        MessageDigest sha = Merkle.sha256();
        sha.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        sha.update((byte) type);
        return Arrays.copyOf(sha.digest(raw), 4);
    }

    /** The form that {@link #parse} reads. */
    public String text() {
        byte[] typed = new byte[33];
        typed[0] = (byte) type;
        System.arraycopy(raw, 0, typed, 1, Math.min(32, raw.length));
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    /** Whether {@code signature} is this key's on {@code successor}, and on the tree before the succession. */
    public boolean certifies(VerifierKey successor, long size, byte[] root, byte[] signature) {
        return verifies(SigningKey.succession(name, successor.text(), size, root), signature);
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            byte[] encoded = Arrays.copyOf(X509, X509.length + 32);
            System.arraycopy(raw, 0, encoded, X509.length, 32);
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey k && k.text().equals(text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
