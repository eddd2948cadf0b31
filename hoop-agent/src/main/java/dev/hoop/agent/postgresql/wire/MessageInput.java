package dev.hoop.agent.postgresql.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts messages out of a stream once startup, which has no tag, is over. A message stays where it was read, until the next
 * is asked for. Owned by one thread.
 *
 * <p>Source: PostgreSQL, "Message Formats": a tag, a length that counts itself but not the tag, and the body.
 */
public final class MessageInput {
    private static final int HEAD = 5;
    private static final int USUAL = 16 * 1024;
    /** A buffer that had to grow beyond this is given back once the message has been dealt with. */
    private static final int KEPT = 256 * 1024;

    private final InputStream in;
    private final int most;
    private byte[] buffer = new byte[USUAL];
    private int from; // of the current message, or of what comes next
    private int to; // of what has been read
    private int length; // of the current message with its head; 0 if there is none

    /** @param most bytes that a message may have */
    public MessageInput(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /**
     * Moves to the next message, waiting for it.
     *
     * @return whether there is one: not if the peer has closed the stream behind the one before
     * @throws WireException if its length is impossible or above the limit
     * @throws EOFException  if the stream ends within it
     */
    public boolean next() throws IOException {
        from += length;
        length = 0;
        if (from == to) {
            from = 0;
            to = 0;
            if (buffer.length > KEPT) {
                buffer = new byte[USUAL];
            }
        }
        if (!fill(HEAD)) {
            if (from == to) {
                return false;
            }
            throw new EOFException("the stream ends within a message");
        }
        int declared = int32(from + 1);
        if (declared < 4 || declared >= most) {
            throw new WireException("a message of " + Integer.toUnsignedString(declared) + " bytes is outside 4.."
                    + most + "; raise agent.limits.message if the peer is right");
        }
        if (!fill(declared + 1)) {
            throw new EOFException("the stream ends within a message");
        }
        length = declared + 1;
        return true;
    }

    /** Reads until so many bytes of the message are there. */
    private boolean fill(int count) throws IOException {
        if (to - from >= count) {
            return true;
        }
        if (from + count > buffer.length) {
            makeRoom(count);
        }
        while (to - from < count) {
            int read = in.read(buffer, to, buffer.length - to);
            if (read < 0) {
                return false;
            }
            to += read;
        }
        return true;
    }

    /** Grows as the bytes arrive: a length that is only declared allocates nothing. */
    private void makeRoom(int count) throws IOException {
        int there = to - from;
        if (count <= buffer.length) {
            System.arraycopy(buffer, from, buffer, 0, there);
            from = 0;
            to = there;
            return;
        }
        byte[] larger = Arrays.copyOfRange(buffer, from, from + Math.max(there, buffer.length));
        from = 0;
        to = there;
        while (larger.length < count) {
            while (to < larger.length) {
                int read = in.read(larger, to, larger.length - to);
                if (read < 0) {
                    throw new EOFException("the stream ends within a message");
                }
                to += read;
            }
            larger = Arrays.copyOf(larger, (int) Math.min(count, larger.length * 2L));
        }
        buffer = larger;
    }

    private int int32(int at) {
        return (buffer[at] & 0xff) << 24
                | (buffer[at + 1] & 0xff) << 16
                | (buffer[at + 2] & 0xff) << 8
                | buffer[at + 3] & 0xff;
    }

    /** The current message's. */
    public char tag() {
        return (char) (buffer[from] & 0xff);
    }

    /** What the current message holds behind its head. Valid until the next. */
    public Body body() {
        return new Body(buffer, from + HEAD, from + length);
    }

    /** Where the current message lies, head included. */
    public byte[] buffer() {
        return buffer;
    }

    public int offset() {
        return from;
    }

    public int length() {
        return length;
    }

    /** Whether more has been read than the current message, so that the next may come without waiting. */
    public boolean hasMore() throws IOException {
        return to > from + length || in.available() > 0;
    }
}
