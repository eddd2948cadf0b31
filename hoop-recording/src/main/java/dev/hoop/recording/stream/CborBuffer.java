package dev.hoop.recording.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes under construction, as a sequence of CBOR items. Grows as needed and is used again after {@link #clear}. Owned
 * by one thread at a time. Source: RFC 8949, "Specification of the CBOR Encoding".
 */
public final class CborBuffer {
    private static final int KEPT = 256 << 10;

    private byte[] bytes;
    private int size;

    public CborBuffer(int capacity) {
        bytes = new byte[capacity];
    }

    /** The array behind this; valid up to {@link #size} and until the next write. */
    public byte[] array() {
        return bytes;
    }

    public int size() {
        return size;
    }

    /** Forgets the content, and the memory too if one huge item made it grow. */
    public void clear() {
        size = 0;
        if (bytes.length > KEPT) {
            bytes = new byte[KEPT / 4];
        }
    }

    /** Forgets what was written after {@code mark}, an earlier {@link #size}. */
    public void truncate(int mark) {
        size = mark;
    }

    public void append(CborBuffer other) {
        append(other.bytes, 0, other.size);
    }

    /** Appends bytes that are CBOR already. */
    public void append(byte[] source, int offset, int length) {
        require(length);
        System.arraycopy(source, offset, bytes, size, length);
        size += length;
    }

    public void nil() {
        one(0xf6);
    }

    public void bool(boolean value) {
        one(value ? 0xf5 : 0xf4);
    }

    public void integer(long value) {
        if (value >= 0) {
            head(0x00, value);
        } else {
            head(0x20, ~value);
        }
    }

    public void real(double value) {
        require(9);
        bytes[size++] = (byte) 0xfb;
        putLong(Double.doubleToRawLongBits(value));
    }

    /** Writes text as UTF-8; a lone surrogate becomes {@code ?}. */
    public void text(String value) {
        int length = value.length();
        int start = size;
        require(length + 5);
        head(0x60, length);
        byte[] into = bytes;
        int at = size;
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c >= 0x80) {
                size = start;
                encoded(value.getBytes(StandardCharsets.UTF_8));
                return;
            }
            into[at + i] = (byte) c;
        }
        size = at + length;
    }

    /** A text whose bytes are all ASCII. */
    public void ascii(byte[] value, int offset, int length) {
        head(0x60, length);
        append(value, offset, length);
    }

    private void encoded(byte[] utf8) {
        head(0x60, utf8.length);
        append(utf8, 0, utf8.length);
    }

    public void binary(byte[] value, int offset, int length) {
        head(0x40, length);
        append(value, offset, length);
    }

    /** Begins an array of {@code items} items, which the caller writes next. */
    public void array(int items) {
        head(0x80, items);
    }

    /** Begins a map of {@code entries} pairs, which the caller writes next. */
    public void map(int entries) {
        head(0xa0, entries);
    }

    /** Begins an array that lasts until {@link #end}. */
    public void openArray() {
        one(0x9f);
    }

    public void end() {
        one(0xff);
    }

    private void one(int value) {
        require(1);
        bytes[size++] = (byte) value;
    }

    private void head(int major, long argument) {
        require(9);
        if (argument >= 0 && argument < 24) {
            bytes[size++] = (byte) (major | (int) argument);
        } else if (argument >>> 8 == 0) {
            bytes[size++] = (byte) (major | 24);
            bytes[size++] = (byte) argument;
        } else if (argument >>> 16 == 0) {
            bytes[size++] = (byte) (major | 25);
            bytes[size++] = (byte) (argument >>> 8);
            bytes[size++] = (byte) argument;
        } else if (argument >>> 32 == 0) {
            bytes[size++] = (byte) (major | 26);
            for (int shift = 24; shift >= 0; shift -= 8) {
                bytes[size++] = (byte) (argument >>> shift);
            }
        } else {
            bytes[size++] = (byte) (major | 27);
            putLong(argument);
        }
    }

    private void putLong(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    private void require(int more) {
        if (bytes.length - size < more) {
            long needed = (long) size + more;
            if (needed > Integer.MAX_VALUE - 16) {
                throw new IllegalStateException("one recorded item is larger than 2 GiB");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 16, Math.max(needed, 2L * bytes.length)));
        }
    }
}
