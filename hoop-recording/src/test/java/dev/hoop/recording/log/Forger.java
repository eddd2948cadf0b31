package dev.hoop.recording.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody who knows how a log is made, and writes one anew with other entries: tiles, root and head all agree. */
public final class Forger {
    private final Path archive;
    private final List<byte[]> entries = new ArrayList<>();

    public Forger(Path archive) throws IOException {
        this.archive = archive;
        long size = LogReader.checkpoint(archive).orElseThrow().size();
        LogReader.entries(archive, size, (index, entry) -> entries.add(entry));
    }

    /** The entries, to be changed. */
    public List<byte[]> entries() {
        return entries;
    }

    /** Where the first leaf of a type stands. */
    public int first(String type) throws IOException {
        for (int i = 0; i < entries.size(); i++) {
            if (type.equals(LogReader.leaf(entries.get(i)).get("type"))) {
                return i;
            }
        }
        throw new IllegalArgumentException(type);
    }

    /** Puts another value in a leaf. */
    public void say(int index, String name, Object value) throws IOException {
        Map<String, Object> leaf = new LinkedHashMap<>(LogReader.leaf(entries.get(index)));
        leaf.put(name, value);
        entries.set(index, CanonicalJson.bytes(leaf));
    }

    /** Certifies the successor in a key leaf with a key that the forger has made up. */
    public void certifyByAnother(int index) throws IOException {
        Map<String, Object> leaf = LogReader.leaf(entries.get(index));
        SigningKey other = SigningKey.first("hoop.example/test", Instant.now());
        byte[] message = SigningKey.succession("hoop.example/test", (String) leaf.get("key"), index, rootOf(index));
        say(index, "signature", Base64.getEncoder().encodeToString(other.sign(message)));
    }

    private byte[] rootOf(int size) {
        Merkle tree = new Merkle();
        entries.subList(0, size).forEach(entry -> tree.add(Merkle.leaf(entry)));
        return tree.root();
    }

    /** Writes the log, its head signed by the archive's own key, as whoever has got hold of it can. */
    public void writeWithTheStolenKey() throws IOException {
        write(SigningKey.load(archive.resolve("private").resolve("signing.key")));
    }

    /** Writes the log, its head signed by a key of the forger's own. */
    public void writeWithAnotherKey() throws IOException {
        write(SigningKey.first("hoop.example/test", Instant.now()));
    }

    /** Writes the log, with the head as it was. */
    public void writeUnderTheOldHead() throws IOException {
        byte[] head = Files.readAllBytes(archive.resolve("checkpoint"));
        writeWithAnotherKey();
        Files.write(archive.resolve("checkpoint"), head);
    }

    /** The tiles come from a log of the forger's own, and only the head is made by hand. */
    private void write(SigningKey signer) throws IOException {
        Path scratch = Files.createTempDirectory("forged");
        Files.createDirectories(scratch.resolve("private"));
        Merkle tree = new Merkle();
        try (LogWriter writer = new LogWriter(scratch, "hoop.example/test", Clock.systemUTC())) {
            for (byte[] entry : entries) {
                writer.add(entry);
                tree.add(Merkle.leaf(entry));
            }
        }
        byte[] body = Checkpoint.body("hoop.example/test", entries.size(), tree.root());
        Checkpoint.Line line =
                new Checkpoint.Line(signer.verifier().name(), signer.verifier().id(), signer.sign(body));
        delete(archive.resolve("tile"));
        Files.move(scratch.resolve("tile"), archive.resolve("tile"));
        Files.write(
                archive.resolve("checkpoint"),
                new Checkpoint("hoop.example/test", entries.size(), tree.root(), body, List.of(line)).text());
        delete(scratch);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
