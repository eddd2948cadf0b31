package dev.hoop.jdbc.guarded;

import java.sql.RowId;

/** A row's address, as the driver has it. */
final class GuardedRowId extends ForwardingRowId {
    GuardedRowId(Session session, RowId bare) {
        super(session, bare);
    }
}
