package dev.hoop.recording;

import java.util.List;
import java.util.Optional;

/**
 * What verifying an archive gave.
 *
 * @param entries    of the log that the signed head covers
 * @param signatures that were verified: heads, successions of keys, cosignatures
 * @param witnessed  whether a trusted witness has cosigned the head
 * @param sessions   that were looked at
 * @param recovered  how many of them were closed by a recovery
 * @param frames     in them
 * @param findings   in the order found; the list is cut at {@value #MOST}
 */
public record VerificationReport(
        long entries,
        int signatures,
        boolean witnessed,
        long sessions,
        long recovered,
        long frames,
        List<Finding> findings) {
    /** More findings than anybody reads; later ones only count if they are worse. */
    public static final int MOST = 1000;

    public VerificationReport {
        findings = List.copyOf(findings);
    }

    /** What {@code hoop verify} exits with. */
    public int exitCode() {
        if (any(Finding.Severity.FAILURE) || signatures == 0 && !any(Finding.Severity.UNREADABLE)) {
            return 2;
        }
        if (any(Finding.Severity.UNREADABLE)) {
            return 3;
        }
        return findings.isEmpty() && witnessed ? 0 : 1;
    }

    private boolean any(Finding.Severity severity) {
        return findings.stream().anyMatch(f -> f.severity() == severity);
    }

    /** The first of the worst; empty if there is nothing to say, or only that nobody witnessed it. */
    public Optional<Finding> firstBad() {
        Finding worst = null;
        for (Finding finding : findings) {
            boolean worse = worst == null || finding.severity().compareTo(worst.severity()) > 0;
            if (finding.kind() != Finding.Kind.SELF_ASSERTED && worse) {
                worst = finding;
            }
        }
        return Optional.ofNullable(worst);
    }
}
