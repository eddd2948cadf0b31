package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.Body;
import dev.hoop.agent.postgresql.wire.MessageInput;
import dev.hoop.agent.postgresql.wire.MessageOutput;
import dev.hoop.agent.postgresql.wire.MessageWriter;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.SessionRecorder.Direction;
import dev.hoop.policy.ResultGuard;
import dev.hoop.policy.ResultShape;
import dev.hoop.policy.Running;
import dev.hoop.policy.SqlOperation;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.sql.Output;
import dev.hoop.policy.sql.OutputColumn;
import dev.hoop.policy.sql.Statement;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a {@code COPY TO STDOUT} sends: of columns without masks, searched row by row, counted, recorded as delivered. */
final class CopyOut {
    private final Running running;
    private final ResultGuard guard;
    private final int fields; // 0 if it is not known how many
    private final MessageWriter row = new MessageWriter();

    private CopyOut(Running running, ResultGuard guard, int fields) {
        this.running = running;
        this.guard = guard;
        this.fields = fields;
    }

    /**
     * Null if the operation is none.
     *
     * @throws HoopException with {@code HOOP-DENIED} if what it would send is masked, or not known
     */
    static CopyOut of(SqlOperation operation, Running running) {
        List<Statement> statements = operation.script().statements();
        boolean copies = statements.stream()
                .anyMatch(s ->
                        s.operation().effects().contains(Effect.SQL_COPY_OUT) && !(s.output() instanceof Output.None));
        if (!copies) {
            return null;
        }
        if (statements.size() > 1) {
            throw denied("it comes with other statements. Send it in a text of its own");
        }
        Shape shape = statements.get(0).output() instanceof Output.Columns columns
                ? new Shape(columns.columns())
                : new Shape(List.of());
        ResultGuard guard = running.result(0, shape);
        for (int i = 1; i <= shape.columns(); i++) {
            if (guard.masked(i)) {
                guard.end();
                throw denied("a masked column is, or could be, in it. Name columns without masks");
            }
        }
        return new CopyOut(running, guard, shape.known.size());
    }

    private static HoopException denied(String reason) {
        return new HoopException(ErrorCode.DENIED, "COPY TO STDOUT is denied: " + reason);
    }

    void begins(boolean binary, int copied) {
        if (fields != 0 && copied != fields) {
            throw denied("its answer is not what its text was read to give");
        }
        if (binary && guard.detects()) {
            throw denied("what comes in binary cannot be searched. Use text");
        }
    }

    void relay(MessageInput message, MessageOutput out) throws IOException {
        guard.row();
        Body body = message.body();
        int length = body.remaining();
        int from = body.take(length);
        if (guard.detects()) {
            String text = new String(body.array(), from, length, StandardCharsets.UTF_8);
            String searched = guard.searched(text);
            if (!searched.equals(text)) {
                byte[] bytes = searched.getBytes(StandardCharsets.UTF_8);
                running.data(Direction.TO_CLIENT, ByteBuffer.wrap(bytes));
                out.write(row.clear().begin('d').bytes(bytes).end());
                return;
            }
        }
        running.data(Direction.TO_CLIENT, ByteBuffer.wrap(body.array(), from, length));
        out.relay(message);
    }

    void end() {
        guard.end();
    }

    /** What a {@code COPY TO} is read to answer. */
    private record Shape(List<OutputColumn> known) implements ResultShape {
        @Override
        public int columns() {
            return Math.max(1, known.size());
        }

        @Override
        public String label(int column) {
            return known.isEmpty() ? "?" : known.get(column - 1).label();
        }

        @Override
        public String type(int column) {
            return "copy";
        }

        @Override
        public int length(int column) {
            return Integer.MAX_VALUE;
        }
    }
}
