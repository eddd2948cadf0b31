package dev.hoop.jdbc.guarded;

import java.sql.NClob;

/** A text object of the national character set that the client makes. */
final class GuardedNClob extends GuardedClob implements NClob {
    GuardedNClob(Session session, NClob bare) {
        super(session, bare);
    }
}
