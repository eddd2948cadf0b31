package dev.hoop.policy.rules;

import java.util.Locale;

/**
 * A name, or a pattern of one in which {@code *} stands for any characters. Letter case does not matter, unless the
 * pattern stands in double quotes: then it is the name to the letter.
 */
record Glob(String pattern, boolean exact) {
    static Glob of(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted
                ? new Glob(text.substring(1, text.length() - 1).replace("\"\"", "\""), true)
                : new Glob(text.toLowerCase(Locale.ROOT), false);
    }

    boolean matchesAll() {
        return !exact && pattern.equals("*");
    }

    boolean matches(String name) {
        return exact ? pattern.equals(name) : wild(name.toLowerCase(Locale.ROOT));
    }

    /** Goes back to the last star when it is stuck, so it never tries more than length times length. */
    private boolean wild(String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int retry = 0;
        while (n < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                retry = n;
            } else if (p < pattern.length() && pattern.charAt(p) == name.charAt(n)) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++retry;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
