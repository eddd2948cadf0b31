package dev.hoop.recording.writer;

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
import dev.hoop.recording.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** A process that records is killed at any point; what it was told to be recorded is there, and the rest is cut. */
class KillTest {
    @TempDir
    Path directory;

    @Test
    void keepsEveryAcknowledgedOperationOfAKilledProcess() throws Exception {
        Random random = new Random(7);
        Map<String, Long> acknowledged = new HashMap<>();
        for (int round = 0; round < 8; round++) {
            killAfter(random.nextInt(20_000), acknowledged);
            Recordings.open(directory).close();

            var report = ArchiveVerifier.of(directory).verify();

            assertThat(report.findings())
                    .extracting(Finding::kind)
                    .containsOnly(Finding.Kind.SELF_ASSERTED, Finding.Kind.RECOVERED);
        }
        for (Map.Entry<String, Long> session : acknowledged.entrySet()) {
            assertThat(lastOperation(UUID.fromString(session.getKey()))).isGreaterThanOrEqualTo(session.getValue());
        }
        assertThat(acknowledged).isNotEmpty();
    }

    @Test
    void closesWhatAKilledProcessLeftOpenAsAborted() throws Exception {
        Map<String, Long> acknowledged = new HashMap<>();
        killAfter(100, acknowledged);

        Recordings.open(directory).close();

        assertThat(Archive.open(directory).sessions())
                .isNotEmpty()
                .allSatisfy(session -> assertThat(session.reason()).isPresent());
        SessionSummary last = Archive.open(directory)
                .sessions()
                .get(Archive.open(directory).sessions().size() - 1);
        assertThat(last.reason()).contains("aborted");
    }

    /** Rows are in the file within 50 ms, as long as the system lets the archive's thread run; here it has a second. */
    @Test
    void losesOnlyRowsOfTheLastMomentsBeforeTheKill() throws Exception {
        List<Long> delivered = new ArrayList<>();
        Process child = child(Rows.class);
        try (BufferedReader out = child.inputReader()) {
            UUID session = UUID.fromString(out.readLine());
            for (int i = 0; i < 3_000; i++) {
                delivered.add(Long.parseLong(out.readLine()));
            }
            child.toHandle().destroyForcibly();
            child.waitFor();
            Recordings.open(directory).close();

            int recorded = rows(session);

            if (recorded < delivered.size()) {
                long missing = delivered.get(delivered.size() - 1) - delivered.get(recorded);
                assertThat(missing).as("nanoseconds of rows").isLessThan(1_000_000_000L);
            }
        }
    }

    private int rows(UUID session) throws IOException {
        int rows = 0;
        try (Replay replay = Archive.open(directory).replay(session)) {
            for (Optional<Recorded> next = replay.next(); next.isPresent(); next = replay.next()) {
                rows += next.get() instanceof Recorded.ResultRow ? 1 : 0;
            }
        }
        return rows;
    }

    @Test
    void keepsTheBytesItCuts() throws Exception {
        Map<String, Long> acknowledged = new HashMap<>();
        killAfter(100, acknowledged);
        UUID open = Archive.open(directory).sessions().stream()
                .filter(s -> s.closed().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
        Path segment = directory.resolve("sessions").resolve(open.toString()).resolve("000001.hoop");
        long end = endOfFrames(segment);
        byte[] torn = {0, 0, 1, 0, 2, 0, 0, 0, 9};
        try (FileChannel channel = FileChannel.open(segment, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(torn), end);
        }

        Recordings.open(directory).close();

        assertThat(Files.readAllBytes(segment.resolveSibling("000001.cut")))
                .startsWith(torn); // the kill may have torn a frame too
        assertThat(Files.size(segment)).isEqualTo(end);
        assertThat(ArchiveVerifier.of(directory).verify().recovered()).isPositive();
        assertThat(ArchiveVerifier.of(directory)
                        .verify()
                        .firstBad()
                        .orElseThrow()
                        .kind())
                .isEqualTo(Finding.Kind.RECOVERED);
    }

    private static long endOfFrames(Path segment) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(segment));
        int at = in.getShort(10);
        while (in.getInt(at) != 0) {
            at += in.getInt(at);
        }
        return at;
    }

    private Process child(Class<?> program) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void killAfter(int lines, Map<String, Long> acknowledged) throws IOException, InterruptedException {
        Process child = child(Child.class);
        try (BufferedReader out = child.inputReader()) {
            for (int i = 0; i <= lines; i++) {
                note(out.readLine(), acknowledged);
            }
            child.toHandle().destroyForcibly(); // the process's own method would close the pipe on lines not yet read
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                note(line, acknowledged);
            }
        }
        child.waitFor();
    }

    private static void note(String line, Map<String, Long> acknowledged) {
        String[] parts = line.split(" ");
        if (parts.length == 3) { // the last line may be cut
            acknowledged.put(parts[0], Long.parseLong(parts[1]));
        }
    }

    private long lastOperation(UUID session) throws IOException {
        long last = 0;
        try (Replay replay = Archive.open(directory).operations(session)) {
            for (Optional<Recorded> next = replay.next(); next.isPresent(); next = replay.next()) {
                last = next.get() instanceof Recorded.Operation o ? o.number() : last;
            }
        }
        return last;
    }

    /** Records sessions of a few thousand operations, and says of each operation when it was recorded. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            try (Recorder recorder = Recordings.open(Path.of(arguments[0]))) {
                while (true) {
                    SessionStart start = Recordings.start();
                    SessionRecorder session = recorder.open(start);
                    for (int i = 0; i < 3_000; i++) {
                        System.out.println(start.id() + " " + Recordings.select(session, i) + " .");
                    }
                    session.close(dev.hoop.audit.recorder.CloseReason.CLOSED);
                }
            }
        }
    }

    /** Delivers small rows for ever, and says of each when. */
    static final class Rows {
        private Rows() {}

        public static void main(String[] arguments) {
            Recorder recorder = Recordings.open(Path.of(arguments[0]));
            SessionStart start = Recordings.start();
            SessionRecorder session = recorder.open(start);
            System.out.println(start.id());
            long operation = session.operation(Recordings.READ, "select", Parameters.NONE, false);
            ResultRecorder result = session.result(operation, Recordings.COLUMNS);
            for (long row = 0; ; row++) {
                result.row();
                result.integer(1, row);
                System.out.println(System.nanoTime());
            }
        }
    }
}
