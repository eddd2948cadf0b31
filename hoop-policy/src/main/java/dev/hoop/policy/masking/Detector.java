package dev.hoop.policy.masking;

/** Finds values of one kind. Stateless. */
interface Detector {
    /** No value here. */
    long NOTHING = -1;

    /** Whether {@link #find} is worth asking at this character, which is below 128. */
    boolean triggeredBy(char c);

    /**
     * Looks for a value that is triggered by the character at {@code at}.
     *
     * @param floor nothing before it may be part of the value
     * @return a {@link #span}, or {@link #NOTHING}
     */
    long find(String text, int at, int floor);

    /** A value from one index to before another. */
    static long span(int from, int to) {
        return (long) from << 32 | to;
    }

    static int from(long span) {
        return (int) (span >> 32);
    }

    static int to(long span) {
        return (int) span;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether the character belongs to a word, so that a value cannot begin or end beside it. */
    static boolean word(char c) {
        return digit(c) || letter(c) || c == '_' || c >= 128 && Character.isLetterOrDigit(c);
    }

    /** Whether a word begins at the index. */
    static boolean begins(String text, int at) {
        return at == 0 || !word(text.charAt(at - 1));
    }

    /** Whether a word ends before the index. */
    static boolean ends(String text, int at) {
        return at >= text.length() || !word(text.charAt(at));
    }

    /** The index after the run of base64url characters, at most {@code most} of them. */
    static int base64Url(String text, int at, int most) {
        int i = at;
        int end = (int) Math.min(text.length(), (long) at + most);
        while (i < end && (digit(text.charAt(i)) || letter(text.charAt(i)) || "-_".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
