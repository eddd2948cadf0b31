package dev.hoop.policy.masking;

import java.util.Optional;

/** Keeps the end of a text. Counts code points, so no half of a surrogate pair is left; and nothing that only completes a
 * character before it, such as an accent, is left without that character. */
record Partial(int keepLast) implements Mask {
    private static final int MOST_COUNTED = 100;
    private static final char JOINER = '\u200D';

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
        return Reveals.PARTIAL + Math.min(keepLast, MOST_COUNTED);
    }

    @Override
    public Optional<String> text(String value, int maxLength) {
        int length = value.codePointCount(0, value.length());
        int kept = length > keepLast ? keepLast : 0;
        int keptFrom = value.offsetByCodePoints(value.length(), -kept);
        while (keptFrom < value.length() && completes(value, keptFrom)) {
            keptFrom = value.offsetByCodePoints(keptFrom, 1);
            kept--;
        }
        if (length - kept + value.length() - keptFrom > maxLength) {
            return Masks.redact().text(value, maxLength);
        }
        return Optional.of("*".repeat(length - kept) + value.substring(keptFrom));
    }

    /** Whether what begins here belongs to the character before: a mark, a joiner or what it joins, a tone of skin. */
    private static boolean completes(String value, int at) {
        int c = value.codePointAt(at);
        boolean mark = switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> c == JOINER || c >= 0x1F3FB && c <= 0x1F3FF;
        };
        return mark || at > 0 && value.charAt(at - 1) == JOINER;
    }

    @Override
    public Optional<Object> value(Object value) {
        return Optional.empty();
    }
}
