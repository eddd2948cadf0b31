package dev.hoop.recording.writer;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.ResultRecorder;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.recording.Archive;
import dev.hoop.recording.ArchiveVerifier;
import dev.hoop.recording.Finding;
import dev.hoop.recording.Recorded;
import dev.hoop.recording.Replay;
import dev.hoop.recording.stream.Allocator;
import dev.hoop.recording.stream.Clocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What happens when the archive cannot be written: what was accepted stays, what cannot be recorded is refused. */
class FailureTest {
    private final AtomicBoolean full = new AtomicBoolean();
    private final Allocator disk = (file, from, length) -> {
        if (full.get()) {
            throw new IOException("No space left on device");
        }
        Allocator.ZEROS.allocate(file, from, length);
    };

    @TempDir
    Path directory;

    @Test
    void refusesOperationsOnAFullDiskAndLosesNothingItAccepted() throws IOException {
        SessionStart start = Recordings.start();
        long accepted = 0;
        try (Recorder recorder = Recordings.open(directory, Clock.systemUTC(), disk)) {
            SessionRecorder session = recorder.open(start);
            full.set(true);
            HoopException refusal = null;
            while (refusal == null) {
                try {
                    Recordings.select(session, accepted);
                    accepted++;
                } catch (HoopException e) {
                    refusal = e;
                }
            }

            assertThat(refusal.code()).isEqualTo(ErrorCode.RECORDING);
            assertThat(refusal)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("No space left on device")
                    .hasMessageContaining("hoop.archive");
            session.close(CloseReason.TERMINATED);
        }

        assertThat(operations(start)).isGreaterThanOrEqualTo(accepted);
        assertThat(failures()).isZero();
    }

    @Test
    void goesOnWhenThereIsSpaceAgain() throws IOException {
        SessionStart start = Recordings.start();
        try (Recorder recorder = Recordings.open(directory, Clock.systemUTC(), disk)) {
            full.set(true);
            assertThatThrownBy(() -> recorder.open(start)).hasMessageEndingWith("[HOOP-RECORDING]");

            full.set(false);
            SessionRecorder session = recorder.open(start);
            Recordings.select(session, 1);
            session.close(CloseReason.CLOSED);
        }

        assertThat(operations(start)).isEqualTo(1);
        assertThat(failures()).isZero();
    }

    @Test
    void refusesRowsThatCannotBeRecorded() {
        try (Recorder recorder = Recordings.open(directory, Clock.systemUTC(), disk)) {
            SessionRecorder session = recorder.open(Recordings.start());
            long operation = session.operation(Recordings.READ, "select", Parameters.NONE, false);
            ResultRecorder result = session.result(operation, Recordings.COLUMNS);
            full.set(true);

            assertThatThrownBy(() -> {
                        for (int i = 0; i < 1_000_000; i++) {
                            result.row();
                            result.integer(1, i * 0x9e3779b97f4a7c15L);
                        }
                    })
                    .hasMessageContaining("cannot record the result")
                    .hasMessageEndingWith("[HOOP-RECORDING]");
        }
        assertThat(failures()).isZero();
    }

    @Test
    void goesOnRecordingInAThreadThatIsInterrupted() throws IOException {
        SessionStart start = Recordings.start();
        try (Recorder recorder = Recordings.open(directory)) {
            Thread.currentThread().interrupt();
            SessionRecorder session = recorder.open(start);
            for (int i = 0; i < 30_000; i++) { // several maps
                Recordings.select(session, i);
            }
            session.sync();
            session.close(CloseReason.CLOSED);
            assertThat(Thread.interrupted()).isTrue();
            recorder.open(Recordings.start()).close(CloseReason.CLOSED);
        }

        assertThat(operations(start)).isEqualTo(30_000);
        assertThat(failures()).isZero();
    }

    @Test
    void refusesAFileInPlaceOfTheDirectory() throws IOException {
        Path file = Files.createFile(directory.resolve("occupied"));

        assertThatThrownBy(() -> Recordings.open(file))
                .hasMessageContaining(file.toString())
                .hasMessageEndingWith("[HOOP-RECORDING]");
    }

    @Test
    void refusesAReadOnlyDirectory() {
        assumeThat(directory.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(directory)).as("root may write anyway").isFalse();

        assertThatThrownBy(() -> Recordings.open(directory.resolve("archive")))
                .hasMessageContaining("permission denied")
                .hasMessageEndingWith("[HOOP-RECORDING]");
    }

    @Test
    void refusesToGoOnInADirectoryThatWasDeleted() throws IOException {
        Path archive = directory.resolve("archive");
        try (Recorder recorder = Recordings.open(archive)) {
            SessionRecorder session = recorder.open(Recordings.start());
            Recordings.select(session, 1);
            delete(archive);

            assertThatThrownBy(session::sync).hasMessageEndingWith("[HOOP-RECORDING]");
            assertThatThrownBy(() -> Recordings.select(session, 2))
                    .hasMessageContaining(archive.toString())
                    .hasMessageEndingWith("[HOOP-RECORDING]");
            assertThatThrownBy(() -> recorder.open(Recordings.start())).hasMessageEndingWith("[HOOP-RECORDING]");
        }
    }

    @Test
    void letsOneWriterInAndTellsTheSecondWhereToGo() {
        try (Recorder first = Recordings.open(directory)) {
            assertThat(first).isNotNull();

            assertThatThrownBy(() -> ArchiveRecorder.open(
                            Recordings.settings(directory), Clocks.system(), Allocator.ZEROS, Duration.ZERO))
                    .isInstanceOf(HoopException.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("being written by another")
                    .hasMessageContaining("hoop.archive");
        }
        Recordings.open(directory).close();
    }

    @Test
    void refusesTheLogOfAnotherOrigin() {
        Recordings.open(directory).close();

        assertThatThrownBy(() -> ArchiveRecorder.open(
                        new dev.hoop.audit.recorder.RecorderSettings(
                                directory, "hoop.example/other", false, java.util.List.of()),
                        Clocks.system(),
                        Allocator.ZEROS,
                        Duration.ZERO))
                .hasMessageContaining("hoop.example/test");
    }

    @Test
    void recordsNothingAfterClose() {
        try (Recorder recorder = Recordings.open(directory)) {
            SessionRecorder session = recorder.open(Recordings.start());
            session.close(CloseReason.CLOSED);
            session.close(CloseReason.CLOSED);

            assertThatThrownBy(() -> Recordings.select(session, 1))
                    .hasMessage("the session's recording is closed; connect again [HOOP-RECORDING]");
        }
    }

    private long operations(SessionStart start) throws IOException {
        long count = 0;
        try (Replay replay = Archive.open(directory).operations(start.id())) {
            for (Optional<Recorded> next = replay.next(); next.isPresent(); next = replay.next()) {
                count += next.get() instanceof Recorded.Operation ? 1 : 0;
            }
        }
        return count;
    }

    private long failures() {
        return ArchiveVerifier.of(directory).verify().findings().stream()
                .filter(f -> f.severity() != Finding.Severity.NOTICE)
                .count();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
