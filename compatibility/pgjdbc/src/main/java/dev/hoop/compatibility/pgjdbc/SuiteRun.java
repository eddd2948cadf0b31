package dev.hoop.compatibility.pgjdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of the suite, in a process and a database of its own.
 *
 * @param name     of the way
 * @param outcomes of its tests
 * @param took     from start to end of the process
 */
record SuiteRun(String name, Outcomes outcomes, Duration took) {
    /** What the tests of these packages need is not there: a server with TLS, Kerberos, several servers. */
    private static final List<String> LEFT_OUT = List.of("org.postgresql.test.ssl", "org.postgresql.test.gss");

    private static final String POLICY = """
            rules:
              - { id: everything, allow: ["sql.*", sql.unknown], on: ["*"] }
            """;

    static SuiteRun of(Way way, Suite suite, Server server, Path build, List<String> only)
            throws IOException, InterruptedException {
        String name = way.text();
        Path folder = Files.createDirectories(build.resolve("runs"));
        Path outcomes = folder.resolve(name + ".tsv");
        try (Gate gate = way == Way.AGENT ? new Gate(server, folder.resolve("archive-agent"), POLICY) : null) {
            server.newDatabase(name);
            List<String> command = command(way, suite, gate == null ? server.port() : gate.port(), folder, only);
            command.add(1, "-D" + OutcomeListener.FILE + "=" + outcomes);
            System.out.println("Running the suite: " + name);
            long began = System.nanoTime();
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve(name + ".log").toFile())
                    .start()
                    .waitFor();
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            server.drop(name);
            return new SuiteRun(name, Outcomes.read(outcomes), took);
        } catch (SQLException e) {
            throw new IOException("the database of the run " + name + " cannot be made or dropped", e);
        }
    }

    private static List<String> command(Way way, Suite suite, int port, Path folder, List<String> only)
            throws IOException {
        boolean hoop = way == Way.HOOP;
        List<Path> first = hoop ? List.of(folder.resolveSibling("takeover")) : List.of();
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-ea:org.postgresql.test...",
                "-Xmx1536m",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dbuild.properties.relative.path=" + suite.source(),
                "-Dtest.url.PGHOST=127.0.0.1",
                "-Dtest.url.PGPORT=" + port,
                "-Dtest.url.PGDBNAME=" + way.text(),
                "-Duser=" + Server.USER,
                "-Dpassword=" + Server.PASSWORD,
                "-DprivilegedUser=" + Server.ADMINISTRATOR,
                "-DprivilegedPassword=" + Server.ADMINISTRATORS_PASSWORD));
        if (hoop) {
            Path policy = Files.writeString(folder.resolve("policy.yaml"), POLICY);
            command.add("-Dhoop.policy=" + policy);
            command.add("-Dhoop.archive=" + folder.resolve("archive"));
        }
        command.addAll(List.of("-cp", suite.classPath(first), "org.junit.platform.console.ConsoleLauncher", "execute"));
        command.addAll(List.of("--details=none", "--disable-banner"));
        command.addAll(List.of(
                "--config=junit.jupiter.extensions.autodetection.enabled=true",
                "--config=junit.jupiter.execution.timeout.default=5 m"));
        LEFT_OUT.forEach(p -> command.add("--exclude-package=" + p));
        if (only.isEmpty()) {
            command.add("--select-package=org.postgresql");
        }
        for (String selected : only) {
            String last = selected.substring(selected.lastIndexOf('.') + 1);
            command.add((Character.isUpperCase(last.charAt(0)) ? "--select-class=" : "--select-package=") + selected);
        }
        return command;
    }
}
