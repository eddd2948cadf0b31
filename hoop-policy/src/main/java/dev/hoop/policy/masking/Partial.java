package dev.hoop.policy.masking;

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
        int length = value.codePointCount(0, value.length());
        int kept = length > keepLast ? keepLast : 0;
        int keptFrom = value.offsetByCodePoints(value.length(), -kept);
        String masked = "*".repeat(length - kept) + value.substring(keptFrom);
        return masked.length() <= maxLength
                ? Optional.of(masked)
                : Masks.redact().text(value, maxLength);
    }

    @Override
    public Optional<Object> value(Object value) {
        return Optional.empty();
    }
}
