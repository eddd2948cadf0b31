package dev.hoop.recording.writer;

import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.recording.Archive;
import dev.hoop.recording.ArchiveVerifier;
import dev.hoop.recording.Finding;
import dev.hoop.recording.Folders;
import dev.hoop.recording.Recorded;
import dev.hoop.recording.Replay;
import dev.hoop.recording.SteppedTime;
import dev.hoop.recording.VerificationReport;
import dev.hoop.recording.stream.Allocator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a session whose process died. */
class RecoveryTest {
    private final SessionStart start = Recordings.start();

    @TempDir
    Path directory;

    private Path archive;
    private Path segment;

    /** A copy of an archive that is being written is what a killed process leaves. */
    @BeforeEach
    void leaveASessionOpen() throws IOException {
        Path written = directory.resolve("written");
        archive = directory.resolve("archive");
        try (Recorder recorder = Recordings.open(written)) {
            SessionRecorder session = recorder.open(start);
            Recordings.select(session, 1);
            session.sync();
            session.operation(Recordings.READ, "select 2", Parameters.NONE, true);
            recorder.open(Recordings.start())
                    .close(CloseReason.CLOSED); // signs a head, and the log is quiet after that
            Folders.copy(written, archive);
        }
        segment = archive.resolve("sessions").resolve(start.id().toString()).resolve("000001.hoop");
    }

    @Test
    void closesASessionAsAbortedAndSaysSoWhenItIsVerified() throws IOException {
        Recordings.open(archive).close();

        VerificationReport report = ArchiveVerifier.of(archive).verify();
        Finding finding = report.firstBad().orElseThrow();

        assertThat(report.recovered()).isEqualTo(1);
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(finding.kind()).isEqualTo(Finding.Kind.RECOVERED);
        assertThat(finding.session()).contains(start.id().toString());
        assertThat(finding.message())
                .isEqualTo("the process died before the session ended; its last results and outcomes may be missing");
        assertThat(operations()).containsExactly(1L, 2L);
    }

    @Test
    void doesNotTakeFramesThatTheSessionsKeyHasNotSealed() throws IOException {
        long end = endOfFrames();
        byte[] forged = anotherFrame();
        try (RandomAccessFile file = new RandomAccessFile(segment.toFile(), "rw")) {
            file.seek(end);
            file.write(forged);
        }

        Recordings.open(archive).close();

        assertThat(Files.size(segment)).isEqualTo(end);
        assertThat(segment.resolveSibling("000001.cut")).hasBinaryContent(forged);
        assertThat(operations()).containsExactly(1L, 2L);
    }

    @Test
    void keepsWhatItCutsUnderTheLogsProtection() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(segment.toFile(), "rw")) {
            file.seek(endOfFrames());
            file.write(new byte[] {0, 0, 1, 0, 7});
        }
        Recordings.open(archive).close();
        Path cut = segment.resolveSibling("000001.cut");
        assertThat(failures()).isEmpty();

        Files.write(cut, new byte[] {0, 0, 1, 0, 8});
        assertThat(failures()).extracting(Finding::message).containsExactly("it is not what was cut from the session");

        Files.delete(cut);
        assertThat(failures())
                .extracting(Finding::message)
                .containsExactly("what was cut from the session is not there: 000001.cut is not 5 bytes long");
    }

    @Test
    void noticesAFileBesideTheSegmentsThatTheLogDoesNotKnow() throws IOException {
        Recordings.open(archive).close();
        Files.createFile(segment.resolveSibling("000002.cut"));

        assertThat(ArchiveVerifier.of(archive).verify().findings())
                .extracting(Finding::message)
                .contains("the log does not know this file");
    }

    @Test
    void cutsNothingThatTheLogCommitsTo() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(segment.toFile(), "rw")) {
            file.setLength(200); // within the first frame
        }

        Recordings.open(archive).close();

        assertThat(Files.size(segment)).isEqualTo(200);
        assertThat(failures()).isNotEmpty();
    }

    @Test
    void cutsNothingOfASegmentThatHasEnded() throws IOException {
        SteppedTime time = new SteppedTime();
        Path written = directory.resolve("segments");
        SessionStart two = Recordings.start();
        archive = directory.resolve("killed");
        try (Recorder recorder = Recordings.open(written, time.clocks(), Allocator.ZEROS)) {
            SessionRecorder session = recorder.open(two);
            Recordings.select(session, 1);
            session.sync();
            time.pass(Duration.ofMinutes(6));
            Recordings.select(session, 2);
            recorder.open(Recordings.start()).close(CloseReason.CLOSED);
            Folders.copy(written, archive);
        }
        Path first = archive.resolve("sessions").resolve(two.id().toString()).resolve("000001.hoop");
        long length = Files.size(first) - 10;
        try (RandomAccessFile file = new RandomAccessFile(first.toFile(), "rw")) {
            file.setLength(length);
        }

        Recordings.open(archive).close();

        assertThat(Files.size(first)).isEqualTo(length);
        assertThat(first.resolveSibling("000002.hoop")).exists();
        assertThat(failures()).isNotEmpty();
    }

    @Test
    void takesOverASessionThatTheLogHadNotYetHeardOf() throws IOException {
        Path early = directory.resolve("early");
        Recordings.open(early).close();
        Path later = Folders.copy(early, directory.resolve("later"));
        try (Recorder recorder = Recordings.open(later)) {
            Recordings.select(recorder.open(start), 1);
        }
        for (String folder : List.of("sessions", "private")) { // all of the later but its log
            Folders.delete(early.resolve(folder));
            Folders.copy(later.resolve(folder), early.resolve(folder));
        }
        archive = early;

        Recordings.open(archive).close();

        assertThat(operations()).containsExactly(1L);
        assertThat(failures()).isEmpty();
        assertThat(ArchiveVerifier.of(archive).verify().recovered()).isEqualTo(1);
    }

    @Test
    void recoversAnArchiveThatWasRecoveredBefore() {
        Recordings.open(archive).close();
        Recordings.open(archive).close();

        assertThat(ArchiveVerifier.of(archive).verify().recovered()).isEqualTo(1);
        assertThat(failures()).isEmpty();
    }

    @Test
    void opensNoSessionAgain() {
        try (Recorder recorder = Recordings.open(archive)) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> recorder.open(start))
                    .hasMessageContaining("is in the way")
                    .hasMessageEndingWith("[HOOP-RECORDING]");
            recorder.open(Recordings.start()).close(CloseReason.CLOSED);
        }
        assertThat(failures()).isEmpty();
    }

    private List<Finding> failures() {
        return ArchiveVerifier.of(archive).verify().findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.FAILURE)
                .toList();
    }

    private long endOfFrames() throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(segment));
        int at = in.getShort(10);
        while (in.getInt(at) != 0) {
            at += in.getInt(at);
        }
        return at;
    }

    /** The last frame again as if it were the next: length, sequence and CRC are right, the seal is not. */
    private byte[] anotherFrame() throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(segment));
        int at = in.getShort(10);
        int last = at;
        while (in.getInt(at) != 0) {
            last = at;
            at += in.getInt(at);
        }
        byte[] frame = new byte[in.getInt(last)];
        in.get(last, frame);
        ByteBuffer out = ByteBuffer.wrap(frame);
        out.putLong(8, out.getLong(8) + 1);
        CRC32C crc = new CRC32C();
        crc.update(frame, 0, frame.length - 4);
        out.putInt(frame.length - 4, (int) crc.getValue());
        return frame;
    }

    private List<Long> operations() throws IOException {
        List<Long> numbers = new ArrayList<>();
        try (Replay replay = Archive.open(archive).operations(start.id())) {
            for (Optional<Recorded> next = replay.next(); next.isPresent(); next = replay.next()) {
                if (next.get() instanceof Recorded.Operation operation) {
                    numbers.add(operation.number());
                }
            }
        }
        return numbers;
    }
}
