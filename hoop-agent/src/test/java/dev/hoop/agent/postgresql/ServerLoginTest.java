package dev.hoop.agent.postgresql;

import dev.hoop.audit.HoopException;
import dev.hoop.policy.config.Configuration.Resource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Logging in to a real server, in each way that it may want. */
@Timeout(60)
class ServerLoginTest {
    @TempDir
    static Path files;

    private static EmbeddedPostgres server;
    private static Path certificate;

    @BeforeAll
    static void start() throws Exception {
        certificate = files.resolve("server.crt");
        certificate(certificate, files.resolve("server.key"));
        Path rules = files.resolve("rules.conf");
        Files.writeString(rules, """
                host all postgres 127.0.0.1/32 trust
                host all scram 127.0.0.1/32 scram-sha-256
                host all md5 127.0.0.1/32 md5
                hostssl all clear 127.0.0.1/32 password
                hostnossl all clear 127.0.0.1/32 password
                """);
        for (Path file : List.of(files, certificate, rules)) {
            file.toFile().setReadable(true, false);
            file.toFile().setExecutable(true, false);
        }
        server = EmbeddedPostgres.builder()
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", certificate.toString())
                .setServerConfig("ssl_key_file", files.resolve("server.key").toString())
                .setServerConfig("hba_file", rules.toString())
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create user scram password 'secret'");
            statement.execute("set password_encryption = 'md5'");
            statement.execute("create user md5 password 'secret'");
            statement.execute("create user clear password 'secret'");
        }
    }

    /** Self-signed, for {@code localhost}, in PEM. */
    private static void certificate(Path certificate, Path key) throws Exception {
        Path store = files.resolve("server.p12");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "password")
                .redirectErrorStream(true)
                .start()
                .waitFor();
        KeyStore keys = KeyStore.getInstance(store.toFile(), "password".toCharArray());
        pem(certificate, "CERTIFICATE", keys.getCertificate("server").getEncoded());
        pem(key, "PRIVATE KEY", keys.getKey("server", "password".toCharArray()).getEncoded());
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    }

    private static void pem(Path file, String what, byte[] content) throws Exception {
        Files.writeString(
                file,
                "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder().encodeToString(content) + "\n-----END "
                        + what + "-----\n");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static ServerConnection login(String host, String tls, boolean ca, String user, String password) {
        Resource resource = new Resource(
                "db",
                "postgresql",
                host + ":" + server.getPort(),
                Optional.of("postgres"),
                Optional.of(tls),
                ca ? Optional.of(certificate) : Optional.empty(),
                Optional.empty(),
                Map.of(),
                false);
        return new ServerLogin(resource, new ServerTls(ServerTls.Level.of(tls), resource.ca()), 1 << 20)
                .login(user, password.toCharArray(), Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, verify-full, scram",
        "127.0.0.1, verify-ca,   scram",
        "127.0.0.1, require,     scram",
        "127.0.0.1, disable,     scram",
        "localhost, verify-full, md5",
        "127.0.0.1, disable,     md5",
        "localhost, verify-full, clear",
        "127.0.0.1, disable,     postgres",
    })
    void logsIn(String host, String tls, String user) {
        try (ServerConnection connection = login(host, tls, true, user, "secret")) {
            assertThat(connection.parameters()).containsKey("server_version");
            assertThat(connection.key()).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, verify-full, true,  scram, secret", // the certificate is for another name
        "localhost, verify-full, false, scram, secret", // the certificate is of nobody who counts
        "localhost, verify-ca,   false, scram, secret",
        "localhost, verify-full, true,  scram, guess",
        "localhost, verify-full, true,  md5,   guess",
        "127.0.0.1, disable,     true,  clear, secret", // the password itself, where anybody can listen
        "localhost, verify-full, true,  who,   secret",
    })
    void refusesAndSaysNothingOfTheServer(String host, String tls, boolean ca, String user, String password) {
        assertThatThrownBy(() -> login(host, tls, ca, user, password))
                .isInstanceOf(HoopException.class)
                .hasMessageStartingWith("The resource 'db' cannot be reached or logged in to")
                .hasMessageEndingWith("[HOOP-RESOURCE]")
                .hasMessageNotContaining(password)
                .hasMessageNotContaining(user + "\"");
    }
}
