package dev.hoop.recording;

import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Judgement;
import dev.hoop.audit.recorder.Outcome;
import dev.hoop.audit.recorder.ResultColumn;
import dev.hoop.audit.recorder.SessionRecorder.Direction;
import dev.hoop.audit.recorder.SessionStart;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that a session's recording says, in the order in which it was written. Results are gathered before they are
 * written, so a row may follow the next operation; each says which operation or result it belongs to.
 */
public sealed interface Recorded {
    /** Where it was found. */
    FramePosition at();

    /** The session began. */
    record Opened(FramePosition at, SessionStart start) implements Recorded {}

    /**
     * An operation was about to go to the target, or was refused.
     *
     * @param number        from 1
     * @param parameterRows one for each row of parameters
     */
    record Operation(
            FramePosition at, long number, Judgement judgement, String text, boolean durable, List<Row> parameterRows)
            implements Recorded {
        /** Without text and parameters, which may hold values. */
        @Override
        public String toString() {
            return "operation " + number + " " + judgement.verdict();
        }
    }

    /** Cells by column, from 1; columns that the client never asked for are missing. */
    record Row(Map<Integer, Cell> cells) {
        /** Without values. */
        @Override
        public String toString() {
            return "row of " + cells.size() + " cells";
        }
    }

    /**
     * A value as the client saw or sent it.
     *
     * @param type  SQL type of a value that has no type here, such as {@code numeric}
     * @param value a String, Long, Double, Boolean or byte[]; empty for NULL
     */
    record Cell(Optional<String> type, Optional<Object> value) {
        /** Without the value. */
        @Override
        public String toString() {
            return type.orElse("cell");
        }
    }

    /** A result began. Results count from 1 through the session. */
    record ResultBegun(FramePosition at, long result, long operation, List<ResultColumn> columns) implements Recorded {}

    /** A row was delivered. */
    record ResultRow(FramePosition at, long result, Row row) implements Recorded {}

    /** A result was delivered to its end. */
    record ResultEnded(FramePosition at, long result) implements Recorded {}

    /** Bytes of a protocol that belong to an operation; the caller does not change the array. */
    record Bytes(FramePosition at, long operation, Direction direction, byte[] bytes) implements Recorded {
        /** Without the bytes. */
        @Override
        public String toString() {
            return bytes.length + " bytes " + direction;
        }
    }

    /**
     * An operation ended.
     *
     * @param utcNanos when, in nanoseconds since 1970
     */
    record Ended(FramePosition at, long operation, long utcNanos, Outcome outcome) implements Recorded {}

    /** The session ended. Missing where the process that recorded it ended first. */
    record Closed(FramePosition at, CloseReason reason) implements Recorded {}

    /** Data whose key has been destroyed. */
    record Erased(FramePosition at) implements Recorded {}
}
