package dev.hoop.recording.writer;

import dev.hoop.audit.Principal;
import dev.hoop.audit.recorder.CellWriter;
import dev.hoop.audit.recorder.Judgement;
import dev.hoop.audit.recorder.Outcome;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.audit.recorder.ResultColumn;
import dev.hoop.audit.recorder.ResultRecorder;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.recording.stream.Allocator;
import dev.hoop.recording.stream.Clocks;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What tests record: a session of job 42 on orders-db, with a statement, a row and an outcome. */
public final class Recordings {
    public static final String ORIGIN = "hoop.example/test";
    public static final Judgement READ = new Judgement(
            Judgement.Verdict.ALLOW,
            "5f2a",
            Set.of("sql.select"),
            Set.of("public.orders"),
            Set.of(),
            List.of("reads (policy.yaml:3)"),
            Optional.empty());
    public static final Judgement REFUSED = new Judgement(
            Judgement.Verdict.DENY,
            "77aa",
            Set.of("sql.drop"),
            Set.of(),
            Set.of("public.orders"),
            List.of("never (policy.yaml:9)"),
            Optional.of("ask a DBA"));
    public static final List<ResultColumn> COLUMNS = List.of(
            new ResultColumn("id", "int8", Optional.empty()),
            new ResultColumn("email", "text", Optional.of("partial")));
    public static final Outcome ONE_ROW = new Outcome(1, 20, -1, 1_000_000, Optional.empty(), Map.of("partial", 1L));
    private static final SecureRandom RANDOM = new SecureRandom();

    private Recordings() {}

    public static RecorderSettings settings(Path directory) {
        return new RecorderSettings(directory, ORIGIN, false, List.of());
    }

    public static Recorder open(Path directory) {
        return open(directory, Clock.systemUTC(), Allocator.ZEROS);
    }

    public static Recorder open(Path directory, Clock clock, Allocator allocator) {
        return open(directory, new Clocks(clock, System::nanoTime), allocator);
    }

    public static Recorder open(Path directory, Clocks clocks, Allocator allocator) {
        return ArchiveRecorder.open(settings(directory), clocks, allocator, Duration.ofSeconds(10));
    }

    public static SessionStart start() {
        return start(new UUID(
                System.currentTimeMillis() << 16 | 0x7000 | RANDOM.nextInt(4096), RANDOM.nextLong() >>> 2 | 1L << 63));
    }

    public static SessionStart start(UUID id) {
        return new SessionStart(
                id,
                new Principal(
                        "https://issuer.example",
                        "job-42",
                        Set.of("env:test"),
                        Map.of("run", 7L),
                        Optional.of(new Principal.Token("jti:run-7", Instant.parse("2026-11-24T13:00:00Z")))),
                "process",
                "orders-db",
                "postgresql",
                "db.test:5432",
                "00ff",
                false,
                Optional.of("release 7"),
                Map.of("host", "runner-1"));
    }

    /** Records a statement with one parameter, its row and its outcome; the number of the operation. */
    public static long select(SessionRecorder session, long id) {
        long operation = session.operation(READ, "select id, email from orders where id = ?", parameter(id), false);
        ResultRecorder result = session.result(operation, COLUMNS);
        result.row();
        result.integer(1, id);
        result.text(2, "j***@example.com");
        result.end();
        session.outcome(operation, ONE_ROW);
        return operation;
    }

    public static Parameters parameter(long value) {
        return new Parameters() {
            @Override
            public int rows() {
                return 1;
            }

            @Override
            public void write(int row, CellWriter out) {
                out.integer(1, value);
            }
        };
    }
}
