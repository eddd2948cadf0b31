package dev.hoop.benchmarks.wire;

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

/** One token, which lasts for as long as the benchmarks do. */
final class Token {
    static final String ISSUER = "https://issuer.test";

    private Token() {}

    /** @param keys where the key is written that the token is checked with */
    static String signed(Path keys) throws IOException {
        try {
            ECKey key = new ECKeyGenerator(Curve.P_256).keyID("k").generate();
            Files.writeString(keys, new JWKSet(key.toPublicJWK()).toString());
            long now = Instant.now().getEpochSecond();
            JWSObject token = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("k").build(),
                    new Payload(
                            "{\"iss\":\"" + ISSUER + "\",\"sub\":\"benchmark\",\"aud\":\"hoop\",\"jti\":\"1\",\"iat\":"
                                    + now + ",\"exp\":" + (now + 86_400) + "}"));
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IOException("a token cannot be signed", e);
        }
    }
}
