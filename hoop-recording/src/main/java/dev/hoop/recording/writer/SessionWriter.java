package dev.hoop.recording.writer;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Judgement;
import dev.hoop.audit.recorder.Outcome;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.ResultColumn;
import dev.hoop.audit.recorder.ResultRecorder;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.recording.stream.CborBuffer;
import dev.hoop.recording.stream.Frame;
import dev.hoop.recording.stream.FrameType;
import dev.hoop.recording.stream.Item;
import dev.hoop.recording.stream.Packed;
import dev.hoop.recording.stream.SegmentEnd;
import dev.hoop.recording.stream.StreamWriter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;

/**
 * Writes one session. Items gather in two buffers, control and data; room for both is reserved in the file when they
 * gather, so what was accepted cannot fail to be written later. Blocks of data that are full are left to the archive's
 * {@link BlockWriter}; whoever needs them in the file before that writes them by itself, so data stay in order, and only a
 * few blocks wait. All state is guarded by {@code lock}; no fsync happens
 * under it, that of a full segment aside.
 */
final class SessionWriter implements SessionRecorder {
    private static final int FLUSH = 64 << 10;
    /** Blocks that wait for the block writer at most. */
    private static final int MOST_WAITING = 3;
    /** A block with one huge row does not wait. */
    private static final int MOST_IN_BLOCK = 4 * FLUSH;

    private final ArchiveRecorder archive;
    private final UUID id;
    private final StreamWriter stream;
    private final Decisions decisions;
    private final Clock clock;
    private final Object lock = new Object();
    private final ControlItems control = new ControlItems();
    private CborBuffer data = new CborBuffer(4 << 10);
    private final ArrayDeque<CborBuffer> full = new ArrayDeque<>(MOST_WAITING); // left to the block writer
    private long fullSize; // bytes in them
    private boolean packing; // the block writer is at the first of them
    private boolean asked; // the block writer will come
    private final Definitions<List<ResultColumn>> columns = new Definitions<>(256);
    private long operations;
    private long results;
    private long reserved;
    private boolean closed;
    private IOException broken;

    SessionWriter(ArchiveRecorder archive, SessionStart start, StreamWriter stream, Decisions decisions, Clock clock)
            throws IOException {
        this.archive = archive;
        this.id = start.id();
        this.stream = stream;
        this.decisions = decisions;
        this.clock = clock;
        control.open(start);
        reserve();
        writeControl(FrameType.OPEN, 0);
    }

    UUID id() {
        return id;
    }

    /** The last frame in the file. */
    long written() {
        return stream.written();
    }

    @Override
    public long operation(Judgement judgement, String text, Parameters parameters, boolean durable) {
        long number;
        synchronized (lock) {
            requireOpen();
            int mark = control.buffer.size();
            number = operations + 1;
            try {
                mark = parameters(parameters, mark);
                control.operation(number, judgement, text, durable, parameters.rows());
                reserve();
            } catch (IOException e) {
                control.rollBack(mark);
                throw archive.cannot("record the operation", e);
            } catch (RuntimeException | Error e) { // half an item must not stay, whatever the reason
                control.rollBack(mark);
                throw e;
            }
            operations = number;
            long sequence = writeControl(
                    FrameType.OPERATION,
                    judgement.verdict() == Judgement.Verdict.ALLOW || judgement.verdict() == Judgement.Verdict.OBSERVED
                            ? 0
                            : Frame.REFUSED);
            decided(number, sequence, judgement);
        }
        if (durable || archive.strict()) {
            force();
        }
        return number;
    }

    private void decided(long number, long sequence, Judgement judgement) {
        try {
            decisions.decided(number, sequence, judgement);
        } catch (IOException e) {
            throw archive.cannot("log the decision", e);
        }
    }

    private int parameters(Parameters parameters, int mark) throws IOException {
        int from = mark;
        int rows = parameters.rows();
        for (int row = 0; row < rows; row++) {
            control.parameters(parameters, row);
            if (control.buffer.size() > FLUSH) {
                reserve();
                writeControl(FrameType.CONTROL, 0);
                from = 0;
            }
        }
        return from;
    }

    @Override
    public ResultRecorder result(long operation, List<ResultColumn> of) {
        synchronized (lock) {
            requireOpen();
            int mark = data.size();
            int number = columns.find(of);
            if (number == 0) {
                number = columns.define(of);
                define(number, of);
            }
            data.array(4);
            data.integer(Item.RESULT);
            data.integer(++results);
            data.integer(operation);
            data.integer(number);
            gathered(mark);
            return new ResultWriter(this, results);
        }
    }

    private void define(int number, List<ResultColumn> of) {
        data.array(3);
        data.integer(Item.COLUMNS);
        data.integer(number);
        data.array(of.size());
        for (ResultColumn column : of) {
            data.array(3);
            data.text(column.label());
            data.text(column.type());
            if (column.mask().isPresent()) {
                data.text(column.mask().get());
            } else {
                data.nil();
            }
        }
    }

    /** Takes whole items. */
    void data(CborBuffer items) {
        synchronized (lock) {
            requireOpen();
            int mark = data.size();
            data.append(items);
            gathered(mark);
        }
    }

    @Override
    public void data(long operation, Direction direction, ByteBuffer bytes) {
        byte[] piece = new byte[Math.min(FLUSH, bytes.remaining())];
        while (bytes.hasRemaining()) {
            int length = Math.min(piece.length, bytes.remaining());
            bytes.get(piece, 0, length);
            synchronized (lock) {
                requireOpen();
                int mark = data.size();
                data.array(4);
                data.integer(Item.BYTES);
                data.integer(operation);
                data.integer(direction == Direction.TO_TARGET ? 1 : 2);
                data.binary(piece, 0, length);
                gathered(mark);
            }
        }
    }

    /** Makes sure that the data can be written, and writes it if it is enough for a frame. */
    private void gathered(int mark) {
        try {
            reserve();
        } catch (IOException e) {
            data.truncate(mark);
            columns.forget();
            throw archive.cannot("record the result", e);
        }
        if (data.size() > MOST_IN_BLOCK || archive.ending()) {
            flushData();
        } else if (data.size() >= FLUSH) {
            leave();
        }
    }

    /** Leaves the data to the block writer, unless it is too far behind. */
    private void leave() {
        if (full.size() == MOST_WAITING) {
            writeFull();
            requireSound(); // there may have been a wait
        }
        if (data.size() > 0) {
            full.add(data);
            fullSize += data.size();
            data = archive.blocks().buffer();
            asked = asked || archive.blocks().add(this);
        }
    }

    /** Writes what was left to the block writer, and waits for what it has begun with. */
    private void writeFull() {
        awaitPacking();
        while (!full.isEmpty()) {
            int size = full.element().size();
            write(FrameType.DATA, 0, full.element());
            firstWritten(size);
        }
    }

    private void firstWritten(int size) {
        CborBuffer written = full.remove();
        fullSize -= size;
        written.clear();
        archive.blocks().release(written);
    }

    private void awaitPacking() {
        boolean interrupted = false;
        while (packing) {
            try {
                lock.wait();
            } catch (InterruptedException e) {
                interrupted = true; // the record matters more; the caller learns of it afterwards
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Compresses and writes a block that waits, while the session goes on; whether there is another. By the block writer. */
    boolean writeBlock(Packed packed) {
        CborBuffer block = beginPacking();
        if (block == null) {
            return false;
        }
        try {
            packed.take(block.array(), 0, block.size());
            stream.write(FrameType.DATA, block.array(), block.size(), packed);
        } catch (RuntimeException | Error e) {
            throw endPacking(e);
        }
        return endPacking();
    }

    private CborBuffer beginPacking() {
        synchronized (lock) {
            packing = !full.isEmpty() && broken == null;
            asked = packing;
            return packing ? full.element() : null;
        }
    }

    private boolean endPacking() {
        synchronized (lock) {
            packing = false;
            lock.notifyAll();
            reserved = 0;
            firstWritten(full.element().size());
            asked = !full.isEmpty();
            return asked;
        }
    }

    private HoopException endPacking(Throwable failure) {
        synchronized (lock) {
            packing = false;
            asked = false;
            lock.notifyAll();
            return broken(failure);
        }
    }

    @Override
    public void outcome(long operation, Outcome outcome) {
        synchronized (lock) {
            requireOpen();
            int mark = control.buffer.size();
            control.outcome(operation, StreamWriter.nanos(clock), outcome);
            try {
                reserve();
            } catch (IOException e) {
                control.rollBack(mark);
                throw archive.cannot("record the outcome", e);
            }
            if (control.buffer.size() >= FLUSH || archive.ending()) {
                writeControl(FrameType.CONTROL, 0);
            }
        }
    }

    /** Asks the file for room only when what has gathered exceeds what it was asked for before. */
    private void reserve() throws IOException {
        long needed = (long) control.buffer.size() + data.size() + fullSize;
        if (needed > reserved) {
            long ahead = needed + FLUSH;
            stream.reserve(ahead);
            reserved = ahead;
        }
    }

    /** The sequence of the frame. */
    private long writeControl(FrameType type, int flags) {
        return write(type, flags, control.buffer);
    }

    private void flushData() {
        writeFull();
        if (data.size() > 0) {
            write(FrameType.DATA, 0, data);
        }
    }

    private long write(FrameType type, int flags, CborBuffer buffer) {
        long sequence;
        try {
            sequence = stream.write(type, 0, flags, buffer.array(), buffer.size());
        } catch (RuntimeException | Error e) {
            throw broken(e);
        }
        buffer.clear();
        reserved = 0;
        return sequence;
    }

    /** A write failed, such as by the fault of a mapped page that the disk has no room for: nothing may follow it. */
    private HoopException broken(Throwable failure) {
        broken = new IOException("a write failed: " + failure.getMessage(), failure);
        return archive.cannot("go on recording this session", broken);
    }

    @Override
    public void sync() {
        synchronized (lock) {
            requireOpen();
            flush();
        }
        force();
    }

    private void force() {
        try {
            stream.requireFile(); // there may be nothing new to force, and yet what there was may be gone
            stream.force();
        } catch (IOException e) {
            breakWith(e);
            throw archive.cannot("make the recording durable", e);
        }
    }

    /** An fsync that failed says nothing about what it lost, so nothing may follow it. */
    private void breakWith(IOException e) {
        synchronized (lock) {
            broken = broken == null ? e : broken;
        }
    }

    private void flush() {
        if (control.buffer.size() > 0) {
            writeControl(FrameType.CONTROL, 0);
        }
        flushData();
    }

    /** Writes what has gathered; called by the archive's flusher. */
    void flushGathered() {
        synchronized (lock) {
            if (!closed && broken == null) {
                flush();
            }
        }
    }

    /** Makes durable what is not; called by the archive's syncer. */
    void forceWritten() {
        if (!stream.unforced()) {
            return;
        }
        try {
            stream.force();
        } catch (IOException e) {
            boolean over;
            synchronized (lock) {
                over = closed;
            }
            if (!over) {
                breakWith(e);
                archive.log(System.Logger.Level.ERROR, id + ": the recording cannot be made durable: " + e);
            }
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new HoopException(ErrorCode.RECORDING, "the session's recording is closed; connect again");
        }
        archive.requireThere();
        requireSound();
    }

    private void requireSound() {
        if (broken != null) {
            throw archive.cannot("go on recording this session", broken);
        }
    }

    @Override
    public void close(CloseReason reason) {
        SegmentEnd end;
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
            try {
                requireSound();
                flush();
                control.close(reason.text());
                writeControl(FrameType.CLOSE, 0);
                end = stream.close();
            } catch (IOException | RuntimeException | Error e) {
                archive.log(System.Logger.Level.ERROR, id + ": the recording cannot be closed: " + e);
                archive.lost(this);
                return;
            }
        }
        archive.closed(this, reason, end);
    }
}
