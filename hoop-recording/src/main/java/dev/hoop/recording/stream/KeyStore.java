package dev.hoop.recording.stream;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The secrets under {@code private/} of an archive: its own key, and under {@code private/keys/} two files for each
 * session, wrapped under it. Deleting a session's {@code .data} file makes its results unreadable for ever, and leaves
 * the rest readable. Thread-safe.
 */
public final class KeyStore {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int SECRET = 32;

    private final Path folder;
    private final SecretKeySpec archiveKey;

    private KeyStore(Path folder, byte[] archiveKey) {
        this.folder = folder;
        this.archiveKey = new SecretKeySpec(archiveKey, "AES");
    }

    /**
     * Opens the store of an archive, and makes its key if the archive is new.
     *
     * @throws IOException if the archive is not, and has no key: its recordings could never be read again
     */
    public static KeyStore create(Path archive) throws IOException {
        Path folder = archive.resolve("private");
        Path file = folder.resolve("archive.key");
        if (Files.notExists(file)) {
            if (Files.exists(archive.resolve("verifier.txt"))) {
                throw new DamagedException(file + " is missing, so nothing can be added to this archive");
            }
            PrivateFiles.folder(folder);
            PrivateFiles.folder(folder.resolve("keys"));
            PrivateFiles.write(file, random(SECRET));
            PrivateFiles.forceFolder(folder);
        }
        PrivateFiles.folder(folder);
        byte[] key = Files.readAllBytes(file);
        if (key.length != SECRET) {
            throw new DamagedException(file + " is not the key of an archive");
        }
        return new KeyStore(folder, key);
    }

    /** Opens the store of an archive for reading; empty if this copy of the archive has no keys. */
    public static Optional<KeyStore> existing(Path archive) {
        Path folder = archive.resolve("private");
        try {
            byte[] key = Files.readAllBytes(folder.resolve("archive.key"));
            return key.length == SECRET ? Optional.of(new KeyStore(folder, key)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Makes and keeps the keys of a new session. */
    public SessionKeys newSession(UUID session) throws IOException {
        byte[] control = random(SECRET);
        byte[] data = random(SECRET);
        PrivateFiles.write(file(session, "control"), wrap(control, session, "control"));
        PrivateFiles.write(file(session, "data"), wrap(data, session, "data"));
        PrivateFiles.forceFolder(folder.resolve("keys"));
        return new SessionKeys(session, Optional.of(control), Optional.of(data));
    }

    /** The keys of a session, as far as they still exist. */
    public SessionKeys session(UUID session) throws IOException {
        return new SessionKeys(session, secret(session, "control"), secret(session, "data"));
    }

    private Optional<byte[]> secret(UUID session, String kind) throws IOException {
        try {
            return Optional.of(unwrap(Files.readAllBytes(file(session, kind)), session, kind));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Path file(UUID session, String kind) {
        return folder.resolve("keys").resolve(session + "." + kind);
    }

    private byte[] wrap(byte[] secret, UUID session, String kind) {
        byte[] nonce = random(NONCE);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, session, kind).doFinal(secret);
            byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE, sealed.length);
            return both;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] unwrap(byte[] wrapped, UUID session, String kind) throws DamagedException {
        try {
            byte[] nonce = Arrays.copyOf(wrapped, NONCE);
            return cipher(Cipher.DECRYPT_MODE, nonce, session, kind).doFinal(wrapped, NONCE, wrapped.length - NONCE);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new DamagedException("the " + kind + " key of session " + session + " is not of this archive");
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID session, String kind) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, archiveKey, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(SessionKeys.bytes(session));
        cipher.updateAAD(kind.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
