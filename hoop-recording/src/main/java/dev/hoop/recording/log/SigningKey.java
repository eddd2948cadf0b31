package dev.hoop.recording.log;

import dev.hoop.recording.stream.PrivateFiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** The key that signs heads now. Lives for an hour, then certifies its successor and is overwritten. */
final class SigningKey {
    private final VerifierKey verifier;
    private final PrivateKey key;
    private final Instant made;

    private SigningKey(VerifierKey verifier, PrivateKey key, Instant made) {
        this.verifier = verifier;
        this.key = key;
        this.made = made;
    }

    static SigningKey generate(String origin, Instant now) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(VerifierKey.of(origin, pair.getPublic()), pair.getPrivate(), now);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static SigningKey load(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        try {
            byte[] encoded = Base64.getDecoder().decode(lines.get(2));
            PrivateKey key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new SigningKey(VerifierKey.parse(lines.get(1)), key, Instant.parse(lines.get(0)));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IOException(file + " is not a signing key of hoop", e);
        }
    }

    void store(Path file) throws IOException {
        String text =
                made + "\n" + verifier.text() + "\n" + Base64.getEncoder().encodeToString(key.getEncoded()) + "\n";
        PrivateFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    VerifierKey verifier() {
        return verifier;
    }

    Instant made() {
        return made;
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

    /** What a key signs to certify its successor. */
    static byte[] succession(String origin, String successor) {
        return ("hoop key succession v1\n" + origin + "\n" + successor + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
