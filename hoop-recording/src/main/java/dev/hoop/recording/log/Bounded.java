package dev.hoop.recording.log;

import dev.hoop.recording.stream.DamagedException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads small files of an archive that somebody else may have put there: neither endless ones nor pipes. */
public final class Bounded {
    private Bounded() {}

    /**
     * The content of a file.
     *
     * @throws NoSuchFileException if there is none
     * @throws DamagedException    if it is no regular file, or larger than {@code most} bytes
     */
    public static byte[] read(Path file, int most) throws IOException {
        requireRegular(file);
        try (var in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw new DamagedException(file.getFileName() + " is larger than a recorder writes it");
            }
            return content;
        }
    }

    /** Fails for pipes and devices, which could keep a reader for ever. */
    static void requireRegular(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new DamagedException(file.getFileName() + " is not a file");
        }
    }
}
