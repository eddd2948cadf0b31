package dev.hoop.recording.log;

import dev.hoop.recording.ArchiveVerifier;
import dev.hoop.recording.Finding;
import dev.hoop.recording.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How a log goes from one key to the next, and what is left if the process dies meanwhile. */
class SuccessionTest {
    private static final String ORIGIN = "hoop.example/test";
    private static final Clock NOW = Clock.systemUTC();
    private static final Clock LATER = Clock.offset(NOW, Duration.ofMinutes(61));

    @TempDir
    Path directory;

    private Path log;

    /** The log, as it is when its process has died after the new key's leaf, and before a head. */
    @BeforeEach
    void dieWhileTheKeyChanges() throws IOException {
        log = directory.resolve("log");
        Files.createDirectories(log.resolve("private"));
        Files.createDirectories(log.resolve("sessions"));
        append(log, NOW);
        Path changed = Folders.copy(log, directory.resolve("changed"));
        append(changed, LATER);
        long size = LogReader.checkpoint(log).orElseThrow().size();
        List<byte[]> entries = new Forger(changed).entries();
        try (Journal journal = new Journal(log, 0)) {
            for (long index = size; index < entries.size(); index++) {
                journal.append(index, entries.get((int) index));
            }
        }
        Files.copy(
                changed.resolve("private").resolve("signing.key"),
                log.resolve("private").resolve("signing.key"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static void append(Path to, Clock clock) throws IOException {
        try (LogWriter writer = new LogWriter(to, ORIGIN, clock)) {
            writer.append("policy.load", Map.of("policy", "00ff"));
        }
    }

    @Test
    void goesOnFromTheHeadThatTheKeyBeforeHasSigned() throws IOException {
        append(log, LATER);

        assertThat(kinds()).doesNotContain(Finding.Kind.SIGNATURE, Finding.Kind.DAMAGED, Finding.Kind.UNSIGNED);
        assertThat(LogReader.checkpoint(log).orElseThrow().size()).isEqualTo(4);
    }

    @Test
    void refusesAHeadThatNeitherOfTheTwoKeysHasSigned() throws IOException {
        Forger forger = new Forger(log);
        forger.say(0, "policy", "ff00");
        forger.writeWithAnotherKey();

        assertThatThrownBy(() -> append(log, LATER))
                .isInstanceOf(dev.hoop.recording.stream.DamagedException.class)
                .hasMessageContaining("the log's head is not signed by the key in");
    }

    @Test
    void overwritesAKeyThatHasServedItsTime() throws IOException {
        Path key = directory.resolve("changed").resolve("private").resolve("signing.key");
        Path link = Files.createLink(directory.resolve("link"), key);

        append(directory.resolve("changed"), Clock.offset(LATER, Duration.ofMinutes(61)));

        assertThat(Files.readAllBytes(link)).containsOnly(0);
        assertThat(SigningKey.load(key).predecessor()).isPresent();
    }

    @Test
    void changesTheKeyWhenTheClockHasJumpedBackBehindIt() throws IOException {
        Path changed = directory.resolve("changed");
        String before = SigningKey.load(changed.resolve("private").resolve("signing.key"))
                .verifier()
                .text();

        append(changed, Clock.offset(NOW, Duration.ofDays(-30)));

        assertThat(SigningKey.load(changed.resolve("private").resolve("signing.key"))
                        .verifier()
                        .text())
                .isNotEqualTo(before);
    }

    private List<Finding.Kind> kinds() {
        List<Finding.Kind> kinds = new ArrayList<>();
        ArchiveVerifier.of(log).verify().findings().forEach(finding -> kinds.add(finding.kind()));
        return kinds;
    }
}
