package dev.hoop.recording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * Signs and verifies notes with Ed25519. Source: C2SP signed-note, "Signatures" and "Verifier keys"; RFC 8032.
 */
final class SignedNote {
    private static final byte ED25519 = 1;
    private static final byte[] X509_PREFIX = {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};

    private SignedNote() {}

    /** A key and the name it signs under. */
    record Verifier(String name, byte[] key) {
        /** {@code name+hash+key}, as verifiers pass it around. */
        String text() {
            return name + "+" + java.util.HexFormat.of().formatHex(id()) + "+"
                    + Base64.getEncoder().encodeToString(prefixed(key));
        }

        /** The key in a file of one line. */
        static Verifier ofFile(Path file) throws IOException {
            String line = Files.readString(file);
            if (!line.endsWith("\n")) {
                throw new IllegalArgumentException("the verifier key is cut off");
            }
            return parse(line.substring(0, line.length() - 1));
        }

        /** @throws IllegalArgumentException if it is no such text */
        static Verifier parse(String text) {
            // Base64 may hold plus signs, the id does not: the first two are the separators.
            int first = text.indexOf('+');
            int second = text.indexOf('+', first + 1);
            if (first < 1 || second < 0) {
                throw new IllegalArgumentException("this is no verifier key");
            }
            byte[] bytes = Base64.getDecoder().decode(text.substring(second + 1));
            if (bytes.length != 33 || bytes[0] != ED25519) {
                throw new IllegalArgumentException("this is no Ed25519 verifier key");
            }
            Verifier verifier = new Verifier(text.substring(0, first), Arrays.copyOfRange(bytes, 1, 33));
            if (!verifier.text().equals(text)) {
                throw new IllegalArgumentException("this verifier key is damaged");
            }
            return verifier;
        }

        byte[] id() {
            MessageDigest sha256 = MerkleTree.sha256();
            sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(sha256.digest(prefixed(key)), 4);
        }

        /** Whether the note ends with a good signature by this key. */
        boolean verifies(String note) {
            int blank = note.indexOf("\n\n");
            if (blank < 0) {
                return false;
            }
            String text = note.substring(0, blank + 1);
            return note.substring(blank + 2).lines().anyMatch(line -> verifies(text, line));
        }

        private boolean verifies(String text, String line) {
            String prefix = "\u2014 " + name + " ";
            if (!line.startsWith(prefix)) {
                return false;
            }
            try {
                String encoded = line.substring(prefix.length());
                byte[] bytes = Base64.getDecoder().decode(encoded);
                if (!Base64.getEncoder().encodeToString(bytes).equals(encoded)) { // bits that the decoder ignores
                    return false;
                }
                if (bytes.length != 68 || !Arrays.equals(Arrays.copyOf(bytes, 4), id())) {
                    return false;
                }
                Signature signature = Signature.getInstance("Ed25519");
                signature.initVerify(publicKey(key));
                signature.update(text.getBytes(StandardCharsets.UTF_8));
                return signature.verify(bytes, 4, 64);
            } catch (GeneralSecurityException | IllegalArgumentException e) { // no signature of this key
                return false;
            }
        }

        /** Without the key, which is public but long. */
        @Override
        public String toString() {
            return name;
        }
    }

    static KeyPair newKey() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    static Verifier verifier(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new Verifier(name, Arrays.copyOfRange(encoded, X509_PREFIX.length, encoded.length));
    }

    /** The text, which ends with a newline, with a signature under it. */
    static String sign(String text, Verifier verifier, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(verifier.id());
            bytes.writeBytes(signature.sign());
            String encoded = Base64.getEncoder().encodeToString(bytes.toByteArray());
            return text + "\n\u2014 " + verifier.name() + " " + encoded + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 signing failed", e);
        }
    }

    private static byte[] prefixed(byte[] key) {
        byte[] prefixed = new byte[key.length + 1];
        prefixed[0] = ED25519;
        System.arraycopy(key, 0, prefixed, 1, key.length);
        return prefixed;
    }

    private static PublicKey publicKey(byte[] key) throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + key.length);
        System.arraycopy(key, 0, encoded, X509_PREFIX.length, key.length);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
