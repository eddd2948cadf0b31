package dev.hoop.recording;

import dev.hoop.audit.Principal;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Judgement;
import dev.hoop.audit.recorder.Outcome;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.audit.recorder.ResultColumn;
import dev.hoop.audit.recorder.ResultRecorder;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Small recordings for tests. */
final class Recordings {
    static final Judgement SELECT = new Judgement(
            Judgement.Verdict.ALLOW,
            "f1",
            Set.of("sql.select"),
            Set.of("public.orders"),
            Set.of(),
            List.of(),
            Optional.empty());
    static final Outcome DONE = new Outcome(2, 20, -1, 1_000, Optional.empty(), Map.of("redact", 2L));

    private Recordings() {}

    static Recorder open(Path directory) {
        return ArchiveRecorder.open(settings(directory), Clock.systemUTC(), Duration.ZERO);
    }

    static RecorderSettings settings(Path directory) {
        return new RecorderSettings(directory, "hoop.example/test", false, List.of());
    }

    static SessionRecorder session(Recorder recorder, UUID id) {
        return recorder.open(new SessionStart(
                id,
                Principal.local("test"),
                "process",
                "orders-db",
                "postgresql",
                "localhost:5432",
                "00",
                false,
                Optional.empty(),
                Map.of()));
    }

    /** An archive with two closed sessions of a few records each. */
    static Path small(Path directory) {
        try (Recorder recorder = open(directory)) {
            for (int s = 1; s <= 2; s++) {
                SessionRecorder session = session(recorder, new UUID(0x7000, s));
                for (int i = 0; i < 3; i++) {
                    long operation = session.operation(SELECT, "SELECT * FROM orders", Parameters.NONE, false);
                    ResultRecorder result =
                            session.result(operation, List.of(new ResultColumn("id", "int8", Optional.empty())));
                    result.row();
                    result.integer(1, 42);
                    result.row();
                    result.text(1, "x");
                    result.end();
                    session.outcome(operation, DONE);
                }
                session.close(CloseReason.CLOSED);
            }
        }
        return directory;
    }

    /** The files that an auditor is given. */
    static List<Path> publicFiles(Path archive) throws IOException {
        try (Stream<Path> files = Files.walk(archive)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.startsWith(archive.resolve("private")))
                    .sorted()
                    .toList();
        }
    }
}
