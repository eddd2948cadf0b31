package dev.hoop.policy;

import dev.hoop.policy.sql.Script;
import dev.hoop.policy.sql.SessionNames;
import dev.hoop.policy.sql.SessionSettings;

/** What of a connection's state decides how its next text is read. Immutable; another one after each change. */
record SessionState(SessionSettings settings, SessionNames names) {
    /** While the script is with the target. */
    SessionState during(Script script) {
        return with(settings.doubting(script), names.doubting(script));
    }

    /** Once all of it has run well. */
    SessionState after(Script script) {
        return with(settings.after(script), names.after(script));
    }

    /** Once it is with the target no more, and it is not known how far it came, or what ran beside it. */
    SessionState afterPerhaps(Script script) {
        return with(settings.afterPerhaps(script), names.doubting(script));
    }

    SessionState committed() {
        return with(settings.transactionEnded(), names.committed());
    }

    SessionState rolledBack() {
        return with(settings.transactionEnded(), names.withoutCursors());
    }

    SessionState withScope(String scope) {
        return new SessionState(settings.withScope(scope), names);
    }

    SessionState with(SessionSettings newSettings) {
        return with(newSettings, names);
    }

    SessionState without(String name) {
        return with(settings, names.without(name));
    }

    private SessionState with(SessionSettings newSettings, SessionNames newNames) {
        return newSettings == settings && newNames == names ? this : new SessionState(newSettings, newNames);
    }
}
