package dev.hoop.recording;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RecorderFactory;
import dev.hoop.audit.recorder.RecorderSettings;

import java.time.Clock;
import java.time.Duration;

/** Opens archives in folders. */
public final class ArchiveRecorderFactory implements RecorderFactory {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** For {@link java.util.ServiceLoader}. */
    public ArchiveRecorderFactory() {}

    @Override
    public Recorder open(RecorderSettings settings) {
        if (!settings.sinks().isEmpty()) {
            throw new HoopException(
                    ErrorCode.POLICY, "Sinks cannot be fed yet, so 'sinks' must be left out rather than be ignored");
        }
        return ArchiveRecorder.open(settings, Clock.systemUTC(), PATIENCE);
    }
}
