package dev.hoop.recording.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** The bytes that a recovery cuts from the end of a segment, and keeps in a file beside it. */
public final class CutFile {
    private CutFile() {}

    /**
     * Copies the bytes of a segment from {@code from} on, {@code length} of them, to {@code target}, durably.
     *
     * @return their SHA-256
     */
    public static byte[] copy(Path segment, long from, long length, Path target) throws IOException {
        MessageDigest sha = Chain.sha256();
        try (InputStream in = Files.newInputStream(segment);
                OutputStream out = Files.newOutputStream(target)) {
            in.skipNBytes(from);
            pass(in, length, (bytes, count) -> {
                out.write(bytes, 0, count);
                sha.update(bytes, 0, count);
            });
        }
        PrivateFiles.force(target);
        return sha.digest();
    }

    /** The SHA-256 of a file; fails if it is not {@code length} bytes long. */
    public static byte[] digest(Path file, long length) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != length) {
            throw new DamagedException(file.getFileName() + " is not " + length + " bytes long");
        }
        MessageDigest sha = Chain.sha256();
        try (InputStream in = Files.newInputStream(file)) {
            pass(in, length, (bytes, count) -> sha.update(bytes, 0, count));
        }
        return sha.digest();
    }

    private interface Piece {
        void take(byte[] bytes, int count) throws IOException;
    }

    private static void pass(InputStream in, long length, Piece piece) throws IOException {
        byte[] buffer = new byte[64 << 10];
        for (long left = length; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new DamagedException("a file became shorter while it was read");
            }
            piece.take(buffer, read);
            left -= read;
        }
    }
}
