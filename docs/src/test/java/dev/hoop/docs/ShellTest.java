package dev.hoop.docs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Types the shell commands of the documents, each of which exits 0 or as its comment says. */
class ShellTest {
    private static final Pattern EXIT = Pattern.compile("# exits (\\d)");

    @TempDir
    private Path folder;

    @BeforeEach
    void installHoop() throws IOException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path hoop = Files.writeString(
                bin.resolve("hoop"),
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path")
                        + "' dev.hoop.cli.Hoop \"$@\"\n");
        Files.setPosixFilePermissions(hoop, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void aPolicyIsWrittenCheckedAndExplained() throws Exception {
        type("policy.sh");

        assertThat(folder.resolve("policy.yaml")).exists();
    }

    @Test
    void recordingsAreListedReplayedAndVerified() throws Exception {
        String url = "jdbc:hoop:h2:mem:;hoop.policy=starter;hoop.archive=" + folder.resolve("hoop-archive");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (id INT)");
        }

        type("recordings.sh");
    }

    private void type(String script) throws Exception {
        for (String line : Files.readAllLines(Path.of("src/test/shell", script))) {
            Matcher exit = EXIT.matcher(line);
            int expected = exit.find() && !exit.group(1).equals("0") ? Integer.parseInt(exit.group(1)) : 0;

            ProcessBuilder shell = new ProcessBuilder("sh", "-c", line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true);
            shell.environment().merge("PATH", folder.resolve("bin").toString(), (old, bin) -> bin + ":" + old);
            Process process = shell.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).as(line + "\n" + output).isEqualTo(expected);
        }
    }
}
