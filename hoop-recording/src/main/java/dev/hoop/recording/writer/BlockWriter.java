package dev.hoop.recording.writer;

import dev.hoop.recording.stream.CborBuffer;
import dev.hoop.recording.stream.Packed;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Compresses and writes full blocks of rows in a thread of its own, so that a client which reads many rows seldom waits
 * for that. A session asks once at most, and does it by itself when the thread does not come in time. Thread-safe.
 */
final class BlockWriter {
    private static final System.Logger LOG = System.getLogger("dev.hoop.recording");
    private static final int BLOCK = 72 << 10;
    private static final int KEPT = 8;

    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                Thread made = new Thread(task, "hoop-archive-blocks");
                made.setDaemon(true);
                return made;
            });
    private final ConcurrentLinkedQueue<CborBuffer> spare = new ConcurrentLinkedQueue<>();
    private final Packed packed = new Packed(); // the thread's

    BlockWriter() {
        thread.allowCoreThreadTimeOut(true);
    }

    /** Whether the session's block will be seen to. */
    boolean add(SessionWriter session) {
        try {
            thread.execute(() -> tried(session));
            return true;
        } catch (RejectedExecutionException e) { // closed: the session is about to be
            return false;
        }
    }

    private void tried(SessionWriter session) {
        try {
            if (session.writeBlock(packed)) { // after those that have waited longer
                add(session);
            }
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
