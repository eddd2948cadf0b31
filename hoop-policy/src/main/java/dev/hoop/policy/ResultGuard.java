package dev.hoop.policy;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.ResultRecorder;
import dev.hoop.policy.masking.Detectors;
import dev.hoop.policy.masking.Mask;

/**
 * Guards one result: counts its rows against the limits, masks its values, and records what is delivered. Columns count
 * from 1. Owned by one thread at a time.
 *
 * <p>A value is recorded once for each row, however often and however typed the client asks for it. Of a masked column
 * nothing but what {@link #text} and {@link #value} return may be delivered.
 */
public final class ResultGuard {
    private final Running running;
    private final ResultPlan plan;
    private final Detectors detectors;
    private final ResultRecorder recorder;
    private final Detectors.Counter counter;
    private final long[] maskings; // by column - 1
    private long seen; // columns 1 to 64 recorded of this row
    private long[] seenFurther; // the columns beyond
    private boolean ended;

    ResultGuard(Running running, ResultPlan plan, Detectors detectors, ResultRecorder recorder) {
        this.running = running;
        this.plan = plan;
        this.detectors = detectors;
        this.recorder = recorder;
        int columns = plan.columns().size();
        maskings = new long[columns];
        seenFurther = columns > 64 ? new long[(columns - 1) / 64] : null;
        counter = detectors.isEmpty() ? detector -> {} : detector -> running.masked(detector, 1);
    }

    /** The client moves to another row. Throws with {@code HOOP-LIMIT} if it is one too many. */
    public void row() {
        running.row();
        recorder.row();
        seen = 0;
        if (seenFurther != null) {
            java.util.Arrays.fill(seenFurther, 0);
        }
    }

    /** Whether the column has a mask. */
    public boolean masked(int column) {
        return plan.mask(column) != null;
    }

    /** Whether what a masked column shows depends on its value; if not, a long value need not be read. */
    public boolean looks(int column) {
        Mask mask = plan.mask(column);
        return mask == null || mask.looks();
    }

    /** Whether text in columns without a mask is searched for sensitive values. */
    public boolean detects() {
        return !detectors.isEmpty();
    }

    /** A text that is a part of a value, such as of an array, in a column without a mask: searched, and not recorded. */
    public String searched(String value) {
        return detectors.isEmpty() ? value : detectors.mask(value, counter);
    }

    /** A text for the client: masked, searched, recorded. Null stays null. */
    public String text(int column, String value) {
        if (value == null) {
            nil(column);
            return null;
        }
        Mask mask = plan.mask(column);
        String delivered = mask == null ? scan(column, value) : maskedText(column, mask, value);
        if (mask != null && delivered != null) {
            running.maskedText(delivered);
        }
        if (first(column)) {
            if (delivered == null) {
                recorder.nil(column);
            } else {
                running.delivered(delivered.length());
                recorder.text(column, delivered);
            }
        }
        return delivered;
    }

    /**
     * A value of a masked column for a client that wants it as an object: masked and recorded. Null stays null.
     *
     * @return of the same class, or null
     */
    public Object value(int column, Object value) {
        if (value == null) {
            nil(column);
            return null;
        }
        if (value instanceof String text) {
            return text(column, text);
        }
        Mask mask = plan.mask(column);
        if (mask == null) {
            throw new IllegalStateException("column " + column + " has no mask; record it by its type");
        }
        Object delivered = maskedValue(column, mask, value);
        if (delivered == null) {
            nil(column);
        } else {
            typed(column, plan.columns().get(column - 1).type(), delivered.toString());
        }
        return delivered;
    }

    /** A NULL was delivered. */
    public void nil(int column) {
        if (first(column)) {
            recorder.nil(column);
        }
    }

    /** A boolean of a column without a mask was delivered. */
    public void bool(int column, boolean value) {
        if (first(column)) {
            running.delivered(1);
            recorder.bool(column, value);
        }
    }

    /** A whole number of a column without a mask was delivered. */
    public void integer(int column, long value) {
        if (first(column)) {
            running.delivered(Long.BYTES);
            recorder.integer(column, value);
        }
    }

    /** A floating-point number of a column without a mask was delivered. */
    public void real(int column, double value) {
        if (first(column)) {
            running.delivered(Double.BYTES);
            recorder.real(column, value);
        }
    }

    /** A text of a column without a mask was delivered, of ASCII bytes, where nothing is searched. */
    public void ascii(int column, byte[] value, int offset, int length) {
        if (first(column)) {
            running.delivered(length);
            recorder.ascii(column, value, offset, length);
        }
    }

    /** Bytes of a column without a mask were delivered. */
    public void binary(int column, byte[] value, int offset, int length) {
        if (first(column)) {
            running.delivered(length);
            recorder.binary(column, value, offset, length);
        }
    }

    /** Another value was delivered; masked if its column has a mask. */
    public void typed(int column, String type, String text) {
        if (first(column)) {
            running.delivered(text.length());
            recorder.typed(column, type, text);
        }
    }

    /** The client is done with the result. Again does nothing. */
    public void end() {
        if (ended) {
            return;
        }
        ended = true;
        recorder.end();
        for (int i = 0; i < maskings.length; i++) {
            if (maskings[i] > 0) {
                running.masked(plan.mask(i + 1).name(), maskings[i]);
            }
        }
    }

    private String scan(int column, String value) {
        if (detectors.isEmpty()) {
            return value;
        }
        String scanned = detectors.mask(value, counter);
        int most = plan.length(column);
        return scanned.length() > most && scanned.length() > value.length() ? scanned.substring(0, most) : scanned;
    }

    private String maskedText(int column, Mask mask, String value) {
        maskings[column - 1]++;
        try {
            return plan.type(column).mask(mask, value, plan.length(column)).orElse(null);
        } catch (RuntimeException e) {
            throw failed(column, mask, e);
        }
    }

    private Object maskedValue(int column, Mask mask, Object value) {
        maskings[column - 1]++;
        try {
            return mask.value(value).orElse(null);
        } catch (RuntimeException e) {
            throw failed(column, mask, e);
        }
    }

    private HoopException failed(int column, Mask mask, RuntimeException failure) {
        end();
        return new HoopException( // without the cause: its message may hold the value
                ErrorCode.INTERNAL,
                "The mask '" + mask.name() + "' failed on column " + column + " with "
                        + failure.getClass().getName() + ", so nothing of it is delivered");
    }

    /** Whether the column of this row is not recorded yet. */
    private boolean first(int column) {
        int index = column - 1;
        long bit = 1L << index;
        if (index < 64) {
            boolean first = (seen & bit) == 0;
            seen |= bit;
            return first;
        }
        int word = index / 64 - 1;
        boolean first = (seenFurther[word] & bit) == 0;
        seenFurther[word] |= bit;
        return first;
    }
}
