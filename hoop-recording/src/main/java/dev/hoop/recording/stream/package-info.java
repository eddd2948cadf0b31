/**
 * The stream of one session: CBOR items in frames, frames in segments, each sealed and chained. Nothing here knows
 * what the items mean. The bytes are described in {@code docs/archive-format.md}.
 */
package dev.hoop.recording.stream;
