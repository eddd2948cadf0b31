package dev.hoop.recording;

import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.recording.writer.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import static org.assertj.core.api.Assertions.assertThat;

/** Many sessions at once, and somebody who reads and verifies while they are written. */
class ConcurrencyTest {
    private static final int CLIENTS = 6;

    @TempDir
    Path directory;

    @Test
    @Timeout(120)
    void canBeVerifiedAndListedAtAnyMoment() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Finding> failures = new ArrayList<>();
        long listed = 0;
        try (Recorder recorder = Recordings.open(directory)) {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                running.add(clients.submit(() -> recordUntil(over, recorder)));
            }
            for (int i = 0; i < 60; i++) {
                ArchiveVerifier.of(directory).verify().findings().stream()
                        .filter(finding -> finding.severity() != Finding.Severity.NOTICE)
                        .forEach(failures::add);
                listed = Math.max(listed, Archive.open(directory).sessions().size());
            }
            over.set(true);
            for (Future<?> client : running) {
                client.get();
            }
        } finally {
            clients.shutdownNow();
        }

        assertThat(failures).isEmpty();
        assertThat(listed).isPositive();
        assertThat(ArchiveVerifier.of(directory).verify().firstBad()).isEmpty();
    }

    private static void recordUntil(AtomicBoolean over, Recorder recorder) {
        while (!over.get()) {
            SessionRecorder session = recorder.open(Recordings.start());
            for (int i = 0; i < 20 && !over.get(); i++) {
                Recordings.select(session, i);
                session.operation(Recordings.REFUSED, "drop table orders", Parameters.NONE, true);
            }
            session.close(CloseReason.CLOSED);
        }
    }

    @Test
    void keepsAHundredSessionsOpen() throws IOException {
        List<SessionStart> starts = new ArrayList<>();
        try (Recorder recorder = Recordings.open(directory)) {
            List<SessionRecorder> sessions = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                SessionStart start = Recordings.start();
                starts.add(start);
                sessions.add(recorder.open(start));
            }
            for (int round = 0; round < 5; round++) {
                for (SessionRecorder session : sessions) {
                    Recordings.select(session, round);
                }
            }
            sessions.forEach(session -> session.close(CloseReason.CLOSED));
        }

        assertThat(Archive.open(directory).sessions())
                .hasSize(starts.size())
                .allSatisfy(session -> assertThat(session.operations()).isEqualTo(5));
        assertThat(ArchiveVerifier.of(directory).verify().firstBad()).isEmpty();
    }
}
