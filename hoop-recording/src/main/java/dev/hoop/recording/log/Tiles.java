package dev.hoop.recording.log;

import dev.hoop.recording.stream.DamagedException;
import dev.hoop.recording.stream.PrivateFiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The files of a log under {@code tile/}. Source: C2SP tlog-tiles, "Merkle Tree" and "Log Entries". */
final class Tiles {
    static final int WIDTH = 256;
    private static final int MOST_ENTRIES = WIDTH * (2 + 0xffff);
    private static final int MOST_HASHES = WIDTH * 32;
    private static final int ATTEMPTS = 8;

    private final Path root;

    Tiles(Path archive) {
        this.root = archive.resolve("tile");
    }

    /** The path of a tile below {@code tile/}; {@code width} is 256 for a full one. */
    static String path(String level, long index, int width) {
        StringBuilder path = new StringBuilder(String.format("%03d", index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, String.format("x%03d/", rest % 1000));
        }
        return level + "/" + path + (width == WIDTH ? "" : ".p/" + width);
    }

    void write(String level, long index, int width, byte[] content) throws IOException {
        Path file = root.resolve(path(level, index, width));
        Files.createDirectories(file.getParent());
        PrivateFiles.writePublic(file, content);
        PrivateFiles.forceFolder(file.getParent());
    }

    /** Deletes a partial tile that a wider one has replaced. */
    void delete(String level, long index, int width) throws IOException {
        Files.deleteIfExists(root.resolve(path(level, index, width)));
    }

    /** Entries as a bundle holds them: each after its length in two bytes. */
    static byte[] bundle(List<byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            out.write(entry.length >>> 8);
            out.write(entry.length);
            out.writeBytes(entry);
        }
        return out.toByteArray();
    }

    /**
     * The entries of a bundle, of which a log of {@code size} entries has its part.
     *
     * @throws NoSuchFileException if it is not there
     * @throws DamagedException    if it is not a bundle of that many entries
     */
    List<byte[]> entries(long index, long size) throws IOException {
        int width = (int) Math.min(WIDTH, size - index * WIDTH);
        Content content = read("entries", index, width, MOST_ENTRIES);
        List<byte[]> entries = split(content.bytes);
        if (entries.size() < width || content.exact && entries.size() > width) {
            throw new DamagedException("tile/" + path("entries", index, width) + " is not " + width + " whole entries");
        }
        return entries.subList(0, width);
    }

    /** Undoes {@link #bundle}; gives nothing if something is left over. */
    static List<byte[]> split(byte[] bundle) {
        ByteBuffer in = ByteBuffer.wrap(bundle);
        List<byte[]> entries = new ArrayList<>();
        while (in.remaining() >= 2) {
            int length = in.getShort() & 0xffff;
            if (length > in.remaining()) {
                return List.of();
            }
            byte[] entry = new byte[length];
            in.get(entry);
            entries.add(entry);
        }
        return in.hasRemaining() ? List.of() : entries;
    }

    /** The hashes of a tile, one after the other; fewer or more bytes if that is what the tile has. */
    byte[] hashes(int level, long index, int width) throws IOException {
        Content content = read(Integer.toString(level), index, width, MOST_HASHES + 1);
        return content.exact ? content.bytes : Arrays.copyOf(content.bytes, width * 32);
    }

    /** What a file holds, and whether it is the one of the width that was asked for. */
    private record Content(byte[] bytes, boolean exact) {}

    /**
     * A tile of that width, or a wider one: a writer drops the partial tiles of a head once there is another, and what
     * they held is the beginning of those that took their place.
     */
    private Content read(String level, long index, int width, int most) throws IOException {
        Path exact = root.resolve(path(level, index, width));
        for (int attempt = 1; ; attempt++) {
            try {
                Path file = attempt == 1 ? exact : wider(level, index, width);
                return new Content(Bounded.read(file, most), file.equals(exact));
            } catch (NoSuchFileException e) {
                if (attempt == ATTEMPTS) {
                    throw new NoSuchFileException(exact.toString());
                }
            }
        }
    }

    private Path wider(String level, long index, int width) throws IOException {
        Path full = root.resolve(path(level, index, WIDTH));
        Path partial = full.resolveSibling(full.getFileName() + ".p");
        if (Files.exists(full) || !Files.isDirectory(partial)) {
            return full;
        }
        try (Stream<Path> there = Files.list(partial)) {
            return there.filter(file -> file.getFileName().toString().matches("[1-9][0-9]{0,2}"))
                    .filter(file -> Integer.parseInt(file.getFileName().toString()) > width)
                    .findFirst()
                    .orElse(full);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
