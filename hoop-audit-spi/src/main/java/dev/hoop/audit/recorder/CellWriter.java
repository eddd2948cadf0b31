package dev.hoop.audit.recorder;

import java.nio.charset.StandardCharsets;

/**
 * Takes typed values by column, without boxing them. Columns and parameters count from 1. Values are those that the
 * client sees or sends, with masks applied.
 */
public interface CellWriter {
    void nil(int column);

    void bool(int column, boolean value);

    void integer(int column, long value);

    void real(int column, double value);

    void text(int column, String value);

    /** A text whose bytes are all ASCII, for front ends that have it as bytes. The same as {@link #text}. */
    default void ascii(int column, byte[] value, int offset, int length) {
        text(column, new String(value, offset, length, StandardCharsets.US_ASCII));
    }

    void binary(int column, byte[] value, int offset, int length);

    /**
     * Any other value.
     *
     * @param type its SQL type, such as {@code numeric}, {@code timestamptz}, {@code uuid}
     * @param text its usual text
     */
    void typed(int column, String type, String text);
}
