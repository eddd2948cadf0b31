package dev.hoop.agent.front;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream whose first bytes can be looked at before anybody reads them. Never reads more of what is below than it is
 * asked for, so that the stream can be handed to another protocol at any byte. Owned by one thread.
 */
final class PeekedInput extends InputStream {
    private final InputStream below;
    private final byte[] peeked;
    private int from;
    private int to;

    PeekedInput(InputStream below, int most) {
        this.below = below;
        peeked = new byte[most];
    }

    /** Waits for another byte. @return how many can be looked at now; as before if there are no more to come */
    int peekMore() throws IOException {
        if (to == peeked.length) {
            return to - from;
        }
        int count = below.read(peeked, to, 1);
        to += Math.max(0, count);
        return to - from;
    }

    byte[] peeked() {
        return java.util.Arrays.copyOfRange(peeked, from, to);
    }

    /** Takes what was looked at and not read, for a protocol that starts below. */
    InputStream takePeeked() {
        InputStream taken = new ByteArrayInputStream(peeked, from, to - from);
        from = to;
        return taken;
    }

    @Override
    public int read() throws IOException {
        return from < to ? peeked[from++] & 0xff : below.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (from == to || length == 0) {
            return below.read(target, offset, length);
        }
        int count = Math.min(length, to - from);
        System.arraycopy(peeked, from, target, offset, count);
        from += count;
        return count;
    }

    @Override
    public int available() throws IOException {
        return to - from + below.available();
    }
}
