package dev.hoop.recording;

import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.recording.stream.Allocator;
import dev.hoop.recording.writer.Recordings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class VerificationTest {
    private final SessionStart start = Recordings.start();
    private Witness witness;

    @TempDir
    Path directory;

    @BeforeEach
    void recordAndWitnessASession() throws IOException, GeneralSecurityException {
        try (Recorder recorder = Recordings.open(directory)) {
            SessionRecorder session = recorder.open(start);
            Recordings.select(session, 1);
            session.sync();
            Recordings.select(session, 2);
            session.close(CloseReason.CLOSED);
        }
        witness = new Witness();
        witness.cosign(directory);
    }

    @Test
    void findsNothingInAWitnessedArchive() {
        VerificationReport report = verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.exitCode()).isZero();
        assertThat(report.sessions()).isEqualTo(1);
        assertThat(report.signatures()).isEqualTo(2);
        assertThat(report.firstBad()).isEmpty();
    }

    @Test
    void callsAnArchiveWithoutAWitnessSelfAsserted() {
        VerificationReport report = ArchiveVerifier.of(directory).verify();

        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.SELF_ASSERTED);
    }

    @Test
    void needsNoPrivateFile() throws IOException {
        delete(directory.resolve("private"));

        assertThat(verify().exitCode()).isZero();
    }

    @Test
    void noticesAnyChangedByte() throws IOException {
        List<String> unnoticed = new ArrayList<>();
        for (Path file : evidence()) {
            byte[] whole = Files.readAllBytes(file);
            for (int i = 0; i < whole.length; i++) {
                byte[] changed = whole.clone();
                changed[i] ^= (byte) (1 << i % 8);
                Files.write(file, changed);
                VerificationReport report = verify();
                if (report.exitCode() == 0 || report.firstBad().isEmpty() && report.witnessed()) {
                    unnoticed.add(directory.relativize(file) + " byte " + i);
                }
            }
            Files.write(file, whole);
        }

        assertThat(unnoticed).isEmpty();
        assertThat(verify().exitCode()).isZero();
    }

    @Test
    void noticesAFileCutAnywhere() throws IOException {
        List<String> unnoticed = new ArrayList<>();
        for (Path file : evidence()) {
            byte[] whole = Files.readAllBytes(file);
            for (int length = 0; length < whole.length; length += 7) {
                Files.write(file, Arrays.copyOf(whole, length));
                if (verify().exitCode() != 2) {
                    unnoticed.add(directory.relativize(file) + " cut at " + length);
                }
            }
            Files.write(file, whole);
        }

        assertThat(unnoticed).isEmpty();
    }

    @Test
    void namesTheFirstBadFrame() throws IOException {
        List<byte[]> frames = frames();
        frames.get(3)[40] ^= 1;
        writeFrames(frames);

        Finding bad = verify().firstBad().orElseThrow();

        assertThat(bad.session()).contains(start.id().toString());
        assertThat(bad.record()).hasValue(3);
        assertThat(bad.message()).isEqualTo("the CRC of a frame is wrong");
    }

    @Test
    void noticesADroppedADuplicatedAndASwappedFrame() throws IOException {
        List<byte[]> frames = frames();

        List<byte[]> dropped = new ArrayList<>(frames);
        dropped.remove(2);
        writeFrames(dropped);
        assertThat(verify().exitCode()).isEqualTo(2);

        List<byte[]> duplicated = new ArrayList<>(frames);
        duplicated.add(2, frames.get(2));
        writeFrames(duplicated);
        assertThat(verify().exitCode()).isEqualTo(2);

        List<byte[]> swapped = new ArrayList<>(frames);
        java.util.Collections.swap(swapped, 2, 3);
        writeFrames(swapped);
        assertThat(verify().exitCode()).isEqualTo(2);
    }

    @Test
    void noticesThatTheLastFrameIsGone() throws IOException {
        List<byte[]> frames = frames();
        writeFrames(frames.subList(0, frames.size() - 1));

        VerificationReport report = verify();

        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(report.firstBad().orElseThrow().message()).startsWith("frames up to");
    }

    @Test
    void noticesThatASessionIsGone() throws IOException {
        delete(segment().getParent());

        assertThat(verify().firstBad().orElseThrow().kind()).isEqualTo(Finding.Kind.MISSING);
        assertThat(verify().exitCode()).isEqualTo(2);
    }

    @Test
    void noticesASessionThatTheLogDoesNotKnow() throws IOException {
        Files.createDirectory(directory.resolve("sessions").resolve(new UUID(7, 7).toString()));

        assertThat(verify().firstBad().orElseThrow().kind()).isEqualTo(Finding.Kind.UNLOGGED);
        assertThat(verify().exitCode()).isEqualTo(1);
    }

    @Test
    void neverSucceedsWithoutASignature() throws IOException {
        Path head = directory.resolve("checkpoint");
        String text = Files.readString(head);

        Files.writeString(head, text.substring(0, text.indexOf("\n\n") + 2));
        assertThat(verify().exitCode()).isEqualTo(2);

        Files.delete(head);
        assertThat(verify().exitCode()).isEqualTo(2);
    }

    @Test
    void refusesAnArchiveThatAnotherKeySigned(@TempDir Path other) throws IOException {
        Recordings.open(other).close();
        String key = Files.readString(other.resolve("verifier.txt")).strip();

        VerificationReport report = ArchiveVerifier.of(directory)
                .trusting(key)
                .witnessedBy(List.of(witness.key()))
                .verify();

        assertThat(report.exitCode()).isEqualTo(2);
    }

    @Test
    void cannotVerifyWhatIsNoArchive(@TempDir Path empty) {
        assertThat(ArchiveVerifier.of(empty).verify().exitCode()).isEqualTo(3);
    }

    @Test
    void canBeUsedWhileTheArchiveIsBeingWritten() {
        try (Recorder recorder = Recordings.open(directory)) {
            SessionRecorder session = recorder.open(Recordings.start());
            for (int i = 0; i < 200; i++) {
                Recordings.select(session, i);
                if (i % 20 == 0) {
                    recorder.open(Recordings.start()).close(CloseReason.CLOSED);
                    assertThat(verify().exitCode()).isEqualTo(1);
                }
            }

            assertThat(verify().findings()).extracting(Finding::kind).contains(Finding.Kind.OPEN_SESSION);
            assertThat(verify().findings()).noneMatch(f -> f.severity() == Finding.Severity.FAILURE);
        }
    }

    @Test
    void noticesThatTheClockWentBack(@TempDir Path other) {
        SteppedTime time = new SteppedTime();
        try (Recorder recorder = Recordings.open(other, time.clocks(), Allocator.ZEROS)) {
            SessionRecorder session = recorder.open(Recordings.start());
            Recordings.select(session, 1);
            time.set(Duration.ofSeconds(-5));
            Recordings.select(session, 2);
            session.close(CloseReason.CLOSED);
        }

        VerificationReport report = ArchiveVerifier.of(other).verify();

        assertThat(report.findings()).extracting(Finding::kind).contains(Finding.Kind.CLOCK);
        assertThat(report.exitCode()).isEqualTo(1);
    }

    @Test
    void followsTheKeysThroughTheHours(@TempDir Path other) throws IOException {
        for (int hour = 0; hour < 3; hour++) {
            Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(61L * hour));
            try (Recorder recorder = Recordings.open(other, clock, Allocator.ZEROS)) {
                recorder.open(Recordings.start()).close(CloseReason.CLOSED);
            }
        }

        VerificationReport report = ArchiveVerifier.of(other).verify();

        assertThat(report.signatures()).isEqualTo(3);
        assertThat(report.findings()).extracting(Finding::kind).containsOnly(Finding.Kind.SELF_ASSERTED);
    }

    @Test
    void readsALogOfManyTiles(@TempDir Path other) {
        try (Recorder recorder = Recordings.open(other)) {
            for (int i = 0; i < 600; i++) {
                recorder.policyLoaded("00" + i, "policy.yaml", false);
            }
        }
        Recordings.open(other).close();

        VerificationReport report = ArchiveVerifier.of(other).verify();

        assertThat(report.entries()).isEqualTo(604);
        assertThat(report.firstBad()).isEmpty();
    }

    private VerificationReport verify() {
        return ArchiveVerifier.of(directory).witnessedBy(List.of(witness.key())).verify();
    }

    private List<Path> evidence() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.startsWith(directory.resolve("private")) && !f.endsWith("lock"))
                    .filter(f -> f.toFile().length() > 0)
                    .toList();
        }
    }

    private Path segment() {
        return directory.resolve("sessions").resolve(start.id().toString()).resolve("000001.hoop");
    }

    /** The header, then each frame. */
    private List<byte[]> frames() throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(segment()));
        List<byte[]> parts = new ArrayList<>();
        int length = in.getShort(10);
        while (in.hasRemaining()) {
            byte[] part = new byte[length];
            in.get(part);
            parts.add(part);
            length = in.hasRemaining() ? in.getInt(in.position()) : 0;
        }
        return parts;
    }

    private void writeFrames(List<byte[]> parts) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        parts.forEach(out::writeBytes);
        Files.write(segment(), out.toByteArray());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
