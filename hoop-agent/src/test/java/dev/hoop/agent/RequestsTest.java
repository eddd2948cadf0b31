package dev.hoop.agent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a listener and HTTP answer to the good and the hostile. */
class RequestsTest {
    private static final String RESOURCES = """
            orders: { kind: postgresql, address: "db.test:5432" }
            legacy: { kind: mysql, address: "old.test:3306" }
            """;
    /** Length 8, code 80877103. Source: PostgreSQL, "SSLRequest". */
    private static final byte[] SSL_REQUEST = {0, 0, 0, 8, 4, (byte) 0xd2, 0x16, 0x2f};

    @TempDir
    private Path folder;

    private Trial trial;

    @BeforeEach
    void start() throws IOException {
        trial = new Trial(folder, Trial.OPEN, RESOURCES, "limits: { connections: 4, handshake: 2s }");
    }

    @AfterEach
    void stop() {
        trial.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "db.test:5432", "DB.test:5432"})
    void connectHandsTheStreamToTheResourcesProtocol(String authority) throws IOException {
        try (SSLSocket socket = trial.tls("http/1.1")) {
            String head = Trial.request("CONNECT " + authority, "Authorization: Bearer " + trial.token("job"));
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThat(head(socket.getInputStream())).startsWith("HTTP/1.1 200 ");

            socket.getOutputStream().write(SSL_REQUEST);

            assertThat(socket.getInputStream().read()).isEqualTo('N'); // the front end's answer under a tunnel
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            int b = in.read();
            assertThat(b).as("still open after: " + text).isNotNegative();
            text.append((char) b);
        }
        return text.toString();
    }

    @Test
    void refusesWhoHasNoToken() throws IOException {
        assertThat(trial.answer(Trial.request("CONNECT orders")))
                .startsWith("HTTP/1.1 401 ")
                .contains("WWW-Authenticate: Bearer\r\n", "\"code\":\"HOOP-IDENTITY\"");
    }

    @Test
    void neverRepeatsAToken() throws IOException {
        String token = trial.token("job") + "x";

        assertThat(trial.asked("CONNECT orders", token))
                .startsWith("HTTP/1.1 401 ")
                .doesNotContain(token)
                .doesNotContain(token.substring(token.lastIndexOf('.')));
    }

    @Test
    void whoProvesNothingDoesNotLearnWhichResourcesThereAre() throws IOException {
        assertThat(trial.asked("CONNECT orders", "a.b.c")).isEqualTo(trial.asked("CONNECT nothing", "a.b.c"));
    }

    @Test
    void saysThatThereIsNoSuchResource() throws IOException {
        assertThat(trial.asked("CONNECT stock", trial.token("job")))
                .startsWith("HTTP/1.1 404 ")
                .contains("HOOP-RESOURCE");
    }

    @Test
    void saysThatItDoesNotSpeakTheResourcesProtocol() throws IOException {
        assertThat(trial.asked("CONNECT legacy", trial.token("job")))
                .startsWith("HTTP/1.1 502 ")
                .contains("'mysql'");
    }

    @Test
    void takesAReasonInAnyScript() throws IOException {
        String reason = new String("Störung №7".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(trial.answer(Trial.request(
                        "CONNECT stock", "Authorization: Bearer " + trial.token("job"), "Hoop-Reason: " + reason)))
                .startsWith("HTTP/1.1 404 ");
    }

    /** \r and \n stand for themselves; a bar for the end of a line as it should be. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /health HTTP/1.1\nHost: a\n\n",
                "GET /health HTTP/1.1|Host: a\n|",
                "GET /health HTTP/1.1|Host: a\rX: b||",
                "GET /health HTTP/1.1|Host: a| folded||",
                "GET /health HTTP/1.1|Host: a|Content-Length: 0|Content-Length: 0||",
                "GET /health HTTP/1.1|Host: a|Content-Length: 4||GET ",
                "GET /health HTTP/1.1|Host: a|Content-Length: +0||",
                "GET /health HTTP/1.1|Host: a|Content-Length: 0|Transfer-Encoding: chunked||0||",
                "GET /health HTTP/1.1|Host: a|Transfer-Encoding: chunked||0||",
                "GET /health HTTP/1.1|Host: a|Transfer-Encoding:\u000bchunked||0||",
                "GET /health HTTP/1.1|Host: a|Host: b||",
                "GET /health HTTP/1.1||",
                "GET /health HTTP/1.1|Host : a||",
                "GET /health HTTP/1.1|Host: a|: b||",
                "GET /health HTTP/1.1|Host: a|X: \u0000||",
                "GET /health HTTP/1.0|Host: a||",
                "GET /health HTTP/2.0|Host: a||",
                "GET /health|Host: a||",
                "GET  /health HTTP/1.1|Host: a||",
                "GET /health  HTTP/1.1|Host: a||",
                "Get /health HTTP/1.1|Host: a||",
                "GET https://localhost/health HTTP/1.1|Host: a||",
                "GET //health HTTP/1.1|Host: a||",
                "GET /x/../health HTTP/1.1|Host: a||",
                "GET /%68ealth HTTP/1.1|Host: a||",
                "GET /health;x HTTP/1.1|Host: a||",
                "GET /health? HTTP/1.1|Host: a||",
                "GET /health%00 HTTP/1.1|Host: a||",
                "GET * HTTP/1.1|Host: a||",
                "CONNECT /orders HTTP/1.1|Host: a||",
                "CONNECT https://orders HTTP/1.1|Host: a||",
                "CONNECT user@orders HTTP/1.1|Host: a||",
                "GET /health HTTP/1.1|Host: a|Connection: close, Authorization||",
                "GET /health HTTP/1.1|Host: a|Authorization: Bearer a|Authorization: Bearer b||",
                "PRI * HTTP/2.0||SM||",
            })
    void refusesWhatTwoReadersCouldReadInTwoWays(String request) throws IOException {
        assertThat(trial.answer(request.replace("|", "\r\n")))
                .startsWith("HTTP/1.1 400 ")
                .contains("HOOP-PROTOCOL");
    }

    @Test
    void answersOneRequestAConnection() throws IOException {
        String two = Trial.request("GET /health") + Trial.request("GET /ready");

        assertThat(trial.answer(two)).containsOnlyOnce("HTTP/1.1").contains("Connection: close");
    }

    @Test
    void refusesAHeadLargerThanItsLimit() throws IOException {
        assertThat(trial.answer(Trial.request("GET /health", "X: " + "x".repeat(40_000))))
                .startsWith("HTTP/1.1 431 ");
    }

    @Test
    void tellsAClientWithoutTlsToUseIt() throws IOException {
        try (Socket socket = trial.plain()) {
            socket.getOutputStream().write(Trial.request("GET /health").getBytes(StandardCharsets.US_ASCII));

            assertThat(Trial.rest(socket)).startsWith("HTTP/1.1 400 ").contains("Use https");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-x\r\n", "\u0000\u0001garbage", "\u00ff", "get / HTTP/1.1\r\n\r\n"})
    void closesOnWhoeverSpeaksSomethingElse(String bytes) throws IOException {
        try (Socket socket = trial.plain()) {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));

            assertThat(Trial.rest(socket)).isEmpty();
        } catch (java.net.SocketException e) {
            assertThat(e).hasMessageContaining("reset");
        }
    }

    @Test
    void aPostgresClientIsOfferedTls() throws IOException {
        try (Socket socket = trial.plain()) {
            socket.getOutputStream().write(SSL_REQUEST);

            assertThat(socket.getInputStream().read()).isEqualTo('S');
        }
    }

    @Test
    void aClientThatHasAgreedOnPostgresInTlsGetsNoHttp() throws IOException {
        try (SSLSocket socket = trial.tls("postgresql")) {
            socket.getOutputStream().write(Trial.request("GET /health").getBytes(StandardCharsets.US_ASCII));

            assertThat(Trial.rest(socket)).isEmpty();
        }
    }

    @Test
    void aClientThatSpeaksNothingOfOursFailsInTheHandshake() {
        assertThatThrownBy(() -> trial.tls("h2")).isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void aSilentClientStallsNobody() throws IOException {
        try (Socket silent = trial.plain();
                Socket half = trial.plain()) {
            half.getOutputStream().write(0x16);

            assertThat(trial.answer(Trial.request("GET /health"))).startsWith("HTTP/1.1 200 ");
            assertThat(silent.isConnected()).isTrue();
        }
    }

    @Test
    void theTimeForAHandshakeIsCountedAsAWhole() throws IOException {
        long began = System.nanoTime();
        try (SSLSocket slow = trial.tls()) {
            slow.setSoTimeout(100);
            slow.getOutputStream().write("GET /health HTTP/1.1\r\nX: ".getBytes(StandardCharsets.US_ASCII));

            assertThatThrownBy(() -> {
                        while (true) { // a byte every tenth of a second
                            slow.getOutputStream().write('x');
                            try {
                                if (slow.getInputStream().read() < 0) {
                                    throw new IOException("closed");
                                }
                            } catch (SocketTimeoutException e) { // it waits for more
                                assertThat(System.nanoTime() - began).isLessThan(20_000_000_000L);
                            }
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void tellsWhoFindsNoPlaceAndKeepsThoseInside() throws IOException {
        try (Socket a = inside();
                Socket b = inside();
                Socket c = inside();
                Socket d = inside()) {
            assertThat(trial.answer(Trial.request("GET /health")))
                    .startsWith("HTTP/1.1 503 ")
                    .contains("HOOP-LIMIT", "agent.limits.connections");

            for (Socket socket : new Socket[] {a, b, c, d}) {
                socket.getOutputStream().write(SSL_REQUEST);
                assertThat(socket.getInputStream().read()).isEqualTo('N');
            }
        }
    }

    private Socket inside() throws IOException {
        SSLSocket socket = trial.tls();
        socket.getOutputStream()
                .write(Trial.request("CONNECT orders", "Authorization: Bearer " + trial.token("job"))
                        .getBytes(StandardCharsets.US_ASCII));
        assertThat(head(socket.getInputStream())).startsWith("HTTP/1.1 200 ");
        return socket;
    }

    @Test
    void saysHowItIsOnThisMachineWithoutAToken() throws IOException {
        assertThat(trial.answer(Trial.request("GET /health"))).endsWith("{\"status\":\"alive\"}\n");
        assertThat(trial.answer(Trial.request("GET /ready"))).startsWith("HTTP/1.1 200 ");
        trial.answer(Trial.request("CONNECT orders"));
        assertThat(trial.answer(Trial.request("GET /metrics")))
                .contains(
                        "# TYPE hoop_connections_total counter\n",
                        "hoop_connections_total{as=\"https\"} ",
                        "hoop_refused_total{code=\"HOOP-IDENTITY\"} 1\n",
                        "hoop_sessions_open 0\n",
                        "hoop_session_open_seconds_count 0\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /sessions",
                "DELETE /sessions/019ab3c2-0000-7000-8000-000000000000",
                "GET /sessions/019ab3c2-0000-7000-8000-000000000000/follow"
            })
    void sessionsAreForOperatorsAlone(String line) throws IOException {
        assertThat(trial.answer(Trial.request(line))).startsWith("HTTP/1.1 401 ");
        assertThat(trial.asked(line, trial.token("job", "dbas", "db"))).startsWith("HTTP/1.1 403 ");
        assertThat(trial.asked(line, trial.token("ops", "dba")))
                .startsWith(line.equals("GET /sessions") ? "HTTP/1.1 200 " : "HTTP/1.1 404 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /health", "DELETE /sessions", "GET /sessions/019ab3c2-0000-7000-8000-000000000000"})
    void otherMethodsAreRefused(String line) throws IOException {
        assertThat(trial.asked(line, trial.token("ops", "dba"))).startsWith("HTTP/1.1 405 ");
    }
}
