package dev.hoop.recording.writer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** The right to write to an archive: a lock on its file {@code lock}, which the system lifts when the process dies. */
final class ArchiveLock implements Closeable {
    private static final long PAUSE_MILLIS = 50;

    private final FileChannel channel;

    private ArchiveLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits up to {@code patience}; empty if another writer still has it then. */
    static Optional<ArchiveLock> acquire(Path archive, Duration patience) throws IOException {
        FileChannel channel =
                FileChannel.open(archive.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (!locked(channel)) {
                if (System.nanoTime() - deadline >= 0) {
                    channel.close();
                    return Optional.empty();
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return Optional.of(new ArchiveLock(channel));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            channel.close();
            throw new java.io.InterruptedIOException("interrupted while waiting for the archive");
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another recorder in this JVM, perhaps under another class loader
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
