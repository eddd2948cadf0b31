package dev.hoop.agent;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.hoop.audit.recorder.RecorderFactory;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.rules.Policy;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An agent in a folder, with an issuer whose keys are in a file, and a certificate that signs itself. */
final class Trial implements AutoCloseable {
    static final String OPEN = """
            rules:
              - { id: everything, allow: ["sql.*"], on: ["*"] }
            """;

    private static final RSAKey KEY = key();

    final Path folder;
    final HoopAgent agent;

    /**
     * @param resources lines under {@code resources}
     * @param more      lines under {@code agent}
     */
    Trial(Path folder, String policy, String resources, String more) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("keys.json"), new JWKSet(KEY.toPublicJWK()).toString());
        if (Files.notExists(certificate())) {
            SelfSignedCertificate.of(List.of("localhost", "127.0.0.1"), Instant.now())
                    .write(certificate(), folder.resolve("agent.key"));
        }
        Configuration configuration = configuration(resources, more);
        Policy rules = Policy.parse("policy.yaml", policy);
        agent = HoopAgent.start(
                configuration,
                () -> rules,
                ServiceLoader.load(RecorderFactory.class)
                        .findFirst()
                        .orElseThrow()
                        .open(new RecorderSettings(folder.resolve("archive"), "test", false, List.of())));
    }

    Configuration configuration(String resources, String more) {
        return Configuration.parse(folder.resolve("hoop.yaml").toString(), """
                identity:
                  issuers:
                    - { issuer: "https://issuer.test", audience: hoop, groups: claims.groups, jwks: keys.json }
                resources:%s
                archive: { directory: archive }
                agent:
                  listen: [{ address: "127.0.0.1:0", protocols: [https, postgresql] }]
                  tls: { certificate: agent.crt, key: agent.key }
                  operators: [dba]
                %s
                """.formatted(
                        resources.isEmpty() ? " {}" : "\n" + resources.indent(2), more.indent(2)));
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("key-1").generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    Path certificate() {
        return folder.resolve("agent.crt");
    }

    int port() {
        return agent.addresses().get(0).getPort();
    }

    String token(String subject, String... groups) {
        return token(Duration.ofMinutes(5), subject, groups);
    }

    String token(Duration valid, String subject, String... groups) {
        long now = Instant.now().getEpochSecond();
        String list = Stream.of(groups).map(g -> '"' + g + '"').collect(Collectors.joining(",", "[", "]"));
        String claims = "{\"iss\":\"https://issuer.test\",\"sub\":\"" + subject + "\",\"aud\":\"hoop\",\"iat\":" + now
                + ",\"exp\":" + (now + valid.toSeconds()) + ",\"groups\":" + list + "}";
        try {
            JWSObject token = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    new Payload(claims));
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    Socket plain() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
        socket.setSoTimeout(10_000);
        return socket;
    }

    SSLSocket tls(String... applications) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry(
                    "agent",
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(certificate()))));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain(), "localhost", port(), true);
            var parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            parameters.setApplicationProtocols(applications);
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket;
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The whole answer to these bytes. @param request lines end with CR and LF already */
    String answer(String request) throws IOException {
        try (Socket socket = tls()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return rest(socket);
        }
    }

    static String rest(Socket socket) throws IOException {
        StringBuilder text = new StringBuilder();
        try {
            for (int b = socket.getInputStream().read();
                    b >= 0;
                    b = socket.getInputStream().read()) {
                text.append((char) b);
            }
        } catch (javax.net.ssl.SSLException e) { // closed without the farewell of TLS, as the agent does
            text.append("");
        }
        return text.toString();
    }

    /** A request without a body. */
    static String request(String line, String... headers) {
        return line + " HTTP/1.1\r\nHost: localhost\r\n"
                + Stream.of(headers).map(h -> h + "\r\n").collect(Collectors.joining()) + "\r\n";
    }

    String asked(String line, String token) throws IOException {
        return answer(request(line, "Authorization: Bearer " + token));
    }

    @Override
    public void close() {
        agent.stop(Duration.ZERO);
    }
}
