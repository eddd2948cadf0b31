package dev.hoop.agent.postgresql;

import dev.hoop.audit.HoopException;
import dev.hoop.policy.config.Configuration.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A server that breaks the protocol learns nothing, and gets nothing to the client past the masks. */
@Timeout(60)
class HostileServerTest {
    private static final String MASK = "masks:\n  - { columns: [\"public.customers.email\"], with: redact }\n";

    private static Map<String, FakeServer.Script> answersToAText() {
        Map<String, FakeServer.Script> scripts = new LinkedHashMap<>();
        scripts.put("a row before its description", side -> side.row("sentinel").complete("SELECT 1"));
        scripts.put("a row of more columns", side -> side.columns("a").row("1", "sentinel"));
        scripts.put("a row of fewer columns", side -> side.columns("a", "b").row("sentinel"));
        scripts.put(
                "a row behind its end",
                side -> side.columns("a").complete("SELECT 0").row("sentinel"));
        scripts.put("a value longer than its row", side -> side.columns("a").message('D', 0, 1, 0, 0, 1, 0, 's'));
        scripts.put("a value of impossible length", side -> side.columns("a").message('D', 0, 1, 255, 255, 255, 254));
        scripts.put("a row with something behind it", side -> side.columns("a").message('D', 0, 1, 0, 0, 0, 0, 's'));
        scripts.put("a row of no columns", side -> side.columns("a").message('D'));
        scripts.put("a description that is cut", side -> side.message('T', 0, 1, 'a', 0));
        scripts.put("a description of negative size", side -> side.message('T', 255, 255));
        scripts.put("a binding that nobody asked for", side -> side.message('2'));
        scripts.put("a preparation that nobody asked for", side -> side.message('1'));
        scripts.put("a portal that stands still", side -> side.message('s'));
        scripts.put("parameters that nobody asked for", side -> side.message('t', 0, 0));
        scripts.put("a copy that nobody asked for", side -> side.message('H', 0, 0, 1, 0, 0));
        scripts.put("data of a copy that nobody asked for", side -> side.message('d', 's'));
        scripts.put("a request for data that nobody offered", side -> side.message('G', 0, 0, 1, 0, 0));
        scripts.put("copying both ways", side -> side.message('W', 0, 0, 0));
        scripts.put("the answer to a function call", side -> side.message('V', 0, 0, 0, 0));
        scripts.put("a login once more", side -> side.message('R', 0, 0, 0, 3));
        scripts.put("another key", side -> side.message('K', 0, 0, 0, 1, 0, 0, 0, 1));
        scripts.put("another protocol", side -> side.message('v', 0, 3, 0, 0, 0, 0, 0, 0));
        scripts.put("a message that nobody sends", side -> side.message('!', 1));
        scripts.put("an error that does not end", side -> side.message('E', 'S', 'E'));
        scripts.put("an error without an end mark", side -> side.message('E', 'C', 0, 'M', 0));
        scripts.put("a setting without a value", side -> side.message('S', 'a', 0));
        scripts.put("a notification that is cut", side -> side.message('A', 0, 0, 0));
        scripts.put("readiness of no kind", side -> side.message('Z', 'X'));
        scripts.put("readiness without a kind", side -> side.message('Z'));
        scripts.put("readiness twice", side -> side.complete("SELECT 0").ready().row("sentinel"));
        scripts.put(
                "a length of 2^31 - 1",
                side -> side.socket().getOutputStream().write(new byte[] {'D', 127, -1, -1, -1}));
        scripts.put("a length below 4", side -> side.socket().getOutputStream().write(new byte[] {'D', 0, 0, 0, 3}));
        scripts.put(
                "a negative length", side -> side.socket().getOutputStream().write(new byte[] {'D', -1, -1, -1, -1}));
        return scripts;
    }

    static Stream<Arguments> everythingElseEndsTheSession() {
        return answersToAText().keySet().stream().map(Arguments::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everythingElseEndsTheSession(String answer) throws Exception {
        FakeServer.Script script = side -> {
            side.welcome().expect('Q');
            answersToAText().get(answer).play(side);
            side.send().drain();
        };
        try (FakeServer server = new FakeServer(script);
                Through agent = Through.before(server.port(), MASK);
                RawClient client = RawClient.of(agent)) {
            List<String> heard = client.query("select 1").until("E ");
            heard.addAll(client.until("end"));

            assertThat(heard).anyMatch(line -> line.startsWith("E 08006")).endsWith("end");
            assertThat(client.received()).doesNotContain("sentinel");
            agent.tape.await("close");
            assertThat(agent.tape.all()).contains("close target-gone").doesNotContain("sentinel");
        }
    }

    @Test
    void aRowThatTheBatchDidNotAskForEndsTheSession() throws Exception {
        FakeServer.Script script = side -> {
            side.welcome().expect('E');
            side.message('1').message('2').message('n').row("sentinel").send().drain();
        };
        try (FakeServer server = new FakeServer(script);
                Through agent = Through.before(server.port(), MASK);
                RawClient client = RawClient.of(agent)) {
            client.run("select 1").sync().until("E 08006");
            assertThat(client.received()).doesNotContain("sentinel");
        }
    }

    @Test
    void whatComesUnaskedEndsTheSession() throws Exception {
        CompletableFuture<Void> quiet = new CompletableFuture<>();
        FakeServer.Script script = side -> {
            side.welcome();
            quiet.get();
            side.row("sentinel").send().drain();
        };
        try (FakeServer server = new FakeServer(script);
                Through agent = Through.before(server.port(), "");
                RawClient client = RawClient.of(agent)) {
            quiet.complete(null);
            client.until("E 08006");
            assertThat(client.received()).doesNotContain("sentinel");
        }
    }

    @Test
    void aServerThatDiesAmidAResultIsToldOf() throws Exception {
        FakeServer.Script script = side -> {
            side.welcome().expect('Q');
            side.columns("a").row("1").row("2").send();
        };
        try (FakeServer server = new FakeServer(script);
                Through agent = Through.before(server.port(), "");
                RawClient client = RawClient.of(agent)) {
            assertThat(client.query("select 1").until("E "))
                    .startsWith("T", "D 1", "D 2")
                    .anyMatch(l -> l.startsWith("E 08006"));
            assertThat(client.until("end")).containsExactly("end");
            agent.tape.await("close");
            assertThat(agent.tape.lines())
                    .contains("outcome rows=2 changed=-1 error=08006")
                    .endsWith("close target-gone");
        }
    }

    @Test
    void endlessNoticesDoNotKeepASessionAlive() throws Exception {
        FakeServer.Script script = side -> {
            side.welcome().expect('Q');
            while (true) {
                side.message('N', 'S', 'x', 0, 'C', '0', 0, 'M', 'y', 0, 0).send();
            }
        };
        try (FakeServer server = new FakeServer(script);
                Through agent = Through.before(server.port(), "");
                RawClient client = RawClient.of(agent)) {
            client.query("select 1").until("N ");
            agent.sessions().all().get(0).end("Enough [HOOP-LIMIT]");
            agent.tape.await("close"); // though the client reads no more
            assertThat(agent.tape.lines()).endsWith("close terminated");
        }
    }

    @Test
    void anErrorOfABatchDoesNotCountAgainstTheNext() throws Exception {
        FakeServer.Script script = side -> {
            side.welcome().expect('S');
            side.message('E', 'C', '4', '2', '0', '0', '0', 0, 'M', 'x', 0, 0).send();
            side.expect('Q'); // which is there before it is ready
            side.ready().columns("a").row("2").complete("SELECT 1").ready().drain();
        };
        try (FakeServer server = new FakeServer(script);
                Through agent = Through.before(server.port(), "");
                RawClient client = RawClient.of(agent)) {
            client.run("select 1").sync().until("E 42000");
            assertThat(client.query("select 2").untilReady(2)).containsExactly("Z I", "T", "D 2", "C SELECT 1", "Z I");
            assertThat(agent.tape.of("outcome"))
                    .containsExactly("outcome rows=0 changed=-1 error=25P02", "outcome rows=1 changed=-1");
        }
    }

    // --- logging in

    private static String refusal(FakeServer server, String tls) {
        Resource resource = new Resource(
                "db",
                "postgresql",
                "127.0.0.1:" + server.port(),
                Optional.empty(),
                Optional.of(tls),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                false);
        Throwable[] thrown = new Throwable[1];
        assertThatThrownBy(() -> new ServerLogin(
                                resource, new ServerTls(ServerTls.Level.of(tls), Optional.empty()), 1 << 20)
                        .login("agent", "the-secret".toCharArray(), Map.of()))
                .isInstanceOf(HoopException.class)
                .satisfies(e -> thrown[0] = e);
        return thrown[0].getMessage();
    }

    private static Map<String, FakeServer.Script> logins() {
        Map<String, FakeServer.Script> scripts = new LinkedHashMap<>();
        scripts.put("wants the password itself, without TLS", side -> side.message('R', 0, 0, 0, 3));
        scripts.put("wants GSSAPI", side -> side.message('R', 0, 0, 0, 7));
        scripts.put("wants what nobody knows", side -> side.message('R', 0, 0, 1, 0));
        scripts.put("offers no mechanism that is known", side -> {
            side.out().begin('R').int32(10).text("SCRAM-SHA-1").int8(0).end();
        });
        scripts.put("offers no mechanism", side -> side.message('R', 0, 0, 0, 10, 0));
        scripts.put("offers binding to a channel that is not there", side -> {
            side.out().begin('R').int32(10).text("SCRAM-SHA-256-PLUS").int8(0).end();
        });
        scripts.put("asks again and again", side -> {
            side.message('R', 0, 0, 0, 5, 1, 2, 3, 4).message('R', 0, 0, 0, 5, 1, 2, 3, 4);
        });
        scripts.put("goes on about notices", side -> {
            for (int i = 0; i < 2_000; i++) {
                side.message('N', 'C', '0', 0, 0);
            }
        });
        scripts.put("never gets ready", side -> {
            side.message('R', 0, 0, 0, 0);
            for (int i = 0; i < 2_000; i++) {
                side.message('S', 'a', 0, 'b', 0);
            }
        });
        scripts.put("is ready for queries at once", side -> side.message('Z', 'I'));
        scripts.put("begins with a row", side -> side.message('D', 0, 0));
        scripts.put("says too much", side -> side.message('E', 'C', 'x', 0, 'M', 'h', 'o', 'w', 0, 0));
        scripts.put("cuts its message", side -> side.message('R', 0, 0));
        scripts.put(
                "declares too long a message",
                side -> side.socket().getOutputStream().write(new byte[] {'R', 127, 0, 0, 0}));
        return scripts;
    }

    /** What is still sent, whether the connection then ends in order or is reset. */
    private static String rest(Socket socket) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(told);
        } catch (SocketException e) { // reset: the agent has not read all that was sent to it
            told.flush();
        }
        return told.toString(StandardCharsets.ISO_8859_1);
    }

    static Stream<Arguments> isNotToldThePassword() {
        return logins().keySet().stream().map(Arguments::of);
    }

    @ParameterizedTest(name = "a server that {0}")
    @MethodSource
    void isNotToldThePassword(String login) throws Exception {
        CompletableFuture<String> told = new CompletableFuture<>();
        FakeServer.Script script = side -> {
            side.startup();
            logins().get(login).play(side);
            side.send();
            told.complete(rest(side.socket()));
        };
        try (FakeServer server = new FakeServer(script)) {
            assertThat(refusal(server, "disable")).contains("HOOP-RESOURCE").doesNotContain("the-secret", "how");
            assertThat(told.get(10, TimeUnit.SECONDS)).doesNotContain("the-secret");
        }
    }

    @Test
    void aServerThatDoesNotKnowThePasswordItselfIsNotBelieved() throws Exception {
        FakeServer.Script script = side -> {
            side.startup();
            side.out().begin('R').int32(10).text("SCRAM-SHA-256").int8(0).end();
            side.send().expect('p');
            String first = new String(side.in().body().bytes(side.in().body().remaining()), StandardCharsets.UTF_8);
            String nonce = first.substring(first.indexOf("r=") + 2);
            side.out()
                    .begin('R')
                    .int32(11)
                    .bytes(("r=" + nonce + "more,s=" + Base64.getEncoder().encodeToString(new byte[16]) + ",i=4096")
                            .getBytes(StandardCharsets.UTF_8))
                    .end();
            side.send().expect('p');
            side.out()
                    .begin('R')
                    .int32(12)
                    .bytes(("v=" + Base64.getEncoder().encodeToString(new byte[32])).getBytes(StandardCharsets.UTF_8))
                    .end();
            side.message('R', 0, 0, 0, 0).send().ready();
            side.drain();
        };
        try (FakeServer server = new FakeServer(script)) {
            assertThat(refusal(server, "disable")).contains("HOOP-RESOURCE");
        }
    }

    @Test
    void aServerThatLetsInWithoutItsProofIsNotBelieved() throws Exception {
        FakeServer.Script script = side -> {
            side.startup();
            side.out().begin('R').int32(10).text("SCRAM-SHA-256").int8(0).end();
            side.send().expect('p');
            side.message('R', 0, 0, 0, 0).send().ready();
            side.drain();
        };
        try (FakeServer server = new FakeServer(script)) {
            assertThat(refusal(server, "disable")).contains("HOOP-RESOURCE");
        }
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"N", "E", "S and more", ""})
    void aServerWithoutTlsIsNotLoggedInTo(String answer) throws Exception {
        CompletableFuture<String> told = new CompletableFuture<>();
        FakeServer.Script script = side -> {
            side.startup();
            side.socket().getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            if (answer.isEmpty()) {
                side.socket().shutdownOutput();
            }
            told.complete(rest(side.socket()));
        };
        try (FakeServer server = new FakeServer(script)) {
            assertThat(refusal(server, "require")).contains("HOOP-RESOURCE");
            assertThat(told.get(10, TimeUnit.SECONDS)).doesNotContain("agent");
        }
    }
}
