package dev.hoop.recording.writer;

import dev.hoop.audit.recorder.ResultRecorder;
import dev.hoop.recording.stream.CborBuffer;
import dev.hoop.recording.stream.Item;

/** Takes one result; gathers a row here, and hands it to the session when the next begins. */
final class ResultWriter implements ResultRecorder {
    private final SessionWriter session;
    private final long number;
    private final CborBuffer row = new CborBuffer(128);
    private final Cells cells = new Cells(row);
    private boolean inRow;
    private boolean ended;

    ResultWriter(SessionWriter session, long number) {
        this.session = session;
        this.number = number;
    }

    @Override
    public void row() {
        requireOpen();
        finishRow();
        row.array(3);
        row.integer(Item.ROW);
        row.integer(number);
        row.openArray();
        inRow = true;
    }

    private void finishRow() {
        if (inRow) {
            closeRow();
            handOver();
        }
    }

    private void closeRow() {
        row.end();
        inRow = false;
    }

    private void handOver() {
        try {
            session.data(row);
        } finally {
            row.clear();
        }
    }

    /** The last row and the end are handed over as one. */
    @Override
    public void end() {
        if (!ended) {
            if (inRow) {
                closeRow();
            }
            ended = true;
            row.array(2);
            row.integer(Item.END);
            row.integer(number);
            handOver();
        }
    }

    private void requireOpen() {
        if (ended) {
            throw new IllegalStateException("the result has ended");
        }
    }

    private Cells inRow() {
        if (!inRow) {
            throw new IllegalStateException("a cell needs a row; call row() first");
        }
        return cells;
    }

    @Override
    public void nil(int column) {
        inRow().nil(column);
    }

    @Override
    public void bool(int column, boolean value) {
        inRow().bool(column, value);
    }

    @Override
    public void integer(int column, long value) {
        inRow().integer(column, value);
    }

    @Override
    public void real(int column, double value) {
        inRow().real(column, value);
    }

    @Override
    public void text(int column, String value) {
        inRow().text(column, value);
    }

    @Override
    public void ascii(int column, byte[] value, int offset, int length) {
        inRow().ascii(column, value, offset, length);
    }

    @Override
    public void binary(int column, byte[] value, int offset, int length) {
        inRow().binary(column, value, offset, length);
    }

    @Override
    public void typed(int column, String type, String text) {
        inRow().typed(column, type, text);
    }
}
