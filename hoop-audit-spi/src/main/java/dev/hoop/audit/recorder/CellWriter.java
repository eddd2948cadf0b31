package dev.hoop.audit.recorder;

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

    void binary(int column, byte[] value, int offset, int length);

    /**
     * Any other value.
     *
     * @param type its SQL type, such as {@code numeric}, {@code timestamptz}, {@code uuid}
     * @param text its usual text
     */
    void typed(int column, String type, String text);
}
