package dev.hoop.recording.log;

import dev.hoop.recording.stream.DamagedException;
import dev.hoop.recording.stream.PrivateFiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The key that signs heads now. Lives for an hour, then certifies its successor and is overwritten. */
final class SigningKey {
    private static final int MOST = 4 << 10;

    private final VerifierKey verifier;
    private final PrivateKey key;
    private final Instant made;
    private final Optional<VerifierKey> predecessor;

    private SigningKey(VerifierKey verifier, PrivateKey key, Instant made, Optional<VerifierKey> predecessor) {
        this.verifier = verifier;
        this.key = key;
        this.made = made;
        this.predecessor = predecessor;
    }

    static SigningKey first(String origin, Instant now) {
        return generate(origin, now, Optional.empty());
    }

    /** A new key, which knows whose successor it is. */
    SigningKey successor(Instant now) {
        return generate(verifier.name(), now, Optional.of(verifier));
    }

    private static SigningKey generate(String origin, Instant now, Optional<VerifierKey> predecessor) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(VerifierKey.of(origin, pair.getPublic()), pair.getPrivate(), now, predecessor);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static SigningKey load(Path file) throws IOException {
        try {
            List<String> lines = new String(Bounded.read(file, MOST), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            byte[] encoded = Base64.getDecoder().decode(lines.get(2));
            PrivateKey key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            Optional<VerifierKey> predecessor =
                    lines.size() > 3 ? Optional.of(VerifierKey.parse(lines.get(3))) : Optional.empty();
            return new SigningKey(VerifierKey.parse(lines.get(1)), key, Instant.parse(lines.get(0)), predecessor);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new DamagedException(file + " is not a signing key of hoop");
        }
    }

    void store(Path file) throws IOException {
        String secret = Base64.getEncoder().encodeToString(key.getEncoded());
        String text = made + "\n" + verifier.text() + "\n" + secret + "\n"
                + predecessor.map(before -> before.text() + "\n").orElse("");
        PrivateFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    VerifierKey verifier() {
        return verifier;
    }

    /** The key that certified this one; empty for a log's first. */
    Optional<VerifierKey> predecessor() {
        return predecessor;
    }

    /** Whether it has been used for {@code life}, or a clock that jumps makes it look so. */
    boolean due(Instant now, Duration life) {
        return Duration.between(made, now).abs().compareTo(life) >= 0;
    }

    byte[] sign(byte[] message) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(key);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What a key signs to certify its successor: with it the tree as it leaves it, so that no later key can put other
     * entries in the place of those of this key's time.
     */
    static byte[] succession(String origin, String successor, long size, byte[] root) {
        return ("hoop key succession v1\n" + origin + "\n" + successor + "\n" + size + "\n"
                        + Base64.getEncoder().encodeToString(root) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
