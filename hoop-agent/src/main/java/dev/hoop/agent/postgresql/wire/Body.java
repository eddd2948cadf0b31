package dev.hoop.agent.postgresql.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads what a message holds, field by field. Every length is checked against what is there. Source: PostgreSQL,
 * "Message Data Types". Owned by one thread.
 */
public final class Body {
    private final byte[] bytes;
    private final int to;
    private int at;

    Body(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.to = to;
    }

    public static Body of(byte[] bytes) {
        return new Body(bytes, 0, bytes.length);
    }

    public int remaining() {
        return to - at;
    }

    public int int8() throws WireException {
        return bytes[take(1)] & 0xff;
    }

    /** Signed. */
    public int int16() throws WireException {
        int from = take(2);
        return bytes[from] << 8 | bytes[from + 1] & 0xff;
    }

    public int int32() throws WireException {
        int from = take(4);
        return (bytes[from] & 0xff) << 24
                | (bytes[from + 1] & 0xff) << 16
                | (bytes[from + 2] & 0xff) << 8
                | bytes[from + 3] & 0xff;
    }

    /** A count of fields, each of which takes so many bytes at least. */
    public int count(int bytesEach) throws WireException {
        int count = int16() & 0xffff;
        if ((long) count * bytesEach > remaining()) {
            throw new WireException("a message counts more fields than it has");
        }
        return count;
    }

    /** A text that a zero ends. */
    public String text(Charset charset) throws WireException {
        int end = at;
        while (end < to && bytes[end] != 0) {
            end++;
        }
        if (end == to) {
            throw new WireException("a text in a message does not end");
        }
        int from = at;
        at = end + 1;
        return decoded(bytes, from, end - from, charset);
    }

    /** A name, whose bytes are compared and not read. */
    public String name() throws WireException {
        return text(StandardCharsets.ISO_8859_1);
    }

    /** @throws WireException if the bytes are none of the charset's: the server could read them otherwise */
    static String decoded(byte[] bytes, int from, int length, Charset charset) throws WireException {
        if (charset == StandardCharsets.ISO_8859_1) {
            return new String(bytes, from, length, charset);
        }
        String quick = new String(bytes, from, length, charset);
        if (quick.indexOf('\uFFFD') < 0) {
            return quick;
        }
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new WireException("a text in a message is not of the encoding " + charset);
        }
    }

    public byte[] bytes(int length) throws WireException {
        int from = take(length);
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    /** Passes over bytes. @return where they begin in {@link #array} */
    public int take(int length) throws WireException {
        if (length < 0 || length > remaining()) {
            throw new WireException("a field of a message goes beyond its end");
        }
        int from = at;
        at += length;
        return from;
    }

    /** What all of it is read from. */
    public byte[] array() {
        return bytes;
    }

    /** Nothing may be left. */
    public void end() throws WireException {
        if (at != to) {
            throw new WireException("a message has " + remaining() + " bytes too many");
        }
    }
}
