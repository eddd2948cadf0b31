package dev.hoop.recording.writer;

import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.recording.stream.Allocator;
import dev.hoop.recording.stream.Clocks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A real archive on a disk that is full when a test says so. */
public final class FullDisk {
    private volatile boolean full; // read by whoever records

    public void fill() {
        full = true;
    }

    public void free() {
        full = false;
    }

    /** Opens an archive on it. */
    public Recorder open(Path directory) {
        Allocator allocator = (file, from, length) -> {
            if (full) {
                throw new IOException("No space left on device");
            }
            Allocator.ZEROS.allocate(file, from, length);
        };
        return ArchiveRecorder.open(
                new RecorderSettings(directory, "hoop.example/test", false, List.of()),
                Clocks.system(),
                allocator,
                Duration.ofSeconds(10));
    }
}
