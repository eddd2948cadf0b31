/**
 * The archive. {@link dev.hoop.recording.ArchiveRecorderFactory} opens one for writing;
 * {@link dev.hoop.recording.ArchiveVerifier} checks one without any key but the public one. The format is described in
 * {@code docs/archive-format.md}.
 */
package dev.hoop.recording;
