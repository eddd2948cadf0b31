package dev.hoop.agent.postgresql;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A server from the machine's own packages, for tools that know none that is newer than they are. One for each test run. */
final class MachineServer {
    private static final int EMBEDDED = 17;
    private static final String OWNER = "postgres"; // of the processes: the server does not run as root

    private static OptionalInt port = OptionalInt.empty();

    private MachineServer() {}

    /** Skips the test if there is none. @return its port; empty if the tool knows the embedded server */
    static synchronized OptionalInt knownTo(Tool tool) throws IOException, InterruptedException {
        int major = tool.major();
        if (major >= EMBEDDED) {
            return OptionalInt.empty();
        }
        if (port.isEmpty()) {
            Path programs = Path.of("/usr/lib/postgresql/" + major + "/bin");
            assumeTrue(Files.isExecutable(programs.resolve("initdb")), "there is no server of version " + major);
            port = OptionalInt.of(start(programs));
        }
        return port;
    }

    private static int start(Path programs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("server");
        boolean root = System.getProperty("user.name").equals("root");
        if (root) {
            UserPrincipal owner =
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(OWNER);
            Files.setOwner(folder, owner);
        }
        int free = free();
        Path data = folder.resolve("data");
        run(root, programs.resolve("initdb") + " -D " + data + " -A trust -U postgres -E UTF8 --locale=C.UTF-8");
        String control = programs.resolve("pg_ctl") + " -D " + data + " -w";
        run(
                root,
                control + " -l " + folder.resolve("log") + " -o '-p " + free + " -k " + folder
                        + " -c fsync=off' start");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                run(root, control + " -m immediate stop");
            } catch (IOException | InterruptedException e) {
                System.getLogger("test").log(System.Logger.Level.WARNING, "the server was not stopped", e);
            }
        }));
        return free;
    }

    private static int free() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    private static void run(boolean root, String command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(root ? List.of("su", OWNER, "-s", "/bin/sh", "-c") : List.of("sh", "-c"));
        whole.add(command);
        Process process = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assumeTrue(process.waitFor() == 0, "the machine's server cannot be started: " + command);
    }
}
