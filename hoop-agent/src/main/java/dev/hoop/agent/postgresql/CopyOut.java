package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.Body;
import dev.hoop.agent.postgresql.wire.MessageInput;
import dev.hoop.agent.postgresql.wire.MessageOutput;
import dev.hoop.agent.postgresql.wire.MessageWriter;
import dev.hoop.agent.postgresql.wire.WireException;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.SessionRecorder.Direction;
import dev.hoop.policy.ResultGuard;
import dev.hoop.policy.ResultShape;
import dev.hoop.policy.Running;
import dev.hoop.policy.SqlOperation;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.sql.CopyCommand;
import dev.hoop.policy.sql.CopyCommand.Format;
import dev.hoop.policy.sql.Dialect;
import dev.hoop.policy.sql.Output;
import dev.hoop.policy.sql.OutputColumn;
import dev.hoop.policy.sql.SqlSettings;
import dev.hoop.policy.sql.Statement;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code COPY TO STDOUT} sends, row by row: masked, searched, counted, and recorded as delivered. A binary field that
 * is masked, or in which something is found, comes as NULL.
 */
final class CopyOut {
    /** Source: PostgreSQL, "COPY: Binary Format": a signature of 11 bytes, flags, the length of what extends the header. */
    private static final int SIGNATURE = 15;

    private final Running running;
    private final ResultGuard guard;
    private final Shape shape;
    private final Optional<CopyCommand> command;
    private final boolean masked;
    private final Charset charset;
    private final MessageWriter row = new MessageWriter();
    private boolean begun;
    private boolean binary;

    private CopyOut(
            Running running,
            ResultGuard guard,
            Shape shape,
            Optional<CopyCommand> command,
            boolean masked,
            Charset charset) {
        this.running = running;
        this.guard = guard;
        this.shape = shape;
        this.command = command;
        this.masked = masked;
        this.charset = charset;
    }

    /**
     * Null if the operation is none.
     *
     * @throws HoopException with {@code HOOP-DENIED} if what it would send is masked, and it is not known how it is written
     */
    static CopyOut of(SqlOperation operation, String sql, Running running, ServerCatalog catalog, Charset charset) {
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
        List<OutputColumn> known =
                statements.get(0).output() instanceof Output.Columns columns ? columns.columns() : List.of();
        Optional<CopyCommand> command = CopyCommand.of(sql, SqlSettings.of(Dialect.POSTGRESQL));
        Shape plain = new Shape(known, Optional.empty());
        ResultGuard guard = running.result(0, plain);
        if (!isMasked(guard, plain)) {
            return new CopyOut(running, guard, plain, command, false, charset);
        }
        guard.end();
        if (known.isEmpty() || command.isEmpty()) {
            throw denied("a masked column is, or could be, in it, and it is not certain how its rows are written. Name"
                    + " the columns, and use plain options");
        }
        Shape typed = new Shape(
                known,
                catalog.describe(command.get().query())
                        .filter(d -> d.fields().size() == known.size())
                        .map(Columns::of));
        return new CopyOut(running, running.result(0, typed), typed, command, true, charset);
    }

    private static boolean isMasked(ResultGuard guard, Shape shape) {
        for (int i = 1; i <= shape.columns(); i++) {
            if (guard.masked(i)) {
                return true;
            }
        }
        return false;
    }

    private static HoopException denied(String reason) {
        return new HoopException(ErrorCode.DENIED, "COPY TO STDOUT is denied: " + reason);
    }

    /** The server says in which form it will come. */
    void begins(boolean inBinary, int fields) {
        boolean expected =
                command.map(c -> (c.format() == Format.BINARY) == inBinary).orElse(true);
        if (!expected || !shape.known().isEmpty() && fields != shape.columns()) {
            throw denied("its answer is not what its text was read to give");
        }
        if (inBinary && guard.detects() && (shape.known().isEmpty() || command.isEmpty())) {
            throw denied("what comes in binary cannot be searched here. Use text");
        }
        binary = inBinary;
    }

    void relay(MessageInput message, MessageOutput out) throws IOException {
        Body body = message.body();
        boolean first = !begun;
        begun = true;
        if (binary && (masked || guard.detects())) {
            inBinary(body, first, out);
        } else if (first && command.filter(CopyCommand::header).isPresent()) {
            raw(message, body, out); // of names, not of values
        } else if (masked) {
            guard.row();
            line(body, out);
        } else {
            guard.row();
            searched(message, body, out);
        }
    }

    private void raw(MessageInput message, Body body, MessageOutput out) throws IOException {
        int length = body.remaining();
        running.data(Direction.TO_CLIENT, ByteBuffer.wrap(body.array(), body.take(length), length));
        out.relay(message);
    }

    private void searched(MessageInput message, Body body, MessageOutput out) throws IOException {
        if (!guard.detects()) {
            raw(message, body, out);
            return;
        }
        int length = body.remaining();
        int from = body.take(length);
        String text = new String(body.array(), from, length, charset);
        String searched = guard.searched(text);
        if (searched.equals(text)) {
            running.data(Direction.TO_CLIENT, ByteBuffer.wrap(body.array(), from, length));
            out.relay(message);
        } else {
            byte[] bytes = searched.getBytes(charset);
            running.data(Direction.TO_CLIENT, ByteBuffer.wrap(bytes));
            out.write(row.clear().begin('d').bytes(bytes).end());
        }
    }

    private void line(Body body, MessageOutput out) throws IOException {
        int length = body.remaining();
        CopyLines lines = new CopyLines(command.orElseThrow());
        List<String> fields = lines.fields(new String(body.array(), body.take(length), length, charset));
        if (fields.size() != shape.columns()) {
            throw new WireException("a row of the target's copy has other fields than it said");
        }
        List<String> delivered = new ArrayList<>(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            delivered.add(guard.text(i + 1, fields.get(i)));
        }
        out.write(row.clear()
                .begin('d')
                .bytes(lines.line(delivered).getBytes(charset))
                .end());
    }

    /** A row of fields with their lengths. The first comes behind the header; a count of -1 is the end. */
    private void inBinary(Body body, boolean first, MessageOutput out) throws IOException {
        row.clear().begin('d');
        if (first) {
            row.bytes(body.bytes(SIGNATURE));
            int extension = body.int32();
            row.int32(extension).bytes(body.bytes(extension));
        }
        while (body.remaining() > 0) {
            int count = body.int16();
            row.int16(count);
            if (count == -1) {
                body.end();
                break;
            }
            if (count != shape.columns()) {
                throw new WireException("a row of the target's copy has other fields than it said");
            }
            guard.row();
            for (int i = 1; i <= count; i++) {
                int length = body.int32();
                if (length == -1) {
                    guard.nil(i);
                    row.int32(-1);
                } else {
                    field(i, body.array(), body.take(length), length);
                }
            }
        }
        out.write(row.end());
    }

    private void field(int column, byte[] bytes, int from, int length) {
        boolean hidden = guard.masked(column);
        if (!hidden && guard.detects()) {
            String text = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
            hidden = !guard.searched(text).equals(text);
        }
        if (hidden) {
            guard.nil(column);
            row.int32(-1);
        } else {
            guard.binary(column, bytes, from, length);
            row.int32(length).bytes(bytes, from, length);
        }
    }

    void end() {
        guard.end();
    }

    /** What a {@code COPY TO} is read to answer. @param types as the server describes them, if it does */
    private record Shape(List<OutputColumn> known, Optional<Columns> types) implements ResultShape {
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
            return types.map(t -> t.type(column)).orElse("copy");
        }

        @Override
        public int length(int column) {
            return types.map(t -> t.length(column)).orElse(Integer.MAX_VALUE);
        }
    }
}
