package dev.hoop.recording.stream;

/**
 * The first number of each item of a payload; what follows it is in {@code docs/archive-format.md}, "Items". Control
 * and data items count separately.
 */
public final class Item {
    /** Control: how the session began. */
    public static final int OPEN = 1;
    /** Control: a judgement, and the number that stands for it from here on. */
    public static final int JUDGEMENT = 2;
    /** Control: a text, and the number that stands for it from here on. */
    public static final int TEXT = 3;
    /** Control: one row of parameters of the operation that comes next. */
    public static final int PARAMETERS = 4;
    /** Control: an operation. */
    public static final int OPERATION = 5;
    /** Control: how an operation ended. */
    public static final int OUTCOME = 6;
    /** Control: why the session ended. */
    public static final int CLOSE = 7;

    /** Data: the columns of a result, and the number that stands for them from here on. */
    public static final int COLUMNS = 1;
    /** Data: a result of an operation begins. */
    public static final int RESULT = 2;
    /** Data: a row of a result. */
    public static final int ROW = 3;
    /** Data: a result ends. */
    public static final int END = 4;
    /** Data: bytes that belong to an operation. */
    public static final int BYTES = 5;

    private Item() {}
}
