/**
 * What records sessions. The engine finds a {@link dev.hoop.audit.recorder.RecorderFactory} through
 * {@link java.util.ServiceLoader}; hoop-recording is the one shipped.
 *
 * <p>A {@link dev.hoop.audit.recorder.Recorder} is one archive, open for writing. Each session has a
 * {@link dev.hoop.audit.recorder.SessionRecorder}; in it, an operation is
 * {@linkplain dev.hoop.audit.recorder.SessionRecorder#operation written} before it goes to the target, its results are
 * written {@linkplain dev.hoop.audit.recorder.ResultRecorder as delivered}, and an
 * {@linkplain dev.hoop.audit.recorder.Outcome outcome} closes it.
 */
package dev.hoop.audit.recorder;
