package dev.hoop.compatibility.agent;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/** Signs tokens, and writes the keys that they are checked with. */
final class Issuer {
    static final String NAME = "https://issuer.test";

    private final ECKey key;

    Issuer() {
        try {
            key = new ECKeyGenerator(Curve.P_256).keyID("k").generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    void publish(Path file) throws IOException {
        Files.writeString(file, new JWKSet(key.toPublicJWK()).toString());
    }

    /** For the agent, and in force for some minutes. */
    String token(String subject) {
        return token(subject, Instant.now().plusSeconds(600));
    }

    String token(String subject, Instant end) {
        long now = Instant.now().getEpochSecond();
        JWSObject token = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("k").build(),
                new Payload(
                        "{\"iss\":\"" + NAME + "\",\"sub\":\"" + subject + "\",\"aud\":\"hoop\",\"iat\":" + (now - 900)
                                + ",\"exp\":" + end.getEpochSecond() + ",\"jti\":\"" + UUID.randomUUID() + "\"}"));
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
        return token.serialize();
    }
}
