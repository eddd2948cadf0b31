package dev.hoop.recording;

import java.time.Instant;

/**
 * Which frame of a session, and when it was written.
 *
 * @param segment        from 1
 * @param sequence       of the frame in the session, from 1
 * @param time           by the recorder's clock
 * @param monotonicNanos since the session began; never goes back
 */
public record FramePosition(int segment, long sequence, Instant time, long monotonicNanos) {}
