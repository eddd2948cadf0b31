package dev.hoop.agent.postgresql.wire;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Puts one or more messages together. Can be used again after {@link #clear}. Owned by one thread. */
public final class MessageWriter {
    private byte[] bytes = new byte[256];
    private int at;
    private int head; // where the length of the message that has begun belongs

    public MessageWriter begin(char tag) {
        room(5);
        bytes[at++] = (byte) tag;
        head = at;
        at += 4;
        return this;
    }

    /** Begins one that has no tag, of startup. */
    public MessageWriter begin() {
        room(4);
        head = at;
        at += 4;
        return this;
    }

    public MessageWriter end() {
        set(head, at - head);
        return this;
    }

    public MessageWriter int8(int value) {
        room(1);
        bytes[at++] = (byte) value;
        return this;
    }

    public MessageWriter int16(int value) {
        room(2);
        bytes[at++] = (byte) (value >> 8);
        bytes[at++] = (byte) value;
        return this;
    }

    public MessageWriter int32(int value) {
        room(4);
        set(at, value);
        at += 4;
        return this;
    }

    /** In UTF-8, with a zero behind it. */
    public MessageWriter text(String value) {
        return text(value, StandardCharsets.UTF_8);
    }

    public MessageWriter text(String value, Charset charset) {
        bytes(value.getBytes(charset));
        return int8(0);
    }

    /** As {@link Body#name} gave it. */
    public MessageWriter name(String value) {
        return text(value, StandardCharsets.ISO_8859_1);
    }

    public MessageWriter bytes(byte[] value) {
        return bytes(value, 0, value.length);
    }

    public MessageWriter bytes(byte[] value, int offset, int length) {
        room(length);
        System.arraycopy(value, offset, bytes, at, length);
        at += length;
        return this;
    }

    private void set(int where, int value) {
        bytes[where] = (byte) (value >> 24);
        bytes[where + 1] = (byte) (value >> 16);
        bytes[where + 2] = (byte) (value >> 8);
        bytes[where + 3] = (byte) value;
    }

    private void room(int more) {
        if (at + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(at + more, bytes.length * 2));
        }
    }

    public MessageWriter clear() {
        if (bytes.length > 1 << 18) {
            bytes = new byte[256];
        }
        at = 0;
        return this;
    }

    public byte[] array() {
        return bytes;
    }

    public int length() {
        return at;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, at);
    }
}
