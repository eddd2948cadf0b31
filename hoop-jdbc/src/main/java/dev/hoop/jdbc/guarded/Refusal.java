package dev.hoop.jdbc.guarded;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;

import java.sql.SQLException;

/** What hoop itself refuses. Its text holds no value, so it passes every filter. */
public final class Refusal extends SQLException {
    private static final long serialVersionUID = 1;

    public Refusal(HoopException reason) {
        super(reason.getMessage(), reason.code().sqlState());
    }

    public Refusal(ErrorCode code, String message) {
        this(new HoopException(code, message));
    }

    static Refusal protocol(String message) {
        return new Refusal(ErrorCode.PROTOCOL, message);
    }
}
