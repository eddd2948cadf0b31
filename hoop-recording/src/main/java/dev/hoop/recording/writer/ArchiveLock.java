package dev.hoop.recording.writer;

import dev.hoop.recording.stream.DamagedException;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;

/** The right to write to an archive: a lock on its file {@code lock}, which the system lifts when the process dies. */
final class ArchiveLock implements Closeable {
    private static final long PAUSE_MILLIS = 50;

    private final FileChannel channel;
    private final Path file;
    private final Object identity;

    private ArchiveLock(FileChannel channel, Path file) throws IOException {
        this.channel = channel;
        this.file = file;
        this.identity = identity(file);
    }

    /** Tells the file from another of its name; a constant where the system cannot. */
    private static Object identity(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? "" : key;
    }

    /**
     * Fails if the file is gone, or another has its name: then somebody else may hold a lock on that, and write to the
     * archive too.
     */
    void requireHeld() throws IOException {
        if (!identity(file).equals(identity)) {
            throw new DamagedException(file + " was replaced while the archive was being written");
        }
    }

    /** Waits up to {@code patience}; empty if another writer still has it then. */
    static Optional<ArchiveLock> acquire(Path archive, Duration patience) throws IOException {
        Path file = archive.resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (!locked(channel)) {
                if (System.nanoTime() - deadline >= 0) {
                    channel.close();
                    return Optional.empty();
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return Optional.of(new ArchiveLock(channel, file));
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
