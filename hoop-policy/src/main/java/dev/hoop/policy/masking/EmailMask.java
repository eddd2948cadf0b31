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
        int length = first + STARS.length() + value.length() - at;
        return length <= maxLength
                ? Optional.of(masked(value, first, at, length))
                : Masks.redact().text(value, maxLength);
    }

    /** Put together in one piece, for this is done for every row. */
    private static String masked(String value, int first, int at, int length) {
        char[] masked = new char[length];
        value.getChars(0, first, masked, 0);
        STARS.getChars(0, STARS.length(), masked, first);
        value.getChars(at, value.length(), masked, first + STARS.length());
        return new String(masked);
    }

    @Override
    public Optional<Object> value(Object value) {
        return Optional.empty();
    }
}
