package dev.hoop.recording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes CBOR items one after the other into a buffer that grows, and is used again. Owned by one thread at a time.
 * Source: RFC 8949, "Specification of the CBOR Encoding"; definite lengths only.
 */
final class Cbor {
    private static final int UNSIGNED = 0;
    private static final int NEGATIVE = 1;
    private static final int BYTES = 2;
    private static final int TEXT = 3;
    private static final int ARRAY = 4;
    private static final int MAP = 5;
    private static final int FALSE = 0xF4;
    private static final int TRUE = 0xF5;
    private static final int NULL = 0xF6;
    private static final int DOUBLE = 0xFB;

    private byte[] buffer = new byte[512];
    private int size;

    int size() {
        return size;
    }

    byte[] array() {
        return buffer;
    }

    void clear() {
        size = 0;
    }

    /** Forgets what was written since it had this size. */
    void truncate(int earlier) {
        size = earlier;
    }

    byte[] copy() {
        return Arrays.copyOf(buffer, size);
    }

    /** Appends what another has written. */
    void append(Cbor other) {
        room(other.size);
        System.arraycopy(other.buffer, 0, buffer, size, other.size);
        size += other.size;
    }

    Cbor nil() {
        return single(NULL);
    }

    Cbor bool(boolean value) {
        return single(value ? TRUE : FALSE);
    }

    Cbor integer(long value) {
        return value >= 0 ? head(UNSIGNED, value) : head(NEGATIVE, ~value);
    }

    Cbor real(double value) {
        room(9);
        buffer[size++] = (byte) DOUBLE;
        bigEndian(Double.doubleToRawLongBits(value), 8);
        return this;
    }

    Cbor text(String value) {
        int length = value.length();
        if (length < 256 && ascii(value)) {
            head(TEXT, length);
            room(length);
            for (int i = 0; i < length; i++) {
                buffer[size++] = (byte) value.charAt(i);
            }
            return this;
        }
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        head(TEXT, utf8.length);
        return raw(utf8, 0, utf8.length);
    }

    Cbor bytes(byte[] value, int offset, int length) {
        head(BYTES, length);
        return raw(value, offset, length);
    }

    Cbor array(int items) {
        return head(ARRAY, items);
    }

    Cbor map(int entries) {
        return head(MAP, entries);
    }

    /** Strings, longs, doubles, booleans, byte arrays, null, and collections and maps of them. */
    Cbor value(Object value) {
        if (value == null) {
            return nil();
        }
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof Boolean bool) {
            return bool(bool);
        }
        if (value instanceof Double || value instanceof Float) {
            return real(((Number) value).doubleValue());
        }
        if (value instanceof Number number) {
            return integer(number.longValue());
        }
        if (value instanceof byte[] bytes) {
            return bytes(bytes, 0, bytes.length);
        }
        if (value instanceof java.util.Collection<?> items) {
            array(items.size());
            items.forEach(this::value);
            return this;
        }
        if (value instanceof Map<?, ?> entries) {
            map(entries.size());
            entries.forEach((k, v) -> text(k.toString()).value(v));
            return this;
        }
        return text(value.toString());
    }

    private static boolean ascii(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private Cbor raw(byte[] value, int offset, int length) {
        room(length);
        System.arraycopy(value, offset, buffer, size, length);
        size += length;
        return this;
    }

    private Cbor single(int item) {
        room(1);
        buffer[size++] = (byte) item;
        return this;
    }

    private Cbor head(int major, long argument) {
        room(9);
        int type = major << 5;
        if (argument < 24) {
            buffer[size++] = (byte) (type | (int) argument);
        } else if (argument < 1L << 8) {
            buffer[size++] = (byte) (type | 24);
            bigEndian(argument, 1);
        } else if (argument < 1L << 16) {
            buffer[size++] = (byte) (type | 25);
            bigEndian(argument, 2);
        } else if (argument < 1L << 32) {
            buffer[size++] = (byte) (type | 26);
            bigEndian(argument, 4);
        } else {
            buffer[size++] = (byte) (type | 27);
            bigEndian(argument, 8);
        }
        return this;
    }

    private void bigEndian(long value, int bytes) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            buffer[size++] = (byte) (value >>> shift);
        }
    }

    private void room(int bytes) {
        if (buffer.length - size < bytes) {
            int wanted = Math.addExact(size, bytes);
            buffer =
                    Arrays.copyOf(buffer, Math.max(wanted, (int) Math.min(Integer.MAX_VALUE - 16, 2L * buffer.length)));
        }
    }

    /** Reads items one after the other. */
    static final class Reader {
        private static final int DEEPEST = 16;

        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean more() {
            return at < bytes.length;
        }

        /**
         * The next item: a {@code Long}, {@code String}, {@code byte[]}, {@code Boolean}, {@code Double}, null,
         * {@code List} or {@code Map}.
         *
         * @throws IllegalArgumentException if there is none, or it is cut off or of a kind that we never write
         */
        Object next() {
            return next(0);
        }

        private Object next(int depth) {
            if (depth > DEEPEST) {
                throw new IllegalArgumentException("items nested deeper than " + DEEPEST);
            }
            int first = (int) number(1);
            if (first == NULL) {
                return null;
            }
            if (first == TRUE || first == FALSE) {
                return first == TRUE;
            }
            if (first == DOUBLE) {
                return Double.longBitsToDouble(number(8));
            }
            long argument = argument(first & 0x1F);
            switch (first >> 5) {
                case UNSIGNED:
                    return argument;
                case NEGATIVE:
                    return ~argument;
                case BYTES:
                    return raw(argument);
                case TEXT:
                    return new String(raw(argument), StandardCharsets.UTF_8);
                case ARRAY:
                    return items(argument, depth);
                case MAP:
                    return entries(argument, depth);
                default:
                    throw new IllegalArgumentException("an item of a kind that is not used here");
            }
        }

        private List<Object> items(long count, int depth) {
            List<Object> items = new ArrayList<>(Math.toIntExact(bounded(count)));
            for (long i = 0; i < count; i++) {
                items.add(next(depth + 1));
            }
            return items;
        }

        private Map<String, Object> entries(long count, int depth) {
            bounded(count);
            Map<String, Object> entries = new LinkedHashMap<>();
            for (long i = 0; i < count; i++) {
                entries.put(String.valueOf(next(depth + 1)), next(depth + 1));
            }
            return entries;
        }

        private long argument(int low) {
            if (low < 24) {
                return low;
            }
            if (low > 27) {
                throw new IllegalArgumentException("a length that is not used here");
            }
            return number(1 << (low - 24));
        }

        private byte[] raw(long length) {
            int end = at + Math.toIntExact(bounded(length));
            byte[] raw = Arrays.copyOfRange(bytes, at, end);
            at = end;
            return raw;
        }

        /** Every item takes a byte or more, so a count beyond what is left is no count. */
        private long bounded(long count) {
            if (count < 0 || count > bytes.length - at) {
                throw new IllegalArgumentException("an item is cut off");
            }
            return count;
        }

        private long number(int length) {
            if (length > bytes.length - at) {
                throw new IllegalArgumentException("an item is cut off");
            }
            long number = 0;
            for (int i = 0; i < length; i++) {
                number = number << 8 | bytes[at++] & 0xFF;
            }
            return number;
        }
    }
}
