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
    private final SqlSettings settings;
    private final Readings.Epoch epoch;
    private final Script script;
    private Ruling ruling; // guarded by the session's Guard
    private Detectors scannedBy; // guarded by the session's Guard
    private String scanned; // guarded by the session's Guard
    private String hidden; // guarded by the session's Guard

    SqlOperation(String text, SqlSettings settings, Readings.Epoch epoch, Script script) {
        this.text = text;
        this.settings = settings;
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

    /** Whether one of the strings in the text is what a masked column's value was delivered as. */
    boolean holds(WriteBack delivered) {
        return Literals.anyString(text, settings, delivered::knows);
    }

    /**
     * The text as the recording may have it; the same instance each time, so that a recorder need not write it again.
     *
     * @param hidesLiterals whether a literal in it can be a value of a masked column
     */
    String recordedText(boolean hidesLiterals, Detectors detectors) {
        if (hidesLiterals) {
            if (hidden == null) {
                hidden = Literals.hidden(text, settings);
            }
            return hidden;
        }
        if (scannedBy != detectors) {
            scanned = detectors.mask(text, detector -> {});
            scannedBy = detectors;
        }
        return scanned;
    }

    /** Whether the text would read the same under these settings, with nothing forgotten since. */
    boolean holds(SqlSettings currentSettings, Readings.Epoch currentEpoch) {
        return settings == currentSettings && epoch == currentEpoch;
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
