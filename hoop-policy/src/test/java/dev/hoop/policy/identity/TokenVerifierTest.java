package dev.hoop.policy.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.Principal;
import dev.hoop.policy.config.Configuration.Issuer;
import dev.hoop.policy.config.Configuration.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.EdECPublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static dev.hoop.policy.identity.IssuerServer.NOON;
import static dev.hoop.policy.identity.IssuerServer.NOW;
import static dev.hoop.policy.identity.IssuerServer.RSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TokenVerifierTest {
    private final IssuerServer server = new IssuerServer(RSA);

    @AfterEach
    void stop() {
        server.close();
    }

    private void refuses(String token, String why) {
        refuses(server.verifier(), token, why);
    }

    private static void refuses(TokenVerifier verifier, String token, String why) {
        assertThatThrownBy(() -> verifier.verify(token))
                .isInstanceOf(HoopException.class)
                .hasMessageContaining(why)
                .hasMessageEndingWith("[HOOP-IDENTITY]")
                .message()
                .doesNotContain("job-1")
                .doesNotContain(token.isEmpty() ? "\0" : token);
    }

    @Test
    void takesIssuerSubjectAndClaimsFromTheToken() {
        Principal principal = server.verifier().verify(server.token(",\"ref\":\"main\",\"n\":7,\"x\":null"));

        assertThat(principal.issuer()).isEqualTo(server.url());
        assertThat(principal.subject()).isEqualTo("job-1");
        assertThat(principal.groups()).isEmpty();
        assertThat(principal.claims())
                .containsEntry("ref", "main")
                .containsEntry("n", 7L)
                .doesNotContainKey("x");
    }

    @Test
    void mapsSubjectAndGroupsByTheConfiguredExpressions() {
        TokenVerifier verifier = TokenVerifier.of(
                List.of(server.issuer("claims.repository_id", "['repo:' + claims.repository] + claims.roles")), NOON);

        Principal principal = verifier.verify(
                server.token(",\"repository_id\":\"42\",\"repository\":\"acme/shop\",\"roles\":[\"dba\"]"));

        assertThat(principal.subject()).isEqualTo("42");
        assertThat(principal.groups()).isEqualTo(Set.of("dba", "repo:acme/shop"));
        refuses(verifier, server.token(""), "the configured subject does not come to a text");
        refuses(verifier, server.token(",\"repository_id\":42"), "the configured subject");
        refuses(verifier, server.token(",\"repository_id\":\"42\""), "the configured groups cannot be told");
        refuses(
                verifier,
                server.token(",\"repository_id\":\"42\",\"repository\":\"a\",\"roles\":[\"subject:7\"]"),
                "no name of a group");
        refuses(
                verifier,
                server.token(",\"repository_id\":\"42\",\"repository\":\"a\",\"roles\":[7]"),
                "no name of a group");
    }

    @Test
    void acceptsEcdsaPssAndEd25519() throws Exception {
        ECKey ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        OctetKeyPair ed = new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(little(pair)))
                .keyID("ed")
                .build();
        server.publish(RSA, ec, ed);
        TokenVerifier verifier = server.verifier();
        String pss = IssuerServer.signed(
                new JWSHeader.Builder(JWSAlgorithm.PS256).keyID("key-1").build(),
                server.claims(""),
                new RSASSASigner(RSA));

        assertThat(verifier.verify(pss).subject()).isEqualTo("job-1");
        assertThat(verifier.verify(IssuerServer.signed(
                                new JWSHeader.Builder(JWSAlgorithm.ES256)
                                        .keyID("ec")
                                        .build(),
                                server.claims(""),
                                new ECDSASigner(ec)))
                        .subject())
                .isEqualTo("job-1");
        assertThat(verifier.verify(ed25519(pair, server.claims(""))).subject()).isEqualTo("job-1");
        refuses(
                verifier,
                ed25519(KeyPairGenerator.getInstance("Ed25519").generateKeyPair(), server.claims("")),
                "no key");
    }

    private static byte[] little(KeyPair pair) {
        EdECPublicKey key = (EdECPublicKey) pair.getPublic();
        byte[] bytes = new byte[32];
        byte[] big = key.getPoint().getY().toByteArray();
        for (int i = 0; i < Math.min(32, big.length); i++) {
            bytes[i] = big[big.length - 1 - i];
        }
        bytes[31] |= (byte) (key.getPoint().isXOdd() ? 0x80 : 0);
        assertThat(new BigInteger(1, big)).isEqualTo(key.getPoint().getY());
        return bytes;
    }

    private static String ed25519(KeyPair pair, String claims) throws GeneralSecurityException {
        String input = IssuerServer.encoded("{\"alg\":\"EdDSA\",\"kid\":\"ed\"}") + "." + IssuerServer.encoded(claims);
        java.security.Signature signature = java.security.Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(input.getBytes(StandardCharsets.US_ASCII));
        return input + "." + Base64URL.encode(signature.sign());
    }

    @Test
    void refusesATokenThatNobodySigned() {
        String claims = IssuerServer.encoded(server.claims(""));
        String signature = server.token("").substring(server.token("").lastIndexOf('.'));

        refuses(IssuerServer.encoded("{\"alg\":\"none\"}") + "." + claims + ".", "no signed token");
        refuses(IssuerServer.encoded("{\"alg\":\"none\"}") + "." + claims + signature, "not signed");
        refuses(IssuerServer.encoded("{\"alg\":\"None\"}") + "." + claims + signature, "algorithm");
        refuses("", "no signed token");
        refuses("a.b.c", "header is no JSON object");
        refuses("a.b.c.d.e", "no signed token");
    }

    @Test
    void refusesASharedSecretMadeOfThePublicKey() throws JOSEException {
        byte[] published = RSA.toRSAPublicKey().getEncoded();

        String token = IssuerServer.signed(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("key-1").build(),
                server.claims(""),
                new MACSigner(published));

        refuses(token, "its signature algorithm is not accepted");
    }

    @Test
    void refusesAnotherKeyUnderTheNameOfARightOne() {
        RSAKey impostor = IssuerServer.rsa("key-1", 2048);

        refuses(IssuerServer.signed(impostor, server.claims("")), "no key of its issuer has signed it");
    }

    @Test
    void refusesAKeyThatTheTokenBringsAlong() throws JOSEException {
        RSAKey own = IssuerServer.rsa("key-1", 2048);
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("key-1")
                .jwk(own.toPublicJWK())
                .jwkURL(URI.create(server.url() + "/mine"))
                .build();

        refuses(IssuerServer.signed(header, server.claims(""), new RSASSASigner(own)), "no key of its issuer");
        assertThat(server.requests).noneMatch(r -> r.startsWith("/mine"));
    }

    @Test
    void refusesAShortRsaKey() {
        RSAKey weak = IssuerServer.rsa("weak", 1024);
        server.publish(weak);

        refuses(IssuerServer.signed(weak, server.claims("")), "no key of its issuer has signed it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../key-1", "key-1\u0000", "' or 1=1", "KEY-1"})
    void comparesKeyNamesToTheLetter(String name) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(name).build();

        refuses(IssuerServer.signed(header, server.claims(""), new RSASSASigner(RSA)), "[HOOP-IDENTITY]");
    }

    @Test
    void refusesATokenThatWasChanged() {
        String[] parts = server.token("").split("\\.");
        String changed = parts[0] + "." + IssuerServer.encoded(server.claims(",\"admin\":true")) + "." + parts[2];

        refuses(changed, "no key of its issuer has signed it");
    }

    @Test
    void refusesAnUnknownIssuerAndTheRightKeyUnderAWrongOne() {
        String wrong = server.claims("").replace(server.url(), server.url() + "/");

        refuses(IssuerServer.signed(RSA, wrong), "its issuer is not configured under identity.issuers");
        refuses(TokenVerifier.of(List.of(), NOON), server.token(""), "its issuer is not configured");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"aud\":\"hoop\"         | \"aud\":\"other\"            | audience",
                "\"aud\":\"hoop\"         | \"aud\":\"HOOP\"             | audience",
                "\"aud\":\"hoop\"         | \"aud\":\"hoop.example\"     | audience",
                "\"aud\":\"hoop\"         | \"aud\":[\"hoop\",\"other\"] | audience",
                "\"aud\":\"hoop\"         | \"aud\":[]                   | audience",
                "\"aud\":\"hoop\"         | \"x\":1                      | audience",
                "\"aud\":\"hoop\"         | \"aud\":\"hoop\",\"aud\":\"x\" | names something twice",
                "\"sub\":\"job-1\"        | \"x\":1                      | no usable sub",
                "\"sub\":\"job-1\"        | \"sub\":\" \"                | no usable sub",
                "\"sub\":\"job-1\"        | \"sub\":\"a\\u0000b\"        | no usable sub",
                "\"sub\":\"job-1\"        | \"sub\":\"a\\u202eb\"        | no usable sub",
                "\"sub\":\"job-1\"        | \"sub\":7                    | no usable sub",
                "\"sub\":\"job-1\"        | \"nbf\":4000000000,\"sub\":\"s\" | not valid yet",
                "\"sub\":\"job-1\"        | \"nbf\":\"soon\",\"sub\":\"s\"   | its nbf is no time",
                "\"sub\":\"job-1\"        | \"x\":{\"y\":1,\"y\":2},\"sub\":\"s\" | names something twice",
            })
    void refusesClaimsThatAreNotToTheLetter(String right, String wrong, String why) {
        String claims = server.claims("").replace(right, wrong);

        refuses(IssuerServer.signed(RSA, claims), why);
    }

    @Test
    void acceptsTheAudienceAsAListOfOne() {
        String claims = server.claims("").replace("\"aud\":\"hoop\"", "\"aud\":[\"hoop\"]");

        assertThatCode(() -> server.verifier().verify(IssuerServer.signed(RSA, claims)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        // issued, expires, in seconds from now; empty if it is accepted
        "0,       300,   ''",
        "-300,    -29,   ''",
        "-300,    -30,   it expired at 2026-11-24T11:59:30Z; get a new one",
        "29,      300,   ''",
        "31,      300,   it was issued in the future",
        "-86400,  300,   ''",
        "-86401,  300,   longer ago than max-age allows",
    })
    void holdsATokenToItsTimes(long issued, long expires, String why) {
        String claims = server.claims("")
                .replace("\"iat\":" + NOW.getEpochSecond(), "\"iat\":" + (NOW.getEpochSecond() + issued))
                .replace("\"exp\":" + (NOW.getEpochSecond() + 300), "\"exp\":" + (NOW.getEpochSecond() + expires));
        String token = IssuerServer.signed(RSA, claims);

        if (why.isEmpty()) {
            assertThat(server.verifier().verify(token).subject()).isEqualTo("job-1");
        } else {
            refuses(token, why);
        }
    }

    @Test
    void refusesATokenWithoutTimes() {
        refuses(IssuerServer.signed(RSA, server.claims("").replaceAll("\"exp\":\\d+", "\"x\":1")), "when it expires");
        refuses(
                IssuerServer.signed(RSA, server.claims("").replaceAll("\"iat\":\\d+", "\"x\":1")),
                "when it was issued");
        refuses(
                IssuerServer.signed(RSA, server.claims("").replaceAll("\"exp\":\\d+", "\"exp\":1e300")),
                "exp is no time");
    }

    @Test
    void refusesWhatTheHeaderMakesSpecial() throws JOSEException {
        JWSHeader critical = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("key-1")
                .criticalParams(Set.of("exp"))
                .customParam("exp", 1)
                .build();
        JWSHeader logout = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("key-1")
                .type(new com.nimbusds.jose.JOSEObjectType("logout+jwt"))
                .build();
        String twice = IssuerServer.encoded("{\"alg\":\"none\",\"alg\":\"RS256\"}");
        String[] parts = server.token("").split("\\.");

        refuses(IssuerServer.signed(critical, server.claims(""), new RSASSASigner(RSA)), "critical extension");
        refuses(IssuerServer.signed(logout, server.claims(""), new RSASSASigner(RSA)), "another type of token");
        refuses(twice + "." + parts[1] + "." + parts[2], "names something twice");
    }

    @Test
    void refusesAHugeTokenWithoutLookingAtIt() {
        refuses(server.token(",\"x\":\"" + "y".repeat(20_000) + "\""), "longer than 16384 characters");
        assertThat(server.requests).isEmpty();
    }

    @Test
    void getsKeysAnewWhenOneIsUnknownButNotForEveryMadeUpName() {
        TokenVerifier verifier = server.verifier();
        verifier.verify(server.token(""));
        RSAKey next = IssuerServer.rsa("key-2", 2048);
        server.publish(RSA, next);

        assertThat(verifier.verify(IssuerServer.signed(next, server.claims(""))).subject())
                .as("the issuer has a new key")
                .isEqualTo("job-1");
        for (int i = 0; i < 5; i++) {
            refuses(verifier, IssuerServer.signed(IssuerServer.rsa("made-up-" + i, 2048), server.claims("")), "");
        }

        assertThat(server.keyRequests.get())
                .as("times that the keys were asked for")
                .isEqualTo(2);
        assertThat(verifier.verify(server.token("")).subject())
                .as("known keys go on")
                .isEqualTo("job-1");
    }

    @Test
    void goesOnWithTheKeysItHasWhenTheIssuerIsGone() {
        TokenVerifier verifier = server.verifier();
        verifier.verify(server.token(""));
        server.close();

        assertThat(verifier.verify(server.token("")).subject()).isEqualTo("job-1");
        refuses(
                TokenVerifier.of(List.of(server.issuer()), NOON),
                server.token(""),
                "the issuer's keys are not to be had");
    }

    @Test
    void refusesAnotherIssuersDiscoveryRedirectsAndEndlessAnswers() {
        String document = "/.well-known/openid-configuration";
        String right = server.documents.get(document);

        server.documents.put(document, right.replace("\"issuer\":\"", "\"issuer\":\"x"));
        refuses(server.token(""), "the discovery document is another issuer's");
        server.documents.put(document, right.replace("\"jwks_uri\":\"http", "\"jwks_uri\":\"file"));
        refuses(server.token(""), "names no https jwks_uri");
        server.documents.put(document, right);
        server.documents.put("/keys", server.url() + "/elsewhere");
        refuses(server.token(""), "answers with status 302");
        server.documents.put("/keys", " ".repeat(300_000));
        refuses(server.token(""), "the issuer's keys are not to be had: cannot be read");
    }

    @Test
    void readsKeysFromAFileOrAnAddress(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("keys.json");
        Files.writeString(file, new JWKSet(RSA.toPublicJWK()).toString());
        Issuer at = server.issuer();

        for (Keys keys : List.of(new Keys.In(file), new Keys.At(URI.create(server.url() + "/keys")))) {
            Issuer issuer = new Issuer(
                    at.issuer(), "hoop", Optional.empty(), Optional.empty(), Optional.of(keys), Duration.ofHours(1));
            assertThat(TokenVerifier.of(List.of(issuer), NOON)
                            .verify(server.token(""))
                            .claims())
                    .isInstanceOf(Map.class)
                    .containsEntry("sub", "job-1");
        }
        assertThat(server.requests).noneMatch(r -> r.contains("well-known"));
    }

    @Test
    void keepsTheTokensOwnIdOrItsHashAndWhenItEnds() {
        Principal.Token named = server.verifier()
                .verify(server.token(",\"jti\":\"run-7\""))
                .token()
                .orElseThrow();
        String token = server.token("");
        Principal nameless = server.verifier().verify(token);

        assertThat(named).isEqualTo(new Principal.Token("jti:run-7", NOW.plusSeconds(300)));
        assertThat(nameless.token().orElseThrow().id()).matches("sha256:[0-9a-f]{64}");
        assertThat(nameless.toString() + nameless.claims() + nameless.token())
                .doesNotContain(token.substring(token.lastIndexOf('.') + 1));
        assertThat(server.verifier()
                        .verify(server.token(",\"jti\":\"a\\u0000b\""))
                        .token()
                        .orElseThrow()
                        .id())
                .startsWith("sha256:");
    }

    @Test
    void aTokenEndsWhenItBecomesTooOldIfThatIsBefore() {
        Issuer strict = new Issuer(
                server.url(), "hoop", Optional.empty(), Optional.empty(), Optional.empty(), Duration.ofMinutes(2));

        Principal principal = TokenVerifier.of(List.of(strict), NOON).verify(server.token(""));

        assertThat(principal.token().orElseThrow().ends()).isEqualTo(NOW.plusSeconds(120));
    }

    @Test
    void refusesWhatIsNotRequiredOfAToken() {
        Issuer strict = new Issuer(
                server.url(),
                "hoop",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofHours(24),
                Optional.of("claims.repository_owner_id == '1234'"));
        TokenVerifier verifier = TokenVerifier.of(List.of(strict), NOON);

        assertThat(verifier.verify(server.token(",\"repository_owner_id\":\"1234\""))
                        .subject())
                .isEqualTo("job-1");
        refuses(verifier, server.token(",\"repository_owner_id\":\"12345\""), "that the issuer's 'require' accepts");
        refuses(verifier, server.token(",\"repository_owner_id\":1234"), "that the issuer's 'require' accepts");
        refuses(verifier, server.token(""), "that the issuer's 'require' accepts");
    }

    @Test
    void refusesOnceTheKeysItHasHaveExpiredAndTheIssuerIsGone() throws Exception {
        Duration outage = Duration.ofMillis(600);
        IssuerKeys keys = new IssuerKeys(server.issuer(), Duration.ofMillis(50), outage, Duration.ofMillis(1));
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key-1").build();
        long start = System.nanoTime();
        assertThat(keys.candidates(header)).hasSize(1);
        server.close();

        long refused = 0;
        while (refused == 0
                && System.nanoTime() - start < Duration.ofSeconds(30).toNanos()) {
            try {
                assertThat(keys.candidates(header)).hasSize(1);
            } catch (com.nimbusds.jose.KeySourceException e) {
                refused = System.nanoTime();
            }
        }

        assertThat(refused - start)
                .isBetween(outage.toNanos(), Duration.ofSeconds(30).toNanos());
    }

    @Test
    void acceptsBothKeysWhileAnIssuerRotatesThem() {
        RSAKey next = IssuerServer.rsa("key-2", 2048);
        TokenVerifier verifier = server.verifier();
        verifier.verify(server.token(""));

        server.publish(RSA, next);
        assertThat(verifier.verify(IssuerServer.signed(next, server.claims(""))).subject())
                .isEqualTo("job-1");
        assertThat(verifier.verify(server.token("")).subject()).isEqualTo("job-1");
    }
}
