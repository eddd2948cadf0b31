package dev.hoop.recording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the verification of an archive came to.
 *
 * @param sessions recordings in the log
 * @param records  frames whose chain is what the log says
 * @param findings what is wrong or odd, in the order it was found
 */
public record VerificationReport(long sessions, long records, List<Finding> findings) {
    /** How bad a finding is, the worst last; the number is the exit code of {@code hoop verify}. */
    public enum Severity {
        /** Worth a look: the archive is as it was written, but not all that could be is proven. */
        NOTE(1),
        /** Something was changed, removed or added. */
        BROKEN(2),
        /** It cannot be told. */
        UNVERIFIABLE(3);

        private final int exitCode;

        Severity(int exitCode) {
            this.exitCode = exitCode;
        }
    }

    /**
     * One finding.
     *
     * @param file   within the archive
     * @param record in the file, from 0: a frame of a session's stream, or an entry of the log
     */
    public record Finding(Severity severity, String file, Optional<Long> record, String message) {
        public Finding {
            Objects.requireNonNull(severity);
            Objects.requireNonNull(file);
            Objects.requireNonNull(record);
            Objects.requireNonNull(message);
        }

        @Override
        public String toString() {
            return file + record.map(r -> ", record " + r).orElse("") + ": " + message;
        }
    }

    public VerificationReport {
        findings = List.copyOf(findings);
    }

    /** 0 if all is proven, 1 with notes, 2 if something is broken, 3 if it cannot be told. */
    public int exitCode() {
        return findings.stream().mapToInt(f -> f.severity().exitCode).max().orElse(0);
    }

    /** The first place where the archive is not what was written. */
    public Optional<Finding> firstBad() {
        return findings.stream().filter(f -> f.severity() == Severity.BROKEN).findFirst();
    }
}
