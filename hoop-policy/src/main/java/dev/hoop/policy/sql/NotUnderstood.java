package dev.hoop.policy.sql;

/** Why a statement is not read. Never leaves this package; has no stack, since it is ordinary. */
final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotUnderstood(String reason) {
        super(reason, null, false, false);
    }
}
