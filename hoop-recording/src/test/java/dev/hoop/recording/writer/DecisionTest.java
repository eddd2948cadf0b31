package dev.hoop.recording.writer;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Judgement;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RefusedConnection;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.recording.Archive;
import dev.hoop.recording.ArchiveVerifier;
import dev.hoop.recording.log.LogReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What the policy did not simply allow stands in the log, where a witness sees it. */
class DecisionTest {
    private final SessionStart start = Recordings.start();

    @TempDir
    Path directory;

    @Test
    void aDenialHasALeafOfItsOwnWithoutTheText() throws IOException {
        record(session -> {
            Recordings.select(session, 1);
            session.operation(Recordings.REFUSED, "drop table orders -- secret", Parameters.NONE, true);
        });

        Map<String, Object> leaf = leaves("decision").get(0);

        assertThat(leaf)
                .containsOnlyKeys(
                        "type",
                        "time",
                        "session",
                        "operation",
                        "frame",
                        "verdict",
                        "fingerprint",
                        "effects",
                        "rules",
                        "count");
        assertThat(leaf)
                .containsEntry("session", start.id().toString())
                .containsEntry("operation", 2L)
                .containsEntry("verdict", "deny")
                .containsEntry("effects", List.of("sql.drop"))
                .containsEntry("rules", List.of("never (policy.yaml:9)"));
        assertThat(failures()).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Judgement.Verdict.class, names = "ALLOW", mode = EnumSource.Mode.EXCLUDE)
    void soHasWhateverElseWasNotAllowed(Judgement.Verdict verdict) throws IOException {
        Judgement judgement = new Judgement(
                verdict, "77aa", Set.of("sql.drop"), Set.of(), Set.of(), List.of(), Optional.of("because"));
        record(session -> session.operation(judgement, "drop table orders", Parameters.NONE, true));

        assertThat(leaves("decision"))
                .extracting(leaf -> leaf.get("verdict"))
                .containsExactly(
                        verdict.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        assertThat(failures()).isZero();
    }

    @Test
    void whatIsAllowedHasNone() throws IOException {
        record(session -> Recordings.select(session, 1));

        assertThat(leaves("decision")).isEmpty();
    }

    @Test
    void aFloodOfDenialsDoesNotFillTheLog() throws IOException {
        record(session -> {
            for (int i = 0; i < 5_000; i++) {
                session.operation(Recordings.REFUSED, "drop table orders", Parameters.NONE, true);
            }
        });

        List<Map<String, Object>> leaves = leaves("decision");

        assertThat(leaves).hasSize(1_004);
        assertThat(leaves.get(1_003)).containsEntry("count", 5_000L).containsEntry("operation", 5_000L);
        assertThat(Archive.open(directory).session(start.id()).orElseThrow().refused())
                .isEqualTo(5_000);
        assertThat(failures()).isZero();
    }

    @Test
    void somebodyWhoWasNotLetInIsInTheLog() throws IOException {
        try (Recorder recorder = Recordings.open(directory)) {
            recorder.refused(new RefusedConnection(
                    "process",
                    "orders-db",
                    "postgresql",
                    "db.test:5432",
                    ErrorCode.IDENTITY,
                    "The token has expired [HOOP-IDENTITY]",
                    Map.of("pid", "7")));
        }

        Map<String, Object> leaf = leaves("session.refused").get(0);

        assertThat(leaf)
                .containsEntry("resource", "orders-db")
                .containsEntry("code", "HOOP-IDENTITY")
                .containsEntry("reason", "The token has expired [HOOP-IDENTITY]")
                .containsEntry("client", Map.of("pid", "7"));
        assertThat(failures()).isZero();
    }

    private interface Work {
        void in(SessionRecorder session);
    }

    private void record(Work work) {
        try (Recorder recorder = Recordings.open(directory)) {
            SessionRecorder session = recorder.open(start);
            work.in(session);
            session.close(CloseReason.CLOSED);
        }
    }

    private List<Map<String, Object>> leaves(String type) throws IOException {
        List<Map<String, Object>> leaves = new ArrayList<>();
        long size = LogReader.checkpoint(directory).orElseThrow().size();
        LogReader.entries(directory, size, (index, entry) -> {
            Map<String, Object> leaf = LogReader.leaf(entry);
            if (type.equals(leaf.get("type"))) {
                leaves.add(leaf);
            }
        });
        return leaves;
    }

    private long failures() {
        return ArchiveVerifier.of(directory).verify().findings().stream()
                .filter(f -> f.severity() != dev.hoop.recording.Finding.Severity.NOTICE)
                .count();
    }
}
