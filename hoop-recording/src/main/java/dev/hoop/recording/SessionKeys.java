package dev.hoop.recording;

import javax.crypto.spec.SecretKeySpec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * The keys of one session's frames: one for control, one for data, so that data can be made unreadable first. Each is a
 * file of its own under {@code private}, which only the archive's owner may read.
 */
record SessionKeys(SecretKeySpec control, SecretKeySpec data) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 32;

    static SessionKeys create(Path keys, UUID session) throws IOException {
        return new SessionKeys(newKey(keys.resolve(session + ".control")), newKey(keys.resolve(session + ".data")));
    }

    static SessionKeys load(Path keys, UUID session) throws IOException {
        return new SessionKeys(
                key(Files.readAllBytes(keys.resolve(session + ".control"))),
                key(Files.readAllBytes(keys.resolve(session + ".data"))));
    }

    /** Binds a recording to its keys, without telling them. */
    byte[] commitment() {
        MessageDigest sha256 = MerkleTree.sha256();
        sha256.update(control.getEncoded());
        return sha256.digest(data.getEncoded());
    }

    private static SecretKeySpec newKey(Path file) throws IOException {
        byte[] key = new byte[LENGTH];
        RANDOM.nextBytes(key);
        PrivateFiles.write(file, key);
        return key(key);
    }

    private static SecretKeySpec key(byte[] key) throws IOException {
        if (key.length != LENGTH) {
            throw new IOException("a session's key has " + key.length + " bytes, not " + LENGTH);
        }
        return new SecretKeySpec(key, "AES");
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "SessionKeys";
    }
}
