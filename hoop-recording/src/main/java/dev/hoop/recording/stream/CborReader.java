package dev.hoop.recording.stream;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads CBOR items: integers as {@link Long}, texts, byte strings, booleans, doubles, {@code null}, lists and maps.
 * Checks every length against the bytes that are there before it allocates. Source: RFC 8949.
 */
public final class CborReader {
    private static final int MAX_DEPTH = 64;
    private static final Object BREAK = new Object();

    private final byte[] bytes;
    private final int end;
    private int at;

    public CborReader(byte[] bytes, int offset, int length) {
        this.bytes = bytes;
        this.at = offset;
        this.end = offset + length;
    }

    /** Whether another item begins here. */
    public boolean more() {
        return at < end;
    }

    /** Where the next item begins. */
    public int position() {
        return at;
    }

    /**
     * Reads one item.
     *
     * @throws DamagedException if it is cut off or not CBOR as the archive uses it
     */
    public Object next() throws DamagedException {
        Object item = item(0);
        if (item == BREAK) {
            throw new DamagedException("a CBOR break stands outside an array");
        }
        return item;
    }

    private Object item(int depth) throws DamagedException {
        if (depth > MAX_DEPTH) {
            throw new DamagedException("CBOR items are nested deeper than " + MAX_DEPTH);
        }
        int first = u8();
        int info = first & 0x1f;
        return switch (first >>> 5) {
            case 0 -> argument(info);
            case 1 -> ~argument(info);
            case 2 -> binary(length(info, 1));
            case 3 -> text(length(info, 1));
            case 4 -> info == 31 ? openList(depth) : list(length(info, 1), depth);
            case 5 -> map(length(info, 2), depth);
            case 7 -> simple(info);
            default -> throw new DamagedException("CBOR tags are not used here");
        };
    }

    private long argument(int info) throws DamagedException {
        if (info < 24) {
            return info;
        }
        if (info > 27) {
            throw new DamagedException("CBOR length " + info + " is not used here");
        }
        int width = 1 << (info - 24);
        need(width);
        long value = 0;
        for (int i = 0; i < width; i++) {
            value = value << 8 | bytes[at++] & 0xff;
        }
        if (value < 0) {
            throw new DamagedException("a CBOR integer is out of range");
        }
        return value;
    }

    private int length(int info, int least) throws DamagedException {
        long length = argument(info);
        if (length > (end - at) / least) {
            throw new DamagedException("a CBOR item is cut off");
        }
        return (int) length;
    }

    private byte[] binary(int length) {
        byte[] value = new byte[length];
        System.arraycopy(bytes, at, value, 0, length);
        at += length;
        return value;
    }

    private String text(int length) throws DamagedException {
        try {
            String value = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, at, length))
                    .toString();
            at += length;
            return value;
        } catch (CharacterCodingException e) {
            throw new DamagedException("a CBOR text is not UTF-8");
        }
    }

    private List<Object> list(int length, int depth) throws DamagedException {
        List<Object> items = new ArrayList<>(Math.min(length, 1024));
        for (int i = 0; i < length; i++) {
            items.add(noBreak(item(depth + 1)));
        }
        return Collections.unmodifiableList(items);
    }

    private List<Object> openList(int depth) throws DamagedException {
        List<Object> items = new ArrayList<>();
        for (Object item = item(depth + 1); item != BREAK; item = item(depth + 1)) {
            items.add(item);
        }
        return Collections.unmodifiableList(items);
    }

    private Map<Object, Object> map(int length, int depth) throws DamagedException {
        Map<Object, Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < length; i++) {
            Object key = noBreak(item(depth + 1));
            entries.put(key, noBreak(item(depth + 1)));
        }
        return Collections.unmodifiableMap(entries);
    }

    private Object simple(int info) throws DamagedException {
        return switch (info) {
            case 20 -> false;
            case 21 -> true;
            case 22 -> null;
            case 27 -> real();
            case 31 -> BREAK;
            default -> throw new DamagedException("CBOR simple value " + info + " is not used here");
        };
    }

    private double real() throws DamagedException {
        need(8);
        double value = ByteBuffer.wrap(bytes, at, 8).getDouble();
        at += 8;
        return value;
    }

    private static Object noBreak(Object item) throws DamagedException {
        if (item == BREAK) {
            throw new DamagedException("a CBOR break stands where an item is due");
        }
        return item;
    }

    private int u8() throws DamagedException {
        need(1);
        return bytes[at++] & 0xff;
    }

    private void need(int count) throws DamagedException {
        if (end - at < count) {
            throw new DamagedException("a CBOR item is cut off");
        }
    }
}
