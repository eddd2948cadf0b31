package dev.hoop.audit.recorder;

/** Opens recorders. Found by {@link java.util.ServiceLoader}. */
public interface RecorderFactory {
    /**
     * Opens the archive for writing, after recovering what a killed process has left.
     *
     * @throws dev.hoop.audit.HoopException with {@code HOOP-RECORDING} if it cannot be written to, or with
     *                                      {@code HOOP-POLICY} if a sink's settings are wrong
     */
    Recorder open(RecorderSettings settings);
}
