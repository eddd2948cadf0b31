package dev.hoop.recording.log;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;

/** Many sessions end at once: each goes on once a head covers its leaf, and no leaf is lost whenever the writer dies. */
final class SharedHeadsTest {
    private static final String ORIGIN = "hoop.example/test";
    private static final int WRITERS = 8;
    private static final int EACH = 60; // so that tiles fill meanwhile

    @TempDir
    private Path folder;

    @Test
    void coversWhatItWasAskedToWhenItReturns() throws Exception {
        try (LogWriter log = open()) {
            together(() -> {
                long index = log.append("heartbeat", Map.of());
                log.checkpoint(index + 1);
                assertThat(LogReader.checkpoint(folder).orElseThrow().size()).isGreaterThan(index);
            });
        }

        assertThat(leaves()).isGreaterThanOrEqualTo(WRITERS * EACH);
    }

    @Test
    void losesNothingThatWasAppendedWhileAHeadWasMade() throws Exception {
        LogWriter log = open();
        together(() -> {
            log.append("heartbeat", Map.of());
            log.checkpoint();
            log.append("heartbeat", Map.of());
        });
        long size = log.size();
        log.abandon();

        try (LogWriter next = open()) {
            assertThat(next.size()).isEqualTo(size);
        }
    }

    private LogWriter open() throws IOException {
        Files.createDirectories(folder.resolve("private"));
        return new LogWriter(folder, ORIGIN, Clock.systemUTC());
    }

    private long leaves() throws IOException {
        List<byte[]> entries = new ArrayList<>();
        LogReader.entries(
                folder, LogReader.checkpoint(folder).orElseThrow().size(), (index, entry) -> entries.add(entry));
        return entries.size();
    }

    private interface Step {
        void run() throws Exception;
    }

    private static void together(Step step) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                running.add(threads.submit(() -> {
                    for (int j = 0; j < EACH; j++) {
                        step.run();
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
