package dev.hoop.jdbc.guarded;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.recorder.SessionRecorder.Direction;
import dev.hoop.policy.Running;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Clob;
import java.sql.SQLException;

/**
 * Long values of columns without a mask. What is short is recorded as a cell; of what is long, the cell says so, and the
 * rest is recorded while the client reads it. Text that must be searched is read whole, up to {@link #MOST_TEXT}.
 */
final class Streams {
    /** Characters of one value that are read whole. */
    static final int MOST_TEXT = 16 << 20;

    private static final int SHORT = 64 << 10;

    private Streams() {}

    static InputStream of(InputStream stream, int column, Delivery delivery) throws SQLException {
        try {
            if (delivery.searchedAsText(column)) {
                byte[] whole = stream.readNBytes(MOST_TEXT + 1);
                within(whole.length, MOST_TEXT);
                return new ByteArrayInputStream(delivery.of(column, whole));
            }
            byte[] head = stream.readNBytes(SHORT);
            if (head.length < SHORT) {
                delivery.guard().binary(column, head, 0, head.length);
                return new ByteArrayInputStream(head);
            }
            delivery.guard().typed(column, delivery.type(column), "[streamed]");
            return recorded(new SequenceInputStream(new ByteArrayInputStream(head), stream), delivery.running());
        } catch (IOException e) {
            throw unreadable();
        }
    }

    static Reader of(Reader reader, int column, Delivery delivery) throws SQLException {
        String text = whole(reader, delivery.guard().detects() ? MOST_TEXT : SHORT);
        if (text.length() <= SHORT || delivery.guard().detects()) {
            within(text.length(), delivery.guard().detects() ? MOST_TEXT : Integer.MAX_VALUE);
            return new StringReader(delivery.guard().text(column, text));
        }
        delivery.guard().typed(column, delivery.type(column), "[streamed]");
        return new Recorded(new Joined(text, reader), delivery.running());
    }

    static TextClob of(Clob clob, int column, Delivery delivery) throws SQLException {
        String text = whole(clob.getCharacterStream(), MOST_TEXT);
        within(text.length(), MOST_TEXT);
        clob.free();
        return new TextClob(delivery.guard().text(column, text));
    }

    static InputStream recorded(InputStream stream, Running running) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int value = in.read();
                if (value >= 0) {
                    running.data(Direction.TO_CLIENT, ByteBuffer.wrap(new byte[] {(byte) value}));
                }
                return value;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = in.read(buffer, offset, length);
                if (count > 0) {
                    running.data(Direction.TO_CLIENT, ByteBuffer.wrap(buffer, offset, count));
                }
                return count;
            }

            @Override
            public long skip(long count) throws IOException {
                return count <= 0 ? 0 : in.readNBytes((int) Math.min(count, SHORT)).length;
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }

    static OutputStream recorded(OutputStream stream, Running running) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(int value) throws IOException {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                running.data(Direction.TO_TARGET, ByteBuffer.wrap(bytes, offset, length));
                out.write(bytes, offset, length);
            }
        };
    }

    /** Reads up to one more than {@code most} characters. */
    private static String whole(Reader reader, int most) throws SQLException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        try {
            while (text.length() <= most) {
                int count = reader.read(buffer, 0, Math.min(buffer.length, most + 1 - text.length()));
                if (count < 0) {
                    break;
                }
                text.append(buffer, 0, count);
            }
        } catch (IOException e) {
            throw unreadable();
        }
        return text.toString();
    }

    static void within(long length, int most) throws SQLException {
        if (length > most) {
            throw new Refusal(
                    ErrorCode.LIMIT,
                    "A text of more than " + most + " characters is refused: it cannot be searched whole."
                            + " Read a part of it, such as with substring");
        }
    }

    private static SQLException unreadable() { // without the cause, whose text is the driver's
        return new SQLException("The value could not be read from the target", "58030");
    }

    /** What was read ahead, and what comes after it. */
    private static final class Joined extends Reader {
        private final Reader head;
        private final Reader tail;

        Joined(String head, Reader tail) {
            this.head = new StringReader(head);
            this.tail = tail;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = head.read(buffer, offset, length);
            return count >= 0 ? count : tail.read(buffer, offset, length);
        }

        @Override
        public void close() throws IOException {
            tail.close();
        }
    }

    private static final class Recorded extends FilterReader {
        private final Running running;

        Recorded(Reader reader, Running running) {
            super(reader);
            this.running = running;
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            if (count > 0) {
                String text = new String(buffer, offset, count);
                running.data(Direction.TO_CLIENT, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            }
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            return Math.max(0, read(new char[(int) Math.min(count, SHORT)]));
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
