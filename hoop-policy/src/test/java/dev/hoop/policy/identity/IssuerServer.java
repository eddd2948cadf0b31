package dev.hoop.policy.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.opts.AllowWeakRSAKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.sun.net.httpserver.HttpServer;
import dev.hoop.policy.config.Configuration.Issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** An issuer on this machine: its discovery document, its keys, and the tokens it signs. */
final class IssuerServer implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final Clock NOON = Clock.fixed(NOW, ZoneOffset.UTC);
    static final RSAKey RSA = rsa("key-1", 2048);

    final Map<String, String> documents = new ConcurrentHashMap<>();
    final List<String> requests = java.util.Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger keyRequests = new AtomicInteger();
    private final HttpServer server;

    IssuerServer(JWK... keys) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            if (exchange.getRequestURI().getPath().equals("/keys")) {
                keyRequests.incrementAndGet();
            }
            String document = documents.get(exchange.getRequestURI().getPath());
            if (document != null && document.startsWith("http")) {
                exchange.getResponseHeaders().set("Location", document);
                exchange.sendResponseHeaders(302, -1);
            } else {
                byte[] body = String.valueOf(document).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(document == null ? 404 : 200, body.length);
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        documents.put(
                "/.well-known/openid-configuration",
                "{\"issuer\":\"" + url() + "\",\"jwks_uri\":\"" + url() + "/keys\"}");
        publish(keys);
        server.start();
    }

    void publish(JWK... keys) {
        documents.put("/keys", new JWKSet(List.of(keys)).toPublicJWKSet().toString());
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Issuer issuer() {
        return issuer(null, null);
    }

    Issuer issuer(String subject, String groups) {
        return new Issuer(
                url(),
                "hoop",
                Optional.ofNullable(subject),
                Optional.ofNullable(groups),
                Optional.empty(),
                Duration.ofHours(24));
    }

    TokenVerifier verifier() {
        return TokenVerifier.of(List.of(issuer()), NOON);
    }

    /** Claims that are all right, and more, as JSON members. */
    String claims(String more) {
        return "{\"iss\":\"" + url() + "\",\"sub\":\"job-1\",\"aud\":\"hoop\",\"iat\":" + NOW.getEpochSecond()
                + ",\"exp\":" + (NOW.getEpochSecond() + 300) + more + "}";
    }

    String token(String more) {
        return signed(RSA, claims(more));
    }

    static String signed(RSAKey key, String claims) {
        try {
            return signed(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims,
                    new RSASSASigner(key.toPrivateKey(), Set.of(AllowWeakRSAKey.getInstance())));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static String signed(JWSHeader header, String claims, JWSSigner signer) {
        try {
            JWSObject token = new JWSObject(header, new Payload(claims));
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static String encoded(String json) {
        return Base64URL.encode(json).toString();
    }

    static RSAKey rsa(String id, int bits) {
        try {
            return new RSAKeyGenerator(bits, true).keyID(id).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
