/** Writes an archive: the recorder that the engine finds, its sessions, its housekeeping and its recovery. */
package dev.hoop.recording.writer;
