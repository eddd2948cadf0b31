package dev.hoop.compatibility;

import dev.hoop.recording.Archive;
import dev.hoop.recording.ArchiveVerifier;
import dev.hoop.recording.Finding;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a build does around a Maven plug-in that it runs: a PostgreSQL before, a look into the archive after. The server's
 * process ends with Maven's, whose end closes its standard input.
 */
final class MavenRun {
    private static final String SERVER = MavenRun.class.getName();

    private MavenRun() {}

    /** Starts the server's process, from Maven's, and waits until it is ready. */
    static final class Start {
        private Start() {}

        /** @param args the port */
        public static void main(String[] args) throws IOException {
            Process server = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            classPath(),
                            Server.class.getName(),
                            args[0])
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            System.getProperties().put(SERVER, server);
            BufferedReader said =
                    new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
            if (!"ready".equals(said.readLine())) {
                throw new IllegalStateException("PostgreSQL does not start at port " + args[0]);
            }
        }

        private static String classPath() {
            URL[] urls = ((URLClassLoader) Start.class.getClassLoader()).getURLs();
            return Arrays.stream(urls)
                    .map(url -> Path.of(url.getPath()).toString())
                    .collect(Collectors.joining(System.getProperty("path.separator")));
        }
    }

    /** A server with the user who migrates and the one whom migrations grant things to. */
    static final class Server {
        private Server() {}

        /** @param args the port */
        public static void main(String[] args) throws Exception {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setPort(Integer.parseInt(args[0]))
                    .setServerConfig("fsync", "off")
                    .start()) {
                try (Connection connection = postgres.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("CREATE ROLE migrator LOGIN");
                    statement.execute("CREATE ROLE shop_app");
                    statement.execute("CREATE DATABASE shop OWNER migrator");
                }
                System.out.println("ready");
                System.in.read();
            }
        }
    }

    /** Stops the server, and fails unless the archive verifies and holds a statement. */
    static final class Check {
        private Check() {}

        /** @param args the archive, and words of the statement */
        public static void main(String[] args) throws Exception {
            Process server = (Process) System.getProperties().remove(SERVER);
            server.getOutputStream().close();
            server.waitFor();
            Path archive = Path.of(args[0]);
            List<Finding> findings = ArchiveVerifier.of(archive).verify().findings();
            if (!findings.stream().allMatch(f -> f.kind() == Finding.Kind.SELF_ASSERTED)) {
                throw new IllegalStateException("The archive does not verify: " + findings);
            }
            List<Archive.Hit> hits = new ArrayList<>();
            Archive.open(archive).search(args[1], hits::add);
            if (hits.isEmpty()) {
                throw new IllegalStateException("No statement has been recorded with " + args[1]);
            }
        }
    }
}
