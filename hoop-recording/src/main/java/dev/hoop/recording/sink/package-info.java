/** Brings the events of an archive to its sinks, and the two sinks that are shipped: {@code jsonl} and {@code log}. */
package dev.hoop.recording.sink;
