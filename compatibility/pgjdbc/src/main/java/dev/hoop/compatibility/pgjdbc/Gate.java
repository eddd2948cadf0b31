package dev.hoop.compatibility.pgjdbc;

import dev.hoop.agent.front.Admission;
import dev.hoop.agent.front.Connection;
import dev.hoop.agent.front.Reception;
import dev.hoop.agent.postgresql.Credentials;
import dev.hoop.agent.postgresql.PostgresFront;
import dev.hoop.audit.Principal;
import dev.hoop.audit.recorder.RecorderFactory;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.policy.Engine;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.config.Configuration.Resource;
import dev.hoop.policy.rules.Policy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * The agent's front end before the server, for clients who are let in without a token: the suite knows none. Each user and
 * database that a client names is a resource of its own, since the suite uses several; passwords are the gate's.
 */
final class Gate implements AutoCloseable {
    private static final int MOST_BYTES = 1 << 30;

    private final Server server;
    private final Engine engine;
    private final Reception reception;
    private final PostgresFront front;
    private final ServerSocket listener;

    Gate(Server server, Path archive, String policyText) throws IOException {
        this.server = server;
        Policy policy = Policy.parse("policy.yaml", policyText);
        engine = new Engine(
                () -> policy,
                ServiceLoader.load(RecorderFactory.class)
                        .findFirst()
                        .orElseThrow()
                        .open(new RecorderSettings(archive, "hoop.test/gate", false, List.of())),
                Clock.systemUTC());
        reception = new Reception(Configuration.empty(), engine, Clock.systemUTC());
        front = new PostgresFront(reception, Gate::login, Thread::new, MOST_BYTES);
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    private static Credentials.Login login(Resource resource) {
        String user = resource.name().substring(0, resource.name().indexOf('@'));
        String password = user.equals(Server.ADMINISTRATOR) ? Server.ADMINISTRATORS_PASSWORD : Server.PASSWORD;
        return new Credentials.Login(user, password.toCharArray());
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
        try (ReplayedSocket client = new ReplayedSocket(socket);
                Connection connection = Connection.accepted(client, () -> {
                    throw new IllegalStateException("there is no TLS here");
                })) {
            front.serve(connection, admission(client.user(), client.database()));
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) { // the client has gone
        }
    }

    private Admission admission(String user, String database) {
        Resource resource = new Resource(
                user + "@" + database,
                "postgresql",
                "127.0.0.1:" + server.port(),
                Optional.of(database),
                Optional.of("disable"),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                false);
        return new Admission(
                new Principal("https://issuer.test", "suite", Set.of(), Map.of()),
                resource,
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    @Override
    public void close() throws IOException {
        listener.close();
        engine.close();
    }
}
