package dev.hoop.benchmarks.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that clients come to: the gate, or the pooler. */
final class Background implements AutoCloseable {
    private static final String UNPRIVILEGED = "nobody"; // whom the pooler runs as, since it does not run as root

    private final Process process;
    private final BufferedReader said;

    private Background(Process process) {
        this.process = process;
        said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The agent's front end, in a process of its own. */
    static Background gate(int server, Path folder, List<String> policies) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                Gate.class.getName(),
                Integer.toString(server),
                Tool.DATABASE,
                Tool.USER,
                folder.toString()));
        command.addAll(policies);
        return new Background(new ProcessBuilder(command)
                .redirectError(folder.resolve("gate.log").toFile())
                .start());
    }

    /** PgBouncer in session mode. */
    static Background pooler(int server, int port, Path folder) throws IOException {
        Path settings = folder.resolve("pgbouncer.ini");
        Files.writeString(settings, """
                [databases]
                bench = host=127.0.0.1 port=%d dbname=bench user=postgres password=postgres
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = any
                pool_mode = session
                default_pool_size = 50
                max_client_conn = 2000
                """.formatted(server, port));
        List<String> command = new ArrayList<>(List.of("pgbouncer", "-q", settings.toString()));
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(1, List.of("-u", UNPRIVILEGED));
        }
        Background pooler = new Background(
                new ProcessBuilder(command).redirectErrorStream(true).start());
        pooler.awaitPort(port);
        return pooler;
    }

    static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    private void awaitPort(int port) throws IOException {
        while (process.isAlive()) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException e) { // not yet
                Thread.onSpinWait();
            }
        }
        throw new IOException("PgBouncer does not start: " + line());
    }

    /** A number that it says. */
    long number() throws IOException {
        return Long.parseLong(line().strip());
    }

    private String line() throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new IOException("the process has ended");
        }
        return line;
    }

    /** Bytes in use on the gate's heap. */
    long heap() {
        try {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            return number();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
