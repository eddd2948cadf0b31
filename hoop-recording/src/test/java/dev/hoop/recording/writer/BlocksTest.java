package dev.hoop.recording.writer;

import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.ResultRecorder;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.recording.Archive;
import dev.hoop.recording.ArchiveVerifier;
import dev.hoop.recording.Recorded;
import dev.hoop.recording.Replay;
import dev.hoop.recording.stream.Allocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Large results, whose rows are compressed and written beside the session that gives them. */
class BlocksTest {
    private static final int ROWS = 60_000;

    @TempDir
    Path directory;

    @Test
    void keepsTheOrderOfRowsOfSessionsThatStreamAtOnce() throws Exception {
        List<SessionStart> starts = List.of(Recordings.start(), Recordings.start(), Recordings.start());
        ExecutorService clients = Executors.newFixedThreadPool(starts.size());
        try (Recorder recorder = Recordings.open(directory)) {
            List<Future<?>> streams = new ArrayList<>();
            for (SessionStart start : starts) {
                SessionRecorder session = recorder.open(start);
                streams.add(clients.submit(() -> {
                    stream(session, ROWS);
                    session.close(CloseReason.CLOSED);
                }));
            }
            for (Future<?> stream : streams) {
                stream.get();
            }
        } finally {
            clients.shutdownNow();
        }

        for (SessionStart start : starts) {
            assertRows(start, ROWS);
        }
        assertThat(ArchiveVerifier.of(directory).verify().firstBad()).isEmpty();
    }

    @Test
    void hasAllRowsInTheFileOnceTheSessionIsSynced() throws IOException {
        SessionStart start = Recordings.start();
        try (Recorder recorder = Recordings.open(directory)) {
            SessionRecorder session = recorder.open(start);
            for (int results = 1; results <= 5; results++) {
                stream(session, ROWS / 5);
                session.sync();

                assertThat(rows(start)).hasSize(results * ROWS / 5);
            }
        }
    }

    @Test
    @Timeout(60)
    void recordsRowsThoughTheThreadThatWritesBlocksIsHeldUp() throws IOException {
        CountDownLatch held = new CountDownLatch(1);
        SessionStart busy = Recordings.start();
        SessionStart other = Recordings.start();
        try (Recorder recorder = Recordings.open(directory, inBlocks(held::await), Allocator.ZEROS)) {
            SessionRecorder first = recorder.open(busy);
            SessionRecorder second = recorder.open(other);
            stream(first, 2_000); // one block: the thread stays with it

            stream(second, ROWS);
            second.close(CloseReason.CLOSED);

            assertRows(other, ROWS);
            held.countDown();
            first.close(CloseReason.CLOSED);
        } finally {
            held.countDown();
        }
        assertRows(busy, 2_000);
        assertThat(ArchiveVerifier.of(directory).verify().firstBad()).isEmpty();
    }

    @Test
    @Timeout(60)
    void refusesToGoOnOnceABlockCouldNotBeWritten() {
        try (Recorder recorder = Recordings.open(
                directory,
                inBlocks(() -> {
                    throw new OutOfMemoryError("as if");
                }),
                Allocator.ZEROS)) {
            SessionRecorder session = recorder.open(Recordings.start());

            assertThatThrownBy(() -> {
                        while (true) {
                            stream(session, ROWS);
                        }
                    })
                    .hasMessageContaining("cannot go on recording this session: a write failed")
                    .hasMessageEndingWith("[HOOP-RECORDING]");
            assertThatThrownBy(() -> Recordings.select(session, 1)).hasMessageEndingWith("[HOOP-RECORDING]");
        }
    }

    private static void stream(SessionRecorder session, int rows) {
        long operation = session.operation(Recordings.READ, "select * from orders", Parameters.NONE, false);
        ResultRecorder result = session.result(operation, Recordings.COLUMNS);
        for (int i = 0; i < rows; i++) {
            result.row();
            result.integer(1, i);
            result.text(2, "somebody." + i + "@customers.example.com");
        }
        result.end();
        session.outcome(operation, Recordings.ONE_ROW);
    }

    private void assertRows(SessionStart start, int expected) throws IOException {
        List<Object> rows = rows(start);
        assertThat(rows).hasSize(expected);
        for (int i = 0; i < expected; i++) {
            assertThat(rows.get(i)).isEqualTo((long) i);
        }
    }

    /** The first cell of each row. */
    private List<Object> rows(SessionStart start) throws IOException {
        List<Object> rows = new ArrayList<>();
        try (Replay replay = Archive.open(directory).replay(start.id())) {
            for (Optional<Recorded> next = replay.next(); next.isPresent(); next = replay.next()) {
                if (next.get() instanceof Recorded.ResultRow row) {
                    rows.add(row.row().cells().get(1).value().orElseThrow());
                }
            }
        }
        return rows;
    }

    private interface Step {
        void run() throws InterruptedException;
    }

    /** A clock that does something first when the thread that writes blocks reads it. */
    private static Clock inBlocks(Step first) {
        return new Clock() {
            @Override
            public Instant instant() {
                if (Thread.currentThread().getName().equals("hoop-archive-blocks")) {
                    try {
                        first.run();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }
                return Instant.now();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
