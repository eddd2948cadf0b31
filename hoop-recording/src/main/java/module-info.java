/**
 * The archive: writes recordings, so that they survive, and cannot be changed unseen; reads and verifies them.
 *
 * <p>Engines find the recorder through {@link java.util.ServiceLoader}; {@linkplain dev.hoop.recording tools} read what
 * it wrote.
 */
module dev.hoop.recording {
    requires transitive dev.hoop.audit;
    requires com.github.luben.zstd_jni;

    exports dev.hoop.recording;

    uses dev.hoop.audit.AuditSinkFactory;

    provides dev.hoop.audit.recorder.RecorderFactory with
            dev.hoop.recording.writer.ArchiveRecorderFactory;
    provides dev.hoop.audit.AuditSinkFactory with
            dev.hoop.recording.sink.JsonlSinkFactory,
            dev.hoop.recording.sink.LogSinkFactory;
}
