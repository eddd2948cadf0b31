package dev.hoop.recording.log;

import dev.hoop.recording.stream.DamagedException;
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
import java.util.function.Consumer;

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
    /** Held while a head is made, and always before this object's own lock: appending goes on meanwhile. */
    private final Object heads = new Object();

    private SigningKey key;
    private String newestKey = "";
    /** Written while both locks are held. */
    private long signedSize;

    private long readTile = -1;
    private List<byte[]> read = List.of();

    private record Full(String level, long index, byte[] content) {}

    /** Opens the log, and takes over what a killed process had put in its journal. */
    public LogWriter(Path archive, String origin, Clock clock) throws IOException {
        this(archive, origin, clock, leaf -> {});
    }

    /**
     * The same, and tells of each leaf that is there.
     *
     * @throws IOException if the log cannot be read, is not what its own key signed, or its key is not there: whoever
     *                     goes on writing then would sign what somebody else has put there
     */
    public LogWriter(Path archive, String origin, Clock clock, Consumer<Map<String, Object>> leaves)
            throws IOException {
        this.archive = archive;
        this.origin = origin;
        this.clock = clock;
        this.tiles = new Tiles(archive);
        Optional<Checkpoint> head = LogReader.checkpoint(archive);
        if (head.isPresent()) {
            load(head.get(), leaves);
        }
        String keyAtHead = newestKey;
        this.journal =
                new Journal(archive, Journal.read(archive, merkle.size(), (index, entry) -> replay(entry, leaves)));
        try {
            openKey(head.isEmpty());
            if (head.isPresent()) {
                requireSigned(head.get(), keyAtHead);
            }
            checkpoint();
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private void load(Checkpoint head, Consumer<Map<String, Object>> leaves) throws IOException {
        if (!head.origin().equals(origin)) {
            throw new DamagedException("it is the log of " + head.origin() + ", not of " + origin);
        }
        signedSize = head.size();
        LogReader.entries(archive, head.size(), (index, entry) -> replay(entry, leaves));
        if (!Arrays.equals(merkle.root(), head.root())) {
            throw new DamagedException("the log's entries do not give the root that was signed");
        }
    }

    private void replay(byte[] entry, Consumer<Map<String, Object>> leaves) throws IOException {
        Map<String, Object> leaf = LogReader.leaf(entry);
        if ("key".equals(leaf.get("type"))) {
            newestKey = String.valueOf(leaf.get("key"));
        }
        place(entry);
        leaves.accept(leaf);
    }

    private void openKey(boolean first) throws IOException {
        adoptStaged();
        Path file = keyFile();
        if (Files.exists(file)) {
            key = SigningKey.load(file);
        } else if (first && Files.notExists(archive.resolve("verifier.txt"))) {
            key = SigningKey.first(origin, clock.instant());
            key.store(file);
        } else {
            throw new DamagedException(file + " is missing, so nothing can be added to this log");
        }
        Path verifier = archive.resolve("verifier.txt");
        if (Files.notExists(verifier) && first) {
            PrivateFiles.writePublic(verifier, (key.verifier().text() + "\n").getBytes(StandardCharsets.UTF_8));
            PrivateFiles.forceFolder(archive);
        }
    }

    /** A key that is in the log takes its place; that it did not before means that the process died in between. */
    private void adoptStaged() throws IOException {
        Path staged = staged();
        if (Files.exists(staged) && SigningKey.load(staged).verifier().text().equals(newestKey)) {
            PrivateFiles.overwrite(keyFile());
            Files.move(staged, keyFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            PrivateFiles.forceFolder(keyFile().getParent());
        }
    }

    /** The private key says who may have signed the head: the files beside it could all have been replaced together. */
    private void requireSigned(Checkpoint head, String keyAtHead) throws DamagedException {
        boolean current = newestKey.isEmpty() || newestKey.equals(key.verifier().text());
        Optional<VerifierKey> signer = keyAtHead.equals(newestKey)
                ? Optional.of(key.verifier())
                : key.predecessor(); // died while changing keys
        if (!current || signer.filter(head::signedBy).isEmpty()) {
            throw new DamagedException("the log's head is not signed by the key in " + keyFile());
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
    public long append(String type, Map<String, Object> leaf) throws IOException {
        synchronized (this) {
            if (!key.due(clock.instant(), KEY_LIFE)) {
                return write(type, leaf);
            }
        }
        synchronized (heads) {
            synchronized (this) {
                if (key.due(clock.instant(), KEY_LIFE)) {
                    rotate();
                    checkpoint();
                }
                return write(type, leaf);
            }
        }
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
        adoptStaged(); // a move that failed last time must not be lost
        SigningKey next = key.successor(clock.instant());
        next.store(staged());
        String successor = next.verifier().text();
        byte[] signature = key.sign(SigningKey.succession(origin, successor, merkle.size(), merkle.root()));
        Map<String, Object> leaf = new LinkedHashMap<>();
        leaf.put("key", successor);
        leaf.put("signature", Base64.getEncoder().encodeToString(signature));
        write("key", leaf);
        key = next;
        newestKey = successor;
        journal.force(); // before the old key goes: the leaf is the only proof that the new one is the log's
        adoptStaged();
    }

    /** Appends an entry as it is. */
    synchronized void add(byte[] entry) throws IOException {
        journal.append(merkle.size(), entry);
        place(entry);
    }

    private void place(byte[] entry) {
        if (bundle.size() == Tiles.WIDTH) {
            bundle.clear();
        }
        bundle.add(entry);
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
        if (readTile != tile) {
            read = tiles.entries(tile, (tile + 1) * Tiles.WIDTH);
            readTile = tile;
        }
        return read.get((int) (index % Tiles.WIDTH));
    }

    /** Signs a head over everything appended, and makes it and all below it durable. Does nothing if there is one. */
    public void checkpoint() throws IOException {
        checkpoint(size());
    }

    /**
     * Sees to it that a head covers the first {@code wanted} entries. Those who ask while one is being made share the next.
     */
    public void checkpoint(long wanted) throws IOException {
        synchronized (heads) {
            Unsigned next;
            synchronized (this) {
                if (wanted <= signedSize || key == null) {
                    return;
                }
                next = unsigned();
                if (journal.isLong()) { // it is emptied only if nothing is appended meanwhile
                    sign(next);
                    return;
                }
            }
            sign(next);
        }
    }

    /** What a head is made of. */
    private record Unsigned(long size, byte[] root, SigningKey key, List<Tile> tiles, List<Full> full) {}

    private record Tile(String level, long index, int width, byte[] content) {}

    private Unsigned unsigned() {
        long size = merkle.size();
        List<Tile> parts = new ArrayList<>();
        for (Full tile : full) {
            parts.add(new Tile(tile.level, tile.index, Tiles.WIDTH, tile.content));
        }
        int width = (int) (size % Tiles.WIDTH);
        if (width > 0) {
            parts.add(new Tile("entries", size / Tiles.WIDTH, width, Tiles.bundle(bundle)));
        }
        for (int level = 0; level < levels.size(); level++) {
            List<byte[]> hashes = levels.get(level);
            if (!hashes.isEmpty()) {
                parts.add(new Tile(Integer.toString(level), size >>> 8 * (level + 1), hashes.size(), join(hashes)));
            }
        }
        return new Unsigned(size, merkle.root(), key, parts, List.copyOf(full));
    }

    private void sign(Unsigned next) throws IOException {
        for (Tile tile : next.tiles) {
            tiles.write(tile.level, tile.index, tile.width, tile.content);
        }
        byte[] body = Checkpoint.body(origin, next.size, next.root);
        VerifierKey verifier = next.key.verifier();
        Checkpoint.Line line = new Checkpoint.Line(verifier.name(), verifier.id(), next.key.sign(body));
        PrivateFiles.writePublic(
                archive.resolve("checkpoint"),
                new Checkpoint(origin, next.size, next.root, body, List.of(line)).text());
        PrivateFiles.forceFolder(archive); // before what the head before it needs goes
        synchronized (this) {
            full.removeAll(next.full);
            dropReplaced(next.size);
            signedSize = next.size;
            if (merkle.size() == next.size) {
                journal.clear();
            }
        }
    }

    /** The partial tiles of the head before: kept for nobody, since readers take those of the newest head. */
    private void dropReplaced(long size) throws IOException {
        for (int level = -1; signedSize >>> 8 * Math.max(0, level) > 0; level++) {
            int height = 8 * (Math.max(0, level) + 1);
            int width = (int) (signedSize >>> height - 8 & 0xff);
            boolean same = signedSize >>> height - 8 == size >>> height - 8;
            if (width > 0 && !same) {
                tiles.delete(level < 0 ? "entries" : Integer.toString(level), signedSize >>> height, width);
            }
        }
    }

    /** Lets go without a head. */
    public synchronized void abandon() throws IOException {
        journal.close();
    }

    @Override
    public void close() throws IOException {
        try (journal) {
            checkpoint();
        }
    }
}
