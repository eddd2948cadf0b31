package dev.hoop.recording.writer;

import dev.hoop.audit.recorder.CellWriter;
import dev.hoop.recording.stream.CborBuffer;

/** Writes cells as column and value, one after the other. */
final class Cells implements CellWriter {
    private final CborBuffer out;

    Cells(CborBuffer out) {
        this.out = out;
    }

    @Override
    public void nil(int column) {
        out.integer(column);
        out.nil();
    }

    @Override
    public void bool(int column, boolean value) {
        out.integer(column);
        out.bool(value);
    }

    @Override
    public void integer(int column, long value) {
        out.integer(column);
        out.integer(value);
    }

    @Override
    public void real(int column, double value) {
        out.integer(column);
        out.real(value);
    }

    @Override
    public void text(int column, String value) {
        int mark = out.size();
        try {
            out.integer(column);
            out.text(value);
        } catch (RuntimeException | Error e) { // the memory is full: no half of a cell may stay
            out.truncate(mark);
            throw e;
        }
    }

    @Override
    public void ascii(int column, byte[] value, int offset, int length) {
        int mark = out.size();
        try {
            out.integer(column);
            out.ascii(value, offset, length);
        } catch (RuntimeException | Error e) {
            out.truncate(mark);
            throw e;
        }
    }

    @Override
    public void binary(int column, byte[] value, int offset, int length) {
        int mark = out.size();
        try {
            out.integer(column);
            out.binary(value, offset, length);
        } catch (RuntimeException | Error e) {
            out.truncate(mark);
            throw e;
        }
    }

    @Override
    public void typed(int column, String type, String text) {
        int mark = out.size();
        try {
            out.integer(column);
            out.array(2);
            out.text(type);
            out.text(text);
        } catch (RuntimeException | Error e) {
            out.truncate(mark);
            throw e;
        }
    }
}
