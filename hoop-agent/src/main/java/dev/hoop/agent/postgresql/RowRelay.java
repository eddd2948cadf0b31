package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.Body;
import dev.hoop.agent.postgresql.wire.MessageInput;
import dev.hoop.agent.postgresql.wire.MessageOutput;
import dev.hoop.agent.postgresql.wire.MessageWriter;
import dev.hoop.agent.postgresql.wire.WireException;
import dev.hoop.policy.ResultGuard;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The rows of one result on their way to the client: counted, masked, searched, recorded. Where nothing can change, a row
 * goes on as it came. Owned by one thread.
 */
final class RowRelay {
    private final Columns columns;
    private final ResultGuard guard;
    private final Charset charset;
    private final boolean plain;
    private final MessageWriter row = new MessageWriter();

    RowRelay(Columns columns, ResultGuard guard, Charset charset) {
        this.columns = columns;
        this.guard = guard;
        this.charset = charset;
        boolean masked = false;
        for (int i = 1; i <= columns.columns(); i++) {
            masked |= guard.masked(i);
        }
        plain = !masked && !guard.detects();
    }

    void relay(MessageInput message, MessageOutput out) throws IOException {
        guard.row();
        Body body = message.body();
        if (body.int16() != columns.columns()) {
            throw new WireException("a row of the target's has other columns than it described");
        }
        if (plain) {
            for (int i = 1; i <= columns.columns(); i++) {
                int length = body.int32();
                if (length == -1) {
                    guard.nil(i);
                } else {
                    record(i, body.array(), body.take(length), length);
                }
            }
            body.end();
            out.relay(message);
        } else {
            row.clear().begin('D').int16(columns.columns());
            for (int i = 1; i <= columns.columns(); i++) {
                int length = body.int32();
                if (length == -1) {
                    guard.nil(i);
                    row.int32(-1);
                } else {
                    value(i, body.array(), body.take(length), length);
                }
            }
            body.end();
            out.write(row.end());
        }
    }

    /** The client gets no more rows of it. */
    void end() {
        guard.end();
    }

    private void value(int column, byte[] bytes, int from, int length) {
        WireType type = columns.wireType(column);
        boolean binary = columns.binary(column);
        if (guard.masked(column)) {
            Optional<String> text = binary
                    ? type.toText(bytes, from, length, charset)
                    : Optional.of(new String(bytes, from, length, charset));
            put(text.flatMap(t -> Optional.ofNullable(guard.text(column, t)))
                    .flatMap(t -> binary ? type.toBinary(t, charset) : Optional.of(t.getBytes(charset))));
            if (text.isEmpty()) {
                guard.nil(column);
            }
        } else if (guard.detects() && type.text()) {
            searched(column, type, binary, bytes, from, length);
        } else {
            record(column, bytes, from, length);
            row.int32(length).bytes(bytes, from, length);
        }
    }

    private void put(Optional<byte[]> value) {
        if (value.isPresent()) {
            row.int32(value.get().length).bytes(value.get());
        } else {
            row.int32(-1);
        }
    }

    private void searched(int column, WireType type, boolean binary, byte[] bytes, int from, int length) {
        Optional<String> text = binary
                ? type.toText(bytes, from, length, charset)
                : Optional.of(new String(bytes, from, length, charset));
        if (text.isEmpty()) { // of a form that is not known: texts in it stand there as they are
            String raw = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
            if (guard.searched(raw).equals(raw)) {
                guard.binary(column, bytes, from, length);
                row.int32(length).bytes(bytes, from, length);
            } else {
                guard.nil(column);
                row.int32(-1);
            }
            return;
        }
        String delivered = guard.text(column, text.get());
        if (delivered.equals(text.get())) {
            row.int32(length).bytes(bytes, from, length);
        } else {
            put(binary ? type.toBinary(delivered, charset) : Optional.of(delivered.getBytes(charset)));
        }
    }

    /** Records a value that is delivered as it came. Numbers and ASCII, which most are, without making an object of them. */
    private void record(int column, byte[] bytes, int from, int length) {
        WireType type = columns.wireType(column);
        boolean binary = columns.binary(column);
        if (type.isInteger()) {
            long number = binary ? type.integer(bytes, from, length) : digits(bytes, from, length);
            if (number != Long.MIN_VALUE) {
                guard.integer(column, number);
                return;
            }
        }
        if (type.text() && (!binary || type.isPlainText()) && !guard.detects() && isAscii(bytes, from, length)) {
            guard.ascii(column, bytes, from, length);
            return;
        }
        Optional<String> text = binary
                ? type.toText(bytes, from, length, charset)
                : Optional.of(new String(bytes, from, length, charset));
        if (text.isEmpty()) {
            guard.binary(column, bytes, from, length);
        } else if (type.text()) {
            guard.text(column, text.get());
        } else {
            guard.typed(column, type.typeName(), text.get());
        }
    }

    private static boolean isAscii(byte[] bytes, int from, int length) {
        int all = 0;
        for (int i = from; i < from + length; i++) {
            all |= bytes[i];
        }
        return all >= 0;
    }

    /** A whole number in decimal digits, or the least of all if it is none of fewer than 19. */
    private static long digits(byte[] bytes, int from, int length) {
        int start = length > 0 && bytes[from] == '-' ? from + 1 : from;
        int end = from + length;
        if (start == end || end - start > 18) {
            return Long.MIN_VALUE;
        }
        long number = 0;
        for (int i = start; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return Long.MIN_VALUE;
            }
            number = number * 10 + digit;
        }
        return start == from ? number : -number;
    }
}
