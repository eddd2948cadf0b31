package dev.hoop.recording.stream;

import javax.crypto.spec.SecretKeySpec;

import java.util.Optional;

/** Opens the frames of one session, as far as its keys still exist. Owned by one thread at a time. */
public final class Unsealer {
    private final SessionKeys keys;
    private final Optional<FrameCipher> control;
    private final Optional<FrameCipher> data;

    public Unsealer(SessionKeys keys) {
        this.keys = keys;
        this.control = cipher(keys.key(false));
        this.data = cipher(keys.key(true));
    }

    private static Optional<FrameCipher> cipher(Optional<SecretKeySpec> key) {
        return key.map(FrameCipher::new);
    }

    /** The payload of a frame, decompressed; empty if its key is gone. */
    public Optional<byte[]> payload(Frame frame, SegmentHeader header) throws DamagedException {
        boolean isData = frame.type() == FrameType.DATA;
        Optional<FrameCipher> cipher = isData ? data : control;
        if (cipher.isEmpty()) {
            return Optional.empty();
        }
        if (!keys.opens(isData, header)) {
            throw new DamagedException("the key is not the one that the segment commits to");
        }
        return Optional.of(cipher.get().unseal(frame));
    }
}
