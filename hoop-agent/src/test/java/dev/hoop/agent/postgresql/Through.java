package dev.hoop.agent.postgresql;

import dev.hoop.agent.front.Admission;
import dev.hoop.agent.front.Connection;
import dev.hoop.agent.front.Reception;
import dev.hoop.agent.front.Sessions;
import dev.hoop.audit.Principal;
import dev.hoop.policy.Engine;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.config.Configuration.Resource;
import dev.hoop.policy.rules.Policy;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The front end before a real server, for clients who have been let in already. One server for the whole test run; every
 * test has a database of its own.
 */
final class Through implements AutoCloseable {
    /** Allows everything. */
    static final String OPEN = """
            rules:
              - { id: everything, allow: ["sql.*", sql.unknown], on: ["*"] }
            """;

    private static EmbeddedPostgres postgres;

    final Tape tape = new Tape();
    final List<Thread> threads = new CopyOnWriteArrayList<>(); // that serve clients and hear servers
    final String database;
    private final ServerSocket listener;
    private final Reception reception;
    private final PostgresFront front;
    private final Resource resource;

    private final int server;

    private Through(OptionalInt before, String policyText, String... statements) throws IOException, SQLException {
        this(before.isPresent() ? before.getAsInt() : embedded(), policyText, statements);
    }

    private Through(int server, String policyText, String[] statements) throws IOException, SQLException {
        this(database(server, statements), server, policyText);
    }

    private Through(String database, int server, String policyText) throws IOException {
        this.database = database;
        this.server = server;
        Policy policy = Policy.parse("test.yaml", policyText);
        resource = new Resource(
                "test-db",
                "postgresql",
                "127.0.0.1:" + server,
                Optional.of(database),
                Optional.of("disable"),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                false);
        Engine engine = new Engine(() -> policy, tape, Clock.systemUTC());
        reception = new Reception(Configuration.empty(), engine, Clock.systemUTC());
        front = new PostgresFront(
                reception, r -> new Credentials.Login("postgres", "postgres".toCharArray()), this::thread, 1 << 26);
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread accepting = new Thread(this::accept);
        accepting.setDaemon(true);
        accepting.start();
    }

    private Thread thread(Runnable loop) {
        Thread thread = new Thread(loop);
        threads.add(thread);
        return thread;
    }

    /** Everything allowed, save what {@code more} denies or masks. @param statements that fill the database */
    static Through with(String more, String... statements) throws IOException, SQLException {
        return new Through(OptionalInt.empty(), OPEN + more, statements);
    }

    /** Everything allowed, before a server that runs already, if there is one. */
    static Through before(OptionalInt server) throws IOException, SQLException {
        return new Through(server, OPEN);
    }

    static Through policy(String text, String... statements) throws IOException, SQLException {
        return new Through(OptionalInt.empty(), text, statements);
    }

    /** Before a server that stands in for a real one. @param more as for {@link #with} */
    static Through before(int port, String more) throws IOException {
        return new Through("none", port, OPEN + more);
    }

    private static synchronized int embedded() throws IOException {
        if (postgres == null) {
            postgres = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    postgres.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        }
        return postgres.getPort();
    }

    private static String database(int server, String... statements) throws SQLException {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        run(server, "postgres", "create database " + name);
        run(server, name, statements);
        return name;
    }

    private static void run(int server, String database, String... statements) throws SQLException {
        try (java.sql.Connection connection = DriverManager.getConnection(direct(server, database));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String direct(int server, String database) {
        return "jdbc:postgresql://127.0.0.1:" + server + "/" + database + "?user=postgres";
    }

    /** A connection past the front end. */
    java.sql.Connection directly() throws SQLException {
        return DriverManager.getConnection(direct(server, database));
    }

    /** The protocol itself, past the front end. */
    Socket directSocket() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server);
    }

    private void start(Runnable loop) {
        Thread thread = thread(loop);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        Admission admission = new Admission(
                new Principal("https://issuer.test", "tester", Set.of(), Map.of()),
                resource,
                Optional.empty(),
                Optional.empty(),
                Map.of());
        try (Connection client = Connection.accepted(socket, () -> {
            throw new IllegalStateException("no TLS here");
        })) {
            front.serve(client, admission);
        } catch (IOException e) {
            tape.note("gone " + e.getClass().getSimpleName());
        }
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Of the server itself. */
    int serverPort() {
        return server;
    }

    Sessions sessions() {
        return reception.sessions();
    }

    /** pgjdbc through the front end. @param parameters of the driver, each as {@code name=value} */
    java.sql.Connection connect(String... parameters) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "nobody");
        for (String parameter : parameters) {
            properties.setProperty(
                    parameter.substring(0, parameter.indexOf('=')), parameter.substring(parameter.indexOf('=') + 1));
        }
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port() + "/test-db", properties);
    }

    /** The protocol itself. */
    Socket socket() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port());
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
