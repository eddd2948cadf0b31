package dev.hoop.recording;

import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.ResultRecorder;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.recording.writer.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class BigSessionTest {
    private static final int ROWS = 1_000_000;

    @TempDir
    Path directory;

    @Test
    void recordsReplaysAndVerifiesAMillionRowsInBoundedMemory() throws IOException {
        SessionStart start = Recordings.start();
        long before = used();
        try (Recorder recorder = Recordings.open(directory)) {
            SessionRecorder session = recorder.open(start);
            long operation = session.operation(Recordings.READ, "select * from orders", Parameters.NONE, false);
            ResultRecorder result = session.result(operation, Recordings.COLUMNS);
            for (int i = 0; i < ROWS; i++) {
                result.row();
                result.integer(1, i * 0x9e3779b97f4a7c15L);
                result.text(2, Long.toString(i * 0xbf58476d1ce4e5b9L, 36));
            }
            result.end();
            assertThat(used() - before).isLessThan(30L << 20);
            session.close(CloseReason.CLOSED);
        }

        assertThat(segments(start)).as("16 MiB each").isGreaterThan(1);
        assertThat(rows(start)).isEqualTo(ROWS);
        assertThat(ArchiveVerifier.of(directory).verify().firstBad()).isEmpty();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private long segments(SessionStart start) throws IOException {
        try (Stream<Path> files =
                Files.list(directory.resolve("sessions").resolve(start.id().toString()))) {
            return files.count();
        }
    }

    private long rows(SessionStart start) throws IOException {
        long rows = 0;
        try (Replay replay = Archive.open(directory).replay(start.id())) {
            for (Optional<Recorded> next = replay.next(); next.isPresent(); next = replay.next()) {
                rows += next.get() instanceof Recorded.ResultRow ? 1 : 0;
            }
        }
        return rows;
    }
}
