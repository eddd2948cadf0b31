package dev.hoop.jdbc.guarded;

import dev.hoop.audit.recorder.CellWriter;
import dev.hoop.audit.recorder.Parameters;

import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.SQLXML;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is bound to a prepared statement: the current row, and those in its batch. */
final class Bound implements Parameters {
    private static final Object NIL = new Object();

    private Object[] row = new Object[8]; // by parameter - 1; null where nothing is bound
    private int count;
    private final List<Object[]> batch = new ArrayList<>();

    /** A value that the driver reads by itself. */
    private record Streamed(long length) {}

    void set(int parameter, Object value) {
        if (parameter > row.length) {
            row = Arrays.copyOf(row, Math.max(parameter, row.length * 2));
        }
        row[parameter - 1] = value == null ? NIL : value;
        count = Math.max(count, parameter);
    }

    void nil(int parameter) {
        set(parameter, null);
    }

    /** @param length as the client says, or -1 */
    void stream(int parameter, long length) {
        set(parameter, new Streamed(length));
    }

    void clear() {
        Arrays.fill(row, null);
        count = 0;
    }

    void addToBatch() {
        Object[] kept = Arrays.copyOf(row, count);
        for (int i = 0; i < count; i++) {
            if (kept[i] instanceof byte[] bytes) { // the client may use it again for the next row
                kept[i] = bytes.clone();
            }
        }
        batch.add(kept);
    }

    void clearBatch() {
        batch.clear();
    }

    /** The rows of the batch. They stay as they are only until {@link #clearBatch}. */
    Parameters batch() {
        return new Parameters() {
            @Override
            public int rows() {
                return batch.size();
            }

            @Override
            public void write(int index, CellWriter out) {
                Object[] values = batch.get(index);
                Bound.write(values, values.length, out);
            }
        };
    }

    @Override
    public int rows() {
        return count == 0 ? 0 : 1;
    }

    @Override
    public void write(int index, CellWriter out) {
        write(row, count, out);
    }

    private static void write(Object[] values, int count, CellWriter out) {
        for (int i = 0; i < count; i++) {
            if (values[i] != null) {
                write(i + 1, values[i], out);
            }
        }
    }

    private static void write(int column, Object value, CellWriter out) {
        if (value == NIL) {
            out.nil(column);
        } else if (value instanceof String text) {
            out.text(column, text);
        } else if (value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte) {
            out.integer(column, ((Number) value).longValue());
        } else if (value instanceof Boolean bool) {
            out.bool(column, bool);
        } else if (value instanceof Double || value instanceof Float) {
            out.real(column, ((Number) value).doubleValue());
        } else if (value instanceof byte[] bytes) {
            out.binary(column, bytes, 0, bytes.length);
        } else if (value instanceof Streamed streamed) {
            out.typed(column, "stream", streamed.length() < 0 ? "of unknown length" : "of length " + streamed.length());
        } else if (value instanceof Object[] array) {
            out.typed(column, "array", Arrays.deepToString(array));
        } else if (value instanceof GuardedArray array && array.elements().isPresent()) {
            out.typed(column, "array", Arrays.deepToString(array.elements().get()));
        } else if (value instanceof Blob
                || value instanceof Clob
                || value instanceof SQLXML
                || value instanceof Array) {
            out.typed(column, "object", value.getClass().getSimpleName());
        } else {
            String text = value.toString(); // of pgjdbc's objects for NULL, it is null
            if (text == null) {
                out.nil(column);
            } else {
                out.typed(column, value.getClass().getSimpleName(), text);
            }
        }
    }
}
