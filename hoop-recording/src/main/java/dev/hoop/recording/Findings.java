package dev.hoop.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Gathers findings and counts. */
final class Findings {
    private final List<Finding> list = new ArrayList<>();
    private int signatures;
    private boolean witnessed;
    private long entries;
    private long sessions;
    private long recovered;
    private long frames;

    void notice(Finding.Kind kind, String file, Optional<String> session, OptionalLong record, String message) {
        if (list.size() < VerificationReport.MOST) {
            list.add(new Finding(Finding.Severity.NOTICE, kind, file, session, record, message));
        }
    }

    void failure(Finding.Kind kind, String file, Optional<String> session, OptionalLong record, String message) {
        if (list.size() < 2 * VerificationReport.MOST) {
            list.add(new Finding(Finding.Severity.FAILURE, kind, file, session, record, message));
        }
    }

    void unreadable(String file, String message) {
        if (list.size() < 2 * VerificationReport.MOST) {
            list.add(new Finding(
                    Finding.Severity.UNREADABLE,
                    Finding.Kind.IO,
                    file,
                    Optional.empty(),
                    OptionalLong.empty(),
                    message));
        }
    }

    /** Forgets what the log gave, because it changed while it was read. */
    void startAgain() {
        list.clear(); // nothing but the log has been looked at so far
        signatures = 0;
        entries = 0;
        witnessed = false;
    }

    void signature() {
        signatures++;
    }

    void witnessed() {
        witnessed = true;
    }

    void entries(long count) {
        entries = count;
    }

    void session(long framesRead, boolean wasRecovered) {
        sessions++;
        frames += framesRead;
        recovered += wasRecovered ? 1 : 0;
    }

    VerificationReport report() {
        return new VerificationReport(entries, signatures, witnessed, sessions, recovered, frames, list);
    }
}
