package dev.hoop.recording;

import dev.hoop.recording.VerificationReport.Finding;
import dev.hoop.recording.VerificationReport.Severity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Checks an archive with nothing but its public files: the signature of the log's head, the tree under it, and for each
 * session the check sum, number and chain of every frame against what the log says. Needs no key that decrypts, and works
 * on a copy and while the archive is being written to. Used once, by one thread.
 */
public final class ArchiveVerifier {
    private final Path archive;
    private final List<Finding> findings = new ArrayList<>();
    private long sessions;
    private long records;

    private ArchiveVerifier(Path archive) {
        this.archive = archive;
    }

    /** Verifies the archive in a folder. Never throws for what is in it: that is what the report is for. */
    public static VerificationReport verify(Path archive) {
        ArchiveVerifier verifier = new ArchiveVerifier(archive);
        verifier.run();
        return new VerificationReport(verifier.sessions, verifier.records, verifier.findings);
    }

    private void run() {
        Optional<List<Map<String, String>>> entries = log();
        if (entries.isEmpty()) {
            return;
        }
        Map<String, Map<String, String>> opened = new LinkedHashMap<>();
        Map<String, Map<String, String>> closed = new LinkedHashMap<>();
        for (Map<String, String> entry : entries.get()) {
            String session = entry.getOrDefault("session", "");
            if ("session.open".equals(entry.get("type"))) {
                opened.put(session, entry);
            } else if ("session.close".equals(entry.get("type"))) {
                closed.put(session, entry);
            }
        }
        opened.forEach((session, open) -> session(session, open, Optional.ofNullable(closed.get(session))));
        strangers(opened);
        if (exitSoFar() < 2) {
            note(
                    "log/checkpoint",
                    Optional.empty(),
                    "self-asserted: nobody outside has cosigned the log's head, so whoever"
                            + " holds the signing key could have written another");
        }
    }

    private int exitSoFar() {
        return new VerificationReport(0, 0, findings).exitCode();
    }

    private Optional<List<Map<String, String>>> log() {
        try {
            SignedNote.Verifier verifier = SignedNote.Verifier.ofFile(archive.resolve("verifier.txt"));
            Tiles tiles = new Tiles(archive.resolve("log"));
            String note = Files.readString(tiles.checkpoint());
            if (!verifier.verifies(note)) {
                broken("log/checkpoint", Optional.empty(), "it has no good signature of the key in verifier.txt");
                return Optional.empty();
            }
            Checkpoint head = Checkpoint.parse(note);
            return entries(tiles, head);
        } catch (NoSuchFileException e) {
            add(
                    Severity.UNVERIFIABLE,
                    relative(Path.of(e.getFile())),
                    Optional.empty(),
                    "there is no such file, so this is" + " no archive, or one whose proof was removed");
        } catch (IOException | IllegalArgumentException e) {
            broken("log", Optional.empty(), "it cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    private Optional<List<Map<String, String>>> entries(Tiles tiles, Checkpoint head) throws IOException {
        List<byte[]> entries;
        try {
            entries = tiles.entries(head.size());
        } catch (NoSuchFileException e) {
            broken(relative(Path.of(e.getFile())), Optional.empty(), "entries that the signed head counts are missing");
            return Optional.empty();
        }
        MerkleTree tree = new MerkleTree();
        List<Map<String, String>> parsed = new ArrayList<>();
        for (byte[] entry : entries) {
            long index = tree.size();
            byte[] hash = tree.append(entry);
            if (!matchesTile(tiles, head.size(), index, hash)) {
                broken("log", Optional.of(index), "the entry is not the one that was hashed");
                return Optional.empty();
            }
            parsed.add(CanonicalJson.parse(new String(entry, StandardCharsets.UTF_8)));
        }
        if (!head.is(tree)) {
            broken("log/checkpoint", Optional.empty(), "the entries are not those that were signed");
            return Optional.empty();
        }
        return Optional.of(parsed);
    }

    private static boolean matchesTile(Tiles tiles, long size, long index, byte[] hash) throws IOException {
        long first = index / Tiles.WIDTH * Tiles.WIDTH;
        int width = (int) Math.min(Tiles.WIDTH, size - first);
        byte[] tile = Files.readAllBytes(tiles.tile("0", index / Tiles.WIDTH, width));
        int at = (int) (index - first) * 32;
        return tile.length == width * 32 && java.util.Arrays.equals(tile, at, at + 32, hash, 0, 32);
    }

    private void session(String session, Map<String, String> open, Optional<Map<String, String>> close) {
        sessions++;
        String file = "sessions/" + session + ".hoop";
        try (StreamReader stream = new StreamReader(archive.resolve(file))) {
            if (!stream.session().equals(UUID.fromString(session))
                    || !HexFormat.of().formatHex(stream.commitment()).equals(open.get("keys"))) {
                broken(file, Optional.empty(), "its header is that of another recording");
                return;
            }
            frames(file, stream, close);
        } catch (NoSuchFileException e) {
            broken(file, Optional.empty(), "the recording is missing; the log has it");
        } catch (IOException | IllegalArgumentException e) {
            broken(file, Optional.empty(), "the recording cannot be read: " + e.getMessage());
        }
    }

    private void frames(String file, StreamReader stream, Optional<Map<String, String>> close) throws IOException {
        long last = Long.MIN_VALUE;
        long lastMonotonic = Long.MIN_VALUE;
        try {
            for (Optional<Frame.Raw> frame = stream.next(); frame.isPresent(); frame = stream.next()) {
                if (frame.get().utcNanos() < last) {
                    note(file, Optional.of(frame.get().sequence()), "the clock went back before it was written");
                }
                if (frame.get().monotonicNanos() < lastMonotonic) {
                    broken(file, Optional.of(frame.get().sequence()), "it was written before the one that it follows");
                }
                last = frame.get().utcNanos();
                lastMonotonic = frame.get().monotonicNanos();
            }
        } catch (IllegalArgumentException e) {
            broken(file, Optional.of(stream.frames()), e.getMessage());
            return;
        }
        if (close.isEmpty()) {
            note(file, Optional.empty(), "the session is open, or whoever recorded it was killed");
            records += stream.frames();
            return;
        }
        Map<String, String> told = close.get();
        if (stream.position() != stream.length()) {
            broken(file, Optional.of(stream.frames()), "something stands behind the last whole record");
        } else if (!Long.toString(stream.frames()).equals(told.get("frames"))) {
            broken(file, Optional.of(stream.frames()), "the log counts " + told.get("frames") + " records");
        } else if (!HexFormat.of().formatHex(stream.chain()).equals(told.get("chain"))) {
            broken(file, Optional.empty(), "the records are not those that the log commits to");
        } else {
            records += stream.frames();
            if ("aborted".equals(told.get("reason"))) {
                note(file, Optional.empty(), "the session was aborted: whoever recorded it ended first");
            }
        }
    }

    private void strangers(Map<String, Map<String, String>> opened) {
        try (Stream<Path> files = Files.list(archive.resolve("sessions"))) {
            files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".hoop") && !opened.containsKey(f.substring(0, f.length() - 5)))
                    .sorted()
                    .forEach(f -> note(
                            "sessions/" + f,
                            Optional.empty(),
                            "the log does not know this recording; its writer"
                                    + " was killed as it began, or somebody put it here"));
        } catch (IOException e) {
            add(Severity.UNVERIFIABLE, "sessions", Optional.empty(), "the recordings cannot be listed");
        }
    }

    private String relative(Path file) {
        return file.startsWith(archive) ? archive.relativize(file).toString() : file.toString();
    }

    private void note(String file, Optional<Long> record, String message) {
        add(Severity.NOTE, file, record, message);
    }

    private void broken(String file, Optional<Long> record, String message) {
        add(Severity.BROKEN, file, record, message);
    }

    private void add(Severity severity, String file, Optional<Long> record, String message) {
        findings.add(new Finding(severity, file, record, message));
    }
}
