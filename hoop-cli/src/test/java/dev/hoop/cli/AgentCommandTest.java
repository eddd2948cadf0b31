package dev.hoop.cli;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code hoop agent} in a process of its own, with what {@code hoop init --agent} writes. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class AgentCommandTest {
    private record Answer(int exit, String out, String err) {}

    @TempDir
    private Path folder;

    private Process process;

    @AfterEach
    void stop() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private static Answer hoop(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Hoop.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Answer(exit, out.toString(), err.toString());
    }

    /** @return where it listens */
    private String start() throws IOException {
        assertThat(hoop("init", "--agent", folder.toString()).exit()).isZero();
        Path configuration = folder.resolve("hoop.yaml");
        Files.writeString(configuration, Files.readString(configuration).replace("127.0.0.1:8443", "127.0.0.1:0"));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:TieredStopAtLevel=1",
                        "dev.hoop.cli.Hoop",
                        "agent",
                        "--config",
                        configuration.toString())
                .redirectError(folder.resolve("log").toFile())
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        assertThat(line).as(Files.readString(folder.resolve("log"))).startsWith("The agent listens at 127.0.0.1:");
        return "https://localhost:" + line.substring(line.lastIndexOf(':') + 1);
    }

    private Answer ask(String agent, String... command) {
        List<String> words = new java.util.ArrayList<>(List.of(command));
        words.addAll(List.of(
                "--agent",
                agent,
                "--agent-ca",
                folder.resolve("agent.crt").toString(),
                "--token-file",
                folder.resolve("try.token").toString()));
        return hoop(words.toArray(String[]::new));
    }

    @Test
    void whatInitWritesIsAnAgentThatItsOperatorCanAsk() throws Exception {
        String agent = start();

        assertThat(ask(agent, "sessions", "list"))
                .isEqualTo(new Answer(Hoop.DONE, "No session is open." + System.lineSeparator(), ""));
        Answer kill = ask(agent, "sessions", "kill", new UUID(1, 2).toString());
        assertThat(kill.exit()).isEqualTo(Hoop.COULD_NOT);
        assertThat(kill.err()).isEqualTo("No such session is open [HOOP-RESOURCE]" + System.lineSeparator());
        assertThat(ask(agent, "sessions", "follow", new UUID(1, 2).toString()).err())
                .contains("No such session is open");

        process.destroy(); // SIGTERM
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(ask(agent, "sessions", "list").err()).contains("cannot be reached");
    }

    @Test
    void aMistakeInTheConfigurationLeavesWhatWasBeforeInForce() throws Exception {
        String agent = start();

        Files.writeString(folder.resolve("hoop.yaml"), "agnet: {}\n");

        Path log = folder.resolve("log");
        while (!Files.readString(log).contains("what it said before stays in force")) {
            assertThat(process.isAlive()).isTrue();
        }
        assertThat(ask(agent, "sessions", "list").exit()).isZero();
    }

    @Test
    void saysWhatAnAgentNeeds() throws IOException {
        Path configuration = folder.resolve("hoop.yaml");

        assertThat(hoop("agent", "--config", configuration.toString()).err()).contains("hoop init --agent");
        Files.writeString(configuration, "archive: { directory: archive }\n");
        assertThat(hoop("agent", "--config", configuration.toString()))
                .extracting(Answer::exit)
                .isEqualTo(Hoop.MISTAKE);
        assertThat(hoop("agent", "--config", configuration.toString()).err()).contains("no 'identity'");
    }

    @Test
    void initNeverOverwritesAKey() throws IOException {
        Path key = Files.writeString(folder.resolve("agent.key"), "mine");

        assertThat(hoop("init", "--agent", folder.toString()).exit()).isEqualTo(Hoop.MISTAKE);

        assertThat(key).hasContent("mine");
        assertThat(folder.resolve("policy.yaml")).doesNotExist();
    }
}
