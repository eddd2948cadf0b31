package dev.hoop.recording.writer;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.recording.stream.DamagedException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says why an archive cannot be written, and what to do. */
final class Unwritable {
    private Unwritable() {}

    static HoopException because(Path directory, String what, IOException e) {
        String instead = ", or set hoop.archive to another directory";
        String advice = e instanceof DamagedException
                ? "; run hoop verify" + instead
                : "; make it writable and free some space" + instead;
        return new HoopException(
                ErrorCode.RECORDING, "the archive " + directory + ": cannot " + what + ": " + reason(e) + advice, e);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there";
        }
        if (e instanceof FileAlreadyExistsException there) {
            return inTheWay(Path.of(there.getFile()));
        }
        return String.valueOf(e.getMessage());
    }

    private static String inTheWay(Path file) {
        if (Files.isSymbolicLink(file) && Files.notExists(file)) {
            return file + " is a link to nothing";
        }
        return file + (Files.isRegularFile(file) ? " is a file, not a directory" : " is in the way");
    }
}
