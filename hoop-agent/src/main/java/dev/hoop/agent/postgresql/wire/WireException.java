package dev.hoop.agent.postgresql.wire;

import java.io.IOException;

/** The peer broke the protocol, or went beyond a limit. The message holds nothing that the peer sent but numbers. */
public final class WireException extends IOException {
    private static final long serialVersionUID = 1;

    public WireException(String message) {
        super(message);
    }
}
