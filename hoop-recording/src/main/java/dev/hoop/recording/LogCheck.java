package dev.hoop.recording;

import dev.hoop.recording.log.CanonicalJson;
import dev.hoop.recording.log.Checkpoint;
import dev.hoop.recording.log.LogReader;
import dev.hoop.recording.log.TileCheck;
import dev.hoop.recording.log.VerifierKey;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Checks the log: entries against tiles, root and signed head; keys against those before; times against each other. */
final class LogCheck {
    private static final Duration SILENCE = Duration.ofMinutes(3);

    private final Path archive;
    private final Findings findings;
    private final Map<UUID, LoggedSession> sessions = new LinkedHashMap<>();
    private VerifierKey key;
    private Instant last = Instant.MIN;
    private boolean damaged;
    private Optional<Checkpoint> earlier = Optional.empty();

    LogCheck(Path archive, VerifierKey trusted, Findings findings) {
        this.archive = archive;
        this.key = trusted;
        this.findings = findings;
    }

    /** The name of the log. */
    String origin() {
        return key.name();
    }

    /** What the log says of sessions; complete after {@link #run}. */
    Map<UUID, LoggedSession> sessions() {
        return sessions;
    }

    /** An earlier head, from somewhere safe, which the log must go on from. */
    void since(Checkpoint head) {
        earlier = Optional.of(head);
    }

    void run(Checkpoint head, List<VerifierKey> witnesses) throws IOException {
        if (!head.origin().equals(key.name())) {
            fail(Finding.Kind.SIGNATURE, "checkpoint", OptionalLong.empty(), "it is the head of another log");
        }
        TileCheck tiles = new TileCheck(archive, head.size());
        LogReader.entries(archive, head.size(), (index, entry) -> entry(index, entry, tiles));
        findings.entries(head.size());
        if (!damaged && !Arrays.equals(tiles.root(), head.root())) {
            fail(Finding.Kind.DAMAGED, "checkpoint", OptionalLong.empty(), "its root is not that of the log's entries");
        }
        earlier.filter(known -> known.size() > head.size() || !known.origin().equals(head.origin()))
                .ifPresent(known -> forked());
        signatures(head, witnesses);
        unsigned(head.size(), tiles);
    }

    private void forked() {
        fail(
                Finding.Kind.FORKED,
                "checkpoint",
                OptionalLong.empty(),
                "the log does not go on from the head that you hold: it was cut, forked or restored");
    }

    private void entry(long index, byte[] entry, TileCheck tiles) throws IOException {
        take(index, entry, "tile/entries", tiles);
        Optional<TileCheck.Mismatch> mismatch = tiles.add(entry);
        if (mismatch.isPresent() && !damaged) {
            damaged = true;
            fail(
                    Finding.Kind.DAMAGED,
                    mismatch.get().file(),
                    OptionalLong.of(mismatch.get().firstEntry()),
                    "the tree's hash is not that of the entry");
        }
        earlier.filter(known -> known.size() == index + 1 && !Arrays.equals(known.root(), tiles.root()))
                .ifPresent(known -> forked());
    }

    private void take(long index, byte[] entry, String file, TileCheck before) {
        try {
            Map<String, Object> leaf = LogReader.leaf(entry);
            if (!Arrays.equals(CanonicalJson.bytes(leaf), entry)) {
                throw new IllegalArgumentException("not canonical");
            }
            time(index, leaf, file);
            apply(index, leaf, file, before);
        } catch (IOException | RuntimeException e) {
            fail(Finding.Kind.DAMAGED, file, OptionalLong.of(index), "the entry is none that a recorder writes");
        }
    }

    private void time(long index, Map<String, Object> leaf, String file) {
        Instant time = Instant.parse((String) leaf.get("time"));
        if (time.isBefore(last)) {
            notice(Finding.Kind.CLOCK, file, index, "the clock went back since the entry before");
        } else if (!last.equals(Instant.MIN)
                && !"start".equals(leaf.get("type"))
                && Duration.between(last, time).compareTo(SILENCE) > 0) {
            notice(Finding.Kind.GAP, file, index, "the log was silent for " + Duration.between(last, time) + " before");
        }
        last = time;
    }

    private void apply(long index, Map<String, Object> leaf, String file, TileCheck before) throws IOException {
        switch ((String) leaf.get("type")) {
            case "session.open" -> open(index, leaf, file);
            case "segment" -> logged(leaf).commitments.add(LoggedSession.end(leaf));
            case "recovery" -> logged(leaf).recoveredBy(leaf);
            case "decision" -> logged(leaf).decided(leaf);
            case "session.close" -> close(index, leaf, file);
            case "key" -> succeed(index, leaf, file, before);
            default -> {}
        }
    }

    private void open(long index, Map<String, Object> leaf, String file) {
        LoggedSession session = new LoggedSession(UUID.fromString((String) leaf.get("session")));
        session.commitments.add(LoggedSession.end(leaf));
        if (sessions.putIfAbsent(session.id, session) != null) {
            fail(Finding.Kind.DAMAGED, file, OptionalLong.of(index), "the session was opened before");
        }
    }

    private void close(long index, Map<String, Object> leaf, String file) throws IOException {
        LoggedSession session = logged(leaf);
        if (session.close.isPresent()) {
            fail(Finding.Kind.DAMAGED, file, OptionalLong.of(index), "the session was closed before");
        }
        session.close = Optional.of(LoggedSession.end(leaf));
    }

    private LoggedSession logged(Map<String, Object> leaf) throws IOException {
        LoggedSession session = sessions.get(UUID.fromString((String) leaf.get("session")));
        if (session == null) {
            throw new IOException("the session was never opened");
        }
        return session;
    }

    private void succeed(long index, Map<String, Object> leaf, String file, TileCheck before) {
        String text = (String) leaf.get("key");
        VerifierKey next = VerifierKey.parse(text);
        byte[] signature = Base64.getDecoder().decode((String) leaf.get("signature"));
        if (!next.name().equals(key.name()) || !key.certifies(next, index, before.root(), signature)) {
            fail(
                    Finding.Kind.SIGNATURE,
                    file,
                    OptionalLong.of(index),
                    "the key is not certified by the one before it, for the entries before it");
            return;
        }
        findings.signature();
        key = next;
    }

    private void signatures(Checkpoint head, List<VerifierKey> witnesses) {
        if (head.signedBy(key)) {
            findings.signature();
        } else {
            fail(
                    Finding.Kind.SIGNATURE,
                    "checkpoint",
                    OptionalLong.empty(),
                    head.names(key)
                            ? "the signature of the log's current key is wrong"
                            : "the log's current key has not signed it");
        }
        boolean witnessed = false;
        for (VerifierKey witness : witnesses) {
            if (head.signedBy(witness)) {
                findings.signature();
                witnessed = true;
            } else if (head.names(witness)) {
                fail(
                        Finding.Kind.SIGNATURE,
                        "checkpoint",
                        OptionalLong.empty(),
                        "the cosignature of witness " + witness.name() + " is wrong");
            }
        }
        if (witnessed) {
            findings.witnessed();
        } else {
            findings.notice(
                    Finding.Kind.SELF_ASSERTED,
                    "checkpoint",
                    Optional.empty(),
                    OptionalLong.empty(),
                    "no trusted witness has cosigned the head, so it is self-asserted");
        }
    }

    private void unsigned(long size, TileCheck tiles) throws IOException {
        boolean whole = LogReader.unsigned(archive, size, (index, entry) -> {
            take(index, entry, "journal", tiles);
            tiles.addUnsigned(entry);
        });
        if (!whole) {
            notice(Finding.Kind.TORN, "journal", tiles.size(), "its last bytes are no entry that comes next");
        }
        long entries = tiles.size() - size;
        if (entries > 0) {
            findings.notice(
                    Finding.Kind.UNSIGNED,
                    "journal",
                    Optional.empty(),
                    OptionalLong.of(size),
                    entries + " entries are under no signed head yet");
        }
    }

    private void notice(Finding.Kind kind, String file, long index, String message) {
        findings.notice(kind, file, Optional.empty(), OptionalLong.of(index), message);
    }

    private void fail(Finding.Kind kind, String file, OptionalLong index, String message) {
        findings.failure(kind, file, Optional.empty(), index, message);
    }
}
