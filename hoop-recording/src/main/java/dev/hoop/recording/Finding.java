package dev.hoop.recording;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something that verifying an archive turned up.
 *
 * @param file   relative to the archive
 * @param record what is wrong in it: an entry of the log from 0, or a frame of a session from 1; empty if it is the file
 * @param message a sentence, without any value
 */
public record Finding(
        Severity severity, Kind kind, String file, Optional<String> session, OptionalLong record, String message) {
    public Finding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(file);
        Objects.requireNonNull(session);
        Objects.requireNonNull(record);
        Objects.requireNonNull(message);
    }

    /** How bad it is. */
    public enum Severity {
        /** Somebody should look at it. */
        NOTICE,
        /** It could not be read, so nothing is known. */
        UNREADABLE,
        /** It is not what was written. */
        FAILURE
    }

    /** What it is. */
    public enum Kind {
        /** No witness has cosigned the head, so whoever holds the signing key could have made it all up. */
        SELF_ASSERTED,
        /** A session has no end: it is still running, or its process died. */
        OPEN_SESSION,
        /** The process that recorded a session died; what it had not yet written of results is missing. */
        RECOVERED,
        /** The last bytes of an open session are no frame, or those of the journal no entry. */
        TORN,
        /** Entries of the log that no signed head covers yet. */
        UNSIGNED,
        /** A clock went back, or ran away from the other. */
        CLOCK,
        /** The log was silent for too long. */
        GAP,
        /** A file or folder of a session that the log does not know. */
        UNLOGGED,
        /** Bytes, hashes or commitments do not agree. */
        DAMAGED,
        /** Something that the log commits to is not there. */
        MISSING,
        /** The log does not go on from a head that was seen before. */
        FORKED,
        /** A signature is missing or wrong. */
        SIGNATURE,
        /** The system would not give it. */
        IO
    }

    /** As people read it: where, then what. */
    @Override
    public String toString() {
        return file + (record.isPresent() ? " record " + record.getAsLong() : "") + ": " + message;
    }
}
