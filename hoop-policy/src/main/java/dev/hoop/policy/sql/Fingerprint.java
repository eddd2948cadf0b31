package dev.hoop.policy.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Makes one text of all those that differ in literals, comments, white space and the case of words only. Takes one text
 * after the other into the same memory, so that asking for one that is known allocates nothing in proportion to it. Owned by
 * one thread at a time.
 */
final class Fingerprint {
    private static final int FIRST = 1 << 10;
    /** Characters of memory that are kept from one text to the next. */
    private static final int KEPT = 16 << 10;

    private char[] text = new char[FIRST];
    private int length;

    /** Takes a text, in place of the one before; false if it cannot be cut into tokens with certainty. */
    boolean take(String sql, SqlSettings settings) {
        length = 0;
        if (text.length > KEPT) {
            text = new char[FIRST];
        }
        Scanner scanner = new Scanner(sql, settings);
        while (true) {
            Kind kind = scanner.next();
            int start = scanner.start();
            int end = scanner.end();
            require(kind.isLiteral() ? 3 : end - start + 1);
            switch (kind) {
                case END:
                    return true;
                case BAD:
                    return false;
                case STRING:
                    append('\'');
                    if (isOnlyPercent(sql, start, end)) {
                        append('%');
                    }
                    break;
                case NUMBER:
                    append('0');
                    break;
                case WORD:
                    appendLower(sql, start, end);
                    break;
                default:
                    sql.getChars(start, end, text, length);
                    length += end - start;
            }
            append(' ');
        }
    }

    private void append(char c) {
        text[length++] = c;
    }

    private void appendLower(String sql, int start, int end) {
        char[] into = text;
        int at = length;
        for (int i = start; i < end; i++) {
            char c = sql.charAt(i);
            into[at++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        length = at;
    }

    private void require(int more) {
        if (text.length - length < more) {
            text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
        }
    }

    /** Characters of the text with its literals replaced. */
    int length() {
        return length;
    }

    /** The text with its literals replaced. */
    String text() {
        return new String(text, 0, length);
    }

    /** To look up by; as it is only until the next text is taken. */
    Key probe(SqlSettings settings) {
        return new Key(text, length, settings);
    }

    /** To remember by. */
    Key key(SqlSettings settings) {
        return new Key(Arrays.copyOf(text, length), length, settings);
    }

    /** Equal where the texts are, character by character, and the settings. */
    static final class Key {
        private final char[] text;
        private final int length;
        private final SqlSettings settings;
        private final int hash;

        private Key(char[] text, int length, SqlSettings settings) {
            this.text = text;
            this.length = length;
            this.settings = settings;
            hash = 31 * hash(text, length) + settings.hashCode();
        }

        /** The usual polynomial, four characters at a step, which do not wait for each other. */
        private static int hash(char[] text, int length) {
            int hash = 0;
            int i = 0;
            for (; i < length - 3; i += 4) {
                hash = 923_521 * hash + 29_791 * text[i] + 961 * text[i + 1] + 31 * text[i + 2] + text[i + 3];
            }
            for (; i < length; i++) {
                hash = 31 * hash + text[i];
            }
            return hash;
        }

        int length() {
            return length;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && hash == key.hash
                    && Arrays.equals(text, 0, length, key.text, 0, key.length)
                    && settings.equals(key.settings);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** Whether a pattern matches whatever it is compared with. */
    static boolean isOnlyPercent(String sql, int start, int end) {
        if (end - start < 3 || end - start > 6) {
            return false;
        }
        for (int i = start + 1; i < end - 1; i++) {
            if (sql.charAt(i) != '%') {
                return false;
            }
        }
        return true;
    }

    /** Hexadecimal SHA-256. */
    static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
