package dev.hoop.recording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A witness as another program would be one. Source: C2SP tlog-cosignature, signed-note. */
final class Witness {
    private static final String NAME = "witness.example/w1";
    private final KeyPair pair;
    private final byte[] typed = new byte[33];
    private final byte[] id;

    Witness() throws GeneralSecurityException {
        pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        typed[0] = 4;
        System.arraycopy(encoded, encoded.length - 32, typed, 1, 32);
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update((NAME + "\n").getBytes(StandardCharsets.UTF_8));
        id = Arrays.copyOf(sha.digest(typed), 4);
    }

    String key() {
        return NAME + "+" + HexFormat.of().formatHex(id) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    void cosign(Path archive) throws IOException, GeneralSecurityException {
        Path file = archive.resolve("checkpoint");
        String text = Files.readString(file);
        String body = text.substring(0, text.indexOf("\n\n") + 1);
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(pair.getPrivate());
        signer.update(("cosignature/v1\ntime 1700000000\n" + body).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes(id);
        line.writeBytes(ByteBuffer.allocate(8).putLong(1_700_000_000L).array());
        line.writeBytes(signer.sign());
        Files.writeString(
                file, text + "\u2014 " + NAME + " " + Base64.getEncoder().encodeToString(line.toByteArray()) + "\n");
    }
}
