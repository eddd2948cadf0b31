package dev.hoop.policy.masking;

import java.util.Optional;
import java.util.Set;

/**
 * What a policy has looked for in texts.
 *
 * @param name    of one of {@link Detectors#known()}, or the user's own
 * @param regions of {@code phone}: those whose own numbers are looked for, beside international ones
 * @param pattern of the user's own: a regular expression in RE2's syntax
 */
public record Sought(String name, Set<String> regions, Optional<String> pattern) {
    public Sought {
        regions = Set.copyOf(regions);
    }

    /** One of those that are known. */
    public static Sought named(String name) {
        return new Sought(name, Set.of(), Optional.empty());
    }

    /** Phone numbers, also as they are written in the regions. */
    public static Sought phone(Set<String> regions) {
        return new Sought(Detectors.PHONE, regions, Optional.empty());
    }

    /** What matches a pattern. */
    public static Sought pattern(String name, String pattern) {
        return new Sought(name, Set.of(), Optional.of(pattern));
    }
}
