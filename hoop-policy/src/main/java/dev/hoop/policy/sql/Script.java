package dev.hoop.policy.sql;

import java.util.List;
import java.util.Objects;

/**
 * A SQL text, read. Immutable; the same instance for texts that differ in their literals only.
 *
 * @param statements in order; empty for a text of comments and white space only
 * @param fingerprint hexadecimal digest of the text with its literals replaced
 * @param ofSession   whether it was read by names that only its session knows, so that it means nothing to another
 */
public record Script(List<Statement> statements, String fingerprint, boolean ofSession) {
    public Script {
        statements = List.copyOf(statements);
        Objects.requireNonNull(fingerprint);
    }

    /** The same, not believed. @param reason for people, without values */
    public Script doubted(String reason) {
        return new Script(
                statements.stream().map(s -> Findings.doubted(s, reason)).toList(), fingerprint, ofSession);
    }
}
