package dev.hoop.agent.postgresql;

import dev.hoop.audit.recorder.CellWriter;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Judgement;
import dev.hoop.audit.recorder.Outcome;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RefusedConnection;
import dev.hoop.audit.recorder.ResultColumn;
import dev.hoop.audit.recorder.ResultRecorder;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A recorder in memory: a line for everything recorded, in order. */
final class Tape implements Recorder {
    private final List<String> lines = new ArrayList<>();
    private volatile boolean keepsRows = true; // written by the test before it connects

    /** For more rows than memory has room for. */
    void forgetRows() {
        keepsRows = false;
    }

    synchronized void note(String line) {
        lines.add(line);
        notifyAll();
    }

    /** Waits for a line that begins so, for a test that has a timeout. */
    synchronized void await(String beginning) throws InterruptedException {
        while (lines.stream().noneMatch(line -> line.startsWith(beginning))) {
            wait();
        }
    }

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    /** The lines about operations and their results. */
    List<String> of(String... beginnings) {
        return lines().stream()
                .filter(l -> List.of(beginnings).stream().anyMatch(l::startsWith))
                .toList();
    }

    String all() {
        return String.join("\n", lines());
    }

    synchronized void clear() {
        lines.clear();
    }

    @Override
    public SessionRecorder open(SessionStart start) {
        note("open " + start.resource() + " " + start.kind() + " " + start.address());
        return new Session();
    }

    @Override
    public void refused(RefusedConnection connection) {
        note("refused " + connection.code().text() + " " + connection.resource());
    }

    @Override
    public void policyLoaded(String digest, String source, boolean observe) {}

    @Override
    public void close() {}

    private final class Session implements SessionRecorder {
        private long operations;

        @Override
        public synchronized long operation(Judgement judgement, String text, Parameters parameters, boolean durable) {
            StringBuilder line = new StringBuilder("operation " + judgement.verdict() + (durable ? " durable" : ""));
            line.append(": ").append(text);
            for (int row = 0; row < parameters.rows(); row++) {
                Cells cells = new Cells();
                parameters.write(row, cells);
                line.append(" ").append(cells.cells);
            }
            note(line.toString());
            return ++operations;
        }

        @Override
        public ResultRecorder result(long operation, List<ResultColumn> columns) {
            note("result " + columns.stream().map(ResultColumn::label).toList());
            return new Rows();
        }

        @Override
        public void data(long operation, Direction direction, ByteBuffer bytes) {
            note("data " + direction + " " + bytes.remaining());
        }

        @Override
        public void outcome(long operation, Outcome outcome) {
            note("outcome rows=" + outcome.rows() + " changed=" + outcome.updateCount()
                    + outcome.error().map(e -> " error=" + e).orElse("")
                    + (outcome.masks().isEmpty() ? "" : " masks=" + outcome.masks()));
        }

        @Override
        public void sync() {
            note("sync");
        }

        @Override
        public void close(CloseReason reason) {
            note("close " + reason.text());
        }
    }

    private static class Cells implements CellWriter {
        final List<String> cells = new ArrayList<>();

        @Override
        public void nil(int column) {
            cells.add(column + "=NULL");
        }

        @Override
        public void bool(int column, boolean value) {
            cells.add(column + "=" + value);
        }

        @Override
        public void integer(int column, long value) {
            cells.add(column + "=" + value);
        }

        @Override
        public void real(int column, double value) {
            cells.add(column + "=" + value);
        }

        @Override
        public void text(int column, String value) {
            cells.add(column + "='" + value + "'");
        }

        @Override
        public void binary(int column, byte[] value, int offset, int length) {
            cells.add(column + "=x" + HexFormat.of().formatHex(value, offset, offset + length));
        }

        @Override
        public void typed(int column, String type, String text) {
            cells.add(column + "=" + type + ":" + text);
        }
    }

    private final class Rows extends Cells implements ResultRecorder {
        private boolean begun;
        private boolean ended;

        @Override
        public void row() {
            flush();
            begun = true;
        }

        @Override
        public void end() {
            if (!ended) {
                flush();
                ended = true;
                note("end");
            }
        }

        private void flush() {
            if (begun) {
                if (keepsRows) {
                    note("row " + cells);
                }
                cells.clear();
                begun = false;
            }
        }
    }
}
