package dev.hoop.recording.stream;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads the sealed frames of one session in order, through all its segments, and checks lengths, CRCs, sequence and
 * links as it goes. Can follow a stream that is still being written: after an empty {@link #next}, ask again later. Needs
 * no key. Owned by one thread at a time.
 */
public final class StreamReader implements Closeable {
    private final Path folder;
    private final Chain chain = new Chain();
    private final ByteBuffer window = ByteBuffer.allocate(32 << 10).limit(0);
    private FileChannel channel;
    private SegmentHeader header;
    private int segment;
    private long windowStart;
    private long position;
    private long sequence;
    private long operations;
    private long refused;

    public StreamReader(Path folder) {
        this.folder = folder;
    }

    /** The next whole frame, or empty if there is none, or none yet. */
    public Optional<Frame> next() throws IOException {
        while (true) {
            if (channel == null && !openSegment(1)) {
                return Optional.empty();
            }
            Optional<Frame> frame = frame();
            if (frame.isPresent()) {
                return frame;
            }
            if (Files.notExists(file(segment + 1))) {
                return Optional.empty();
            }
            frame = frame(); // it may have come between the look at this file and the look for the next
            if (frame.isPresent()) {
                return frame;
            }
            if (tail() != 0) {
                throw new DamagedException("bytes that are no frame follow the last of a segment that is not the last");
            }
            FileChannel before = channel;
            if (!openSegment(segment + 1)) {
                return Optional.empty();
            }
            before.close();
        }
    }

    private Path file(int number) {
        return folder.resolve(StreamWriter.fileName(number));
    }

    private boolean openSegment(int number) throws IOException {
        if (Files.notExists(file(number))) {
            return false;
        }
        if (!Files.isRegularFile(file(number))) {
            throw new DamagedException("segment " + number + " is not a file");
        }
        FileChannel opened = FileChannel.open(file(number), StandardOpenOption.READ);
        try {
            ByteBuffer start = ByteBuffer.allocate(12);
            if (opened.size() > 0) {
                read(opened, start, 0);
            }
            if (start.getInt(0) == 0) {
                opened.close(); // made, and not yet begun
                return false;
            }
            ByteBuffer whole = ByteBuffer.allocate(SegmentHeader.length(start));
            read(opened, whole, 0);
            accept(SegmentHeader.decode(whole.array()), number);
            chain.header(whole.array());
            position = whole.capacity();
        } catch (IOException e) {
            opened.close();
            throw e instanceof EOFException ? new DamagedException("a segment's header is cut off") : e;
        }
        channel = opened;
        segment = number;
        window.clear().limit(0);
        windowStart = position;
        return true;
    }

    private void accept(SegmentHeader begun, int number) throws DamagedException {
        byte[] previous = number == 1 ? new byte[Chain.LENGTH] : chain.value();
        if (begun.segment() != number
                || begun.firstSequence() != sequence + 1
                || !Arrays.equals(begun.previous(), previous)) {
            throw new DamagedException("segment " + number + " does not follow from the one before");
        }
        if (!begun.session().toString().equals(folder.getFileName().toString())) {
            throw new DamagedException("the segment is of session " + begun.session());
        }
        header = begun;
    }

    private static void read(FileChannel from, ByteBuffer into, long at) throws IOException {
        while (into.hasRemaining()) {
            int read = from.read(into, at + into.position());
            if (read < 0) {
                throw new EOFException();
            }
        }
        into.flip();
    }

    private Optional<Frame> frame() throws IOException {
        if (!fill(4)) {
            return Optional.empty();
        }
        int length = window.getInt(offset());
        if (length == 0) {
            window.limit(0); // look again next time: the writer may be about to fill it in
            windowStart = position;
            return Optional.empty();
        }
        Frame.checkLength(length);
        byte[] bytes = new byte[length];
        if (length <= window.capacity()) {
            if (!fill(length)) {
                throw new DamagedException("the last frame is cut off");
            }
            window.get(offset(), bytes);
        } else {
            try {
                read(channel, ByteBuffer.wrap(bytes), position);
            } catch (EOFException e) {
                throw new DamagedException("the last frame is cut off");
            }
        }
        Frame frame = Frame.parse(bytes);
        if (frame.sequence() != sequence + 1) {
            throw new DamagedException(
                    "frame " + frame.sequence() + " stands where frame " + (sequence + 1) + " is due");
        }
        chain.frame(bytes, length);
        position += length;
        sequence++;
        if (frame.type() == FrameType.OPERATION) {
            operations++;
            refused += frame.has(Frame.REFUSED) ? 1 : 0;
        }
        return Optional.of(frame);
    }

    private int offset() {
        return (int) (position - windowStart);
    }

    private boolean fill(int needed) throws IOException {
        if (position >= windowStart && position + needed <= windowStart + window.limit()) {
            return true;
        }
        window.clear();
        windowStart = position;
        while (window.hasRemaining()) {
            int read = channel.read(window, windowStart + window.position());
            if (read < 0) {
                break;
            }
        }
        window.flip();
        return window.limit() >= needed;
    }

    /** How many bytes, from here to the last that is not zero, are no frame. */
    public long tail() throws IOException {
        return channel == null ? 0 : written(channel, position) - position;
    }

    /** Where the last byte of a segment ends that is not zero; {@code from} if there is none behind it. */
    public static long written(Path segment, long from) throws IOException {
        try (FileChannel channel = FileChannel.open(segment, StandardOpenOption.READ)) {
            return written(channel, from);
        }
    }

    private static long written(FileChannel channel, long from) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(64 << 10);
        long end = from;
        for (long at = from; channel.read(block.clear(), at) > 0; at += block.limit()) {
            block.flip();
            for (int i = 0; i < block.limit(); i++) {
                if (block.get(i) != 0) {
                    end = at + i + 1;
                }
            }
        }
        return end;
    }

    /** How long the file is that is being read. */
    public long fileBytes() throws IOException {
        return channel == null ? 0 : channel.size();
    }

    /** The header of the segment being read; empty before the first. */
    public Optional<SegmentHeader> header() {
        return Optional.ofNullable(header);
    }

    /** The segment being read, or 0. */
    public int segment() {
        return segment;
    }

    /** The sequence of the last frame read, or 0. */
    public long sequence() {
        return sequence;
    }

    /** What has been read so far. */
    public SegmentEnd end() {
        return new SegmentEnd(
                java.util.UUID.fromString(folder.getFileName().toString()),
                segment,
                position,
                sequence,
                operations,
                refused,
                chain.value());
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
