package dev.hoop.audit;

import java.util.Objects;

/**
 * Something that hoop refuses or cannot do. The message says what, by which rule or setting, and what to do next; it
 * ends with the code in brackets, and never holds a row value, a parameter, a token or a password.
 */
public final class HoopException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ErrorCode code;

    public HoopException(ErrorCode code, String message) {
        this(code, message, null);
    }

    /** @param cause kept for the operator's log; its message must be as free of values as this one's */
    public HoopException(ErrorCode code, String message, Throwable cause) {
        super(message + " [" + code.text() + "]", cause);
        this.code = Objects.requireNonNull(code);
    }

    public ErrorCode code() {
        return code;
    }
}
