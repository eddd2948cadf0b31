package dev.hoop.recording.writer;

import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RecorderFactory;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.recording.stream.Allocator;
import dev.hoop.recording.stream.Clocks;

import java.time.Duration;

/** Opens archives on local disks for writing. */
public final class ArchiveRecorderFactory implements RecorderFactory {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** For {@link java.util.ServiceLoader}. */
    public ArchiveRecorderFactory() {}

    @Override
    public Recorder open(RecorderSettings settings) {
        return ArchiveRecorder.open(settings, Clocks.system(), Allocator.ZEROS, PATIENCE);
    }
}
