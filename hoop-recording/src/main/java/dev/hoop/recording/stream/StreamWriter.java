package dev.hoop.recording.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.zip.CRC32C;

/**
 * Writes the stream of one session: seals frames, chains them, and cuts the stream into segments. The caller reserves
 * room first; then {@link #write} cannot fail for want of it. Guarded by its session's lock, {@link #force} aside.
 */
public final class StreamWriter {
    /** Kept free beyond what is asked for, so that a session can always be closed. */
    private static final int SPARE = 4 << 10;

    private static final int SEGMENT_BYTES = 16 << 20;
    private static final long SEGMENT_NANOS = 300_000_000_000L;
    private static final int WORTH_COMPRESSING = 512;
    /** As much as one map can take; what gathers for one write is seldom more than a mebibyte. */
    private static final long MOST_AT_ONCE = 1 << 30;

    private final Path folder;
    private final String origin;
    private final UUID session;
    private final SessionKeys keys;
    private final Clock clock;
    private final LongSupplier monotonic;
    private final Allocator allocator;
    private final Consumer<SegmentEnd> ended;
    private final Chain chain = new Chain();
    private final CRC32C crc = new CRC32C();
    private final FrameCipher controlCipher;
    private final FrameCipher dataCipher;
    private final long monotonicStart;
    private byte[] scratch = new byte[4 << 10];
    private ByteBuffer header = ByteBuffer.wrap(scratch);
    private byte[] packed = new byte[0];
    private Segment segment;
    private int number;
    private long segmentStart;
    private long sequence;
    private long operations;
    private long refused;

    private final Object forcing = new Object();
    private boolean busy;
    private long forced;
    /** Written under the session's lock; read by {@link #force}. */
    private volatile long written;
    /** Written under the session's lock; read by {@link #force}. */
    private volatile Segment current;

    /**
     * Begins a stream in {@code folder}, which is empty.
     *
     * @param ended told of each segment but the last, under the session's lock
     */
    public StreamWriter(
            Path folder,
            String origin,
            UUID session,
            SessionKeys keys,
            Clocks clocks,
            Allocator allocator,
            Consumer<SegmentEnd> ended)
            throws IOException {
        this.folder = folder;
        this.origin = origin;
        this.session = session;
        this.keys = keys;
        this.clock = clocks.utc();
        this.monotonic = clocks.monotonic();
        this.monotonicStart = monotonic.getAsLong();
        this.allocator = allocator;
        this.ended = ended;
        this.controlCipher = new FrameCipher(keys.key(false).orElseThrow());
        this.dataCipher = new FrameCipher(keys.key(true).orElseThrow());
        begin(0);
    }

    /** Nanoseconds since 1970. */
    public static long nanos(Clock clock) {
        Instant now = clock.instant();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    private void begin(long room) throws IOException {
        SegmentHeader begun = new SegmentHeader(
                origin,
                session,
                number + 1,
                nanos(clock),
                number == 0 ? new byte[Chain.LENGTH] : chain.value(),
                sequence + 1,
                keys.commitment(false),
                keys.commitment(true));
        byte[] bytes = begun.encode();
        Segment next = Segment.create(folder.resolve(fileName(number + 1)), (int) (bytes.length + room), allocator);
        if (segment != null) {
            endSegment(next);
        }
        next.put(bytes, bytes.length);
        chain.header(bytes);
        segment = next;
        current = next;
        number++;
        segmentStart = monotonic.getAsLong();
    }

    private void endSegment(Segment next) throws IOException {
        try {
            segment.close();
            PrivateFiles.forceFolder(folder);
        } catch (IOException e) {
            next.discard();
            throw e;
        }
        ended.accept(end());
    }

    /** The name of a segment's file. */
    public static String fileName(int segment) {
        return String.format("%06d.hoop", segment);
    }

    /**
     * Makes sure that payloads of {@code payload} bytes in all can be written.
     *
     * @throws IOException if they cannot; then nothing has changed
     */
    public void reserve(long payload) throws IOException {
        long room = payload + Frame.OVERHEAD * (payload / Frame.MAX_PAYLOAD + 4) + SPARE;
        if (room > MOST_AT_ONCE) {
            throw new IOException("one operation or row of " + payload + " bytes is more than can be recorded");
        }
        if (segment.position() >= SEGMENT_BYTES || monotonic.getAsLong() - segmentStart > SEGMENT_NANOS) {
            begin(room);
        } else {
            segment.reserve(room);
        }
    }

    /**
     * Writes a payload, in several frames if it is long. Room for it has been reserved.
     */
    public void write(FrameType type, int direction, int flags, byte[] payload, int length) {
        int at = 0;
        FrameType part = type == FrameType.DATA ? FrameType.DATA : FrameType.CONTROL;
        while (length - at > Frame.MAX_PAYLOAD) {
            frame(part, direction, Frame.CONTINUES, payload, at, Frame.MAX_PAYLOAD);
            at += Frame.MAX_PAYLOAD;
        }
        frame(type, direction, flags, payload, at, length - at);
    }

    private void frame(FrameType type, int direction, int flags, byte[] payload, int offset, int length) {
        int packedLength = length < WORTH_COMPRESSING ? 0 : pack(payload, offset, length);
        boolean compressed = packedLength > 0;
        int sealed = compressed ? packedLength : length;
        int total = sealed + Frame.OVERHEAD;
        if (scratch.length < total) {
            scratch = new byte[Math.min(Frame.MAX, total * 2)];
            header = ByteBuffer.wrap(scratch);
        }
        long next = sequence + 1;
        header.clear();
        header.putInt(total).put((byte) type.code()).put((byte) direction);
        header.put((byte) (compressed ? flags | Frame.ZSTD : flags)).put((byte) 0);
        header.putLong(next).putLong(nanos(clock)).putLong(monotonic.getAsLong() - monotonicStart);
        FrameCipher cipher = type == FrameType.DATA ? dataCipher : controlCipher;
        cipher.seal(next, compressed ? packed : payload, compressed ? 0 : offset, sealed, scratch);
        crc.reset();
        crc.update(scratch, 0, total - 4);
        header.putInt(total - 4, (int) crc.getValue());
        segment.put(scratch, total);
        chain.frame(scratch, total);
        sequence = next;
        written = next;
        if (type == FrameType.OPERATION) {
            operations++;
            refused += (flags & Frame.REFUSED) == 0 ? 0 : 1;
        }
    }

    private int pack(byte[] payload, int offset, int length) {
        int bound = Compression.bound(length);
        if (packed.length < bound) {
            packed = new byte[bound];
        }
        return Compression.compress(payload, offset, length, packed);
    }

    /** The sequence of the last frame. Any thread. */
    public long written() {
        return written;
    }

    /** Whether something was written since it was last forced. Any thread. */
    public boolean unforced() {
        synchronized (forcing) {
            return forced < written;
        }
    }

    /** Makes all frames written before this call durable. Callers at the same time share one fsync. Any thread. */
    public void force() throws IOException {
        long wanted = written;
        while (takeTurn(wanted)) {
            long upTo = written;
            Segment target = current;
            boolean done = false;
            try {
                target.force();
                done = target == current; // a segment that ended meanwhile was forced by that; what follows was not
            } finally {
                synchronized (forcing) {
                    busy = false;
                    forced = done ? Math.max(forced, upTo) : forced;
                    forcing.notifyAll();
                }
            }
        }
    }

    /** Waits while another thread forces; whether anything is left to be forced then, by this one. */
    private boolean takeTurn(long wanted) {
        boolean interrupted = false;
        synchronized (forcing) {
            while (busy && forced < wanted) {
                try {
                    forcing.wait();
                } catch (InterruptedException e) {
                    interrupted = true; // the record matters more; the caller learns of it afterwards
                }
            }
            busy |= forced < wanted;
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return forced < wanted;
        }
    }

    /** Fails if the file is no longer there. Any thread. */
    public void requireFile() throws IOException {
        current.requireFile();
    }

    /** Ends the last segment, durably. */
    public SegmentEnd close() throws IOException {
        segment.close();
        synchronized (forcing) {
            forced = written;
        }
        return end();
    }

    /** Where the stream stands. */
    public SegmentEnd end() {
        return new SegmentEnd(session, number, segment.position(), sequence, operations, refused, chain.value());
    }
}
