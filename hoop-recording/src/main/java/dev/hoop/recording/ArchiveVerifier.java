package dev.hoop.recording;

import dev.hoop.recording.log.Bounded;
import dev.hoop.recording.log.Checkpoint;
import dev.hoop.recording.log.LogReader;
import dev.hoop.recording.log.VerifierKey;
import dev.hoop.recording.stream.DamagedException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says whether an archive is what was written. Reads public files only, and can do so while the archive is being
 * written. What it trusts is the archive's first key: that in its own {@code verifier.txt}, or better, one that the
 * caller got elsewhere. Immutable.
 */
public final class ArchiveVerifier {
    private static final int ATTEMPTS = 5;
    private static final String KEY_FILE = "verifier.txt";

    private final Path directory;
    private final Optional<VerifierKey> trusted;
    private final List<VerifierKey> witnesses;
    private final Optional<Checkpoint> earlier;

    private ArchiveVerifier(
            Path directory, Optional<VerifierKey> trusted, List<VerifierKey> witnesses, Optional<Checkpoint> earlier) {
        this.directory = directory;
        this.trusted = trusted;
        this.witnesses = witnesses;
        this.earlier = earlier;
    }

    /** Verifies the archive in a directory, trusting the key that lies in it and no witness. */
    public static ArchiveVerifier of(Path directory) {
        return new ArchiveVerifier(directory, Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * The same with the archive's first key from a safer place.
     *
     * @param key as {@code verifier.txt} has it: {@code <name>+<id>+<base64>}
     * @throws IllegalArgumentException if it is none
     */
    public ArchiveVerifier trusting(String key) {
        return new ArchiveVerifier(directory, Optional.of(VerifierKey.parse(key)), witnesses, earlier);
    }

    /**
     * The same with witnesses whose cosignature counts.
     *
     * @param keys of the form {@code <name>+<id>+<base64>}
     * @throws IllegalArgumentException if one is none
     */
    public ArchiveVerifier witnessedBy(List<String> keys) {
        return new ArchiveVerifier(
                directory, trusted, keys.stream().map(VerifierKey::parse).toList(), earlier);
    }

    /**
     * The same with a head of this archive that was seen before, as its file {@code checkpoint} had it. An archive that
     * was cut, forked or restored from an older copy does not go on from it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public ArchiveVerifier since(byte[] checkpoint) {
        return new ArchiveVerifier(directory, trusted, witnesses, Optional.of(Checkpoint.parse(checkpoint)));
    }

    /** Verifies everything. What cannot be read is a finding, so this throws nothing. */
    public VerificationReport verify() {
        Findings findings = new Findings();
        try {
            verify(findings);
        } catch (IOException | UncheckedIOException e) {
            findings.unreadable(".", "it cannot be read: " + reason(e));
        }
        return findings.report();
    }

    private static String reason(Exception e) {
        Throwable cause = e instanceof UncheckedIOException u ? u.getCause() : e;
        return cause instanceof AccessDeniedException a ? a.getFile() + ": permission denied" : cause.getMessage();
    }

    private void verify(Findings findings) throws IOException {
        Path sessionFolders = directory.resolve("sessions");
        if (Files.notExists(sessionFolders) || Files.exists(sessionFolders) && !Files.isDirectory(sessionFolders)) {
            findings.unreadable(".", "there is no archive in " + directory);
            return;
        }
        Set<String> folders = folders();
        Optional<LogCheck> log = log(findings);
        if (log.isEmpty()) {
            return;
        }
        Map<UUID, LoggedSession> sessions = log.get().sessions();
        for (LoggedSession session : sessions.values()) {
            session(session, log.get().origin(), findings);
            folders.remove(session.id.toString());
        }
        folders.forEach(stray -> findings.notice(
                Finding.Kind.UNLOGGED,
                "sessions/" + stray,
                Optional.of(stray),
                OptionalLong.empty(),
                "the log does not know this session"));
    }

    private Set<String> folders() throws IOException {
        try (Stream<Path> list = Files.list(directory.resolve("sessions"))) {
            return list.map(p -> p.getFileName().toString()).collect(Collectors.toCollection(HashSet::new));
        }
    }

    private void session(LoggedSession session, String origin, Findings findings) {
        try {
            new SessionCheck(directory, session, origin, findings).run();
        } catch (IOException | UncheckedIOException e) {
            findings.unreadable("sessions/" + session.id, "it cannot be read: " + reason(e));
        }
    }

    /** Checks the log. A writer may replace the tiles of one head by those of the next meanwhile: then again. */
    private Optional<LogCheck> log(Findings findings) throws IOException {
        for (int attempt = 1; ; attempt++) {
            byte[] before = head();
            try {
                return logOnce(findings);
            } catch (NoSuchFileException e) {
                if (attempt == ATTEMPTS || java.util.Arrays.equals(before, head())) {
                    String file = directory.relativize(Path.of(e.getFile())).toString();
                    fail(findings, Finding.Kind.MISSING, file, "it is not there");
                    return Optional.empty();
                }
                findings.startAgain();
            } catch (DamagedException e) {
                fail(findings, Finding.Kind.DAMAGED, "tile/entries", e.getMessage());
                return Optional.empty();
            }
        }
    }

    private byte[] head() throws IOException {
        try {
            return Bounded.read(directory.resolve("checkpoint"), 64 << 10);
        } catch (NoSuchFileException | DamagedException e) {
            return new byte[0];
        }
    }

    private Optional<LogCheck> logOnce(Findings findings) throws IOException {
        Optional<VerifierKey> key = key(findings);
        Optional<Checkpoint> head = checkpoint(findings);
        if (key.isEmpty() || head.isEmpty()) {
            return Optional.empty();
        }
        LogCheck check = new LogCheck(directory, key.get(), findings);
        earlier.ifPresent(check::since);
        check.run(head.get(), witnesses);
        return Optional.of(check);
    }

    private Optional<VerifierKey> key(Findings findings) throws IOException {
        Path file = directory.resolve(KEY_FILE);
        try {
            String text = new String(Bounded.read(file, 4 << 10), StandardCharsets.UTF_8);
            VerifierKey there = VerifierKey.parse(text.endsWith("\n") ? text.substring(0, text.length() - 1) : "");
            if (trusted.isPresent() && !trusted.get().equals(there)) {
                fail(findings, Finding.Kind.SIGNATURE, KEY_FILE, "it is not the key that you trust");
            }
            return Optional.of(trusted.orElse(there));
        } catch (IllegalArgumentException | DamagedException e) {
            fail(findings, Finding.Kind.SIGNATURE, KEY_FILE, e.getMessage());
            return trusted;
        } catch (NoSuchFileException e) {
            if (trusted.isEmpty()) {
                findings.unreadable(KEY_FILE, "it is not there, so there is no key to verify with");
            }
            return trusted;
        }
    }

    private Optional<Checkpoint> checkpoint(Findings findings) throws IOException {
        try {
            Optional<Checkpoint> head = LogReader.checkpoint(directory);
            if (head.isEmpty()) {
                fail(findings, Finding.Kind.MISSING, "checkpoint", "the log has no signed head");
            }
            return head;
        } catch (DamagedException e) {
            fail(findings, Finding.Kind.SIGNATURE, "checkpoint", e.getMessage());
            return Optional.empty();
        }
    }

    private static void fail(Findings findings, Finding.Kind kind, String file, String message) {
        findings.failure(kind, file, Optional.empty(), OptionalLong.empty(), message);
    }
}
