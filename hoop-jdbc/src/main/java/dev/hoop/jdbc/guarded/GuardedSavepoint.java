package dev.hoop.jdbc.guarded;

import java.sql.Savepoint;

/** A savepoint. */
final class GuardedSavepoint extends ForwardingSavepoint {
    GuardedSavepoint(Session session, Savepoint bare) {
        super(session, bare);
    }
}
