package dev.hoop.recording;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.CellWriter;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Judgement;
import dev.hoop.audit.recorder.Outcome;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.ResultColumn;
import dev.hoop.audit.recorder.ResultRecorder;
import dev.hoop.audit.recorder.SessionRecorder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Records one session. An operation becomes a control frame at once, with the outcomes and definitions that were waiting;
 * rows of results gather and become a data frame when there are many, when they are synced, or after 50 ms at the latest.
 * Each row names its result, so it does not matter that a data frame may stand behind a later operation.
 */
final class SessionWriter implements SessionRecorder {
    static final int JUDGEMENT = 1;
    static final int TEXT = 2;
    static final int OPERATION = 3;
    static final int OUTCOME = 4;
    static final int RESULT = 5;

    private static final int FULL = 1 << 16;
    private static final int REMEMBERED = 1024;

    private final UUID id;
    private final StreamWriter stream; // guarded by this, as is all below
    private final boolean strict;
    private final ArchiveRecorder archive;
    private final Cbor control = new Cbor();
    private final Cbor rows = new Cbor();
    private final Map<Judgement, Integer> judgements = new IdentityHashMap<>();
    private final Map<String, Integer> texts = new IdentityHashMap<>();
    private int definitions;
    private long operations;
    private long refused;
    private long results;
    private boolean unforced;
    private boolean closed;

    SessionWriter(UUID id, StreamWriter stream, boolean strict, ArchiveRecorder archive) {
        this.id = id;
        this.stream = stream;
        this.strict = strict;
        this.archive = archive;
    }

    @Override
    public synchronized long operation(Judgement judgement, String text, Parameters parameters, boolean durable) {
        requireOpen();
        Integer judged = judgements.get(judgement);
        Integer known = texts.get(text);
        int before = control.size();
        if (judged == null) {
            judged = define(judgements, judgement);
            judgement(judged, judgement);
        }
        if (known == null) {
            known = define(texts, text);
            control.array(3).integer(TEXT).integer(known).text(text);
        }
        long number = operations + 1;
        control.array(5).integer(OPERATION).integer(number).integer(judged).integer(known);
        parameters(parameters);
        try {
            sealControl();
        } catch (HoopException e) {
            control.truncate(before); // the outcomes that wait stay, the operation does not happen
            judgements.remove(judgement);
            texts.remove(text);
            throw e;
        }
        operations = number;
        if (judgement.verdict() != Judgement.Verdict.ALLOW) {
            refused++;
        }
        if (durable || strict) {
            stream.force();
            unforced = false;
        }
        return number;
    }

    private <T> int define(Map<T, Integer> known, T what) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.put(what, ++definitions);
        return definitions;
    }

    private void judgement(int number, Judgement judgement) {
        control.array(9).integer(JUDGEMENT).integer(number);
        control.text(judgement.verdict().name()).text(judgement.fingerprint());
        control.value(judgement.effects()).value(judgement.reads()).value(judgement.writes());
        control.value(judgement.rules()).value(judgement.reason().orElse(null));
    }

    private void parameters(Parameters parameters) {
        int count = parameters.rows();
        control.array(count);
        Cells cells = new Cells();
        for (int row = 0; row < count; row++) {
            cells.clear();
            parameters.write(row, cells);
            cells.appendTo(control);
        }
    }

    @Override
    public synchronized ResultRecorder result(long operation, List<ResultColumn> columns) {
        requireOpen();
        long number = ++results;
        control.array(4).integer(RESULT).integer(operation).integer(number).array(columns.size());
        for (ResultColumn column : columns) {
            control.array(3)
                    .text(column.label())
                    .text(column.type())
                    .value(column.mask().orElse(null));
        }
        sealWhenFull();
        return new Result(number);
    }

    @Override
    public synchronized void data(long operation, Direction direction, ByteBuffer bytes) {
        requireOpen();
        byte[] copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        sealRows();
        Cbor item =
                new Cbor().array(3).integer(operation).text(direction.name()).bytes(copy, 0, copy.length);
        write(Frame.Type.BYTES, item);
    }

    @Override
    public synchronized void outcome(long operation, Outcome outcome) {
        requireOpen();
        control.array(8)
                .integer(OUTCOME)
                .integer(operation)
                .integer(outcome.rows())
                .integer(outcome.bytes());
        control.integer(outcome.updateCount()).integer(outcome.nanos());
        control.value(outcome.error().orElse(null)).value(outcome.masks());
        sealWhenFull();
    }

    @Override
    public synchronized void sync() {
        requireOpen();
        flush();
    }

    /** Brings what gathered into the file, durably. */
    synchronized void flush() {
        if (!closed && (rows.size() > 0 || control.size() > 0 || unforced)) {
            sealRows();
            sealControl();
            stream.force();
            unforced = false;
        }
    }

    @Override
    public synchronized void close(CloseReason reason) {
        if (closed) {
            return;
        }
        try {
            sealRows();
            sealControl();
            write(
                    Frame.Type.CLOSE,
                    new Cbor().array(3).text(reason.text()).integer(operations).integer(refused));
            stream.close();
            archive.closed(id, stream, reason, operations, refused);
        } catch (IOException e) {
            throw failed(e);
        } finally {
            closed = true;
            archive.forget(this);
        }
    }

    private void sealWhenFull() {
        if (control.size() > FULL) {
            sealControl();
        }
    }

    private void sealControl() {
        if (control.size() > 0) {
            write(Frame.Type.CONTROL, control);
            control.clear();
        }
    }

    private void sealRows() {
        if (rows.size() > 0) {
            write(Frame.Type.ROWS, rows);
            rows.clear();
        }
    }

    private void write(Frame.Type type, Cbor items) {
        try {
            stream.write(type, items.array(), items.size());
            unforced = true;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private HoopException failed(IOException e) {
        return new HoopException(
                ErrorCode.RECORDING,
                "The archive " + archive.directory() + " cannot take a record (" + e.getMessage()
                        + "), so nothing more is done in session " + id
                        + ". Make room or mend the disk, and connect again",
                e);
    }

    private void requireOpen() {
        if (closed) {
            throw new HoopException(
                    ErrorCode.RECORDING, "The recording of session " + id + " is closed. Connect again");
        }
    }

    private synchronized void take(long result, Cells row) {
        requireOpen();
        rows.array(2).integer(result);
        row.appendTo(rows);
        if (rows.size() > FULL) {
            sealRows();
        }
    }

    /** One row, gathered without a lock. */
    private final class Result extends Cells implements ResultRecorder {
        private final long number;
        private boolean begun;

        Result(long number) {
            this.number = number;
        }

        @Override
        public void row() {
            end();
            begun = true;
        }

        @Override
        public void end() {
            if (begun) {
                take(number, this);
                clear();
                begun = false;
            }
        }
    }

    /** A map from column to value. */
    private static class Cells implements CellWriter {
        private final Cbor cells = new Cbor();
        private int count;

        void clear() {
            cells.clear();
            count = 0;
        }

        void appendTo(Cbor out) {
            out.map(count).append(cells);
        }

        private Cbor cell(int column) {
            count++;
            return cells.integer(column);
        }

        @Override
        public void nil(int column) {
            cell(column).nil();
        }

        @Override
        public void bool(int column, boolean value) {
            cell(column).bool(value);
        }

        @Override
        public void integer(int column, long value) {
            cell(column).integer(value);
        }

        @Override
        public void real(int column, double value) {
            cell(column).real(value);
        }

        @Override
        public void text(int column, String value) {
            cell(column).text(value);
        }

        @Override
        public void binary(int column, byte[] value, int offset, int length) {
            cell(column).bytes(value, offset, length);
        }

        @Override
        public void typed(int column, String type, String text) {
            cell(column).array(2).text(type).text(text);
        }
    }
}
