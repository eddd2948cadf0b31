/** The archive: writing, verifying and reading recordings. */
module dev.hoop.recording {
    requires transitive dev.hoop.audit;
    requires com.github.luben.zstd_jni;

    exports dev.hoop.recording;

    provides dev.hoop.audit.recorder.RecorderFactory with
            dev.hoop.recording.ArchiveRecorderFactory;
}
