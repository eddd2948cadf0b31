package dev.hoop.compatibility.agent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What a job's memory holds of the password, with the agent and without. */
@Timeout(180)
class NoCredentialInTheProcessTest {
    private static final String CONTROL = "control-" + UUID.randomUUID();

    @TempDir
    private Path directory;

    private Agent agent;

    @BeforeEach
    void start() throws Exception {
        agent = Agent.with("");
    }

    @AfterEach
    void stop() throws Exception {
        agent.close();
    }

    @Test
    void migrationsRunThroughTheAgentWithoutAnyFormOfThePassword() throws Exception {
        Properties settings = agent.settings("job-1");
        Path token = Files.writeString(directory.resolve("token"), settings.getProperty("hoop.token"));
        String url = agent.url() + "?hoop.agent=" + encoded(settings.getProperty("hoop.agent")) + "&hoop.agent-ca="
                + encoded(settings.getProperty("hoop.agent-ca")) + "&hoop.token-file=" + encoded(token.toString());
        Path dump = directory.resolve("through-agent.hprof");

        String told = run(url, "", "", dump);

        assertThat(told).contains("flyway 2 as " + Server.USER, "liquibase done", "dumped");
        assertThat(found(dump, forms(CONTROL))).contains("text", "characters");
        assertThat(found(dump, forms(Server.PASSWORD))).isEmpty();
    }

    /** So that the search itself is known to find what there is. */
    @Test
    void theSameSearchFindsThePasswordOfAJobThatHasIt() throws Exception {
        Path dump = directory.resolve("direct.hprof");

        String told = run(agent.url().replace("jdbc:hoop:", "jdbc:"), Server.USER, Server.PASSWORD, dump);

        assertThat(told).contains("flyway 2 as " + Server.USER, "dumped");
        assertThat(found(dump, forms(Server.PASSWORD))).contains("text");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String run(String url, String user, String password, Path dump) throws Exception {
        Process job = Jvm.start(MigratingJob.class, List.of(url, user, CONTROL, dump.toString()));
        job.getOutputStream().write(password.getBytes(StandardCharsets.UTF_8));
        job.getOutputStream().close();
        String told = new String(job.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(job.waitFor()).as(told).isZero();
        return told;
    }

    /** The ways in which a text can lie in memory. */
    private static Map<String, byte[]> forms(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("text", bytes);
        forms.put("characters", text.getBytes(StandardCharsets.UTF_16BE));
        forms.put("characters, low byte first", text.getBytes(StandardCharsets.UTF_16LE));
        forms.put("hex", HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
        forms.put("reversed", new StringBuilder(text).reverse().toString().getBytes(StandardCharsets.UTF_8));
        for (int skipped = 0; skipped < 3; skipped++) { // wherever in a longer text it begins
            byte[] rest = java.util.Arrays.copyOfRange(bytes, skipped, bytes.length - (bytes.length - skipped) % 3);
            forms.put("base64 from " + skipped, Base64.getEncoder().encode(rest));
        }
        return forms;
    }

    /** Which of the forms a file holds. */
    private static Set<String> found(Path file, Map<String, byte[]> forms) throws IOException {
        Set<String> found = new TreeSet<>();
        int longest =
                forms.values().stream().mapToInt(form -> form.length).max().orElseThrow();
        byte[] window = new byte[1 << 20];
        int held = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int read = in.read(window, 0, window.length);
                    read >= 0;
                    read = in.read(window, held, window.length - held)) {
                String content = new String(window, 0, held + read, StandardCharsets.ISO_8859_1);
                forms.forEach((name, form) -> {
                    if (content.contains(new String(form, StandardCharsets.ISO_8859_1))) {
                        found.add(name);
                    }
                });
                int kept = Math.min(longest, held + read);
                System.arraycopy(window, held + read - kept, window, 0, kept);
                held = kept;
            }
        }
        return found;
    }
}
