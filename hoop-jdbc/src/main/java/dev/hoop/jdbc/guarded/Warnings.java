package dev.hoop.jdbc.guarded;

import java.sql.SQLWarning;

/**
 * The chain of warnings of one object, as the client sees it. While the driver's chain grows, so does this one, and its
 * warnings stay the same objects: clients read on from where they were, even while the statement runs. Thread-safe.
 */
final class Warnings {
    private final Failures failures;
    private SQLWarning driversFirst; // guarded by this, as all of these
    private SQLWarning driversLast;
    private SQLWarning first;
    private SQLWarning last;

    Warnings(Failures failures) {
        this.failures = failures;
    }

    /** @param sql the text that went to the target */
    synchronized SQLWarning of(SQLWarning drivers, String sql) {
        if (drivers == null) {
            driversFirst = null;
            first = null;
            return null;
        }
        if (drivers != driversFirst) {
            driversFirst = drivers;
            driversLast = drivers;
            first = failures.single(drivers, sql);
            last = first;
        }
        for (SQLWarning next = driversLast.getNextWarning(); next != null; next = next.getNextWarning()) {
            SQLWarning shown = failures.single(next, sql);
            last.setNextWarning(shown);
            last = shown;
            driversLast = next;
        }
        return first;
    }
}
