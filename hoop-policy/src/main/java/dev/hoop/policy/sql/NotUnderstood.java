package dev.hoop.policy.sql;

/** Reading stops here; the statement is {@code sql.unknown} for this reason, which holds no value from the text. */
final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotUnderstood(String reason) {
        super(reason, null, false, false);
    }
}
