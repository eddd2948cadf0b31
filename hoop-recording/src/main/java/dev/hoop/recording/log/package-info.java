/**
 * The log over an archive: canonical JSON leaves in a Merkle tree, with signed heads. Source: RFC 6962, RFC 8785, C2SP
 * tlog-tiles, tlog-checkpoint and signed-note.
 */
package dev.hoop.recording.log;
