package dev.hoop.recording;

import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RecorderFactory;
import dev.hoop.audit.recorder.ResultRecorder;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.recording.writer.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class RecordingTest {
    @TempDir
    Path directory;

    @Test
    void isFoundByTheEngine() {
        assertThat(ServiceLoader.load(RecorderFactory.class)).hasSize(1);
    }

    @Test
    void givesBackWhatWasRecorded() throws IOException {
        SessionStart start = Recordings.start();
        try (Recorder recorder = Recordings.open(directory)) {
            SessionRecorder session = recorder.open(start);
            Recordings.select(session, 17);
            session.close(CloseReason.CLOSED);
        }

        List<Recorded> all = replay(start.id());

        assertThat(all.get(0))
                .isInstanceOfSatisfying(
                        Recorded.Opened.class, o -> assertThat(o.start()).isEqualTo(start));
        assertThat(all)
                .extracting(r -> r.getClass().getSimpleName())
                .containsExactlyInAnyOrder(
                        "Opened", "Operation", "ResultBegun", "ResultRow", "ResultEnded", "Ended", "Closed");
        Recorded.Operation operation = only(all, Recorded.Operation.class);
        assertThat(operation.text()).isEqualTo("select id, email from orders where id = ?");
        assertThat(operation.judgement().rules()).isEqualTo(Recordings.READ.rules());
        assertThat(operation.parameterRows().get(0).cells().get(1).value()).contains(17L);
        assertThat(only(all, Recorded.ResultBegun.class).columns()).isEqualTo(Recordings.COLUMNS);
        assertThat(only(all, Recorded.ResultRow.class).row().cells().get(2).value())
                .contains("j***@example.com");
        assertThat(only(all, Recorded.Ended.class).outcome()).isEqualTo(Recordings.ONE_ROW);
        assertThat(only(all, Recorded.Closed.class).reason()).isEqualTo(CloseReason.CLOSED);
    }

    @Test
    void listsSessionsWithWhatTheyDid() throws IOException {
        SessionStart start = Recordings.start();
        try (Recorder recorder = Recordings.open(directory)) {
            SessionRecorder session = recorder.open(start);
            Recordings.select(session, 1);
            session.operation(Recordings.REFUSED, "drop table orders", Parameters.NONE, true);
            session.close(CloseReason.CLIENT_GONE);

            SessionSummary summary = Archive.open(directory).session(start.id()).orElseThrow();

            assertThat(summary.start()).contains(start);
            assertThat(summary.resource()).isEqualTo("orders-db");
            assertThat(summary.reason()).contains("client-gone");
            assertThat(summary.operations()).isEqualTo(2);
            assertThat(summary.refused()).isEqualTo(1);
        }
    }

    @Test
    void findsOperationsByTheirText() throws IOException {
        try (Recorder recorder = Recordings.open(directory)) {
            SessionRecorder session = recorder.open(Recordings.start());
            Recordings.select(session, 1);
            session.operation(Recordings.REFUSED, "DROP TABLE orders", Parameters.NONE, true);
            session.close(CloseReason.CLOSED);
        }

        List<Archive.Hit> hits = new ArrayList<>();
        Archive.open(directory).search("drop table", hits::add);

        assertThat(hits).extracting(hit -> hit.operation().number()).containsExactly(2L);
    }

    @Test
    void keepsStatementsAndValuesOfManyMebibytes() throws IOException {
        String statement = "x".repeat(10 << 20);
        String value = "é".repeat(3 << 20);
        SessionStart start = Recordings.start();
        try (Recorder recorder = Recordings.open(directory)) {
            SessionRecorder session = recorder.open(start);
            long operation = session.operation(Recordings.READ, statement, Parameters.NONE, false);
            ResultRecorder result = session.result(operation, Recordings.COLUMNS);
            result.row();
            result.text(2, value);
            result.end();
            session.data(operation, SessionRecorder.Direction.TO_CLIENT, ByteBuffer.allocate(200_000));
            session.close(CloseReason.CLOSED);
        }

        List<Recorded> all = replay(start.id());

        assertThat(only(all, Recorded.Operation.class).text().equals(statement)).isTrue();
        assertThat(only(all, Recorded.ResultRow.class)
                        .row()
                        .cells()
                        .get(2)
                        .value()
                        .equals(Optional.of(value)))
                .isTrue();
        assertThat(all.stream()
                        .filter(Recorded.Bytes.class::isInstance)
                        .mapToInt(b -> ((Recorded.Bytes) b).bytes().length)
                        .sum())
                .isEqualTo(200_000);
    }

    private List<Recorded> replay(UUID session) throws IOException {
        List<Recorded> all = new ArrayList<>();
        try (Replay replay = Archive.open(directory).replay(session)) {
            for (Optional<Recorded> next = replay.next(); next.isPresent(); next = replay.next()) {
                all.add(next.get());
            }
        }
        return all;
    }

    private static <T extends Recorded> T only(List<Recorded> all, Class<T> type) {
        List<T> found = all.stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
