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
 *
 * <p>Nobody waits for a sink that fails: one that has not taken what it was last offered when {@link #stop} is called
 * gets one more chance. What it misses stays in the archive, and comes when the archive is next written.
 */
public final class SinkRunner {
    /** How long a sink may take to close. */
    static final Duration GRACE = Duration.ofSeconds(1);

    private static final System.Logger LOG = System.getLogger("dev.hoop.recording");
    private static final int RUN = 256;
    private static final long POLL_MILLIS = 50;
    private static final long MOST_MILLIS = 30_000;
    private static final int REMIND = 100; // failures, about 50 minutes at the longest pause

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
            goOn = more ? !givenUp() : !last;
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
        } catch (Exception | Error e) { // a sink is somebody else's code, and this thread is all that it has
            failed("its events wait in the archive", e);
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
            event = ++count == RUN || givenUp() ? Optional.empty() : feed.next();
        }
        Cursor reached = feed.cursor();
        if (count > 0) {
            sink.flush();
        }
        if (!reached.equals(saved)) {
            reached.store(cursorFile);
            saved = reached;
        }
        failures = 0;
        return count > 0;
    }

    private void append(AuditEvent event) throws Exception {
        while (true) {
            try {
                sink.append(event);
                return;
            } catch (IllegalStateException e) {
                throw e;
            } catch (Exception | Error e) {
                failed("event " + event.id() + " of type " + event.type() + " and those behind it wait", e);
                if (givenUp()) {
                    throw e;
                }
                pause(backOff());
            }
        }
    }

    /** Told the first time, and then from time to time: a sink that never takes an event must not go unnoticed. */
    private void failed(String consequence, Throwable e) {
        if (failures++ % REMIND == 0) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "sink " + name + " failed (" + failures + " in a row); " + consequence,
                    e);
        }
    }

    private long backOff() {
        return Math.min(MOST_MILLIS, 50L << Math.min(10, failures));
    }

    /** After a failed flush nobody knows what the sink has, so all since the last good one comes again. */
    private void rewind() {
        closeFeed();
        feed = feeds.apply(saved);
    }

    private void closeFeed() {
        try {
            feed.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "closing a feed failed", e);
        }
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }

    /** Whether it was told to stop, and the sink fails or has had its time. */
    private boolean givenUp() {
        return stopped() && (failures > 1 || System.nanoTime() - deadline >= 0);
    }

    /** Waits, but not on when it is told to stop. */
    private void pause(long millis) {
        try {
            boolean told = stopping.await(millis, TimeUnit.MILLISECONDS);
            if (told && failures > 0) {
                TimeUnit.MILLISECONDS.sleep(20); // before the last chance
            }
        } catch (InterruptedException e) {
            LOG.log(System.Logger.Level.DEBUG, "sink {0} interrupted the thread that it is called by", name);
        }
    }

    private void finish() {
        closeFeed();
        try {
            sink.close();
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.WARNING, "sink " + name + " could not be closed", e);
        }
    }

    /** Lets the sink have what is left, for as long as {@code patience}, and closes it. Returns at once. */
    void stop(Duration patience) {
        deadline = System.nanoTime() + patience.toNanos();
        stopping.countDown();
    }

    /** Waits until the sink is closed, but no longer than {@code patience}. */
    void await(Duration patience) {
        try {
            thread.join(Math.max(1, patience.toMillis()));
            if (thread.isAlive()) {
                LOG.log(System.Logger.Level.WARNING, "sink {0} is stuck; what it misses stays in the archive", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
