package dev.hoop.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Reads a stream's frames in order and recomputes their chain, without any key. Holds one window of the file at a time. */
final class StreamReader implements AutoCloseable {
    private static final long WINDOW = 16 << 20;
    private static final byte CHAIN = 2;

    private final FileChannel channel;
    private final long length;
    private final MessageDigest sha256 = MerkleTree.sha256();
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long windowStart;
    private byte[] chain;
    private UUID session;
    private byte[] commitment;
    private long frames;

    /** @throws IOException if it cannot be read, or does not begin as a stream does */
    StreamReader(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        length = channel.size();
        try {
            header();
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw new IOException("it does not begin as a recording does", e);
        }
    }

    private void header() throws IOException {
        slide(Math.min(length, WINDOW));
        int headerLength = window.getInt();
        if (headerLength < 56 || headerLength > 4096 || headerLength > window.remaining()) {
            throw new IOException("no header");
        }
        byte[] magic = new byte[8];
        window.get(magic);
        if (!Arrays.equals(magic, StreamWriter.MAGIC)) {
            throw new IOException("another format");
        }
        session = new UUID(window.getLong(), window.getLong());
        commitment = new byte[32];
        window.get(commitment);
        sha256.update(CHAIN);
        sha256.update(new byte[32]);
        sha256.update(window.slice(0, 4 + headerLength));
        chain = sha256.digest();
        window.position(4 + headerLength);
    }

    UUID session() {
        return session;
    }

    byte[] commitment() {
        return commitment.clone();
    }

    byte[] chain() {
        return chain.clone();
    }

    /** Frames read so far. */
    long frames() {
        return frames;
    }

    /** Where the next frame would begin. */
    long position() {
        return windowStart + window.position();
    }

    long length() {
        return length;
    }

    /**
     * The next frame; empty at the end, or where only zeros or less than a frame are left.
     *
     * @throws IllegalArgumentException if something else stands there; the message says what is wrong with it
     */
    Optional<Frame.Raw> next() throws IOException {
        Frame.Raw frame = Frame.read(window);
        if (frame == null && windowStart + window.limit() < length) {
            long wanted = window.remaining() < 4 ? WINDOW : Math.max(WINDOW, 4L + window.getInt(window.position()));
            long at = position();
            windowStart = at;
            slide(Math.min(length - at, wanted));
            frame = Frame.read(window);
        }
        if (frame == null) {
            return Optional.empty();
        }
        if (frame.sequence() != frames) {
            throw new IllegalArgumentException("its number is " + frame.sequence() + " where " + frames + " is due");
        }
        sha256.update(CHAIN);
        sha256.update(chain);
        sha256.update(frame.whole().duplicate());
        chain = sha256.digest();
        frames++;
        return Optional.of(frame);
    }

    private void slide(long size) throws IOException {
        window = channel.map(FileChannel.MapMode.READ_ONLY, windowStart, size);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
