package dev.hoop.policy.rules;

import dev.hoop.audit.Principal;

import java.time.Clock;

/** A whole policy. */
public final class Policy {
    Policy() {}

    /** Hexadecimal SHA-256 of the text. */
    public String digest() {
        throw new UnsupportedOperationException();
    }

    /** Where it came from. */
    public String source() {
        throw new UnsupportedOperationException();
    }

    /** Whether denials are only warnings. */
    public boolean observe() {
        throw new UnsupportedOperationException();
    }

    /** What it comes to. */
    public SessionPolicy forSession(Principal principal, Target target, Clock clock) {
        throw new UnsupportedOperationException();
    }
}
