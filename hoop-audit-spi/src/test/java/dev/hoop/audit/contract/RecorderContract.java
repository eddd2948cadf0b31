package dev.hoop.audit.contract;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.Principal;
import dev.hoop.audit.recorder.CellWriter;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Judgement;
import dev.hoop.audit.recorder.Outcome;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RefusedConnection;
import dev.hoop.audit.recorder.ResultColumn;
import dev.hoop.audit.recorder.ResultRecorder;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;
import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What every {@link Recorder} promises. Implement it in a test next to your recorder; each test gets a new instance of
 * your class, as JUnit does.
 */
@SuppressWarnings("exports") // JUnit is on the path of whoever runs this
public interface RecorderContract {
    /** A judgement that lets an operation through. */
    Judgement ALLOWED = new Judgement(
            Judgement.Verdict.ALLOW,
            "5f2a",
            Set.of("sql.select"),
            Set.of("public.orders"),
            Set.of(),
            List.of("reads (policy.yaml:3)"),
            Optional.empty());

    /** A judgement that does not. */
    Judgement DENIED = new Judgement(
            Judgement.Verdict.DENY,
            "77aa",
            Set.of("sql.drop"),
            Set.of(),
            Set.of("public.orders"),
            List.of("never (policy.yaml:9)"),
            Optional.of("ask a DBA"));

    /** Two columns, the second with a mask. */
    List<ResultColumn> COLUMNS = List.of(
            new ResultColumn("id", "int8", Optional.empty()),
            new ResultColumn("email", "text", Optional.of("partial")));

    /** A good end. */
    Outcome DONE = new Outcome(1, 20, -1, 1_000_000, Optional.empty(), Map.of("partial", 1L));

    /** Opens a recorder that has recorded nothing yet. Called once in each test. */
    Recorder newRecorder();

    /** What somebody reads now of a session where the recorder keeps it: the texts of its operations, in order. */
    List<String> operations(UUID session) throws Exception;

    /** The same of what was delivered: the values of all rows, in order, each as {@link String#valueOf} has it. */
    List<String> delivered(UUID session) throws Exception;

    /** How a session begins. */
    static SessionStart start() {
        UUID random = UUID.randomUUID();
        return new SessionStart(
                new UUID(System.currentTimeMillis() << 16 | 0x7000, random.getLeastSignificantBits()),
                new Principal("https://issuer.example", "job-42", Set.of("env:test"), Map.of("run", 7L)),
                "process",
                "orders-db",
                "postgresql",
                "db.test:5432",
                "00ff",
                false,
                Optional.of("release 7"),
                Map.of("host", "runner-1"));
    }

    @Test
    default void hasAnOperationWhenTheCallReturns() throws Exception {
        SessionStart start = start();
        try (Recorder recorder = newRecorder()) {
            SessionRecorder session = recorder.open(start);

            session.operation(ALLOWED, "select 1", Parameters.NONE, false);

            assertThat(operations(start.id())).containsExactly("select 1");
        }
    }

    @Test
    default void hasAnOperationThatWasRefusedToo() throws Exception {
        SessionStart start = start();
        try (Recorder recorder = newRecorder()) {
            recorder.open(start).operation(DENIED, "drop table orders", Parameters.NONE, true);

            assertThat(operations(start.id())).containsExactly("drop table orders");
        }
    }

    @Test
    default void numbersOperationsFromOne() {
        try (Recorder recorder = newRecorder()) {
            SessionRecorder session = recorder.open(start());

            assertThat(session.operation(ALLOWED, "select 1", Parameters.NONE, false))
                    .isEqualTo(1);
            assertThat(session.operation(DENIED, "drop table orders", Parameters.NONE, false))
                    .isEqualTo(2);
            assertThat(recorder.open(start()).operation(ALLOWED, "select 1", Parameters.NONE, true))
                    .isEqualTo(1);
        }
    }

    @Test
    default void hasWhatWasDeliveredWhenItWasSynced() throws Exception {
        SessionStart start = start();
        try (Recorder recorder = newRecorder()) {
            SessionRecorder session = recorder.open(start);
            ResultRecorder result = result(session);
            result.row();
            result.integer(1, 7);
            result.text(2, "a***@example.com");
            result.end();

            session.sync();

            assertThat(delivered(start.id())).containsExactly("7", "a***@example.com");
        }
    }

    @Test
    default void keepsValuesOfEveryKind() throws Exception {
        SessionStart start = start();
        try (Recorder recorder = newRecorder()) {
            SessionRecorder session = recorder.open(start);
            ResultRecorder result = result(session);
            result.row();
            result.bool(1, true);
            result.integer(2, Long.MIN_VALUE);
            result.real(3, -0.1);
            result.text(4, "line\nbreak \u20ac \ud83d\ude00 \u0000");
            result.typed(5, "numeric", "12.50");
            result.text(6, "");
            result.end();
            session.close(CloseReason.CLOSED);
        }

        assertThat(delivered(start.id()))
                .containsExactly(
                        "true",
                        Long.toString(Long.MIN_VALUE),
                        "-0.1",
                        "line\nbreak \u20ac \ud83d\ude00 \u0000",
                        "12.50",
                        "");
    }

    @Test
    default void takesARowOfWhichTheClientAskedForLittle() throws Exception {
        SessionStart start = start();
        try (Recorder recorder = newRecorder()) {
            SessionRecorder session = recorder.open(start);
            ResultRecorder result = result(session);
            result.row();
            result.row();
            result.text(2, "second");
            result.row();
            result.end();
            result.end();
            session.close(CloseReason.CLOSED);
        }

        assertThat(delivered(start.id())).containsExactly("second");
    }

    @Test
    default void keepsOperationsAndValuesOfManyMebibytesWhole() throws Exception {
        String large = "x".repeat(5 << 20);
        SessionStart start = start();
        try (Recorder recorder = newRecorder()) {
            SessionRecorder session = recorder.open(start);
            long operation = session.operation(ALLOWED, large, Parameters.NONE, false);
            ResultRecorder result = session.result(operation, COLUMNS);
            result.row();
            result.text(2, large);
            result.end();
            session.close(CloseReason.CLOSED);
        }

        assertThat(operations(start.id()).equals(List.of(large))).isTrue();
        assertThat(delivered(start.id()).equals(List.of(large))).isTrue();
    }

    @Test
    default void takesABatchOfParameters() throws Exception {
        Parameters many = new Parameters() {
            @Override
            public int rows() {
                return 10_000;
            }

            @Override
            public void write(int row, CellWriter out) {
                out.integer(1, row);
                out.nil(2);
                out.binary(3, new byte[] {1, 2, 3}, 1, 2);
            }
        };
        SessionStart start = start();
        try (Recorder recorder = newRecorder()) {
            SessionRecorder session = recorder.open(start);
            session.operation(ALLOWED, "insert into orders values (?, ?, ?)", many, true);
            session.operation(ALLOWED, "select 1", Parameters.NONE, false);
            session.close(CloseReason.CLOSED);
        }

        assertThat(operations(start.id())).containsExactly("insert into orders values (?, ?, ?)", "select 1");
    }

    @Test
    default void keepsSessionsApart() throws Exception {
        SessionStart one = start();
        SessionStart other = start();
        try (Recorder recorder = newRecorder()) {
            SessionRecorder first = recorder.open(one);
            SessionRecorder second = recorder.open(other);
            for (int i = 0; i < 3; i++) {
                first.operation(ALLOWED, "first " + i, Parameters.NONE, false);
                second.operation(ALLOWED, "second " + i, Parameters.NONE, false);
            }
            first.close(CloseReason.CLOSED);
            second.operation(ALLOWED, "second 3", Parameters.NONE, false);
        }

        assertThat(operations(one.id())).containsExactly("first 0", "first 1", "first 2");
        assertThat(operations(other.id())).containsExactly("second 0", "second 1", "second 2", "second 3");
    }

    @Test
    default void takesManyThreadsAtOnce() throws Exception {
        SessionStart start = start();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Set<Long> numbers = new TreeSet<>();
        try (Recorder recorder = newRecorder()) {
            SessionRecorder session = recorder.open(start);
            List<Callable<Long>> work = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String text = "select " + i;
                work.add(() -> session.operation(ALLOWED, text, Parameters.NONE, false));
            }
            for (Future<Long> number : threads.invokeAll(work)) {
                numbers.add(number.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(numbers).hasSize(200).contains(1L, 200L);
        assertThat(operations(start.id())).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    default void takesBytesOutcomesAndWhatBelongsToNoSession() {
        try (Recorder recorder = newRecorder()) {
            recorder.policyLoaded("00ff", "policy.yaml", true);
            recorder.refused(new RefusedConnection(
                    "process",
                    "orders-db",
                    "postgresql",
                    "db.test:5432",
                    ErrorCode.IDENTITY,
                    "The token has expired",
                    Map.of()));
            SessionRecorder session = recorder.open(start());
            long operation = session.operation(ALLOWED, "copy orders from stdin", Parameters.NONE, true);
            ByteBuffer bytes = ByteBuffer.wrap("1\tann\n".getBytes(StandardCharsets.UTF_8));

            session.data(operation, SessionRecorder.Direction.TO_TARGET, bytes);
            session.outcome(operation, DONE);
            session.close(CloseReason.TARGET_GONE);

            assertThat(bytes.hasRemaining()).isFalse();
        }
    }

    @Test
    default void refusesEverythingAfterASessionWasClosed() throws Exception {
        SessionStart start = start();
        try (Recorder recorder = newRecorder()) {
            SessionRecorder session = recorder.open(start);
            session.close(CloseReason.CLOSED);

            assertRefused(() -> session.operation(ALLOWED, "select 1", Parameters.NONE, false));
            assertRefused(() -> session.result(1, COLUMNS));
            assertRefused(() -> session.outcome(1, DONE));
            assertRefused(session::sync);
            assertThatCode(() -> session.close(CloseReason.TERMINATED)).doesNotThrowAnyException();
        }
        assertThat(operations(start.id())).isEmpty();
    }

    @Test
    default void refusesSessionsAfterItWasClosed() {
        Recorder recorder = newRecorder();
        SessionRecorder left = recorder.open(start());
        recorder.close();

        assertRefused(() -> recorder.open(start()));
        assertRefused(() -> recorder.policyLoaded("00ff", "policy.yaml", false));
        assertRefused(() -> left.operation(ALLOWED, "select 1", Parameters.NONE, false));
        assertThatCode(recorder::close).doesNotThrowAnyException();
    }

    private static ResultRecorder result(SessionRecorder session) {
        return session.result(session.operation(ALLOWED, "select 1", Parameters.NONE, false), COLUMNS);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        HoopException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RECORDING));
    }
}
