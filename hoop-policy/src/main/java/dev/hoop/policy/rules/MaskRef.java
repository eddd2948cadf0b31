package dev.hoop.policy.rules;

import java.util.Objects;

/**
 * A mask, and where the policy gives it.
 *
 * @param mask its name
 * @param file as the configuration names it
 * @param line from 1
 */
public record MaskRef(String mask, String file, int line) {
    public MaskRef {
        Objects.requireNonNull(mask);
        Objects.requireNonNull(file);
    }

    /** For messages: {@code email (policy.yaml:9)}. */
    @Override
    public String toString() {
        return mask + " (" + file + ":" + line + ")";
    }
}
