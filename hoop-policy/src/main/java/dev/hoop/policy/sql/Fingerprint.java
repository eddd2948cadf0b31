package dev.hoop.policy.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Makes one text of all those that differ in literals, comments, white space and the case of words only. */
final class Fingerprint {
    private Fingerprint() {}

    /** The text with its literals replaced; empty if it cannot be cut into tokens with certainty. */
    static Optional<String> canonical(String sql, SqlSettings settings) {
        Scanner scanner = new Scanner(sql, settings);
        StringBuilder out = new StringBuilder(Math.min(sql.length(), 4096) + 16);
        while (true) {
            Kind kind = scanner.next();
            int start = scanner.start();
            int end = scanner.end();
            switch (kind) {
                case END:
                    return Optional.of(out.toString());
                case BAD:
                    return Optional.empty();
                case STRING:
                    out.append(isOnlyPercent(sql, start, end) ? "'%" : "'");
                    break;
                case NUMBER:
                    out.append('0');
                    break;
                case WORD:
                    appendLower(out, sql, start, end);
                    break;
                default:
                    out.append(sql, start, end);
            }
            out.append(' ');
        }
    }

    private static void appendLower(StringBuilder out, String sql, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = sql.charAt(i);
            out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
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
