package dev.hoop.policy.masking;

import java.util.Arrays;
import java.util.Optional;

/** Keeps the end of a text. Counts code points, so no half of a surrogate pair is left. */
record Partial(int keepLast) implements Mask {
    Partial {
        if (keepLast < 0) {
            throw new IllegalArgumentException("keep-last is " + keepLast + "; it is 0 or more");
        }
    }

    @Override
    public String name() {
        return "partial";
    }

    @Override
    public int reveals() {
        return 50;
    }

    @Override
    public Optional<String> text(String value, int maxLength) {
        String masked = masked(value);
        return masked.length() <= maxLength
                ? Optional.of(masked)
                : Masks.redact().text(value, maxLength);
    }

    private String masked(String value) {
        int length = value.codePointCount(0, value.length());
        int hidden = length > keepLast ? length - keepLast : length;
        if (length < value.length()) {
            return "*".repeat(hidden) + value.substring(value.offsetByCodePoints(0, hidden));
        }
        char[] masked = value.toCharArray(); // one character is one code point: the usual case, and one copy less
        Arrays.fill(masked, 0, hidden, '*');
        return new String(masked);
    }

    @Override
    public Optional<Object> value(Object value) {
        return Optional.empty();
    }
}
