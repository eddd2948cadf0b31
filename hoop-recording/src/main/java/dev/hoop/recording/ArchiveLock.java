package dev.hoop.recording;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Keeps every other writer from an archive, in this process (another class loader's too) or another. */
record ArchiveLock(FileChannel channel) implements AutoCloseable {
    private static final long AGAIN_MILLIS = 50;

    static ArchiveLock acquire(Path directory, Duration patience) throws IOException {
        FileChannel channel = FileChannel.open(
                directory.resolve("private/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!locked(channel)) {
                if (System.nanoTime() - end > 0) {
                    throw new IOException("another process or class loader is recording into it");
                }
                Thread.sleep(AGAIN_MILLIS);
            }
            return new ArchiveLock(channel);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            channel.close();
            throw new IOException("interrupted while waiting for its lock", e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) { // held by this process
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) { // the lock goes with the process at the latest
            System.getLogger(ArchiveLock.class.getName())
                    .log(System.Logger.Level.WARNING, "A lock was not released", e);
        }
    }
}
