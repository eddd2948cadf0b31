package dev.hoop.recording.log;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Compares the hash tiles of a log with the entries they are said to be of. Owned by one thread at a time. */
public final class TileCheck {
    private final Tiles tiles;
    private final long size;
    private final Merkle merkle = new Merkle();
    private final List<List<byte[]>> levels = new ArrayList<>();

    /** Checks a log of {@code size} entries. */
    public TileCheck(Path archive, long size) {
        this.tiles = new Tiles(archive);
        this.size = size;
    }

    /** A tile that is not what the entries give. */
    public record Mismatch(String file, long firstEntry) {}

    /** Takes the next entry; tells of a tile that it completes and that differs. */
    public Optional<Mismatch> add(byte[] entry) throws IOException {
        byte[] hash = Merkle.leaf(entry);
        merkle.add(hash);
        Optional<Mismatch> found = climb(0, hash);
        if (merkle.size() == size) {
            for (int level = 0; level < levels.size() && found.isEmpty(); level++) {
                found = compare(level, levels.get(level), size >>> 8 * (level + 1));
            }
        }
        return found;
    }

    private Optional<Mismatch> climb(int level, byte[] hash) throws IOException {
        if (levels.size() == level) {
            levels.add(new ArrayList<>());
        }
        List<byte[]> tile = levels.get(level);
        tile.add(hash);
        if (tile.size() < Tiles.WIDTH) {
            return Optional.empty();
        }
        Optional<Mismatch> found = compare(level, tile, (merkle.size() >>> 8 * (level + 1)) - 1);
        Merkle subtree = new Merkle();
        tile.forEach(subtree::add);
        tile.clear();
        Optional<Mismatch> above = climb(level + 1, subtree.root());
        return found.isPresent() ? found : above;
    }

    private Optional<Mismatch> compare(int level, List<byte[]> hashes, long index) throws IOException {
        if (hashes.isEmpty()) {
            return Optional.empty();
        }
        String file = "tile/" + Tiles.path(Integer.toString(level), index, hashes.size());
        long first = index << 8 * (level + 1);
        byte[] there;
        try {
            there = tiles.hashes(level, index, hashes.size());
        } catch (NoSuchFileException e) {
            return Optional.of(new Mismatch(file, first));
        }
        if (there.length > 32 * hashes.size()) {
            return Optional.of(new Mismatch(file, first));
        }
        for (int i = 0; i < hashes.size(); i++) {
            if (there.length < 32 * (i + 1) || !Arrays.equals(there, 32 * i, 32 * i + 32, hashes.get(i), 0, 32)) {
                return Optional.of(new Mismatch(file, first + ((long) i << 8 * level)));
            }
        }
        return Optional.empty();
    }

    /** Takes an entry behind the last of the log, which no tile holds yet. */
    public void addUnsigned(byte[] entry) {
        merkle.add(Merkle.leaf(entry));
    }

    /** How many entries were taken. */
    public long size() {
        return merkle.size();
    }

    /** The root over the entries taken. */
    public byte[] root() {
        return merkle.root();
    }
}
