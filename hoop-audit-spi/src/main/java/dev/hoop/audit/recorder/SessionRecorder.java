package dev.hoop.audit.recorder;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Records one session. Thread-safe; calls of one operation come in order.
 *
 * <p>Every method but {@link #close} throws {@link dev.hoop.audit.HoopException} with {@code HOOP-RECORDING} when the
 * archive cannot take the record, or the session was closed. The caller must then not do, or not deliver, what it wanted
 * recorded.
 */
public interface SessionRecorder {
    /** Which way bytes of a protocol went. */
    enum Direction {
        /** From the client to the target. */
        TO_TARGET,
        /** From the target to the client. */
        TO_CLIENT
    }

    /**
     * Writes an operation with its verdict, before it goes to the target. When this returns, the record survives the
     * death of the process; with {@code durable} it survives that of the machine.
     *
     * @param text    the operation as the client sent it
     * @param durable whether something the operation does may become permanent with it
     * @return its number in the session, from 1
     */
    long operation(Judgement judgement, String text, Parameters parameters, boolean durable);

    /** Begins a result of an operation; an operation can have several. */
    ResultRecorder result(long operation, List<ResultColumn> columns);

    /** Takes bytes that belong to an operation, such as those of {@code COPY}, as the client sent or got them. */
    void data(long operation, Direction direction, ByteBuffer bytes);

    /** Closes an operation. In the file within 50 ms, at the latest with the next operation or {@link #sync}. */
    void outcome(long operation, Outcome outcome);

    /** Makes everything so far durable: called before what was done becomes permanent. */
    void sync();

    /** Ends the session. Closing again does nothing. */
    void close(CloseReason reason);
}
