package dev.hoop.recording.writer;

import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.recording.Archive;
import dev.hoop.recording.ArchiveVerifier;
import dev.hoop.recording.Finding;
import dev.hoop.recording.Recorded;
import dev.hoop.recording.Replay;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** A process that ends while sessions are open, though nothing has killed it. */
class ExitTest {
    private static final int OPERATIONS = 500;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"returns", "exits", "is-terminated"})
    void losesNothingThatWasRecorded(String how) throws Exception {
        UUID session = run(how);

        assertThat(ArchiveVerifier.of(directory).verify().findings())
                .as("all is under a signed head, and only the session's end is missing")
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(Finding.Kind.SELF_ASSERTED, Finding.Kind.OPEN_SESSION);
        assertThat(count(session)).isEqualTo(new Counts(OPERATIONS, OPERATIONS, OPERATIONS));

        Recordings.open(directory).close();

        assertThat(Archive.open(directory).session(session).orElseThrow().reason())
                .contains("aborted");
        assertThat(count(session)).isEqualTo(new Counts(OPERATIONS, OPERATIONS, OPERATIONS));
    }

    @ParameterizedTest
    @ValueSource(strings = "in-a-hook")
    void keepsWhatOtherHooksDoWhileItEnds(String how) throws Exception {
        UUID session = run(how);

        assertThat(count(session)).isEqualTo(new Counts(OPERATIONS, OPERATIONS, OPERATIONS));
    }

    private UUID run(String how) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        directory.toString(),
                        how)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = child.inputReader()) {
            UUID session = UUID.fromString(out.readLine());
            if (how.equals("is-terminated")) {
                child.toHandle().destroy();
            }
            child.waitFor();
            return session;
        }
    }

    private record Counts(long operations, long rows, long outcomes) {}

    private Counts count(UUID session) throws IOException {
        long operations = 0;
        long rows = 0;
        long outcomes = 0;
        try (Replay replay = Archive.open(directory).replay(session)) {
            for (Optional<Recorded> next = replay.next(); next.isPresent(); next = replay.next()) {
                operations += next.get() instanceof Recorded.Operation ? 1 : 0;
                rows += next.get() instanceof Recorded.ResultRow ? 1 : 0;
                outcomes += next.get() instanceof Recorded.Ended ? 1 : 0;
            }
        }
        return new Counts(operations, rows, outcomes);
    }

    /** Records a session that it does not close. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws InterruptedException {
            Recorder recorder = Recordings.open(Path.of(arguments[0]));
            SessionStart start = Recordings.start();
            SessionRecorder session = recorder.open(start);
            if (arguments[1].equals("in-a-hook")) {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    Thread ours = exitHook();
                    while (ours != null && ours.isAlive()) {
                        Thread.onSpinWait();
                    }
                    record(session);
                }));
                System.out.println(start.id());
                return;
            }
            record(session);
            System.out.println(start.id());
            if (arguments[1].equals("exits")) {
                System.exit(3);
            }
            if (arguments[1].equals("is-terminated")) {
                Thread.currentThread().join();
            }
        }

        private static void record(SessionRecorder session) {
            for (int i = 0; i < OPERATIONS; i++) {
                Recordings.select(session, i);
            }
        }

        private static Thread exitHook() {
            return Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().equals("hoop-archive-exit"))
                    .findFirst()
                    .orElse(null);
        }
    }
}
