package dev.hoop.recording;

/** Verifies archives. */
public final class ArchiveVerifier {
    private ArchiveVerifier() {}
}
