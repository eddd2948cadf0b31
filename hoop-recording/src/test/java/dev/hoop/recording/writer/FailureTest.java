package dev.hoop.recording.writer;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.audit.recorder.ResultRecorder;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.recording.Archive;
import dev.hoop.recording.ArchiveVerifier;
import dev.hoop.recording.Finding;
import dev.hoop.recording.Recorded;
import dev.hoop.recording.Replay;
import dev.hoop.recording.SteppedTime;
import dev.hoop.recording.stream.Allocator;
import dev.hoop.recording.stream.Clocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
    void refusesAReadOnlyDirectory() {
        assumeThat(directory.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(directory)).as("root may write anyway").isFalse();

        assertThatThrownBy(() -> Recordings.open(directory.resolve("archive")))
                .hasMessageContaining("permission denied")
                .hasMessageEndingWith("[HOOP-RECORDING]");
    }

    @Test
    void refusesToGoOnInADirectoryThatIsGone() throws IOException {
        Path archive = directory.resolve("archive");
        try (Recorder recorder = Recordings.open(archive)) {
            SessionRecorder session = recorder.open(Recordings.start());
            Recordings.select(session, 1);
            Files.move(archive, directory.resolve("elsewhere")); // at once, unlike deleting what is being written

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
    void stopsWhenItsLockIsReplacedForAnotherMayWriteThen() throws Exception {
        try (Recorder recorder = Recordings.open(directory)) {
            SessionRecorder session = recorder.open(Recordings.start());
            Path other = Files.createFile(directory.resolve("other")); // at one stroke: it is never seen missing
            Files.move(other, directory.resolve("lock"), java.nio.file.StandardCopyOption.ATOMIC_MOVE);

            assertThatThrownBy(() -> {
                        while (true) { // until the archive has looked at its lock again
                            Recordings.select(session, 1);
                        }
                    })
                    .hasMessageContaining("was replaced while the archive was being written")
                    .hasMessageEndingWith("[HOOP-RECORDING]");
        }
    }

    @Test
    void syncsEveryOperationIfDurabilityIsStrict() throws IOException {
        RecorderSettings strict = new RecorderSettings(directory, Recordings.ORIGIN, true, List.of());
        SessionStart start = Recordings.start();
        try (Recorder recorder =
                ArchiveRecorder.open(strict, Clocks.system(), Allocator.ZEROS, Duration.ofSeconds(10))) {
            SessionRecorder session = recorder.open(start);
            Files.delete(segment(start)); // what syncing it notices

            assertThatThrownBy(() -> Recordings.select(session, 1))
                    .hasMessageContaining("cannot make the recording durable")
                    .hasMessageEndingWith("[HOOP-RECORDING]");
        }
    }

    @Test
    void refusesToGoOnWhenThePagesOfAFileAreGone() throws IOException {
        SessionStart start = Recordings.start();
        try (Recorder recorder = Recordings.open(directory)) {
            SessionRecorder session = recorder.open(start);
            Recordings.select(session, 1);
            session.sync();
            try (RandomAccessFile file = new RandomAccessFile(segment(start).toFile(), "rw")) {
                file.setLength(4096); // as if the disk had no room for a page that it had promised
            }

            assertThatThrownBy(() -> {
                        for (int i = 0; i < 10_000; i++) {
                            Recordings.select(session, i);
                        }
                    })
                    .hasMessageContaining("cannot go on recording this session: a write failed")
                    .hasMessageEndingWith("[HOOP-RECORDING]");
            assertThatThrownBy(() -> Recordings.select(session, 1)).hasMessageEndingWith("[HOOP-RECORDING]");
            session.close(CloseReason.CLOSED);
            recorder.open(Recordings.start()).close(CloseReason.CLOSED);
        }
    }

    @Test
    void beginsASegmentEveryFiveMinutes() throws IOException {
        SessionStart start = Recordings.start();
        SteppedTime time = new SteppedTime();
        try (Recorder recorder = Recordings.open(directory, time.clocks(), Allocator.ZEROS)) {
            SessionRecorder session = recorder.open(start);
            for (long minutes : new long[] {0, 4, 2, 4, 2, 1}) {
                time.pass(Duration.ofMinutes(minutes));
                Recordings.select(session, minutes);
            }
            session.close(CloseReason.CLOSED);
        }

        try (Stream<Path> files = Files.list(segment(start).getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("000001.hoop", "000002.hoop", "000003.hoop");
        }
        assertThat(operations(start)).isEqualTo(6);
        assertThat(failures()).isZero();
    }

    @Test
    void aFailureOfOneSessionDoesNotStopTheArchivesOwnWork() throws Exception {
        AtomicBoolean broken = new AtomicBoolean();
        Clock clock = new Clock() {
            @Override
            public java.time.Instant instant() {
                if (broken.get() && Thread.currentThread().getName().equals("hoop-archive")) {
                    throw new OutOfMemoryError("as if");
                }
                return java.time.Instant.now();
            }

            @Override
            public java.time.ZoneId getZone() {
                return java.time.ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        SessionStart later = Recordings.start();
        try (Recorder recorder = Recordings.open(directory, clock, Allocator.ZEROS)) {
            SessionRecorder failing = recorder.open(Recordings.start());
            broken.set(true);
            assertThatThrownBy(() -> {
                        while (true) { // until the flusher has met the error, and the session is told
                            Recordings.select(failing, 1);
                        }
                    })
                    .hasMessageEndingWith("[HOOP-RECORDING]");
            broken.set(false);

            SessionRecorder session = recorder.open(later);
            Recordings.select(session, 1);
            long rows = 0;
            while (rows == 0) { // written by nobody but the flusher
                rows = rows(later);
            }
        }
    }

    @Test
    void opensAnArchiveThroughALink() throws IOException {
        Path link =
                Files.createSymbolicLink(directory.resolve("link"), Files.createDirectory(directory.resolve("real")));

        Recordings.open(link).close();

        assertThat(ArchiveVerifier.of(link).verify().exitCode()).isEqualTo(1);
    }

    @Test
    void saysWhatIsInTheWayOfItsDirectory() throws IOException {
        Path file = Files.createFile(directory.resolve("occupied"));
        Path link = Files.createSymbolicLink(directory.resolve("dangling"), directory.resolve("nowhere"));

        assertThatThrownBy(() -> Recordings.open(file))
                .hasMessage("the archive " + file + ": cannot open it for writing: " + file
                        + " is a file, not a directory; make it writable and free some space, or set hoop.archive to"
                        + " another directory [HOOP-RECORDING]");
        assertThatThrownBy(() -> Recordings.open(link)).hasMessageContaining(link + " is a link to nothing;");
        assertThatThrownBy(() -> Recordings.open(Path.of("/proc/hoop/archive")))
                .hasMessageStartingWith("the archive /proc/hoop/archive: cannot open it for writing: /proc/hoop")
                .hasMessageEndingWith("[HOOP-RECORDING]");
    }

    @Test
    void keepsItsKeysFromOthers() throws IOException {
        Recordings.open(directory).close();
        Files.setPosixFilePermissions(
                directory.resolve("private"), java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Recorder recorder = Recordings.open(directory)) {
            recorder.open(Recordings.start()).close(CloseReason.CLOSED);
        }

        try (Stream<Path> files = Files.walk(directory.resolve("private"))) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(java.nio.file.attribute.PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(file)))
                            .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void refusesAnOperationThatIsLargerThanCanBeRecorded() throws IOException {
        SessionStart start = Recordings.start();
        try (Recorder recorder = Recordings.open(directory)) {
            SessionRecorder session = recorder.open(start);
            Parameters endless = new Parameters() {
                @Override
                public int rows() {
                    return 1;
                }

                @Override
                public void write(int row, dev.hoop.audit.recorder.CellWriter out) {
                    out.text(1, "half a row, and then");
                    throw new OutOfMemoryError("as if");
                }
            };

            assertThatThrownBy(() -> session.operation(Recordings.READ, "select", endless, false))
                    .isInstanceOf(OutOfMemoryError.class);
            assertThat(Recordings.select(session, 1))
                    .as("no number is left out")
                    .isEqualTo(1);
            session.close(CloseReason.CLOSED);
        }
        assertThat(operations(start)).isEqualTo(1);
    }

    @Test
    void refusesTheLogOfAnotherOrigin() {
        Recordings.open(directory).close();

        assertThatThrownBy(() -> ArchiveRecorder.open(
                        new RecorderSettings(directory, "hoop.example/other", false, List.of()),
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

    private Path segment(SessionStart start) {
        return directory.resolve("sessions").resolve(start.id().toString()).resolve("000001.hoop");
    }

    private long rows(SessionStart start) throws IOException {
        long count = 0;
        try (Replay replay = Archive.open(directory).replay(start.id())) {
            for (Optional<Recorded> next = replay.next(); next.isPresent(); next = replay.next()) {
                count += next.get() instanceof Recorded.ResultRow ? 1 : 0;
            }
        }
        return count;
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
}
