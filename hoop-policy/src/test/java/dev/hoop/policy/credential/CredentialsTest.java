package dev.hoop.policy.credential;

import dev.hoop.audit.HoopException;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.config.Configuration.Resource;
import dev.hoop.policy.config.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CredentialsTest {
    @TempDir
    private Path directory;

    private final MovingClock clock = new MovingClock();

    private Credentials credentials(Map<String, String> variables) {
        return new Credentials(Configuration.empty(), Environment.of(variables, directory), clock);
    }

    private Resource resource(String credential) {
        return Configuration.parse(directory.resolve("hoop.yaml").toString(), """
                        resources:
                          orders-db: { kind: postgresql, address: "db:5432", credential: %s }
                        """.formatted(credential))
                .resources()
                .get("orders-db");
    }

    private Path script(String text) throws IOException {
        Path script = directory.resolve("script");
        Files.writeString(script, text);
        return script;
    }

    private static String secret(Lease lease) {
        return new String(lease.secret());
    }

    @Test
    void readsTheEnvironmentAndFilesAnewEachTime() throws IOException {
        Credentials credentials = credentials(Map.of("PASSWORD", "s3cret"));
        Files.writeString(directory.resolve("pw"), "  first\n");
        Resource file = resource("{ user: orders, password: { file: pw } }");

        Lease lease = credentials.lease(resource("{ user: orders, password: { env: PASSWORD } }"));
        assertThat(secret(lease)).isEqualTo("s3cret");
        assertThat(lease.user()).contains("orders");
        assertThat(lease.kind()).isEqualTo(Lease.Kind.PASSWORD);
        assertThat(secret(credentials.lease(file))).isEqualTo("first");
        Files.writeString(directory.resolve("pw"), "second");
        assertThat(secret(credentials.lease(file))).isEqualTo("second");
    }

    @Test
    void knowsKeysAndTokensFromPasswords() {
        Credentials credentials = credentials(Map.of("X", "x"));

        assertThat(credentials
                        .lease(resource("{ user: git, private-key: { env: X } }"))
                        .kind())
                .isEqualTo(Lease.Kind.PRIVATE_KEY);
        assertThat(credentials.lease(resource("{ token: { env: X } }")).kind()).isEqualTo(Lease.Kind.TOKEN);
    }

    @Test
    void aWipedSecretIsGoneAndSoIsAClosedOne() {
        Credentials credentials = credentials(Map.of("PASSWORD", "s3cret"));
        Resource resource = resource("{ user: orders, password: { env: PASSWORD } }");
        Lease wiped = credentials.lease(resource);
        char[] held = wiped.secret();
        Lease closed = credentials.lease(resource);
        char[] other = closed.secret();

        wiped.wipe();
        closed.close();

        assertThat(held).containsOnly('\0');
        assertThat(other).containsOnly('\0');
        assertThatThrownBy(wiped::secret).isInstanceOf(IllegalStateException.class);
        assertThat(secret(credentials.lease(resource))).isEqualTo("s3cret");
    }

    @Test
    void runsAProgramWithoutAShell() throws IOException {
        script("printf '%s' \"$1\"; echo to-stderr >&2");

        assertThat(secret(credentials(Map.of())
                        .lease(resource("{ user: a, password: { exec: [/bin/sh, script, '$(id); * ;x'] } }"))))
                .isEqualTo("$(id); * ;x");
    }

    @Test
    void keepsWhatAProgramPrintsForAMinute() throws IOException {
        script("echo x >> runs; wc -l < runs");
        Credentials credentials = credentials(Map.of());
        Resource resource = resource("{ user: a, password: { exec: [/bin/sh, script] } }");

        assertThat(secret(credentials.lease(resource))).isEqualTo("1");
        clock.pass(59);
        assertThat(secret(credentials.lease(resource))).isEqualTo("1");
        clock.pass(1);
        assertThat(secret(credentials.lease(resource))).isEqualTo("2");
    }

    @Test
    void asksASourceOnceHoweverManyNeedItAtTheSameTime() throws Exception {
        script("echo x >> runs; wc -l < runs");
        Credentials credentials = credentials(Map.of());
        Resource resource = resource("{ user: a, password: { exec: [/bin/sh, script] } }");
        CyclicBarrier together = new CyclicBarrier(8);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> one = () -> {
                together.await();
                return secret(credentials.lease(resource));
            };
            Set<String> secrets = new HashSet<>();
            for (Future<String> f : threads.invokeAll(List.of(one, one, one, one, one, one, one, one))) {
                secrets.add(f.get());
            }

            assertThat(secrets).containsExactly("1");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void saysHowAProgramFailedAndNothingThatItPrinted() throws IOException {
        script("echo s3cret; echo s3cret >&2; exit 3");
        Credentials credentials = credentials(Map.of());

        assertThatThrownBy(
                        () -> credentials.lease(resource("{ user: a, password: { exec: [/bin/sh, script, s3cret] } }")))
                .hasMessage("The credential of 'orders-db' is not to be had: the program '/bin/sh' ended with 3"
                        + " [HOOP-RESOURCE]")
                .hasNoCause();
        assertThatThrownBy(() -> credentials.lease(resource("{ user: a, password: { exec: [/no/such/program] } }")))
                .hasMessageContaining("the program '/no/such/program' cannot be started");
        assertThatThrownBy(() -> credentials.lease(resource("{ user: a, password: { exec: ['true'] } }")))
                .hasMessageContaining("what the program 'true' prints is empty");
        assertThatThrownBy(() -> credentials.lease(resource("{ user: a, password: { exec: [cat, /dev/zero] } }")))
                .hasMessageContaining("prints more than 64 KiB");
    }

    @Test
    void readsAKeyAndItsCertificateFromPkcs12() throws Exception {
        keytool("-genkeypair", "-alias", "orders", "-keyalg", "EC", "-dname", "CN=orders", "-validity", "1");
        Credentials credentials = credentials(Map.of("STORE", "changeit", "WRONG", "changed1"));

        Lease lease = credentials.lease(resource(
                "{ user: a, private-key: { pkcs12: { file: k.p12, alias: orders, password: { env: STORE } } } }"));

        assertThat(secret(lease))
                .startsWith("-----BEGIN PRIVATE KEY-----\n")
                .contains("-----END PRIVATE KEY-----\n-----BEGIN CERTIFICATE-----\n")
                .endsWith("-----END CERTIFICATE-----\n");
        String key = secret(lease).replaceAll("(?s)-----END PRIVATE.*|-----BEGIN PRIVATE KEY-----|\\s", "");
        assertThat(java.security.KeyFactory.getInstance("EC")
                        .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(
                                java.util.Base64.getDecoder().decode(key)))
                        .getAlgorithm())
                .isEqualTo("EC");
        assertThatThrownBy(
                        () -> credentials.lease(
                                resource(
                                        "{ user: a, private-key: { pkcs12: { file: k.p12, alias: orders, password: { env: WRONG } } } }")))
                .hasMessageContaining("does not open with the password");
        assertThatThrownBy(
                        () -> credentials.lease(
                                resource(
                                        "{ user: a, private-key: { pkcs12: { file: k.p12, alias: other, password: { env: STORE } } } }")))
                .hasMessageContaining("has no private key called 'other'");
        Files.writeString(directory.resolve("k.p12"), "no store");
        assertThatThrownBy(
                        () -> credentials.lease(
                                resource(
                                        "{ user: b, private-key: { pkcs12: { file: k.p12, alias: orders, password: { env: STORE } } } }")))
                .hasMessageContaining("k.p12 ");
    }

    private void keytool(String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", "k.p12", "-storepass", "changeit"));
        assertThat(new ProcessBuilder(command)
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void computesAPasswordForRdsAndKeepsItForTenMinutes() {
        Credentials credentials = credentials(Map.of("AWS_ACCESS_KEY_ID", "akid", "AWS_SECRET_ACCESS_KEY", "skid"));
        Resource resource = resource("{ user: orders, password: { aws-rds-iam: { region: eu-west-1 } } }");

        String first = secret(credentials.lease(resource));
        clock.pass(599);
        assertThat(secret(credentials.lease(resource))).isEqualTo(first);
        assertThat(credentials.lease(resource).expires())
                .contains(clock.instant().plusSeconds(301));
        clock.pass(1);

        assertThat(first).startsWith("db:5432/?Action=connect&DBUser=orders&");
        assertThat(secret(credentials.lease(resource))).isNotEqualTo(first).contains("X-Amz-Date=20261124T121000Z");
        assertThatThrownBy(() -> credentials.lease(resource("{ token: { aws-rds-iam: { region: eu-west-1 } } }")))
                .hasMessageContaining("aws-rds-iam needs the credential's user");
    }

    @Test
    void saysWhatIsNotThere() throws IOException {
        Credentials credentials = credentials(Map.of());
        Files.write(directory.resolve("big"), new byte[70_000]);
        Files.write(directory.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe, 0x41});

        Resource none = Configuration.parse("f", "resources: { orders-db: { kind: postgresql, address: 'db:5432' } }")
                .resources()
                .get("orders-db");
        assertThatThrownBy(() -> credentials.lease(none))
                .isInstanceOf(HoopException.class)
                .hasMessageContaining("'orders-db' has no credential");
        assertThatThrownBy(() -> credentials.lease(resource("{ user: a }"))).hasMessageContaining("is a user alone");
        assertThatThrownBy(() -> credentials.lease(resource("{ user: a, password: { env: NO } }")))
                .hasMessage("The credential of 'orders-db' is not to be had: the environment variable NO is not set"
                        + " [HOOP-RESOURCE]");
        assertThatThrownBy(() -> credentials.lease(resource("{ user: a, password: { file: none } }")))
                .hasMessageContaining("cannot be read (NoSuchFileException)");
        assertThatThrownBy(() -> credentials.lease(resource("{ user: a, password: { file: big } }")))
                .hasMessageContaining("larger than 64 KiB");
        assertThatThrownBy(() -> credentials.lease(resource("{ user: a, password: { file: binary } }")))
                .hasMessageContaining("is no text in UTF-8");
    }
}
