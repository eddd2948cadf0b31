package dev.hoop.recording.log;

import dev.hoop.recording.stream.PrivateFiles;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The log of an archive, open for appending: entries go to the journal at once, and to the tree's files with the next
 * signed head. Thread-safe.
 */
public final class LogWriter implements Closeable {
    private static final Duration KEY_LIFE = Duration.ofHours(1);

    private final Path archive;
    private final String origin;
    private final Clock clock;
    private final Tiles tiles;
    private final Merkle merkle = new Merkle();
    private final List<byte[]> bundle = new ArrayList<>();
    private final List<List<byte[]>> levels = new ArrayList<>();
    /** Full tiles that the next head will need on disk; appending touches no file but the journal. */
    private final List<Full> full = new ArrayList<>();

    private final Journal journal;
    private SigningKey key;
    private String newestKey = "";
    private long signedSize;
    private int signedWidth;

    private record Full(String level, long index, byte[] content) {}

    /** Opens the log, and takes over what a killed process had put in its journal. */
    public LogWriter(Path archive, String origin, Clock clock) throws IOException {
        this.archive = archive;
        this.origin = origin;
        this.clock = clock;
        this.tiles = new Tiles(archive);
        Optional<Checkpoint> head = LogReader.checkpoint(archive);
        if (head.isPresent()) {
            load(head.get());
        }
        Map<Long, byte[]> waiting = Journal.read(archive);
        this.journal = new Journal(archive, waiting.values());
        for (Map.Entry<Long, byte[]> entry : waiting.entrySet()) {
            if (entry.getKey() == merkle.size()) {
                place(entry.getValue());
            }
        }
        openKey(head.isEmpty());
        checkpoint();
    }

    private void load(Checkpoint head) throws IOException {
        if (!head.origin().equals(origin)) {
            throw new IOException("the archive is the log of " + head.origin() + ", not of " + origin);
        }
        signedSize = head.size();
        signedWidth = (int) (signedSize % Tiles.WIDTH);
        for (long index = 0; index * Tiles.WIDTH < head.size(); index++) {
            for (byte[] entry : tiles.entries(index, head.size())) {
                place(entry);
            }
        }
        if (!Arrays.equals(merkle.root(), head.root())) {
            throw new IOException("the log's entries do not give the root that was signed; run hoop verify");
        }
    }

    private void openKey(boolean first) throws IOException {
        Path file = keyFile();
        Path staged = staged();
        if (Files.exists(staged) && SigningKey.load(staged).verifier().text().equals(newestKey)) {
            Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.exists(file)) {
            key = SigningKey.load(file);
        } else if (first) {
            key = SigningKey.generate(origin, clock.instant());
            key.store(file);
        } else {
            throw new IOException(file + " is missing, so nothing can be added to this log");
        }
        Path verifier = archive.resolve("verifier.txt");
        if (Files.notExists(verifier) && first) {
            PrivateFiles.writePublic(verifier, (key.verifier().text() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private Path keyFile() {
        return archive.resolve("private").resolve("signing.key");
    }

    private Path staged() {
        return keyFile().resolveSibling("signing.key.next");
    }

    /** How many entries there are. */
    public synchronized long size() {
        return merkle.size();
    }

    /**
     * Appends a leaf with its {@code type} and the time. It survives the death of this process when this returns.
     *
     * @return its index
     */
    public synchronized long append(String type, Map<String, Object> leaf) throws IOException {
        if (Duration.between(key.made(), clock.instant()).compareTo(KEY_LIFE) >= 0) {
            rotate();
        }
        return write(type, leaf);
    }

    /** Appends the leaf that a writer begins with; even a key that is due comes after it. */
    public synchronized void start(Map<String, Object> leaf) throws IOException {
        write("start", leaf);
    }

    private long write(String type, Map<String, Object> leaf) throws IOException {
        Map<String, Object> whole = new LinkedHashMap<>(leaf);
        whole.put("type", type);
        whole.put("time", clock.instant().toString());
        byte[] entry = CanonicalJson.bytes(whole);
        if (entry.length > 0xffff) {
            throw new IOException("a log entry of " + entry.length + " bytes is too long");
        }
        add(entry);
        return merkle.size() - 1;
    }

    private void rotate() throws IOException {
        SigningKey next = SigningKey.generate(origin, clock.instant());
        Path file = keyFile();
        Path staged = staged();
        next.store(staged); // survives if we die between the leaf and the rename
        String successor = next.verifier().text();
        byte[] signature = key.sign(SigningKey.succession(origin, successor));
        Map<String, Object> leaf = new LinkedHashMap<>();
        leaf.put("key", successor);
        leaf.put("signature", Base64.getEncoder().encodeToString(signature));
        write("key", leaf);
        Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        key = next;
        checkpoint();
    }

    private void add(byte[] entry) throws IOException {
        journal.append(merkle.size(), entry);
        place(entry);
    }

    private void place(byte[] entry) throws IOException {
        Map<String, Object> leaf = LogReader.leaf(entry);
        if (bundle.size() == Tiles.WIDTH) {
            bundle.clear();
        }
        bundle.add(entry);
        if ("key".equals(leaf.get("type"))) {
            newestKey = String.valueOf(leaf.get("key"));
        }
        byte[] hash = Merkle.leaf(entry);
        merkle.add(hash);
        climb(0, hash);
        if (bundle.size() == Tiles.WIDTH && merkle.size() > signedSize) {
            full.add(new Full("entries", merkle.size() / Tiles.WIDTH - 1, Tiles.bundle(bundle)));
        }
    }

    private void climb(int level, byte[] hash) {
        if (levels.size() == level) {
            levels.add(new ArrayList<>());
        }
        List<byte[]> tile = levels.get(level);
        tile.add(hash);
        if (tile.size() == Tiles.WIDTH) {
            long index = (merkle.size() >>> 8 * (level + 1)) - 1;
            if (merkle.size() > signedSize) {
                full.add(new Full(Integer.toString(level), index, join(tile)));
            }
            Merkle subtree = new Merkle();
            tile.forEach(subtree::add);
            tile.clear();
            climb(level + 1, subtree.root());
        }
    }

    private static byte[] join(List<byte[]> hashes) {
        byte[] joined = new byte[32 * hashes.size()];
        for (int i = 0; i < hashes.size(); i++) {
            System.arraycopy(hashes.get(i), 0, joined, 32 * i, 32);
        }
        return joined;
    }

    /** An entry that was appended; {@code index} is below {@link #size}. */
    public synchronized byte[] entry(long index) throws IOException {
        long inBundle = index - (merkle.size() - bundle.size());
        if (inBundle >= 0) {
            return bundle.get((int) inBundle);
        }
        long tile = index / Tiles.WIDTH;
        for (Full waiting : full) {
            if (waiting.level.equals("entries") && waiting.index == tile) {
                return Tiles.split(waiting.content).get((int) (index % Tiles.WIDTH));
            }
        }
        return tiles.entries(tile, (tile + 1) * Tiles.WIDTH).get((int) (index % Tiles.WIDTH));
    }

    /** Signs a head over everything appended, and makes it and all below it durable. Does nothing if there is one. */
    public synchronized void checkpoint() throws IOException {
        long size = merkle.size();
        if (size == signedSize || key == null) {
            return;
        }
        int width = (int) (size % Tiles.WIDTH);
        long tile = size / Tiles.WIDTH;
        for (Full tile256 : full) {
            tiles.write(tile256.level, tile256.index, Tiles.WIDTH, tile256.content);
        }
        if (width > 0) {
            tiles.write("entries", tile, width, Tiles.bundle(bundle));
        }
        for (int level = 0; level < levels.size(); level++) {
            List<byte[]> hashes = levels.get(level);
            if (!hashes.isEmpty()) {
                tiles.write(Integer.toString(level), size >>> 8 * (level + 1), hashes.size(), join(hashes));
            }
        }
        byte[] body = Checkpoint.body(origin, size, merkle.root());
        VerifierKey verifier = key.verifier();
        Checkpoint.Line line = new Checkpoint.Line(verifier.name(), verifier.id(), key.sign(body));
        PrivateFiles.writePublic(
                archive.resolve("checkpoint"), new Checkpoint(origin, size, merkle.root(), body, List.of(line)).text());
        full.clear();
        dropReplaced(tile, width);
        signedSize = size;
        signedWidth = width;
        journal.clear();
    }

    /** The partial tiles of the head before: kept for nobody, since readers take the widest there is. */
    private void dropReplaced(long tile, int width) throws IOException {
        long before = signedSize / Tiles.WIDTH;
        if (signedWidth > 0 && (before != tile || signedWidth != width)) {
            tiles.delete("entries", before, signedWidth);
            tiles.delete("0", before, signedWidth);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try (journal) {
            checkpoint();
        }
    }
}
