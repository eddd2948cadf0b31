package dev.hoop.policy.credential;

import dev.hoop.policy.internal.Fetch;
import dev.hoop.policy.internal.Json;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Requests to Vault. Follows no redirect: it could lead the token away. Thread-safe. */
final class VaultHttp {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 1 << 20;

    private final String base;
    private final Optional<String> namespace;
    private final HttpClient client;

    /** @param ca PEM certificates to trust in place of the Java runtime's */
    VaultHttp(URI address, Optional<String> namespace, Optional<Path> ca) throws UnavailableException {
        base = address.toString().replaceAll("/+$", "") + "/v1/";
        this.namespace = namespace;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE);
        if (ca.isPresent()) {
            builder.sslContext(trusting(ca.get()));
        }
        client = builder.build();
    }

    /** What Vault answers. */
    record Reply(int status, byte[] body) {
        /** The body. What Vault writes about an error is not passed on: it can quote what it was asked. */
        byte[] orRefuse(String path) throws UnavailableException {
            if (status == 200) {
                return body;
            }
            throw new UnavailableException("Vault answers " + status + " to " + path + ": " + reason());
        }

        private String reason() {
            return switch (status) {
                case 400 -> "it takes the request for wrong; compare the path and the role";
                case 403 -> "our token may not, or is none; compare the policy that Vault has for it";
                case 404 ->
                    "there is nothing there; with the second version of the key-value engine a path has /data/ in it";
                case 429, 472, 473 -> "this is a standby node, or it limits requests";
                case 503 -> "it is sealed or in maintenance";
                case 301, 302, 307, 308 -> "a redirect, which is not followed; give the address of the active node";
                default -> "see its log";
            };
        }
    }

    Reply send(String method, String path, Optional<Map<String, Object>> body, Optional<String> token)
            throws UnavailableException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("X-Vault-Request", "true")
                .method(
                        method,
                        body.isPresent() ? BodyPublishers.ofString(Json.write(body.get())) : BodyPublishers.noBody());
        try {
            namespace.ifPresent(n -> request.header("X-Vault-Namespace", n));
            token.ifPresent(t -> request.header("X-Vault-Token", t));
        } catch (IllegalArgumentException e) { // whose message quotes it
            throw new UnavailableException("our Vault token or the namespace has a character that none has");
        }
        try {
            HttpResponse<byte[]> response = Fetch.send(client, request.build());
            return new Reply(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UnavailableException("Vault " + e.getMessage());
        }
    }

    private static SSLContext trusting(Path file) throws UnavailableException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int number = 0;
            byte[] pem = in.readNBytes(MOST_BYTES);
            for (Certificate certificate : CertificateFactory.getInstance("X.509")
                    .generateCertificates(new java.io.ByteArrayInputStream(pem))) {
                store.setCertificateEntry("ca-" + ++number, certificate);
            }
            if (number == 0) {
                throw new UnavailableException("the file " + file + " has no certificate to know Vault by");
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new UnavailableException("the certificates in " + file + ", to know Vault by, cannot be read ("
                    + e.getClass().getSimpleName() + ")");
        }
    }
}
