package dev.hoop.policy.tunnel;

import dev.hoop.audit.HoopException;
import dev.hoop.policy.config.Environment;
import dev.hoop.policy.config.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(30)
class TunnelTest {
    private static final String TOKEN = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJqb2IifQ.c2ln";
    private static final String YES = "HTTP/1.1 200 OK\r\n\r\n";

    @TempDir
    private static Path directory;

    private static Certificates certificates;

    @BeforeAll
    static void certify() throws Exception {
        certificates = Certificates.of(directory, "dns:localhost,ip:127.0.0.1");
    }

    private static Tunnel tunnel(Peer agent, String... settings) {
        return tunnel(agent.port(), Environment.of(Map.of(), directory), settings);
    }

    private static Tunnel tunnel(int port, Environment environment, String... settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "hoop.agent",
                "https://localhost:" + port,
                "hoop.agent-ca",
                certificates.pem.toString(),
                "hoop.token",
                TOKEN));
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            all.put("hoop." + setting.substring(0, equals), setting.substring(equals + 1));
        }
        all.values().removeIf(String::isEmpty);
        return Tunnel.of(
                Settings.of(Map.of(), all, environment), environment, Clock.systemUTC(), Duration.ofSeconds(10));
    }

    private static String echo(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        return new String(socket.getInputStream().readNBytes(text.length()), StandardCharsets.UTF_8);
    }

    @Test
    void asksForTheResourceWithTheTokenAndTheReason() throws Exception {
        try (Peer agent = Peer.agent(certificates, YES);
                Socket socket = tunnel(agent, "reason=Release 7\r\nX: y").open("orders-db")) {
            assertThat(agent.requests.take())
                    .isEqualTo("CONNECT orders-db HTTP/1.1\r\nHost: orders-db\r\nAuthorization: Bearer " + TOKEN
                            + "\r\nHoop-Reason: Release 7 X: y\r\n\r\n");
            assertThat(echo(socket, "hello")).isEqualTo("hello");
        }
    }

    @Test
    void takesNothingOfWhatComesBehindTheAnswer() throws Exception {
        try (Peer agent = Peer.agent(certificates, "HTTP/1.1 200 Connected\r\nContent-Length: 5\r\n\r\nSSH-2.0");
                Socket socket = tunnel(agent).open("db:22")) {
            assertThat(new String(socket.getInputStream().readNBytes(7), StandardCharsets.UTF_8))
                    .isEqualTo("SSH-2.0");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "401, HOOP-IDENTITY, 28000",
        "403, HOOP-DENIED, 42501",
        "404, HOOP-RESOURCE, 08004",
        "502, HOOP-RESOURCE, 08004",
        "503, HOOP-LIMIT, 54000"
    })
    void tellsTheAgentsCodeAndWords(int status, String code, String state) throws Exception {
        String body = "{\"code\":\"" + code + "\",\"message\":\"It is so. Do that [" + code + "]\"}";
        try (Peer agent = Peer.agent(
                certificates,
                "HTTP/1.1 " + status + " No\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)) {
            assertThatThrownBy(() -> tunnel(agent).open("orders-db"))
                    .isInstanceOfSatisfying(
                            HoopException.class,
                            e -> assertThat(e.code().sqlState()).isEqualTo(state))
                    .hasMessage("It is so. Do that [" + code + "]");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "401, refuses the token, HOOP-IDENTITY",
        "403, denies the connection, HOOP-DENIED",
        "404, no such resource, HOOP-RESOURCE",
        "503, status 503, HOOP-RESOURCE"
    })
    void hasWordsForAnAgentThatHasNone(int status, String words, String code) throws Exception {
        try (Peer agent = Peer.agent(certificates, "HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n")) {
            assertThatThrownBy(() -> tunnel(agent).open("orders-db"))
                    .hasMessageContaining(words)
                    .hasMessageEndingWith("[" + code + "]");
        }
    }

    @Test
    void neverRepeatsTheTokenNorControlCharacters() throws Exception {
        String body = "{\"code\":\"HOOP-IDENTITY\",\"message\":\"" + TOKEN + "\"}";
        try (Peer agent = Peer.agent(
                certificates,
                "HTTP/1.1 401 No\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n"
                        + body)) {
            Tunnel tunnel = tunnel(agent);
            assertThatThrownBy(() -> tunnel.open("orders-db"))
                    .hasMessageContaining("refuses the token")
                    .hasMessageNotContaining(TOKEN);
            assertThat(tunnel.toString()).doesNotContain(TOKEN);
        }
        String painted = "{\"code\":\"HOOP-DENIED\",\"message\":\"a\\u001b[2Jb\"}";
        try (Peer agent = Peer.agent(
                certificates,
                "HTTP/1.1 403 No\r\nContent-Type: application/json\r\nContent-Length: " + painted.length() + "\r\n\r\n"
                        + painted)) {
            assertThatThrownBy(() -> tunnel(agent).open("orders-db")).hasMessage("a [2Jb [HOOP-DENIED]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH\r\n\r\n",
                "HTTP/2 200\r\n\r\n",
                "HTTP/1.1 200 OK\n\n",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nno header\r\n\r\n",
                "HTTP/1.1 200 OK\r\n folded: x\r\n\r\n",
                "HTTP/1.1 200 OK\r\na: b\u0000\r\n\r\n",
                "HTTP/1.1 403 No\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"
            })
    void takesNoAnswerThatIsNotHttpToTheLetter(String answer) throws Exception {
        try (Peer agent = Peer.agent(certificates, answer)) {
            assertThatThrownBy(() -> tunnel(agent).open("orders-db"))
                    .hasMessageContaining("does not speak as an agent does")
                    .hasMessageEndingWith("[HOOP-RESOURCE]");
        }
    }

    @Test
    void readsNoEndlessAnswer() throws Exception {
        try (Peer agent = new Peer(Optional.of(certificates.context), (client, request) -> {
            client.getOutputStream().write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                client.getOutputStream().write("a: b\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        })) {
            assertThatThrownBy(() -> tunnel(agent).open("orders-db"))
                    .hasMessageContaining("does not speak as an agent does");
        }
    }

    @Test
    void doesNotWaitForeverForASilentAgent() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Environment environment = Environment.of(Map.of(), directory);
            Settings settings = Settings.of(
                    Map.of(),
                    Map.of("hoop.agent", "https://localhost:" + silent.getLocalPort(), "hoop.token", TOKEN),
                    environment);
            Tunnel tunnel = Tunnel.of(settings, environment, Clock.systemUTC(), Duration.ofMillis(300));
            assertThatThrownBy(() -> tunnel.open("orders-db"))
                    .hasMessageContaining("does not let the job in within")
                    .hasMessageEndingWith("[HOOP-RESOURCE]");
        }
    }

    @Test
    void saysThatNobodyListens() throws Exception {
        int port;
        try (ServerSocket gone = new ServerSocket(0)) {
            port = gone.getLocalPort();
        }
        assertThatThrownBy(
                        () -> tunnel(port, Environment.of(Map.of(), directory)).open("orders-db"))
                .hasMessageContaining("nothing takes the connection")
                .hasMessageEndingWith("[HOOP-RESOURCE]");
    }

    @Test
    void trustsNoCertificateOfAnotherAuthority() throws Exception {
        try (Peer agent = Peer.agent(certificates, YES)) {
            assertThatThrownBy(() -> tunnel(agent, "agent-ca=").open("orders-db"))
                    .hasMessageContaining("is not trusted")
                    .hasMessageContaining("hoop.agent-ca");
            assertThat(agent.requests).isEmpty();
        }
    }

    @Test
    void trustsNoCertificateForAnotherName(@TempDir Path other) throws Exception {
        Certificates elsewhere = Certificates.of(other, "dns:elsewhere.example");
        try (Peer agent = Peer.agent(elsewhere, YES)) {
            assertThatThrownBy(() -> tunnel(agent, "agent-ca=" + elsewhere.pem).open("orders-db"))
                    .hasMessageContaining("not for that name");
            assertThat(agent.requests).isEmpty();
        }
    }

    @Test
    void sendsNoTokenToAnAgentWithAnotherKeyThanThePinned() throws Exception {
        String other = "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
        try (Peer agent = Peer.agent(certificates, YES)) {
            assertThatThrownBy(() -> tunnel(agent, "agent-pin=" + other).open("orders-db"))
                    .hasMessageContaining("hoop.agent-pin");
            assertThat(agent.requests).isEmpty();

            tunnel(agent, "agent-pin=" + other + ", " + certificates.pin)
                    .open("orders-db")
                    .close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agent=https://localhost:1/r/x",
                "agent=http://localhost:1",
                "agent-pin=sha256/short",
                "agent-pin=abc",
                "proxy=https://proxy:1",
                "proxy=proxy:1",
                "proxy=http://proxy:1/path"
            })
    void saysWhichSettingCannotBeUsed(String setting) {
        String name = "hoop." + setting.substring(0, setting.indexOf('='));
        assertThatThrownBy(() -> tunnel(1, Environment.of(Map.of(), directory), setting))
                .hasMessageContaining(name)
                .hasMessageEndingWith("[HOOP-POLICY]");
    }

    @Test
    void saysThatThereIsNoToken() {
        assertThatThrownBy(() -> tunnel(1, Environment.of(Map.of(), directory), "token="))
                .hasMessageContaining("There is no token")
                .hasMessageEndingWith("[HOOP-IDENTITY]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a\r\nHost: b", "a/b", "ä"})
    void asksForNoResourceWhoseNameWouldBeMoreThanOne(String name) {
        assertThatThrownBy(() -> tunnel(1, Environment.of(Map.of(), directory)).open(name))
                .hasMessageEndingWith("[HOOP-RESOURCE]");
    }

    @Test
    void asksWithATokenAsNewAsTheFile(@TempDir Path job) throws Exception {
        Path file = job.resolve("token");
        Files.writeString(file, "first.a.b\n");
        try (Peer agent = Peer.agent(certificates, YES)) {
            Tunnel tunnel = tunnel(agent, "token=", "token-file=" + file);
            tunnel.open("orders-db").close();
            Files.writeString(file, "second.a.b\n");
            tunnel.open("orders-db").close();

            assertThat(agent.requests.take()).contains("Bearer first.a.b\r\n");
            assertThat(agent.requests.take()).contains("Bearer second.a.b\r\n");
        }
    }

    @Test
    void closingWakesWhoReads() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        try (Peer agent = Peer.agent(certificates, YES)) {
            Socket socket = tunnel(agent).open("orders-db");
            CompletableFuture<Object> read = CompletableFuture.supplyAsync(() -> {
                reading.countDown();
                try {
                    return socket.getInputStream().read();
                } catch (IOException e) {
                    return e;
                }
            });
            reading.await();
            socket.close();
            assertThat(read.get()).isInstanceOf(IOException.class);
            assertThat(socket.isClosed()).isTrue();
        }
    }

    @Test
    void goesByWayOfAProxyThatWantsALogin() throws Exception {
        try (Peer agent = Peer.agent(certificates, YES);
                Peer proxy = Peer.proxy("HTTP/1.1 200 Connection established\r\n\r\n", agent.port());
                Socket socket = tunnel(agent, "proxy=http://me:p%40ss@localhost:" + proxy.port())
                        .open("orders-db")) {
            assertThat(proxy.requests.take())
                    .startsWith("CONNECT localhost:" + agent.port() + " HTTP/1.1\r\n")
                    .contains("Proxy-Authorization: Basic bWU6cEBzcw==\r\n")
                    .doesNotContain(TOKEN);
            assertThat(echo(socket, "hello")).isEqualTo("hello");
        }
    }

    @ParameterizedTest
    @CsvSource({"407, wants a login", "403, does not let the agent be reached"})
    void saysThatTheProxyRefuses(int status, String words) throws Exception {
        try (Peer proxy = Peer.proxy("HTTP/1.1 " + status + " No\r\n\r\n", 0)) {
            assertThatThrownBy(() -> tunnel(
                                    1,
                                    Environment.of(Map.of(), directory),
                                    "proxy=http://me:secret@localhost:" + proxy.port())
                            .open("orders-db"))
                    .hasMessageContaining(words)
                    .hasMessageNotContaining("secret")
                    .hasMessageEndingWith("[HOOP-RESOURCE]");
        }
    }
}
