package dev.hoop.agent.postgresql.wire;

import java.io.IOException;
import java.io.OutputStream;

/** Gathers messages and sends them together. Thread-safe: whole messages, or several given at once, stay together. */
public final class MessageOutput {
    private final OutputStream out;
    private final byte[] buffer = new byte[16 * 1024];
    private int filled; // guarded by this

    public MessageOutput(OutputStream out) {
        this.out = out;
    }

    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        if (length > buffer.length - filled) {
            drain();
            if (length >= buffer.length) {
                out.write(bytes, offset, length);
                return;
            }
        }
        System.arraycopy(bytes, offset, buffer, filled, length);
        filled += length;
    }

    public void write(byte[] messages) throws IOException {
        write(messages, 0, messages.length);
    }

    public void write(MessageWriter messages) throws IOException {
        write(messages.array(), 0, messages.length());
    }

    /** Sends a message on as it came. */
    public void relay(MessageInput message) throws IOException {
        write(message.buffer(), message.offset(), message.length());
    }

    public synchronized void flush() throws IOException {
        drain();
        out.flush();
    }

    private void drain() throws IOException {
        if (filled > 0) {
            out.write(buffer, 0, filled);
            filled = 0;
        }
    }
}
