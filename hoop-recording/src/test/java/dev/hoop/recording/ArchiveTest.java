package dev.hoop.recording;

import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.ResultColumn;
import dev.hoop.audit.recorder.ResultRecorder;
import dev.hoop.audit.recorder.SessionRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchiveTest {
    @TempDir
    private Path folder;

    private Path archive() {
        return folder.resolve("archive");
    }

    @Test
    void verifiesWhatWasWrittenAndSaysThatNobodyWitnessedIt() {
        VerificationReport report = ArchiveVerifier.verify(Recordings.small(archive()));

        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).message()).startsWith("self-asserted");
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.sessions()).isEqualTo(2);
        assertThat(report.records()).isGreaterThan(8);
    }

    @Test
    void verifiesWithoutAnyPrivateFile() throws IOException {
        Path archive = Recordings.small(archive());
        try (var files = Files.walk(archive.resolve("private"))) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(f -> f.toFile().delete());
        }

        assertThat(archive.resolve("private")).doesNotExist();
        assertThat(ArchiveVerifier.verify(archive).exitCode()).isEqualTo(1);
    }

    @Test
    void noticesEveryByteThatIsChanged() throws IOException {
        Path archive = Recordings.small(archive());
        int changed = 0;
        for (Path file : Recordings.publicFiles(archive)) {
            if (isOldTile(archive, file)) {
                continue;
            }
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] ^= 1;
                Files.write(file, bytes);
                assertThat(ArchiveVerifier.verify(archive).exitCode())
                        .as("byte %d of %s", i, archive.relativize(file))
                        .isGreaterThanOrEqualTo(2);
                bytes[i] ^= 1;
                changed++;
            }
            Files.write(file, bytes);
        }
        assertThat(changed).isGreaterThan(1_000);
        assertThat(ArchiveVerifier.verify(archive).exitCode()).isEqualTo(1);
    }

    /** Partial tiles of earlier heads stay; the head does not speak of them. */
    private static boolean isOldTile(Path archive, Path file) throws IOException {
        String path = archive.relativize(file).toString();
        String size = Files.readAllLines(archive.resolve("log/checkpoint")).get(1);
        return path.contains(".p/") && !path.endsWith("/" + size);
    }

    @Test
    void namesTheFirstBadRecord() throws IOException {
        Path archive = Recordings.small(archive());
        Path stream = ArchiveRecorder.stream(archive, new UUID(0x7000, 2));
        byte[] bytes = Files.readAllBytes(stream);
        bytes[bytes.length / 2] ^= 1;
        Files.write(stream, bytes);

        VerificationReport.Finding bad =
                ArchiveVerifier.verify(archive).firstBad().orElseThrow();

        assertThat(bad.file()).endsWith(stream.getFileName().toString());
        assertThat(bad.record()).isPresent();
        assertThat(bad.message()).isEqualTo("its check sum is wrong");
    }

    @Test
    void noticesFramesDroppedDoubledAndSwapped() throws IOException {
        Path archive = Recordings.small(archive());
        Path stream = ArchiveRecorder.stream(archive, new UUID(0x7000, 1));
        byte[] whole = Files.readAllBytes(stream);
        List<byte[]> parts = parts(whole);
        int last = parts.size() - 1;

        for (int i = 1; i <= last; i++) {
            List<byte[]> dropped = new ArrayList<>(parts);
            dropped.remove(i);
            assertBroken(archive, stream, dropped);

            List<byte[]> doubled = new ArrayList<>(parts);
            doubled.add(i, parts.get(i));
            assertBroken(archive, stream, doubled);

            if (i < last) {
                List<byte[]> swapped = new ArrayList<>(parts);
                java.util.Collections.swap(swapped, i, i + 1);
                assertBroken(archive, stream, swapped);
            }
        }
    }

    @Test
    void noticesTruncationAtEveryOffset() throws IOException {
        Path archive = Recordings.small(archive());
        Path stream = ArchiveRecorder.stream(archive, new UUID(0x7000, 1));
        byte[] whole = Files.readAllBytes(stream);

        for (int length = 0; length < whole.length; length++) {
            Files.write(stream, Arrays.copyOf(whole, length));
            assertThat(ArchiveVerifier.verify(archive).exitCode())
                    .as("cut to %d", length)
                    .isEqualTo(2);
        }
    }

    private static List<byte[]> parts(byte[] stream) {
        List<byte[]> parts = new ArrayList<>();
        for (int at = 0; at < stream.length; ) {
            int end = at + 4 + java.nio.ByteBuffer.wrap(stream).getInt(at);
            parts.add(Arrays.copyOfRange(stream, at, end));
            at = end;
        }
        return parts;
    }

    private static void assertBroken(Path archive, Path stream, List<byte[]> parts) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        parts.forEach(bytes::writeBytes);
        Files.write(stream, bytes.toByteArray());
        assertThat(ArchiveVerifier.verify(archive).exitCode()).isEqualTo(2);
    }

    @Test
    void noticesAMissingRecordingAndAMissingSignature() throws IOException {
        Path archive = Recordings.small(archive());
        Path checkpoint = archive.resolve("log/checkpoint");
        String note = Files.readString(checkpoint);
        Files.writeString(checkpoint, note.substring(0, note.indexOf("\n\n") + 2));
        assertThat(ArchiveVerifier.verify(archive).exitCode()).isEqualTo(2);
        Files.writeString(checkpoint, note);

        Files.delete(ArchiveRecorder.stream(archive, new UUID(0x7000, 2)));
        assertThat(ArchiveVerifier.verify(archive).firstBad().orElseThrow().message())
                .contains("missing");
    }

    @Test
    void whatIsNoArchiveCannotBeVerified() {
        assertThat(ArchiveVerifier.verify(folder).exitCode()).isEqualTo(3);
    }

    @Test
    void verifiesWhileItIsWritten() {
        try (Recorder recorder = Recordings.open(archive())) {
            SessionRecorder session = Recordings.session(recorder, new UUID(0x7000, 1));
            session.operation(Recordings.SELECT, "SELECT 1", Parameters.NONE, true);

            VerificationReport report = ArchiveVerifier.verify(archive());

            assertThat(report.exitCode()).isEqualTo(1);
            assertThat(report.findings()).anyMatch(f -> f.message().contains("open"));
        }
    }

    @Test
    void asksForOneWriterOnly() {
        try (Recorder first = Recordings.open(archive())) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> Recordings.open(archive()))
                    .isInstanceOf(HoopException.class)
                    .hasMessageContaining("another process or class loader")
                    .hasMessageContaining("hoop.archive")
                    .hasMessageEndingWith("[HOOP-RECORDING]");
        }
        Recordings.open(archive()).close();
    }

    @Test
    void refusesAFolderThatIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> Recordings.open(file.resolve("archive")))
                .isInstanceOf(HoopException.class)
                .hasMessageEndingWith("[HOOP-RECORDING]");
    }

    @Test
    void keepsKeysFromOthers() throws IOException {
        Path archive = Recordings.small(archive());

        try (var files = Files.walk(archive.resolve("private"))) {
            assertThat(files)
                    .allSatisfy(f -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(f)))
                            .endsWith(f.endsWith("lock") ? "" : "------"));
        }
    }

    @Test
    void decryptsToWhatWasDelivered() throws Exception {
        Path archive = Recordings.small(archive());
        UUID session = new UUID(0x7000, 1);
        SessionKeys keys = SessionKeys.load(archive.resolve("private/sessions"), session);
        List<Object> rows = new ArrayList<>();
        try (StreamReader stream = new StreamReader(ArchiveRecorder.stream(archive, session))) {
            for (Optional<Frame.Raw> frame = stream.next(); frame.isPresent(); frame = stream.next()) {
                if (frame.get().type() == Frame.Type.ROWS) {
                    Cbor.Reader items = new Cbor.Reader(frame.get().decrypt(keys.data()));
                    while (items.more()) {
                        rows.add(items.next());
                    }
                }
            }
        }

        assertThat(rows).hasSize(6).startsWith(List.of(1L, Map.of("1", 42L)), List.of(1L, Map.of("1", "x")));
        assertThat(keys.toString()).isEqualTo("SessionKeys");
    }

    @Test
    void takesAMillionRowsInBoundedMemory() {
        long before = 0;
        try (Recorder recorder = Recordings.open(archive())) {
            SessionRecorder session = Recordings.session(recorder, new UUID(0x7000, 1));
            long operation = session.operation(Recordings.SELECT, "SELECT * FROM big", Parameters.NONE, false);
            ResultRecorder result =
                    session.result(operation, List.of(new ResultColumn("id", "int8", Optional.empty())));
            for (int i = 0; i < 1_000_000; i++) {
                result.row();
                result.integer(1, i);
                result.text(2, "some text of a row");
            }
            result.end();
            session.close(CloseReason.CLOSED);
            before = operation;
        }

        assertThat(before).isEqualTo(1);
        assertThat(ArchiveVerifier.verify(archive()).exitCode()).isEqualTo(1);
    }

    @Test
    void takesAStatementOfTenMebibytes() {
        try (Recorder recorder = Recordings.open(archive())) {
            SessionRecorder session = Recordings.session(recorder, new UUID(0x7000, 1));
            session.operation(Recordings.SELECT, "x".repeat(10 << 20), Parameters.NONE, true);
            session.close(CloseReason.CLOSED);
        }

        assertThat(ArchiveVerifier.verify(archive()).exitCode()).isEqualTo(1);
    }

    /** What the killed process does: records operations, and says of each that it was acknowledged. */
    public static final class Victim {
        private Victim() {}

        /** @param args the archive's folder */
        public static void main(String[] args) {
            Recorder recorder = Recordings.open(Path.of(args[0]));
            SessionRecorder session = Recordings.session(recorder, UUID.randomUUID());
            for (int i = 1; i < 1_000_000; i++) {
                System.out.println(session.operation(Recordings.SELECT, "SELECT " + i, Parameters.NONE, i % 10 == 0));
                System.out.flush();
            }
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesAKill() throws Exception {
        for (int acknowledged : new int[] {1, 7, 500}) {
            Process victim = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Victim.class.getName(),
                            archive().toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
                for (int i = 0; i < acknowledged; i++) {
                    assertThat(out.readLine()).isNotNull();
                }
            } finally {
                victim.destroyForcibly().waitFor();
            }

            Recordings.open(archive()).close();

            VerificationReport report = ArchiveVerifier.verify(archive());
            assertThat(report.findings()).allMatch(f -> f.severity() == VerificationReport.Severity.NOTE);
            assertThat(report.findings()).anyMatch(f -> f.message().contains("aborted"));
            assertThat(report.records()).isGreaterThanOrEqualTo(acknowledged);
        }
    }
}
