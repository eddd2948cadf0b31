package dev.hoop.policy.masking;

/**
 * What a character is to the detectors: whether values can begin and end beside it. A table, since it is asked of every
 * character of every text.
 */
final class Characters {
    static final byte OTHER = 0;
    /** Of a script that writes its words apart; the low line too. A value does not begin or end beside one. */
    static final byte LETTER = 1;
    /** A decimal digit of any script of the basic plane. */
    static final byte DIGIT = 2;
    /** Of a script that writes no blanks between words, or hangs endings on foreign ones: a value can stand beside it. */
    static final byte IDEOGRAPH = 3;

    /** By character. */
    static final byte[] KINDS = kinds();

    static final int NO_SEPARATOR = 0;
    static final int BLANK = 1;
    static final int DASH = 2;
    static final int DOT = 3;
    static final int SLASH = 4;

    private Characters() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = kindOf((char) c);
        }
        return kinds;
    }

    private static byte kindOf(char c) {
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        boolean mark = switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
        if (c != '_' && !mark && !Character.isLetterOrDigit(c)) {
            return OTHER;
        }
        return c < 0x0E00 || !writesWordsTogether(Character.UnicodeScript.of(c)) ? LETTER : IDEOGRAPH;
    }

    private static boolean writesWordsTogether(Character.UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9' || c >= 128 && KINDS[c] == DIGIT;
    }

    /** The value of a {@link #digit}. */
    static int value(char digit) {
        return digit < 128 ? digit - '0' : Character.digit(digit, 10);
    }

    /** Whether it is an ASCII letter. */
    static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** An ASCII letter as a capital; others as they are. */
    static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
    }

    static boolean hex(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    /** Whether it is of the alphabet of base64 or base64url, without padding. */
    static boolean base64(char c) {
        return base64Url(c) || c == '+' || c == '/';
    }

    static boolean base64Url(char c) {
        return letter(c) || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    /** Whether a value cannot begin or end beside it. */
    static boolean word(char c) {
        byte kind = KINDS[c];
        return kind == LETTER || kind == DIGIT;
    }

    /** Whether a word can begin at the index. */
    static boolean begins(String text, int at) {
        return at == 0 || !word(text.charAt(at - 1));
    }

    /** Whether a word can end before the index. */
    static boolean ends(String text, int at) {
        return at >= text.length() || !word(text.charAt(at));
    }

    /** What separates groups of digits, as people and programs write it: which sort, or {@link #NO_SEPARATOR}. */
    static int separator(char c) {
        return switch (c) {
            case ' ', '\u00A0', '\u2002', '\u2003', '\u2007', '\u2008', '\u2009', '\u200A', '\u202F', '\u3000' -> BLANK;
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\uFE63', '\uFF0D' -> DASH;
            case '.', '\u00B7', '\uFF0E' -> DOT;
            case '/', '\uFF0F' -> SLASH;
            default -> NO_SEPARATOR;
        };
    }

    static boolean blank(char c) {
        return separator(c) == BLANK;
    }

    static boolean dash(char c) {
        return separator(c) == DASH;
    }
}
