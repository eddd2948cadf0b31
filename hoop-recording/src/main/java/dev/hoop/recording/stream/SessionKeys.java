package dev.hoop.recording.stream;

import javax.crypto.spec.SecretKeySpec;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The two keys of a session. Each comes from a secret of its own, so that one can be destroyed and the other kept; a
 * segment's header commits to both, so that nobody can present another key under which the bytes mean something else.
 */
public final class SessionKeys {
    private final UUID session;
    private final Optional<byte[]> controlSecret;
    private final Optional<byte[]> dataSecret;
    private final byte[] controlCommitment;
    private final byte[] dataCommitment;

    /** The secrets are 32 random bytes each; one is empty if it has been destroyed. */
    SessionKeys(UUID session, Optional<byte[]> controlSecret, Optional<byte[]> dataSecret) {
        this.session = session;
        this.controlSecret = controlSecret;
        this.dataSecret = dataSecret;
        this.controlCommitment = commitmentTo(controlSecret);
        this.dataCommitment = commitmentTo(dataSecret);
    }

    Optional<SecretKeySpec> key(boolean data) {
        return secret(data).map(s -> new SecretKeySpec(derive(s, "hoop/1 frame key"), "AES"));
    }

    /** What a header holds for a key; zeros if the key is gone. */
    byte[] commitment(boolean data) {
        return (data ? dataCommitment : controlCommitment).clone();
    }

    private byte[] commitmentTo(Optional<byte[]> secret) {
        return secret.map(s -> derive(s, "hoop/1 key commitment")).orElse(new byte[32]);
    }

    /** Whether the key is there and is the one that {@code header} commits to. */
    boolean opens(boolean data, SegmentHeader header) {
        return secret(data).isPresent()
                && Arrays.equals(
                        data ? dataCommitment : controlCommitment,
                        data ? header.dataCommitment() : header.controlCommitment());
    }

    private Optional<byte[]> secret(boolean data) {
        return data ? dataSecret : controlSecret;
    }

    private byte[] derive(byte[] secret, String info) {
        return Hkdf.derive(secret, bytes(session), info);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
