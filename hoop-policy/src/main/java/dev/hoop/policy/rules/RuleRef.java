package dev.hoop.policy.rules;

import java.util.Objects;

/**
 * Where a rule stands.
 *
 * @param file as the configuration names it
 * @param line from 1
 */
public record RuleRef(String id, String file, int line) {
    public RuleRef {
        Objects.requireNonNull(id);
        Objects.requireNonNull(file);
    }

    /** For messages: {@code 'never' (policy.yaml:22)}. */
    @Override
    public String toString() {
        return "'" + id + "' (" + file + ":" + line + ")";
    }
}
