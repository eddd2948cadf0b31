package dev.hoop.agent;

import dev.hoop.audit.HoopException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The agent's certificate: what is taken, and what happens when the files change. */
class CertificateTest {
    @TempDir
    private Path folder;

    private Trial start() throws IOException {
        return new Trial(folder, Trial.OPEN, "", "");
    }

    private void write(SelfSignedCertificate certificate) throws IOException {
        Path fresh = Files.createTempDirectory(folder, "fresh");
        certificate.write(fresh.resolve("a.crt"), fresh.resolve("a.key"));
        Files.move(
                fresh.resolve("a.key"), folder.resolve("agent.key"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.move(
                fresh.resolve("a.crt"), folder.resolve("agent.crt"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static SelfSignedCertificate fresh() {
        return SelfSignedCertificate.of(List.of("localhost"), Instant.now());
    }

    @Test
    void theOneThatInitWritesIsForItsNamesAndItsKeyIsForItsOwnerAlone() throws Exception {
        try (Trial trial = start();
                var socket = trial.tls()) {
            X509Certificate shown = (X509Certificate) socket.getSession().getPeerCertificates()[0];

            shown.verify(shown.getPublicKey());
            assertThat(shown.getSubjectAlternativeNames())
                    .extracting(name -> (Object) name.get(1))
                    .containsExactly("localhost", "127.0.0.1");
            assertThat(shown.getNotAfter())
                    .isAfter(java.util.Date.from(Instant.now().plus(Duration.ofDays(360))));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("agent.key"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aNewOneServesWhoeverConnectsFromThenOn() throws Exception {
        try (Trial trial = start();
                var before = trial.tls()) {
            Certificate old = before.getSession().getPeerCertificates()[0];
            write(fresh());

            Certificate now = shownUntil(trial);

            assertThat(now).isNotEqualTo(old);
            before.getOutputStream().write(Trial.request("GET /health").getBytes());
            assertThat(Trial.rest(before)).startsWith("HTTP/1.1 200 ");
        }
    }

    /** What the agent shows once a client that trusts the new certificate alone gets in. */
    private static Certificate shownUntil(Trial trial) throws IOException {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            try (var socket = trial.tls()) {
                return socket.getSession().getPeerCertificates()[0];
            } catch (javax.net.ssl.SSLException e) {
                assertThat(System.nanoTime()).isLessThan(until);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RSA PRIVATE KEY, openssl pkcs8 -topk8",
        "EC PRIVATE KEY, openssl pkcs8 -topk8",
        "ENCRYPTED PRIVATE KEY, Decrypt it",
        "PUBLIC KEY, holds no PRIVATE KEY",
    })
    void saysHowToConvertAKeyInAnotherForm(String label, String said) throws IOException {
        write(fresh());
        Path key = folder.resolve("agent.key");
        Files.writeString(key, Files.readString(key).replace("PRIVATE KEY", label));

        assertThatThrownBy(this::start).isInstanceOf(HoopException.class).hasMessageContaining(said);
    }

    @Test
    void refusesAKeyThatIsNotTheCertificates() throws IOException {
        write(fresh());
        Path certificate = folder.resolve("agent.crt");
        Files.writeString(certificate, fresh().certificate());

        assertThatThrownBy(this::start).hasMessageContaining("is not the key of");
    }

    @Test
    void refusesOneThatHasExpired() throws IOException {
        write(SelfSignedCertificate.of(List.of("localhost"), Instant.now().minus(Duration.ofDays(400))));

        assertThatThrownBy(this::start).hasMessageContaining("certificate cannot be used");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "Ed25519"})
    void noMessageHoldsAKey(String algorithm) throws IOException, GeneralSecurityException {
        write(fresh());
        String encoded = Base64.getEncoder()
                .encodeToString(KeyPairGenerator.getInstance(algorithm)
                        .generateKeyPair()
                        .getPrivate()
                        .getEncoded());
        Files.writeString(
                folder.resolve("agent.key"),
                "-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----\n");

        assertThatThrownBy(this::start)
                .hasMessageContaining("is not the key of")
                .hasMessageNotContaining(encoded.substring(30, 60));
    }
}
