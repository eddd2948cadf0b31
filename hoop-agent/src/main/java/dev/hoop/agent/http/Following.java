package dev.hoop.agent.http;

import dev.hoop.recording.Archive;
import dev.hoop.recording.Recorded;
import dev.hoop.recording.Replay;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Reads along in the archive while a session is recorded: what is shown is what is recorded, with its masks. Thread-safe. */
public final class Following {
    private static final long PAUSE_MILLIS = 100;
    private static final int PAUSES_BETWEEN_SIGNS = 100;

    private final Path archive;

    public Following(Path archive) {
        this.archive = archive;
    }

    /**
     * Writes a line for everything, until the session's end. Now and then writes an empty one, to notice that the reader
     * has gone.
     *
     * @param open whether the session is still open
     * @throws IOException if the reader is gone, or the recording cannot be read
     */
    void follow(UUID session, OutputStream out, BooleanSupplier open) throws IOException {
        RecordedJson json = new RecordedJson();
        try (Along recording = new Along(session)) {
            for (int pauses = 0; ; ) {
                boolean last = !open.getAsBoolean(); // asked before the look: what was recorded until then is seen
                Optional<Recorded> next = recording.next();
                if (next.isPresent()) {
                    Optional<String> line = json.line(next.get());
                    if (line.isPresent()) {
                        out.write((line.get() + "\n").getBytes(StandardCharsets.UTF_8));
                    }
                    pauses = 0;
                }
                if (next.isEmpty() && last
                        || next.filter(Recorded.Closed.class::isInstance).isPresent()) {
                    out.flush();
                    return;
                }
                if (next.isEmpty()) {
                    if (++pauses % PAUSES_BETWEEN_SIGNS == 0) {
                        out.write('\n');
                    }
                    out.flush();
                    pause();
                }
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the agent is stopping", e);
        }
    }

    /** A recording that is being written: at its end may be half of something, which is whole a moment later. */
    private final class Along implements Closeable {
        private static final int MOST_FAILURES = 20;

        private final UUID session;
        private Replay replay;
        private long taken;
        private int failures;

        Along(UUID session) throws IOException {
            this.session = session;
            replay = Archive.open(archive).replay(session);
        }

        /** The next thing; empty if there is none yet. */
        Optional<Recorded> next() throws IOException {
            try {
                Optional<Recorded> next = replay.next();
                if (next.isPresent()) {
                    taken++;
                    failures = 0;
                }
                return next;
            } catch (IOException e) {
                if (++failures > MOST_FAILURES) {
                    throw e;
                }
                again();
                return Optional.empty();
            }
        }

        private void again() throws IOException {
            replay.close();
            replay = Archive.open(archive).replay(session);
            for (long i = 0; i < taken; i++) {
                replay.next();
            }
        }

        @Override
        public void close() throws IOException {
            replay.close();
        }
    }
}
