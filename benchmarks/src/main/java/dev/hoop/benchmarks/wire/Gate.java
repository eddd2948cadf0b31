package dev.hoop.benchmarks.wire;

import dev.hoop.agent.front.Connection;
import dev.hoop.agent.front.Reception;
import dev.hoop.agent.postgresql.Credentials;
import dev.hoop.agent.postgresql.PostgresFront;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.RecorderFactory;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.policy.Engine;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.rules.Policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The agent's front end for PostgreSQL without its listener: a client comes without TLS, and is let in with a token that
 * is verified anew for each. What comes behind that is as in the agent. For measuring and comparing on one machine only.
 *
 * <p>{@code Gate SERVER-PORT DATABASE USER DIRECTORY POLICY[:PORT]...} prints a port for each policy, and ends with its
 * input. A line in it makes it print the bytes of its heap that are in use.
 */
final class Gate {
    private static final int MOST_BYTES = 1 << 26;
    private static final int BACKLOG = 1_024;

    private final String token;
    private final Reception reception;
    private final PostgresFront front;
    private final ServerSocket listener;

    private Gate(String token, Configuration configuration, String user, Path archive, Policy policy, int port)
            throws IOException {
        this.token = token;
        Engine engine = new Engine(
                () -> policy,
                ServiceLoader.load(RecorderFactory.class)
                        .findFirst()
                        .orElseThrow()
                        .open(new RecorderSettings(archive, "hoop.test/gate", false, List.of())),
                Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(engine::close));
        reception = new Reception(configuration, engine, Clock.systemUTC());
        front = new PostgresFront(
                reception, resource -> new Credentials.Login(user, user.toCharArray()), Thread::new, MOST_BYTES);
        listener = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[3]);
        Path keys = directory.resolve("keys.json");
        String token = Token.signed(keys);
        Configuration configuration =
                Configuration.parse("hoop.yaml", """
                identity:
                  issuers: [ { issuer: %s, audience: hoop, jwks: %s } ]
                resources:
                  bench-db: { kind: postgresql, address: "127.0.0.1:%s", database: %s, tls: disable }
                """.formatted(Token.ISSUER, keys, arguments[0], arguments[1]));
        for (int i = 4; i < arguments.length; i++) {
            String[] wanted = arguments[i].split(":");
            Gate gate = new Gate(
                    token,
                    configuration,
                    arguments[2],
                    directory.resolve("archive-" + wanted[0]),
                    policy(wanted[0] + ".yaml"),
                    wanted.length > 1 ? Integer.parseInt(wanted[1]) : 0);
            System.out.println(gate.listener.getLocalPort());
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (in.readLine() != null) {
            System.gc();
            System.out.println(
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        System.exit(0);
    }

    /** One of those beside this class, or any file. */
    private static Policy policy(String name) throws IOException {
        try (InputStream in = Gate.class.getResourceAsStream(name)) {
            return Policy.parse(
                    name,
                    in == null
                            ? Files.readString(Path.of(name))
                            : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void daemon(Runnable loop) {
        Thread thread = new Thread(loop);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (true) {
            try {
                Socket socket = listener.accept();
                daemon(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (Connection client = Connection.accepted(socket, () -> {
            throw new IllegalStateException("there is no TLS here");
        })) {
            front.serve(client, reception.admit(token, "bench-db", "postgresql", Optional.empty(), Map.of()));
        } catch (IOException | HoopException e) { // the client has gone, or sees it
            System.getLogger("gate").log(System.Logger.Level.DEBUG, "a client has gone", e);
        }
    }
}
