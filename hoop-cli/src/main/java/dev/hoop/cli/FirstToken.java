package dev.hoop.cli;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A token to try an agent with, and the key set that proves it. The key that signed it is kept nowhere, so that nobody can
 * make another. Sources: RFC 7518, "ES256"; RFC 7517.
 *
 * @param keys a JSON Web Key Set
 */
record FirstToken(String token, String keys) {
    static final String ISSUER = "https://try.invalid";

    private static final Duration VALID = Duration.ofHours(24);
    private static final int BYTES = 32;

    static FirstToken of(String subject, String group, Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            String header = Json.text(Json.object(Map.entry("alg", "ES256"), Map.entry("kid", "try")));
            String claims = Json.text(Json.object(
                    Map.entry("iss", ISSUER),
                    Map.entry("aud", "hoop"),
                    Map.entry("sub", subject),
                    Map.entry("groups", List.of(group)),
                    Map.entry("iat", now.getEpochSecond()),
                    Map.entry("exp", now.plus(VALID).getEpochSecond())));
            String signed =
                    text(header.getBytes(StandardCharsets.UTF_8)) + "." + text(claims.getBytes(StandardCharsets.UTF_8));
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(pair.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return new FirstToken(signed + "." + text(signature.sign()), keys((ECPublicKey) pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }

    private static String keys(ECPublicKey key) {
        return Json.text(Map.of(
                "keys",
                List.of(Json.object(
                        Map.entry("kty", "EC"),
                        Map.entry("crv", "P-256"),
                        Map.entry("kid", "try"),
                        Map.entry("alg", "ES256"),
                        Map.entry("use", "sig"),
                        Map.entry("x", text(fixed(key.getW().getAffineX()))),
                        Map.entry("y", text(fixed(key.getW().getAffineY())))))));
    }

    private static byte[] fixed(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[BYTES];
        int from = Math.max(0, bytes.length - BYTES); // a zero for the sign
        System.arraycopy(bytes, from, fixed, BYTES - (bytes.length - from), bytes.length - from);
        return fixed;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "FirstToken";
    }
}
