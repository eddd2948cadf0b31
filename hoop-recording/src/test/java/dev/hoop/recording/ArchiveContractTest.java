package dev.hoop.recording;

import dev.hoop.audit.contract.RecorderContract;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.recording.writer.Recordings;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** An archive is a recorder as the engine expects it. */
class ArchiveContractTest implements RecorderContract {
    @TempDir
    Path directory;

    @Override
    public Recorder newRecorder() {
        return Recordings.open(directory);
    }

    @Override
    public List<String> operations(UUID session) throws IOException {
        List<String> texts = new ArrayList<>();
        each(session, recorded -> {
            if (recorded instanceof Recorded.Operation operation) {
                texts.add(operation.text());
            }
        });
        return texts;
    }

    @Override
    public List<String> delivered(UUID session) throws IOException {
        List<String> values = new ArrayList<>();
        each(session, recorded -> {
            if (recorded instanceof Recorded.ResultRow row) {
                row.row()
                        .cells()
                        .values()
                        .forEach(cell -> values.add(String.valueOf(cell.value().orElse(null))));
            }
        });
        return values;
    }

    private void each(UUID session, Consumer<Recorded> consumer) throws IOException {
        try (Replay replay = Archive.open(directory).replay(session)) {
            for (Optional<Recorded> next = replay.next(); next.isPresent(); next = replay.next()) {
                consumer.accept(next.get());
            }
        }
    }
}
