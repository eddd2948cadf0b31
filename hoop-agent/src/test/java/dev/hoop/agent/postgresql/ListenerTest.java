package dev.hoop.agent.postgresql;

import dev.hoop.agent.front.Connection;
import dev.hoop.agent.front.Reception;
import dev.hoop.agent.postgresql.wire.MessageWriter;
import dev.hoop.agent.postgresql.wire.Startup;
import dev.hoop.policy.Engine;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.rules.Policy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients who come straight to a listener, until they have proven who they are: which nobody in here can. */
@Timeout(30)
class ListenerTest {
    private static final byte[] SSL_REQUEST = HexFormat.of().parseHex("0000000804d2162f");
    private static final byte[] GSS_REQUEST = HexFormat.of().parseHex("0000000804d21630");

    @TempDir
    static Path files;

    private static SSLContext tls;

    private final Tape tape = new Tape();
    private ServerSocket listener;

    @BeforeAll
    static void makeCertificate() throws Exception {
        Path store = files.resolve("agent.p12");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "agent",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
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
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, "password".toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("agent", keys.getCertificate("agent"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        tls = SSLContext.getInstance("TLS");
        tls.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    }

    @BeforeEach
    void listen() throws IOException {
        Policy policy = Policy.parse("test.yaml", Through.OPEN);
        Reception reception = new Reception(
                Configuration.empty(), new Engine(() -> policy, tape, Clock.systemUTC()), Clock.systemUTC());
        PostgresFront front = new PostgresFront(
                reception,
                resource -> {
                    throw new AssertionError("nobody is let in");
                },
                Thread::new,
                1 << 20);
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(() -> {
            while (true) {
                Socket socket = listener.accept();
                daemon(() -> {
                    try (Connection client = Connection.accepted(socket, () -> tls)) {
                        front.serve(client);
                    }
                });
            }
        });
    }

    private interface Task {
        void run() throws IOException;
    }

    private static void daemon(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (IOException e) { // it is over
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void nobodyWasLetIn() throws IOException {
        listener.close();
        assertThat(tape.all()).doesNotContain("open");
    }

    private RawClient plain() throws IOException {
        return new RawClient(new Socket(InetAddress.getLoopbackAddress(), listener.getLocalPort()));
    }

    private RawClient encrypted() throws IOException {
        Socket raw = new Socket(InetAddress.getLoopbackAddress(), listener.getLocalPort());
        raw.setSoTimeout(20_000);
        raw.getOutputStream().write(SSL_REQUEST);
        assertThat(raw.getInputStream().read()).isEqualTo('S');
        SSLSocket secured = (SSLSocket) tls.getSocketFactory().createSocket(raw, "localhost", 0, true);
        secured.startHandshake();
        return new RawClient(secured);
    }

    // --- before TLS

    @Test
    void noTokenIsTakenWithoutTls() throws Exception {
        try (RawClient client = plain().startup()) {
            assertThat(client.until("end").get(0)).startsWith("E 0A000").contains("TLS");
        }
    }

    @Test
    void whatIsSentBeforeTlsIsThereCountsForNothing() throws Exception {
        byte[] both = Arrays.copyOf(SSL_REQUEST, 8 + 40);
        byte[] startup = new Startup.Session(3, 0, java.util.Map.of("user", "mallory")).encoded();
        System.arraycopy(startup, 0, both, 8, startup.length);
        try (RawClient client = plain().raw(both)) {
            byte[] heard = client.input().readAllBytes();
            assertThat(new String(heard, StandardCharsets.ISO_8859_1))
                    .contains("08P01")
                    .doesNotStartWith("R");
        }
    }

    @Test
    void encryptionByGssapiIsDeclined() throws Exception {
        try (RawClient client = plain().raw(GSS_REQUEST)) {
            assertThat(client.input().read()).isEqualTo('N');
            client.raw(SSL_REQUEST);
            assertThat(client.input().read()).isEqualTo('S');
        }
    }

    @Test
    void encryptionIsNotAskedForWithoutEnd() throws Exception {
        try (RawClient client = plain()) {
            client.raw(GSS_REQUEST).raw(GSS_REQUEST).raw(GSS_REQUEST).raw(GSS_REQUEST);
            byte[] heard = client.input().readNBytes(3);
            assertThat(heard).containsExactly('N', 'N', 'N');
            assertThat(client.until("end").get(0)).startsWith("E 08P01");
        } catch (java.net.SocketException e) { // reset, for what it sent on
        }
    }

    @Test
    void aCancellationOfNobodyIsAnsweredByNothing() throws Exception {
        try (RawClient client = plain().raw(new Startup.Cancel(1, new byte[4]).encoded())) {
            assertThat(client.input().read()).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000000000",
                "0000000700030000",
                "7fffffff00030000",
                "000027110003000000",
                "0000000800020000"
            })
    void whatIsNoStartupIsRefused(String bytes) throws Exception {
        try (RawClient client = plain().raw(HexFormat.of().parseHex(bytes))) {
            assertThat(client.until("end").get(0)).startsWith("E 08P01");
        }
    }

    // --- under TLS, before the token

    @ParameterizedTest
    @ValueSource(chars = {'Q', 'P', 'B', 'E', 'S', 'H', 'F', 'X', 'd', 'c', 'f', '!', 'R'})
    void nothingButTheTokenIsTaken(char tag) throws Exception {
        try (RawClient client = encrypted().startup()) {
            assertThat(client.until("R")).containsExactly("R 3");
            client.message(tag, "select 1\0".getBytes(StandardCharsets.UTF_8));
            assertThat(client.until("end")).hasSize(2).first().asString().startsWith("E 08P01");
        }
    }

    @Test
    void aSecondStartupIsNoToken() throws Exception {
        try (RawClient client = encrypted().startup()) {
            client.until("R");
            client.startup("user", "somebody else").raw(new byte[30_000]); // read as a message, it is a long one
            assertThat(client.until("end").get(0)).startsWith("E 08P01");
        }
    }

    @Test
    void aWrongTokenIsRefusedAndRecorded() throws Exception {
        try (RawClient client = encrypted().startup()) {
            client.until("R");
            client.message('p', "no token\0".getBytes(StandardCharsets.UTF_8));
            assertThat(client.until("end")).hasSize(2).first().asString().startsWith("E 28000");
        }
        assertThat(tape.lines()).containsExactly("refused HOOP-IDENTITY ");
    }

    @Test
    void whatComesWithTheTokenIsNotWaitedFor() throws Exception {
        try (RawClient client = encrypted().startup()) {
            client.until("R");
            client.message('p', "no token\0".getBytes(StandardCharsets.UTF_8)).query("drop table customers");
            assertThat(client.until("end").get(0)).startsWith("E 08P01");
        }
    }

    @Test
    void aTokenHasAnEndAndALimit() throws Exception {
        try (RawClient client = encrypted().startup()) {
            client.until("R");
            client.message('p', "without an end".getBytes(StandardCharsets.UTF_8));
            assertThat(client.until("end").get(0)).startsWith("E 08P01");
        }
        try (RawClient client = encrypted().startup()) {
            client.until("R");
            client.raw(new MessageWriter().begin('p').int8(0).end().toBytes()); // an empty one
            assertThat(client.until("end").get(0)).startsWith("E 28000");
        }
        try (RawClient client = encrypted().startup()) {
            client.until("R");
            client.raw(new byte[] {'p', 0x7f, 0, 0, 0});
            assertThat(client.until("end").get(0)).startsWith("E 08P01");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "replication, true",
        "replication, database",
        "replication, 1",
        "options, -c standard_conforming_strings=off",
        "options, --standard-conforming-strings=off",
        "options, -c\\ standard_conforming_strings=off",
        "options, -c STANDARD_CONFORMING_STRINGS=off",
        "options, -cbackslash_quote=on",
        "options, -c",
        "options, -c x",
        "options, -P",
        "options, -f i",
        "options, -d 5",
        "standard_conforming_strings, off",
        "Standard_Conforming_Strings, off",
        "role; drop table x, y",
        "'a b', c",
    })
    void aStartupThatAsksForMoreIsRefusedBeforeAnyToken(String name, String value) throws Exception {
        try (RawClient client = encrypted().startup(name, value)) {
            List<String> heard = client.until("end");
            assertThat(heard).noneMatch(line -> line.startsWith("R")).hasSize(2);
            assertThat(heard.get(0)).startsWith("E 0A000");
        }
    }

    @Test
    void aNewerProtocolIsNegotiatedDown() throws Exception {
        try (RawClient client = encrypted()) {
            client.raw(new Startup.Session(3, 9, java.util.Map.of("user", "nobody", "_pq_.wish", "1")).encoded());
            assertThat(client.until("R")).containsExactly("v", "R 3");
        }
    }

    @Test
    void aReplicationThatIsOffIsNone() throws Exception {
        try (RawClient client = encrypted().startup("replication", "off")) {
            assertThat(client.until("R")).containsExactly("R 3");
        }
    }
}
