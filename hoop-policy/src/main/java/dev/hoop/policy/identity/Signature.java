package dev.hoop.policy.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Set;

/** Whether a token was signed with a key. Only asymmetric algorithms: with others, whoever can verify can sign. */
final class Signature {
    static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512,
            JWSAlgorithm.EdDSA,
            JWSAlgorithm.Ed25519);

    private static final int LEAST_RSA_BITS = 2048;

    private Signature() {}

    static boolean isBy(JWK key, JWSObject token) {
        try {
            if (key instanceof RSAKey rsa) {
                return rsa.size() >= LEAST_RSA_BITS && verify(token, new RSASSAVerifier(rsa.toRSAPublicKey()));
            }
            if (key instanceof ECKey ec) {
                return verify(token, new ECDSAVerifier(ec.toECPublicKey()));
            }
            return key instanceof OctetKeyPair pair && Curve.Ed25519.equals(pair.getCurve()) && ed25519(pair, token);
        } catch (JOSEException | GeneralSecurityException | RuntimeException e) {
            return false; // a key or a signature that is none
        }
    }

    private static boolean verify(JWSObject token, JWSVerifier verifier) throws JOSEException {
        return verifier.supportedJWSAlgorithms().contains(token.getHeader().getAlgorithm()) && token.verify(verifier);
    }

    /** By the JDK, since the library would need another library for it. Source: RFC 8032, "Ed25519". */
    private static boolean ed25519(OctetKeyPair pair, JWSObject token) throws GeneralSecurityException {
        JWSAlgorithm algorithm = token.getHeader().getAlgorithm();
        byte[] encoded = pair.getX().decode();
        if (encoded.length != 32
                || !Set.of(JWSAlgorithm.EdDSA, JWSAlgorithm.Ed25519).contains(algorithm)) {
            return false;
        }
        byte[] y = new byte[32];
        for (int i = 0; i < 32; i++) {
            y[i] = encoded[31 - i]; // little-endian there
        }
        boolean odd = (y[0] & 0x80) != 0;
        y[0] &= 0x7f;
        java.security.Signature signature = java.security.Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(
                        new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, y)))));
        signature.update(token.getSigningInput());
        return signature.verify(token.getSignature().decode());
    }
}
