package dev.hoop.recording.writer;

import dev.hoop.audit.recorder.CellWriter;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Outcome;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.ResultColumn;
import dev.hoop.audit.recorder.ResultRecorder;
import dev.hoop.audit.recorder.SessionRecorder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints what recording costs: an operation with a small result and its outcome, and a row of five small cells. A
 * program, not a test: run it on a quiet machine, with a directory on the disk in question.
 */
final class RecordingCost {
    private static final int OPERATIONS = 1_000_000;
    private static final int ROWS = 5_000_000;
    private static final ResultColumn COLUMN = new ResultColumn("c", "int4", Optional.empty());
    private static final List<ResultColumn> FIVE = List.of(COLUMN, COLUMN, COLUMN, COLUMN, COLUMN);
    private static final Outcome DONE = new Outcome(1, 20, -1, 50_000, Optional.empty(), Map.of());

    private RecordingCost() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createTempDirectory(Path.of(arguments[0]), "archive");
        try (Recorder recorder = Recordings.open(directory)) {
            for (int round = 0; round < 5; round++) {
                SessionRecorder session = recorder.open(Recordings.start());
                long start = System.nanoTime();
                operations(session);
                long middle = System.nanoTime();
                rows(session);
                long end = System.nanoTime();
                session.close(CloseReason.CLOSED);
                System.out.printf("operation %d ns, row %d ns%n", (middle - start) / OPERATIONS, (end - middle) / ROWS);
            }
        }
    }

    private static void operations(SessionRecorder session) {
        long[] id = new long[1];
        Parameters parameters = new Parameters() {
            @Override
            public int rows() {
                return 1;
            }

            @Override
            public void write(int row, CellWriter out) {
                out.integer(1, id[0]);
            }
        };
        for (int i = 0; i < OPERATIONS; i++) {
            id[0] = i;
            long operation =
                    session.operation(Recordings.READ, "select id, email from orders where id = ?", parameters, false);
            ResultRecorder result = session.result(operation, Recordings.COLUMNS);
            result.row();
            result.integer(1, i);
            result.text(2, "j***@example.com");
            result.end();
            session.outcome(operation, DONE);
        }
    }

    private static void rows(SessionRecorder session) {
        long operation = session.operation(Recordings.READ, "select * from orders", Parameters.NONE, false);
        ResultRecorder result = session.result(operation, FIVE);
        for (int i = 0; i < ROWS; i++) {
            result.row();
            result.integer(1, i);
            result.text(2, "paid");
            result.integer(3, i * 7L & 0xffff);
            result.typed(4, "numeric", "12.50");
            result.text(5, "j***@example.com");
        }
        result.end();
    }
}
