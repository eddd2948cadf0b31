package dev.hoop.recording.stream;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes files that only their owner may read, whole or not at all. */
public final class PrivateFiles {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    private PrivateFiles() {}

    /** Makes a folder and those above it, open to its owner alone. */
    public static void folder(Path folder) throws IOException {
        Files.createDirectories(folder, permissions("rwx------"));
        if (POSIX) {
            Files.setPosixFilePermissions(folder, OWNER_ALONE); // it may have been there, say from a backup
        }
    }

    /** Puts {@code content} in place of whatever is there, durably. */
    public static void write(Path file, byte[] content) throws IOException {
        replace(file, content, permissions("rw-------"));
    }

    /** The same for a file that everybody may read. */
    public static void writePublic(Path file, byte[] content) throws IOException {
        replace(file, content);
    }

    private static void replace(Path file, byte[] content, FileAttribute<?>... attributes) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(next);
        Files.createFile(next, attributes);
        try (FileOutputStream out = new FileOutputStream(next.toFile())) { // no channel: see Uninterrupted
            out.write(content);
            out.getFD().sync();
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Puts zeros in the place of a secret that has served its time; does nothing if the file is not there. On disks that
     * write elsewhere what they change, its bytes may survive.
     */
    public static void overwrite(Path file) throws IOException {
        if (Files.exists(file)) {
            try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
                out.write(new byte[(int) Math.min(out.length(), 64 << 10)]);
                out.getFD().sync();
            }
        }
    }

    /** Makes a file's content durable. */
    public static void force(Path file) throws IOException {
        try (RandomAccessFile written = new RandomAccessFile(file.toFile(), "rw")) {
            written.getFD().sync();
        }
    }

    /** Makes the names in a folder durable, where the system can. */
    public static void forceFolder(Path folder) throws IOException {
        if (POSIX) {
            Uninterrupted.run(() -> {
                try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                    names.force(true);
                    return names;
                }
            });
        }
    }

    private static FileAttribute<?>[] permissions(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
