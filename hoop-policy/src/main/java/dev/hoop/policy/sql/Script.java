package dev.hoop.policy.sql;

import java.util.List;
import java.util.Objects;

/**
 * A SQL text, read. Immutable; the same instance for texts that differ in their literals only.
 *
 * @param statements in order; empty for a text of comments and white space only
 * @param fingerprint hexadecimal digest of the text with its literals replaced
 */
public record Script(List<Statement> statements, String fingerprint) {
    public Script {
        statements = List.copyOf(statements);
        Objects.requireNonNull(fingerprint);
    }
}
