package dev.hoop.recording;

import dev.hoop.audit.recorder.SessionStart;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the list of sessions.
 *
 * @param start      who and where; empty if this copy of the archive lacks the session's key
 * @param resource   as the log says
 * @param closed     when; empty while it is open, or if its process died and nobody has recovered the archive since
 * @param reason     why it ended, such as {@code closed} or {@code aborted}
 * @param operations how many were recorded; those of an open session are counted as they stand
 * @param refused    how many of them were refused
 */
public record SessionSummary(
        UUID id,
        Optional<SessionStart> start,
        String resource,
        Instant opened,
        Optional<Instant> closed,
        Optional<String> reason,
        long operations,
        long refused) {}
