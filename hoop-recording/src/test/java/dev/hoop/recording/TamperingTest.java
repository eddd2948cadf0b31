package dev.hoop.recording;

import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.recording.stream.Allocator;
import dev.hoop.recording.writer.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An archive with all that one can have is changed in thousands of ways: never is it found right after that, and never
 * does reading it do anything but say so. {@code -Dhoop.tampering=N} makes N changes, {@code -Dhoop.tampering.seed=S}
 * begins with another one.
 */
class TamperingTest {
    private static final int CHANGES = Integer.getInteger("hoop.tampering", 2_000);
    private static final long SEED = Long.getLong("hoop.tampering.seed", 20_260_101);

    @TempDir
    Path directory;

    private final Witness witness;

    TamperingTest() throws GeneralSecurityException {
        witness = new Witness();
    }

    @Test
    @Timeout(300)
    void noChangeGoesUnnoticed() throws Exception {
        recordTwoHours();
        witness.cosign(directory);
        assertThat(verify().exitCode()).isZero();
        Tamperer tamperer = new Tamperer(directory);

        List<String> unnoticed = new ArrayList<>();
        for (long seed = SEED; seed < SEED + CHANGES; seed++) {
            String change = tamperer.change(seed);
            VerificationReport report = verify();
            boolean named = report.firstBad().isPresent();
            if (report.exitCode() == 0 || !named) {
                if (!tamperer.unchanged()) {
                    unnoticed.add("seed " + seed + ": " + change);
                }
            }
            readAll(seed + ": " + change);
            tamperer.restore();
        }

        assertThat(unnoticed).isEmpty();
        assertThat(verify().exitCode()).isZero();
    }

    @Test
    @Timeout(300)
    void anArchiveWithAnOpenSessionIsNeverFoundRight() throws Exception {
        Path killed = directory.resolve("killed");
        try (Recorder recorder = Recordings.open(directory.resolve("live"))) {
            SessionRecorder session = recorder.open(Recordings.start());
            Recordings.select(session, 1);
            session.sync();
            recorder.open(Recordings.start()).close(CloseReason.CLOSED);
            recorder.policyLoaded("00ff", "policy.yaml", false);
            Folders.copy(directory.resolve("live"), killed);
        }
        Tamperer tamperer = new Tamperer(killed);

        for (long seed = SEED; seed < SEED + CHANGES / 4; seed++) {
            String change = tamperer.change(seed);
            assertThat(ArchiveVerifier.of(killed).verify().exitCode())
                    .as("seed %s: %s", seed, change)
                    .isPositive();
            tamperer.restore();
        }
    }

    /** Two keys, two segments, a refusal, a large statement, bytes of a protocol. */
    private void recordTwoHours() throws IOException {
        SteppedTime time = new SteppedTime();
        try (Recorder recorder = Recordings.open(directory, time.clocks(), Allocator.ZEROS)) {
            SessionRecorder session = recorder.open(Recordings.start());
            Recordings.select(session, 1);
            session.operation(Recordings.REFUSED, "drop table orders", Parameters.NONE, true);
            session.sync();
            for (int i = 0; i < 3; i++) {
                time.pass(Duration.ofMinutes(2));
                recorder.policyLoaded("00ff", "policy.yaml", false);
            }
            long copy = session.operation(Recordings.READ, "x".repeat(2_000), Parameters.NONE, false);
            session.data(copy, SessionRecorder.Direction.TO_TARGET, ByteBuffer.allocate(700));
            session.close(CloseReason.CLOSED);
        }
        time.pass(Duration.ofMinutes(61));
        try (Recorder recorder = Recordings.open(directory, time.clocks(), Allocator.ZEROS)) {
            SessionRecorder session = recorder.open(Recordings.start());
            Recordings.select(session, 2);
            session.close(CloseReason.CLIENT_GONE);
        }
    }

    private VerificationReport verify() {
        return ArchiveVerifier.of(directory).witnessedBy(List.of(witness.key())).verify();
    }

    /** Whoever looks at a changed archive gets an {@link IOException} at worst. */
    private void readAll(String change) {
        try {
            Archive archive = Archive.open(directory);
            for (SessionSummary session : archive.sessions()) {
                try (Replay replay = archive.replay(session.id())) {
                    Optional<Recorded> next = replay.next();
                    while (next.isPresent()) {
                        next = replay.next();
                    }
                }
            }
        } catch (IOException e) {
            assertThat(e).as(change).isNotNull();
        } catch (RuntimeException | Error e) {
            throw new AssertionError(change, e);
        }
    }

    @Test
    @Timeout(30)
    void aPipeAndAnEndlessFileAreNoArchive() throws Exception {
        recordTwoHours();
        for (String name : List.of("checkpoint", "verifier.txt", "tile/entries/000.p", "journal")) {
            Path file = directory.resolve(name);
            Path target = Files.isDirectory(file) ? Files.list(file).findFirst().orElseThrow() : file;
            byte[] content = Files.readAllBytes(target);
            for (String device : List.of("/dev/zero", pipe())) {
                Files.delete(target);
                Files.createSymbolicLink(target, Path.of(device));

                assertThat(ArchiveVerifier.of(directory).verify().exitCode())
                        .as(name)
                        .isGreaterThanOrEqualTo(2);
            }
            Files.delete(target);
            Files.write(target, content);
        }
    }

    private String pipe() throws IOException, InterruptedException {
        Path pipe = Files.createTempDirectory(directory, "p").resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        return pipe.toString();
    }
}
