package dev.hoop.benchmarks.wire;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * {@code Wire [rounds [seconds]]}: measures the agent beside the server itself and PgBouncer, with pgbench and psql as
 * clients, over loopback. Every question is put to each in turn, in every round; ratios are made within a round.
 */
final class Wire {
    private static final int IDLE = 1_000;
    private static final String PLAIN = "SELECT id, customer, item, remark, price FROM orders WHERE id <= 100000";
    private static final String MASKED = "SELECT id, name, email, card, balance FROM customers WHERE id <= 100000";

    private final Map<Way, Tool> ways = new EnumMap<>(Way.class);
    private final Figures figures = new Figures();
    private final Path folder;
    private final String seconds;

    private Wire(Path folder, String seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        String seconds = arguments.length > 1 ? arguments[1] : "3";
        Path folder = Files.createTempDirectory("wire");
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "1200")
                .start()) {
            fill(server);
            new Wire(folder, seconds).measure(server.getPort(), rounds);
        }
        System.exit(0);
    }

    private void measure(int server, int rounds) throws IOException, InterruptedException {
        int pooled = Background.freePort();
        try (Background gate = Background.gate(server, folder, List.of("masks", "detects"));
                Background pooler = Tool.isThere("pgbouncer") ? Background.pooler(server, pooled, folder) : null) {
            ways.put(Way.DIRECT, new Tool(folder, server));
            if (pooler != null) {
                ways.put(Way.POOLER, new Tool(folder, pooled));
            }
            int masks = (int) gate.number();
            ways.put(Way.MASKS, new Tool(folder, masks));
            ways.put(Way.DETECTS, new Tool(folder, (int) gate.number()));
            warmUp();
            for (int round = 1; round <= rounds; round++) {
                System.err.println("Round " + round + " of " + rounds + "…");
                round();
            }
            System.out.println(figures.table());
            String table = figures.table() + "\n" + idle(gate, masks) + "\n";
            Path target = Path.of(System.getProperty("benchmarks.target", "."));
            Files.writeString(target.resolve("wire.md"), table);
            Files.writeString(target.resolve("wire.json"), figures.json());
            System.out.println(table.substring(table.lastIndexOf('\n', table.length() - 2) + 1));
        }
    }

    /** The agent is compiled while it runs: it gets as long as one question takes in each mode. */
    private void warmUp() throws IOException, InterruptedException {
        for (Way way : List.of(Way.MASKS, Way.DETECTS)) {
            for (String mode : List.of("simple", "extended", "prepared")) {
                ways.get(way).throughput("-S", "-M", mode, "-c", "4", "-j", "2", "-T", seconds);
            }
            ways.get(way).seconds(PLAIN);
            ways.get(way).seconds(MASKED);
        }
    }

    private interface Measure {
        double of(Tool way) throws IOException, InterruptedException;
    }

    private void ask(String question, Measure measure) throws IOException, InterruptedException {
        for (Map.Entry<Way, Tool> way : ways.entrySet()) {
            figures.add(question, way.getKey(), measure.of(way.getValue()));
        }
    }

    private void round() throws IOException, InterruptedException {
        for (String mode : List.of("simple", "extended", "prepared")) {
            ask("µs by key, median, " + mode, way -> way.median("-S", "-M", mode, "-c", "1", "-T", seconds));
            for (String clients : List.of("1", "8")) {
                ask(
                        "by key a second, " + mode + ", " + clients + (clients.equals("1") ? " client" : " clients"),
                        way -> way.throughput(
                                "-S", "-M", mode, "-c", clients, "-j", clients.equals("1") ? "1" : "2", "-T", seconds));
            }
        }
        ask("100,000 rows a second times", way -> way.throughput("-f", script("plain", PLAIN), "-t", "6"));
        ask(
                "100,000 rows a second times, two columns masked",
                way -> way.throughput("-f", script("masked", MASKED), "-t", "6"));
        ask("COPY of 1,000,000 rows, times a second", way -> 1 / way.seconds("COPY orders TO STDOUT"));
        ask(
                "COPY of 1,000,000 rows, two columns masked, times a second",
                way -> 1 / way.seconds("COPY customers (id, name, email, card, balance) TO STDOUT"));
        ask("new sessions a second, 8 clients", way -> way.throughput("-S", "-C", "-c", "8", "-j", "8", "-T", seconds));
    }

    private String script(String name, String sql) throws IOException {
        return Files.writeString(folder.resolve(name + ".sql"), sql + ";\n").toString();
    }

    private static void fill(EmbeddedPostgres server) throws SQLException, IOException, InterruptedException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres?user=postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE bench");
        }
        new Tool(Path.of("."), server.getPort()).run(List.of("pgbench", "-i", "-q", "-s", "10", Tool.DATABASE));
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/bench?user=postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE orders AS SELECT i::bigint AS id, (i % 1000)::int AS customer,"
                    + " 'item number ' || i AS item, 'something to say about it' AS remark, (i * 10)::bigint AS price"
                    + " FROM generate_series(1, 1000000) i");
            statement.execute("ALTER TABLE orders ADD PRIMARY KEY (id)");
            statement.execute("CREATE TABLE customers AS SELECT i::int AS id, 'Customer number ' || i AS name,"
                    + " 'customer.' || i || '@example.com' AS email, (4000000000000000 + i)::text AS card,"
                    + " (i * 1000 + 99)::bigint AS balance FROM generate_series(1, 1000000) i");
            statement.execute("ALTER TABLE customers ADD PRIMARY KEY (id)");
            statement.execute("VACUUM ANALYZE");
        }
    }

    /** What sessions that do nothing take of the agent's heap. */
    private static String idle(Background gate, int port) throws IOException {
        long before = gate.heap();
        List<Socket> clients = new ArrayList<>();
        try {
            for (int i = 0; i < IDLE; i++) {
                clients.add(session(port));
            }
            long bytes = gate.heap() - before;
            return "%,d idle sessions take %,d MiB of heap.".formatted(IDLE, bytes >> 20);
        } finally {
            for (Socket client : clients) {
                client.close();
            }
        }
    }

    private static Socket session(int port) throws IOException {
        byte[] parameters = "user\0nobody\0database\0bench\0\0".getBytes(StandardCharsets.US_ASCII);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream()
                .write(ByteBuffer.allocate(8 + parameters.length)
                        .putInt(8 + parameters.length)
                        .putInt(3 << 16)
                        .put(parameters)
                        .array());
        DataInputStream in = new DataInputStream(socket.getInputStream());
        while (true) {
            int tag = in.read();
            in.skipNBytes(in.readInt() - 4L);
            if (tag == 'Z') {
                return socket;
            } else if (tag == 'E' || tag < 0) {
                throw new IOException("a session cannot be opened");
            }
        }
    }
}
