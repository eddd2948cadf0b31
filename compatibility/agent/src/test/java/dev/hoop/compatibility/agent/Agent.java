package dev.hoop.compatibility.agent;

import dev.hoop.agent.front.Admission;
import dev.hoop.agent.front.Connection;
import dev.hoop.agent.front.Reception;
import dev.hoop.agent.postgresql.Credentials;
import dev.hoop.agent.postgresql.PostgresFront;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RecorderFactory;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.policy.Engine;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.rules.Policy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.CopyOnWriteArrayList;

/** An agent on this machine, before a database of its own. */
final class Agent implements AutoCloseable {
    /** Allows everything. */
    static final String OPEN = """
            rules:
              - { id: everything, allow: ["sql.*", sql.unknown], on: ["*"] }
            """;

    final Issuer issuer = new Issuer();
    final String database;
    final Path directory;
    private final Certificate certificate;
    private final Recorder recorder;
    private final Engine engine;
    private final Reception reception;
    private final PostgresFront front;
    private final ServerSocket listener;
    private final List<Connection> clients = new CopyOnWriteArrayList<>();

    private Agent(String policyText, String... statements) throws Exception {
        database = Server.database(statements);
        directory = Files.createTempDirectory("agent");
        certificate = Certificate.in(directory);
        issuer.publish(directory.resolve("jwks.json"));
        Configuration configuration = Configuration.parse(
                "hoop.yaml", """
                identity:
                  issuers: [ { issuer: %s, audience: hoop, jwks: %s } ]
                resources:
                  orders-db: { kind: postgresql, address: "%s", database: %s, tls: disable }
                """.formatted(Issuer.NAME, directory.resolve("jwks.json"), Server.address(), database));
        recorder = ServiceLoader.load(RecorderFactory.class)
                .findFirst()
                .orElseThrow()
                .open(new RecorderSettings(archive(), "hoop.test/agent", false, List.of()));
        Policy policy = Policy.parse("policy.yaml", policyText);
        engine = new Engine(() -> policy, recorder, Clock.systemUTC());
        reception = new Reception(configuration, engine, Clock.systemUTC());
        front = new PostgresFront(
                reception,
                resource -> new Credentials.Login(Server.USER, Server.PASSWORD.toCharArray()),
                Thread::new,
                1 << 26);
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    /** Everything allowed, save what {@code more} denies or masks. @param statements that fill the database */
    static Agent with(String more, String... statements) throws Exception {
        return new Agent(OPEN + more, statements);
    }

    Path archive() {
        return directory.resolve("archive");
    }

    private static void start(Runnable loop) {
        Thread thread = new Thread(loop);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (true) {
            try {
                Socket socket = listener.accept();
                start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (Connection raw = Connection.accepted(socket, certificate::context)) {
            clients.add(raw);
            Connection client = raw.encrypt();
            String[] head = head(client.input()).split("\r\n");
            try {
                Admission admission = admit(head);
                client.output().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                front.serve(client, admission);
            } catch (HoopException e) {
                client.output().write(answer(e).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) { // the client has gone
        }
    }

    private Admission admit(String[] head) {
        String token = header(head, "Authorization: Bearer ").orElse("");
        return reception.admit(token, head[0].split(" ")[1], "", header(head, "Hoop-Reason: "), Map.of());
    }

    private static Optional<String> header(String[] head, String beginning) {
        return List.of(head).stream()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()))
                .findFirst();
    }

    private static String answer(HoopException e) {
        int status = switch (e.code()) {
            case IDENTITY -> 401;
            case RESOURCE -> 404;
            default -> 503;
        };
        String body = "{\"code\":\"" + e.code().text() + "\",\"message\":\""
                + e.getMessage().replace("\"", "'") + "\"}";
        return "HTTP/1.1 " + status + " No\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int b = in.read();
            if (b < 0) {
                throw new IOException();
            }
            head.append((char) b);
        }
        return head.toString();
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Where the resource's own address stands. */
    String url() {
        return "jdbc:hoop:postgresql://" + Server.address() + "/" + database;
    }

    /** What a client sets to come here as somebody. */
    Properties settings(String subject) {
        Properties properties = new Properties();
        properties.setProperty("hoop.agent", "https://localhost:" + port());
        properties.setProperty("hoop.agent-ca", certificate.pem().toString());
        properties.setProperty("hoop.token", issuer.token(subject));
        return properties;
    }

    /** @param more settings and parameters, each as {@code name=value} */
    java.sql.Connection connect(String... more) throws SQLException {
        Properties properties = settings("job-1");
        for (String one : more) {
            int equals = one.indexOf('=');
            properties.setProperty(one.substring(0, equals), one.substring(equals + 1));
        }
        return DriverManager.getConnection(url(), properties);
    }

    /** Ends as a process that is killed does: every connection is gone, and nobody listens. */
    void die() throws IOException {
        listener.close();
        clients.forEach(Connection::close);
    }

    @Override
    public void close() throws IOException {
        die();
        engine.close();
    }
}
