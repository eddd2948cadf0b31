package dev.hoop.agent.http;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;

/** An answer that says no. The message is for the client; it holds nothing of the request. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;
    private final ErrorCode code;

    /** @param message without the code */
    Refusal(int status, ErrorCode code, String message) {
        super(message + " [" + code.text() + "]", null, false, false);
        this.status = status;
        this.code = code;
    }

    private Refusal(int status, HoopException e) {
        super(e.getMessage(), null, false, false);
        this.status = status;
        code = e.code();
    }

    /** The request breaks a rule of HTTP, or one of ours about it. */
    static Refusal malformed(String what) {
        return new Refusal(400, ErrorCode.PROTOCOL, "The request is refused: " + what);
    }

    static Refusal of(HoopException e) {
        int status = switch (e.code()) {
            case IDENTITY -> 401;
            case DENIED, APPROVAL_PENDING, APPROVAL_REJECTED, APPROVAL_EXPIRED -> 403;
            case RESOURCE -> 404;
            case PROTOCOL -> 400;
            case LIMIT, RECORDING -> 503;
            case POLICY, INTERNAL -> 500;
        };
        return new Refusal(status, e);
    }

    int status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }
}
