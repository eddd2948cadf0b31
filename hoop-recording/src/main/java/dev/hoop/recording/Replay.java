package dev.hoop.recording;

import dev.hoop.recording.stream.DamagedException;
import dev.hoop.recording.stream.Frame;
import dev.hoop.recording.stream.FrameType;
import dev.hoop.recording.stream.SessionKeys;
import dev.hoop.recording.stream.StreamReader;
import dev.hoop.recording.stream.Unsealer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * What a session's recording says, in order, with memory for one frame at a time. Reads along while a session is being
 * written: after an empty {@link #next}, more may come. Owned by one thread at a time.
 */
public final class Replay implements Closeable {
    private static final long NANOS = 1_000_000_000L;

    private final StreamReader reader;
    private final Unsealer unsealer;
    private final RecordedItems items = new RecordedItems();
    private final Queue<Recorded> ready = new ArrayDeque<>();
    private final boolean withData;

    Replay(Path folder, SessionKeys keys, boolean withData) {
        this.reader = new StreamReader(folder);
        this.unsealer = new Unsealer(keys);
        this.withData = withData;
    }

    /**
     * The next thing, or empty at the end.
     *
     * @throws IOException if the recording is damaged or cannot be read
     */
    public Optional<Recorded> next() throws IOException {
        return next(Long.MAX_VALUE);
    }

    /** The same, but reads no frame beyond {@code last}. */
    public Optional<Recorded> next(long last) throws IOException {
        while (ready.isEmpty()) {
            Optional<Frame> frame = reader.sequence() < last ? reader.next() : Optional.empty();
            if (frame.isEmpty()) {
                return Optional.empty();
            }
            read(frame.get());
        }
        return Optional.of(ready.remove());
    }

    /** Whether nothing is left of the frames read so far. */
    public boolean drained() {
        return ready.isEmpty();
    }

    private void read(Frame frame) throws IOException {
        boolean data = frame.type() == FrameType.DATA;
        if (data && !withData) {
            return;
        }
        FramePosition at = new FramePosition(
                reader.segment(),
                frame.sequence(),
                Instant.ofEpochSecond(Math.floorDiv(frame.utcNanos(), NANOS), Math.floorMod(frame.utcNanos(), NANOS)),
                frame.monotonicNanos());
        Optional<byte[]> payload = unsealer.payload(frame, reader.header().orElseThrow());
        if (payload.isPresent()) {
            items.read(frame, payload.get(), at, ready::add);
        } else if (data) {
            ready.add(new Recorded.Erased(at));
        } else {
            throw new DamagedException("this copy of the archive has no key for the session");
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
