package dev.hoop.jdbc.postgresql;

import dev.hoop.jdbc.guarded.Session;
import dev.hoop.policy.Running;
import org.postgresql.copy.CopyOperation;

import java.sql.SQLException;

/** What both ways of copying share. */
abstract class GuardedCopy implements CopyOperation {
    final Session session;
    final Running running;
    private final CopyOperation bare;

    GuardedCopy(Session session, Running running, CopyOperation bare) {
        this.session = session;
        this.running = running;
        this.bare = bare;
    }

    /** Calls the driver; a failure ends the operation. */
    final <T> T call(Session.Call<T> call) throws SQLException {
        try {
            return call.run();
        } catch (SQLException | RuntimeException e) {
            SQLException shown = session.shown(e);
            running.failed(shown.getSQLState() == null ? "HY000" : shown.getSQLState());
            throw shown;
        }
    }

    @Override
    public int getFieldCount() {
        return bare.getFieldCount();
    }

    @Override
    public int getFormat() {
        return bare.getFormat();
    }

    @Override
    public int getFieldFormat(int field) {
        return bare.getFieldFormat(field);
    }

    @Override
    public boolean isActive() {
        return bare.isActive();
    }

    @Override
    public void cancelCopy() throws SQLException {
        call(() -> {
            bare.cancelCopy();
            running.failed("57014");
            return null;
        });
    }

    @Override
    public long getHandledRowCount() {
        return bare.getHandledRowCount();
    }
}
