package dev.hoop.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Appends entries to an archive's log, and signs its head after each. Thread-safe. */
final class LogWriter {
    private final Tiles tiles;
    private final SignedNote.Verifier verifier;
    private final PrivateKey key;
    private final Clock clock;
    private final MerkleTree tree = new MerkleTree(); // guarded by this
    private final List<Map<String, String>> found; // immutable
    private final List<byte[]> lastEntries = new ArrayList<>(); // of the tile being filled; guarded by this
    private final List<List<byte[]>> lastHashes = new ArrayList<>(); // the same, by level; guarded by this

    private LogWriter(Tiles tiles, SignedNote.Verifier verifier, PrivateKey key, Clock clock, List<byte[]> entries) {
        this.tiles = tiles;
        this.verifier = verifier;
        this.key = key;
        this.clock = clock;
        List<Map<String, String>> parsed = new ArrayList<>();
        for (byte[] entry : entries) {
            take(entry);
            parsed.add(CanonicalJson.parse(new String(entry, StandardCharsets.UTF_8)));
        }
        found = Collections.unmodifiableList(parsed);
    }

    /** @throws IOException if what is there cannot be read, or is not what was signed */
    static LogWriter open(Path archive, String origin, Clock clock) throws IOException {
        Path keyFile = archive.resolve("private/signing.key");
        Path verifierFile = archive.resolve("verifier.txt");
        Tiles tiles = new Tiles(archive.resolve("log"));
        if (!Files.exists(keyFile)) {
            KeyPair pair = SignedNote.newKey();
            PrivateFiles.write(keyFile, pair.getPrivate().getEncoded());
            SignedNote.Verifier verifier = SignedNote.verifier(origin, pair.getPublic());
            tiles.write(verifierFile, (verifier.text() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        SignedNote.Verifier verifier = SignedNote.Verifier.ofFile(verifierFile);
        List<byte[]> entries = List.of();
        if (Files.exists(tiles.checkpoint())) {
            String note = Files.readString(tiles.checkpoint());
            Checkpoint head = Checkpoint.parse(note);
            entries = tiles.entries(head.size());
            MerkleTree tree = new MerkleTree();
            entries.forEach(tree::append);
            if (!verifier.verifies(note) || !head.is(tree)) {
                throw new IOException("its log is not what was signed; hoop verify tells more");
            }
        }
        return new LogWriter(tiles, verifier, privateKey(Files.readAllBytes(keyFile)), clock, entries);
    }

    /** The entries that were there when it was opened. */
    List<Map<String, String>> found() {
        return found;
    }

    String origin() {
        return verifier.name();
    }

    /** Appends an entry of a type; in the signed head when this returns. */
    synchronized void append(String type, Map<String, ?> details) throws IOException {
        Map<String, Object> entry = new TreeMap<>(details);
        entry.put("type", type);
        entry.put("time", clock.instant().toString());
        take(CanonicalJson.of(entry).getBytes(StandardCharsets.UTF_8));
        int width = lastEntries.size();
        tiles.write(tiles.tile("entries", (tree.size() - 1) / Tiles.WIDTH, width), Tiles.bundle(lastEntries));
        long index = (tree.size() - 1) / Tiles.WIDTH;
        for (int level = 0; level < lastHashes.size(); level++) {
            List<byte[]> hashes = lastHashes.get(level);
            if (!hashes.isEmpty()) {
                tiles.write(tiles.tile(String.valueOf(level), index, hashes.size()), join(hashes));
            }
            index /= Tiles.WIDTH;
        }
        String note = SignedNote.sign(new Checkpoint(verifier.name(), tree.size(), tree.root()).text(), verifier, key);
        tiles.write(tiles.checkpoint(), note.getBytes(StandardCharsets.UTF_8));
    }

    private void take(byte[] entry) {
        if (lastEntries.size() == Tiles.WIDTH) {
            lastEntries.clear();
        }
        lastEntries.add(entry);
        hash(0, tree.append(entry));
    }

    private void hash(int level, byte[] hash) {
        if (lastHashes.size() == level) {
            lastHashes.add(new ArrayList<>());
        }
        List<byte[]> tile = lastHashes.get(level);
        if (tile.size() == Tiles.WIDTH) {
            tile.clear();
        }
        tile.add(hash);
        if (tile.size() == Tiles.WIDTH) {
            hash(level + 1, treeOf(tile));
        }
    }

    private byte[] treeOf(List<byte[]> hashes) {
        List<byte[]> level = hashes;
        while (level.size() > 1) {
            List<byte[]> above = new ArrayList<>();
            for (int i = 0; i < level.size(); i += 2) {
                above.add(tree.node(level.get(i), level.get(i + 1)));
            }
            level = above;
        }
        return level.get(0);
    }

    private static byte[] join(List<byte[]> hashes) {
        byte[] all = new byte[32 * hashes.size()];
        for (int i = 0; i < hashes.size(); i++) {
            System.arraycopy(hashes.get(i), 0, all, 32 * i, 32);
        }
        return all;
    }

    private static PrivateKey privateKey(byte[] encoded) throws IOException {
        try {
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IOException("its signing key cannot be read", e);
        }
    }
}
