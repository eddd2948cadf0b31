package dev.hoop.recording;

import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.recording.log.Forger;
import dev.hoop.recording.stream.Allocator;
import dev.hoop.recording.writer.Recordings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What somebody can make of an archive who may write to it, and knows how it is made. */
class ForgeryTest {
    @TempDir
    Path directory;

    private Path archive;

    /** Two hours, each with a key of its own. */
    @BeforeEach
    void recordTwoHours() {
        archive = directory.resolve("archive");
        record(Duration.ZERO);
        record(Duration.ofMinutes(61));
    }

    private void record(Duration later) {
        try (Recorder recorder = Recordings.open(archive, Clock.offset(Clock.systemUTC(), later), Allocator.ZEROS)) {
            SessionRecorder session = recorder.open(Recordings.start());
            Recordings.select(session, 1);
            session.operation(Recordings.REFUSED, "drop table orders", Parameters.NONE, true);
            session.close(CloseReason.CLOSED);
        }
    }

    @Test
    void aLogAsItWasWrittenVerifies() throws IOException {
        new Forger(archive).writeWithTheStolenKey();

        assertThat(failure()).isEmpty();
    }

    @Test
    void aStolenKeyCannotChangeWhatTheKeysBeforeItHadSigned() throws IOException {
        Forger forger = new Forger(archive);
        forger.say(forger.first("decision"), "verdict", "observed");
        forger.writeWithTheStolenKey();

        Finding failure = failure().orElseThrow();

        assertThat(failure.kind()).isEqualTo(Finding.Kind.SIGNATURE);
        assertThat(failure.record()).isEqualTo(OptionalLong.of(forger.first("key")));
        assertThat(failure.message())
                .isEqualTo("the key is not certified by the one before it, for the entries before it");
    }

    @Test
    void aStolenKeyCannotDropWhatTheKeysBeforeItHadSigned() throws IOException {
        Forger forger = new Forger(archive);
        forger.entries().remove(forger.first("decision"));
        forger.writeWithTheStolenKey();

        assertThat(failure()).isPresent();
    }

    @Test
    void aKeyThatNobodyCertifiedIsNotFollowed() throws IOException {
        Forger forger = new Forger(archive);
        forger.certifyByAnother(forger.first("key"));
        forger.writeWithTheStolenKey();

        assertThat(failure().orElseThrow().kind()).isEqualTo(Finding.Kind.SIGNATURE);
    }

    @Test
    void aHeadOfAnotherKeyDoesNotCount() throws IOException {
        new Forger(archive).writeWithAnotherKey();

        assertThat(failure().orElseThrow().message()).isEqualTo("the log's current key has not signed it");
    }

    @Test
    void anEntryThatIsDroppedOrSwappedDoesNotFitTheHead() throws IOException {
        Path other = Folders.copy(archive, directory.resolve("other"));
        Forger dropping = new Forger(archive);
        dropping.entries().remove(3);
        dropping.writeUnderTheOldHead();
        assertThat(failure()).isPresent();
        assertThat(exit()).isEqualTo(2);

        archive = other;
        Forger swapping = new Forger(archive);
        Collections.swap(swapping.entries(), 2, 3);
        swapping.writeUnderTheOldHead();
        assertThat(failure()).isPresent();
        assertThat(exit()).isEqualTo(2);
    }

    @Test
    void aForkOfARestoredCopyDoesNotGoOnFromTheHeadThatSomebodyKept() throws IOException {
        Path copy = Folders.copy(archive, directory.resolve("copy"));
        byte[] atCopy = Files.readAllBytes(archive.resolve("checkpoint"));
        record(Duration.ofMinutes(62));
        byte[] kept = Files.readAllBytes(archive.resolve("checkpoint"));

        assertThat(verifySince(kept)).extracting(Finding::kind).doesNotContain(Finding.Kind.FORKED);
        assertThat(verifySince(atCopy)).extracting(Finding::kind).doesNotContain(Finding.Kind.FORKED);
        archive = copy;
        assertThat(verifySince(kept))
                .as("rolled back")
                .extracting(Finding::kind)
                .contains(Finding.Kind.FORKED);
        record(Duration.ofMinutes(62));
        record(Duration.ofMinutes(62));
        assertThat(verifySince(kept)).as("forked").extracting(Finding::kind).contains(Finding.Kind.FORKED);
        assertThat(ArchiveVerifier.of(archive).since(kept).verify().exitCode()).isEqualTo(2);
        assertThat(failure()).as("only who kept a head can tell").isEmpty();
    }

    @Test
    void aWriterDoesNotGoOnWithALogThatItsKeyHasNotSigned() throws IOException {
        Forger forger = new Forger(archive);
        forger.entries().remove(forger.first("decision"));
        forger.writeWithAnotherKey();

        assertRefused("the log's head is not signed by the key in");
    }

    @Test
    void aWriterDoesNotGoOnWithAnotherKeyThanTheLogs() throws IOException {
        Path other = directory.resolve("other");
        Recordings.open(other).close();
        Files.copy(
                other.resolve("private").resolve("signing.key"),
                Files.createDirectories(archive.resolve("private")).resolve("signing.key"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertRefused("the log's head is not signed by the key in");
    }

    @Test
    void aWriterDoesNotBeginALogAnewOverTheSessionsOfAnother() throws IOException {
        Files.delete(archive.resolve("checkpoint"));

        assertRefused("checkpoint is missing, though there are sessions");
    }

    @Test
    void aWriterDoesNotGoOnWithoutItsKeys() throws IOException {
        Path signing = archive.resolve("private").resolve("signing.key");
        byte[] key = Files.readAllBytes(signing);
        Files.delete(signing);
        assertRefused(signing + " is missing, so nothing can be added to this log");

        Files.write(signing, key);
        Files.write(archive.resolve("private").resolve("archive.key"), new byte[16]);
        assertRefused("archive.key is not the key of an archive");

        Files.delete(archive.resolve("private").resolve("archive.key"));
        assertRefused("archive.key is missing, so nothing can be added to this archive");
    }

    @Test
    void aWriterGoesOnIfItDiedWhileItChangedItsKey() throws IOException {
        Path signing = archive.resolve("private").resolve("signing.key");
        Path next = archive.resolve("private").resolve("signing.key.next");
        Files.move(signing, next); // the leaf of the new key is in the log, and it has not yet taken its place
        Files.write(signing, new byte[300]); // as the old one is when it has been overwritten

        record(Duration.ofMinutes(62));

        assertThat(failure()).isEmpty();
        assertThat(next).doesNotExist();
    }

    private void assertRefused(String why) {
        assertThatThrownBy(() -> Recordings.open(archive))
                .hasMessageContaining(why)
                .hasMessageEndingWith("; run hoop verify, or set hoop.archive to another directory [HOOP-RECORDING]");
    }

    private Optional<Finding> failure() {
        return ArchiveVerifier.of(archive)
                .verify()
                .firstBad()
                .filter(finding -> finding.severity() == Finding.Severity.FAILURE);
    }

    private int exit() {
        return ArchiveVerifier.of(archive).verify().exitCode();
    }

    private List<Finding> verifySince(byte[] head) {
        return ArchiveVerifier.of(archive).since(head).verify().findings();
    }
}
