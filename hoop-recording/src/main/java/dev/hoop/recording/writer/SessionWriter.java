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
import dev.hoop.recording.stream.SegmentEnd;
import dev.hoop.recording.stream.StreamWriter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Writes one session. Items gather in two buffers, control and data; room for both is reserved in the file when they
 * gather, so what was accepted cannot fail to be written later. All state is guarded by {@code lock}; no fsync happens
 * under it, that of a full segment aside.
 */
final class SessionWriter implements SessionRecorder {
    private static final int FLUSH = 64 << 10;

    private final ArchiveRecorder archive;
    private final UUID id;
    private final StreamWriter stream;
    private final Decisions decisions;
    private final Clock clock;
    private final Object lock = new Object();
    private final ControlItems control = new ControlItems();
    private final CborBuffer data = new CborBuffer(4 << 10);
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
            writeControl(
                    FrameType.OPERATION,
                    judgement.verdict() == Judgement.Verdict.ALLOW || judgement.verdict() == Judgement.Verdict.OBSERVED
                            ? 0
                            : Frame.REFUSED);
            decided(number, judgement);
        }
        if (durable || archive.strict()) {
            force();
        }
        return number;
    }

    private void decided(long number, Judgement judgement) {
        try {
            decisions.decided(number, stream.written(), judgement);
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
        if (data.size() >= FLUSH || archive.ending()) {
            writeData();
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
        long needed = (long) control.buffer.size() + data.size();
        if (needed > reserved) {
            long ahead = needed + FLUSH;
            stream.reserve(ahead);
            reserved = ahead;
        }
    }

    private void writeControl(FrameType type, int flags) {
        write(type, flags, control.buffer);
    }

    private void writeData() {
        write(FrameType.DATA, 0, data);
    }

    private void write(FrameType type, int flags, CborBuffer buffer) {
        try {
            stream.write(type, 0, flags, buffer.array(), buffer.size());
        } catch (RuntimeException | Error e) { // such as the fault of a mapped page that the disk has no room for
            broken = new IOException("a write failed: " + e.getMessage(), e);
            throw archive.cannot("go on recording this session", broken);
        }
        buffer.clear();
        reserved = 0;
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
        if (data.size() > 0) {
            writeData();
        }
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
