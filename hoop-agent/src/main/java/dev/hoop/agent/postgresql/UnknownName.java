package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.Report;
import dev.hoop.audit.ErrorCode;

/**
 * A client uses a name of which it is not certain what it stands for. It is told so with the server's own code for a name
 * that stands for nothing, on which drivers prepare anew.
 */
final class UnknownName extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String state;

    private UnknownName(String state, String message) {
        super(message + " [" + ErrorCode.PROTOCOL.text() + "]");
        this.state = state;
    }

    static UnknownName statement() {
        return new UnknownName(
                "26000",
                "The prepared statement is not one that was prepared by a Parse message on this connection. Prepare it anew");
    }

    /** @param why as the end of a sentence about the portal */
    static UnknownName portal(String why) {
        return new UnknownName("34000", "The portal " + why);
    }

    Report report() {
        return Report.of("ERROR", state, getMessage());
    }
}
