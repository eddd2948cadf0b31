package dev.hoop.policy.masking;

import java.util.Optional;

/** Keeps an address's first character and its domain. */
record EmailMask() implements Mask {
    private static final String STARS = "***";

    @Override
    public String name() {
        return "email";
    }

    @Override
    public int reveals() {
        return Reveals.EMAIL;
    }

    @Override
    public Optional<String> text(String value, int maxLength) {
        int at = value.lastIndexOf('@');
        if (at < 1 || at == value.length() - 1 || value.indexOf(' ') >= 0) {
            return Masks.redact().text(value, maxLength);
        }
        // An address of one character keeps nothing before the @: its first character would be all of it.
        int first = value.codePointCount(0, at) > 1 ? value.offsetByCodePoints(0, 1) : 0;
        String masked = value.substring(0, first) + STARS + value.substring(at);
        return masked.length() <= maxLength
                ? Optional.of(masked)
                : Masks.redact().text(value, maxLength);
    }

    @Override
    public Optional<Object> value(Object value) {
        return Optional.empty();
    }
}
