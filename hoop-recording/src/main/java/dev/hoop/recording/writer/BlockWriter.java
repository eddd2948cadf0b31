package dev.hoop.recording.writer;

import dev.hoop.recording.stream.CborBuffer;
import dev.hoop.recording.stream.Packed;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Compresses and writes full blocks of rows in a thread of its own, so that a client which reads many rows seldom waits
 * for that. A session withdraws a block and writes it by itself when the thread does not come in time. Thread-safe.
 */
final class BlockWriter {
    private static final System.Logger LOG = System.getLogger("dev.hoop.recording");
    private static final int BLOCK = 72 << 10;
    private static final int KEPT = 8;
    private static final int MOST_WAITING = 256;

    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), task -> {
                Thread made = new Thread(task, "hoop-archive-blocks");
                made.setDaemon(true);
                return made;
            });
    private final ConcurrentLinkedQueue<CborBuffer> spare = new ConcurrentLinkedQueue<>();
    private final Packed packed = new Packed(); // the thread's

    BlockWriter() {
        thread.allowCoreThreadTimeOut(true);
    }

    /** Whether the session's block will be seen to, after those added before. */
    boolean add(SessionWriter session, Block block) {
        try {
            thread.execute(() -> tried(session, block));
            return true;
        } catch (RejectedExecutionException e) { // far behind, or closed
            return false;
        }
    }

    private void tried(SessionWriter session, Block block) {
        try {
            session.writeBlock(block, packed);
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, session.id() + ": the recording cannot go on", e);
        }
    }

    /** An empty one for a session to go on with. */
    CborBuffer buffer() {
        CborBuffer buffer = spare.poll();
        return buffer == null ? new CborBuffer(BLOCK) : buffer;
    }

    /** Takes back one that has been written and cleared. */
    void release(CborBuffer buffer) {
        if (spare.size() < KEPT) {
            spare.add(buffer);
        }
    }

    void close() {
        thread.shutdown();
    }
}
