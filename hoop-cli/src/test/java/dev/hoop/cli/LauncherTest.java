package dev.hoop.cli;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The {@code hoop} script at the root, in a checkout whose java and mvn only say how they were called. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private record Answer(int exit, String out, String err) {}

    @TempDir
    private Path folder;

    private Path checkout;
    private Path jdk;
    private Path tools;

    @BeforeEach
    void checkOut() throws IOException {
        checkout = Files.createDirectories(folder.resolve("a check out"));
        Files.copy(Path.of("..", "hoop"), checkout.resolve("hoop"));
        permit(checkout.resolve("hoop"));
        for (String source :
                List.of("pom.xml", "hoop-cli/pom.xml", "hoop-cli/src/main/A.java", "hoop-jdbc/src/generator/B")) {
            write(checkout.resolve(source), "source", Instant.EPOCH);
        }
        jdk = folder.resolve("jdk");
        write(jdk.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n", Instant.EPOCH);
        script(jdk.resolve("bin/java"), "for a in \"$@\"; do printf '%s\\n' \"$a\"; done");
        tools = Files.createDirectories(folder.resolve("tools"));
    }

    private void built() throws IOException {
        write(checkout.resolve("hoop-cli/target/hoop/hoop-cli-1.jar"), "jar", Instant.now());
    }

    private static void write(Path file, String text, Instant changed) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(changed));
    }

    private static void script(Path file, String text) throws IOException {
        write(file, "#!/bin/sh\n" + text + "\n", Instant.EPOCH);
        permit(file);
    }

    private static void permit(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private ProcessBuilder process(Path command, String... arguments) {
        List<String> words = new ArrayList<>(List.of(command.toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(words).directory(tools.toFile());
        process.environment().putAll(Map.of("JAVA_HOME", jdk.toString(), "PATH", tools + ":/usr/bin:/bin"));
        return process;
    }

    private Answer run(Path command, String... arguments) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int exit = process(command, arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Answer(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void runsWhatIsBuiltFromAnyDirectoryAndPassesArgumentsOn() throws Exception {
        built();

        Answer answer = run(checkout.resolve("hoop"), "policy", "explain", "SELECT 'two  words', '$HOME'");

        assertThat(answer.exit()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out())
                .contains(checkout + "/hoop-cli/target/hoop/*\n")
                .endsWith("dev.hoop.cli.Hoop\npolicy\nexplain\nSELECT 'two  words', '$HOME'\n");
    }

    @Test
    void runsThroughSymbolicLinks() throws Exception {
        built();
        Path absolute = Files.createSymbolicLink(tools.resolve("first"), checkout.resolve("hoop"));
        Path relative = Files.createSymbolicLink(folder.resolve("second"), Path.of("tools", "first"));

        assertThat(run(absolute).out()).contains(checkout + "/hoop-cli/target/hoop/*");
        assertThat(run(relative).out()).contains(checkout + "/hoop-cli/target/hoop/*");
    }

    @Test
    void buildsWhatIsOlderThanItsSourcesAndSaysNothingWhereNobodyLooks() throws Exception {
        built();
        write(
                checkout.resolve("hoop-cli/src/main/A.java"),
                "changed",
                Instant.now().plusSeconds(60));
        script(
                tools.resolve("mvn"),
                "mkdir -p '" + checkout + "/hoop-cli/target/hoop' && touch '" + checkout
                        + "/hoop-cli/target/hoop/hoop-cli-2.jar' '" + folder + "/mvn-ran'");

        Answer answer = run(checkout.resolve("hoop"), "--version");

        assertThat(folder.resolve("mvn-ran")).exists();
        assertThat(checkout.resolve("hoop-cli/target/hoop/hoop-cli-1.jar")).doesNotExist();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).contains("--version");
    }

    @Test
    void leavesTheCommandItsInput() throws Exception {
        script(
                tools.resolve("mvn"),
                "cat >/dev/null; mkdir -p '" + checkout + "/hoop-cli/target/hoop' && touch '" + checkout
                        + "/hoop-cli/target/hoop/hoop-cli-1.jar'");
        script(jdk.resolve("bin/java"), "cat");
        Path input = Files.writeString(folder.resolve("input"), "{\"sql\": \"select 1\"}\n");

        Process process =
                process(checkout.resolve("hoop")).redirectInput(input.toFile()).start();

        assertThat(process.inputReader().readLine()).isEqualTo("{\"sql\": \"select 1\"}");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void showsTheLogOfABuildThatFails() throws Exception {
        script(tools.resolve("mvn"), "echo 'no compiler is here'; exit 1");

        Answer answer = run(checkout.resolve("hoop"));

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.err()).contains("no compiler is here").contains("could not be built");
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void saysThatTheJdkIsTooOld() throws Exception {
        built();
        for (String version : List.of("1.8.0_402", "11.0.2", "16")) {
            write(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n", Instant.EPOCH);

            Answer answer = run(checkout.resolve("hoop"), "demo");

            assertThat(answer.exit()).isEqualTo(3);
            assertThat(answer.err())
                    .contains("Java 17 or newer")
                    .contains(version)
                    .contains("JAVA_HOME");
        }
    }

    @Test
    void saysThatJavaHomeIsWrong() throws Exception {
        built();
        jdk = folder.resolve("nowhere");

        assertThat(run(checkout.resolve("hoop")).err())
                .contains("JAVA_HOME is " + jdk)
                .contains("no bin/java");
    }
}
