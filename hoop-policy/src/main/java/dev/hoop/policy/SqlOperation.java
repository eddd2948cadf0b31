package dev.hoop.policy;

import dev.hoop.policy.masking.Detectors;
import dev.hoop.policy.sql.Literals;
import dev.hoop.policy.sql.Script;
import dev.hoop.policy.sql.SqlSettings;

/**
 * A SQL text, read for one session. A prepared statement keeps it, so that running it again reads nothing anew
 * unless names may have changed. Owned by
 * the session's connection.
 */
public final class SqlOperation {
    private final String text;
    private final SqlSettings born;
    private final boolean kept;
    private final SessionState state;
    private final Readings.Epoch epoch;
    private final Script script;
    private Ruling ruling; // guarded by the session's Guard
    private Detectors scannedBy; // guarded by the session's Guard
    private String scanned; // guarded by the session's Guard
    private String hidden; // guarded by the session's Guard

    /**
     * @param born what the text was read under when the client gave it
     * @param kept whether the driver or the target may run what it was cut into earlier
     */
    SqlOperation(String text, SqlSettings born, boolean kept, SessionState state, Readings.Epoch epoch, Script script) {
        this.text = text;
        this.born = born;
        this.kept = kept;
        this.state = state;
        this.epoch = epoch;
        this.script = script;
    }

    /** What the text does. */
    public Script script() {
        return script;
    }

    String text() {
        return text;
    }

    SqlSettings born() {
        return born;
    }

    boolean isKept() {
        return kept;
    }

    /** Whether one of the strings in the text is what a masked column's value was delivered as. */
    boolean holds(WriteBack delivered) {
        return Literals.anyString(text, state.settings().now(), delivered::knows);
    }

    /**
     * The text as the recording may have it; the same instance each time, so that a recorder need not write it again.
     *
     * @param hidesLiterals whether a literal in it can be a value of a masked column
     */
    String recordedText(boolean hidesLiterals, Detectors detectors) {
        if (hidesLiterals) {
            if (hidden == null) {
                hidden = Literals.hidden(text, state.settings().now());
            }
            return hidden;
        }
        if (scannedBy != detectors) {
            scanned = detectors.mask(text, detector -> {});
            scannedBy = detectors;
        }
        return scanned;
    }

    /** Whether the text would read the same in this state, with nothing forgotten since. */
    boolean holds(SessionState current, Readings.Epoch currentEpoch) {
        return epoch == currentEpoch
                && (state == current
                        || state.settings() == current.settings()
                                && (!script.ofSession() || state.names() == current.names()));
    }

    Ruling ruling() {
        return ruling;
    }

    void remember(Ruling newRuling) {
        ruling = newRuling;
    }

    /** Without the text, which may hold values. */
    @Override
    public String toString() {
        return "SqlOperation " + script.fingerprint();
    }
}
