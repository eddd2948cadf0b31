package dev.hoop.recording.sink;

import dev.hoop.audit.AuditEvent;
import dev.hoop.audit.AuditSink;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Brings an archive's events to one sink, on a thread of its own. An event that the sink does not take is offered again,
 * later and later, up to half a minute; those behind it wait. The cursor moves only after a flush.
 */
public final class SinkRunner {
    private static final System.Logger LOG = System.getLogger("dev.hoop.recording");
    private static final int RUN = 256;
    private static final long POLL_MILLIS = 50;
    private static final long MOST_MILLIS = 30_000;

    private final String name;
    private final AuditSink sink;
    private final Path cursorFile;
    private final Function<Cursor, EventFeed> feeds;
    private final Thread thread;
    private final CountDownLatch stopping = new CountDownLatch(1);
    /** Set before {@code stopping} falls, read after. */
    private volatile long deadline = Long.MAX_VALUE;

    private EventFeed feed;
    private Cursor saved;
    private long failures;

    SinkRunner(String name, AuditSink sink, Path cursorFile, Cursor from, Function<Cursor, EventFeed> feeds) {
        this.name = name;
        this.sink = sink;
        this.cursorFile = cursorFile;
        this.feeds = feeds;
        this.feed = feeds.apply(from);
        this.saved = from;
        this.thread = new Thread(this::run, "hoop-sink-" + name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void run() {
        boolean goOn = true;
        while (goOn) {
            boolean last = stopped(); // looked at before delivering: what came until then is delivered
            boolean more = delivered();
            goOn = more ? !pastDeadline() : !last;
            if (!more && goOn) {
                pause(POLL_MILLIS);
            }
        }
        finish();
    }

    /** Whether it is worth while to try again at once. */
    private boolean delivered() {
        try {
            return deliver();
        } catch (Exception e) {
            failed(e);
            rewind();
            pause(backOff());
            return true;
        }
    }

    /** Takes a run of events to the sink; whether there were any. */
    private boolean deliver() throws Exception {
        int count = 0;
        Optional<AuditEvent> event = feed.next();
        while (event.isPresent()) {
            append(event.get());
            event = ++count == RUN || pastDeadline() ? Optional.empty() : feed.next();
        }
        Cursor reached = feed.cursor();
        if (count > 0) {
            sink.flush();
        }
        if (!reached.equals(saved)) {
            reached.store(cursorFile);
            saved = reached;
        }
        return count > 0;
    }

    private void append(AuditEvent event) throws Exception {
        while (true) {
            try {
                sink.append(event);
                failures = 0;
                return;
            } catch (IllegalStateException e) {
                throw e;
            } catch (Exception e) {
                failed(e);
                if (pause(backOff()) && pastDeadline()) {
                    throw e;
                }
            }
        }
    }

    private void failed(Exception e) {
        if (failures++ == 0) {
            LOG.log(System.Logger.Level.WARNING, "sink " + name + " failed; its events wait in the archive", e);
        }
    }

    private long backOff() {
        return Math.min(MOST_MILLIS, 50L << Math.min(10, failures));
    }

    /** After a failed flush nobody knows what the sink has, so all since the last good one comes again. */
    private void rewind() {
        try {
            feed.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "closing a feed failed", e);
        }
        feed = feeds.apply(saved);
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }

    private boolean pastDeadline() {
        return stopped() && System.nanoTime() - deadline >= 0;
    }

    /** Waits; whether it was told to stop. */
    private boolean pause(long millis) {
        try {
            if (stopped()) {
                TimeUnit.MILLISECONDS.sleep(Math.min(millis, 20));
                return true;
            }
            return stopping.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true; // nobody interrupts this thread but a sink that does so by mistake
        }
    }

    private void finish() {
        try {
            feed.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "closing a feed failed", e);
        }
        sink.close();
    }

    /** Lets the sink have what is left, for as long as {@code patience}, and closes it. */
    public void stop(Duration patience) {
        deadline = System.nanoTime() + patience.toNanos();
        stopping.countDown();
        try {
            thread.join(patience.toMillis() + 1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
