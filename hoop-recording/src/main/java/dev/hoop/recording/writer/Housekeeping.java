package dev.hoop.recording.writer;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What an archive does by itself: flushes and syncs within 50 ms, signs within a second, shows each minute that it lives. */
final class Housekeeping {
    private static final System.Logger LOG = System.getLogger("dev.hoop.recording");

    private final ScheduledExecutorService threads;
    private final Path directory;

    Housekeeping(ArchiveRecorder archive, Path directory) {
        this.directory = directory;
        this.threads = Executors.newScheduledThreadPool(4, task -> {
            Thread thread = new Thread(task, "hoop-archive");
            thread.setDaemon(true);
            return thread;
        }); // a thread for each task, so that a slow disk holds up none of the others
        repeat(20, () -> archive.flushAll());
        repeat(25, () -> archive.forceAll());
        repeat(1_000, archive::signHead);
        repeat(60_000, archive::heartbeat);
    }

    /** A task that may fail, and is tried again next time. */
    private interface Task {
        void run() throws Exception;
    }

    private void repeat(long millis, Task task) {
        threads.scheduleWithFixedDelay(() -> tried(task), millis, millis, TimeUnit.MILLISECONDS);
    }

    private void tried(Task task) {
        try {
            task.run();
        } catch (Exception | Error e) { // an executor silently drops a task that throws
            LOG.log(System.Logger.Level.ERROR, directory + ": keeping the archive failed, and is tried again", e);
        }
    }

    void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "{0}: the archive''s threads are still busy", directory);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
