/**
 * Reads and verifies archives. {@link dev.hoop.recording.Archive} lists, replays and searches sessions;
 * {@link dev.hoop.recording.ArchiveVerifier} says whether an archive is what was written, and needs no key for it.
 */
package dev.hoop.recording;
