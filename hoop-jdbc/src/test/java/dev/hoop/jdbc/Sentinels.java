package dev.hoop.jdbc;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that nobody may see, and what gives one of them away: a piece of four letters, however it is written, its
 * hash, a number that is within a hundredth of one, or a month of a date.
 */
final class Sentinels {
    /** Made of letters in an order that no word has. */
    static final List<String> EMAILS = List.of("qxzjvkwb", "zvqkxjwg", "wjqzkvxd");

    static final List<String> SSNS = List.of("kqzx-vjwq-xk", "jzkv-qxwk-zj", "xwvq-jkzv-qx");
    static final List<String> CARDS = List.of("vqjxzkwq", "kjwxqvzj", "zxkqwjvk");
    static final List<String> TAGS = List.of("jxqvkzwj", "qkwzjxvq", "vzwqxkjz");
    static final List<String> DOCS = List.of("xkvjqwzk", "wqvxjzkx", "kzqjwvxj");
    static final List<Long> SALARIES = List.of(73_918_462L, 61_847_293L, 89_264_715L);
    static final List<String> BIRTHS = List.of("1931-07-29", "1947-11-17", "1953-08-26");

    private static final int PIECE = 4;
    private static final int CODED = 8;
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9a-zA-Z])[0-9]{6,}(?:\\.[0-9]+)?(?:[eE][0-9]+)?(?![0-9a-zA-Z])");
    private static final Pattern IDENTITY = Pattern.compile("@[0-9a-f]{1,8}\\b");

    private final Set<String> pieces = new HashSet<>();
    private final Set<String> hexadecimal = new HashSet<>();
    private final Set<String> base64 = new HashSet<>();

    Sentinels() {
        List.of(EMAILS, SSNS, CARDS, TAGS, DOCS).forEach(all -> all.forEach(this::secret));
        for (String birth : BIRTHS) {
            pieces.add(birth.substring(0, 7));
        }
    }

    private void secret(String secret) {
        pieces(secret, pieces);
        pieces(new StringBuilder(secret).reverse().toString(), pieces);
        for (String written : List.of(secret, secret.toUpperCase(Locale.ROOT))) {
            byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
            codes(HexFormat.of().formatHex(bytes), hexadecimal);
            for (int skipped = 0; skipped < 3; skipped++) { // base64 has three ways to begin
                byte[] rest = java.util.Arrays.copyOfRange(bytes, skipped, bytes.length - (bytes.length - skipped) % 3);
                codes(Base64.getEncoder().encodeToString(rest), base64);
            }
        }
        for (String whole : List.of(secret, secret + "@example.org")) {
            for (String algorithm : List.of("MD5", "SHA-1", "SHA-256")) {
                codes(hash(algorithm, whole).substring(0, 16), hexadecimal);
            }
        }
    }

    private static String hash(String algorithm, String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pieces(String secret, Set<String> out) {
        for (int i = 0; i + PIECE <= secret.length(); i++) {
            out.add(secret.substring(i, i + PIECE));
        }
    }

    private static void codes(String coded, Set<String> out) {
        for (int i = 0; i + CODED <= coded.length(); i++) {
            out.add(coded.substring(i, i + CODED));
        }
    }

    /** The piece of a sentinel in the text, if there is one. */
    Optional<String> in(String text) {
        String plain = text.indexOf('@') < 0 ? text : IDENTITY.matcher(text).replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT);
        return piece(lower, PIECE, pieces)
                .or(() -> piece(lower, 7, pieces))
                .or(() -> piece(lower, CODED, hexadecimal))
                .or(() -> piece(plain, CODED, base64))
                .or(() -> number(plain));
    }

    private static Optional<String> piece(String text, int length, Set<String> wanted) {
        for (int i = 0; i + length <= text.length(); i++) {
            String piece = text.substring(i, i + length);
            if (wanted.contains(piece)) {
                return Optional.of(piece);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> number(String text) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            double value = Double.parseDouble(number.group());
            if (value < 1e12 && near(value)) {
                return Optional.of(number.group());
            }
        }
        return Optional.empty();
    }

    private static boolean near(double value) {
        double sum = SALARIES.stream().mapToLong(s -> s).sum();
        return SALARIES.stream().anyMatch(s -> Math.abs(value - s) < s / 100.0)
                || Math.abs(value - sum) < sum / 1000
                || Math.abs(value - sum / SALARIES.size()) < sum / 1000;
    }

    /** The same for what is no text: numbers, bytes, dates. */
    Optional<String> in(Object value) {
        if (value instanceof byte[] bytes) {
            return in(new String(bytes, StandardCharsets.ISO_8859_1)).or(() -> salary(bytes));
        }
        if (value instanceof Number number) {
            double size = Math.abs(number.doubleValue());
            return near(size) ? Optional.of(number.toString()) : Optional.empty();
        }
        return in(String.valueOf(value));
    }

    private static Optional<String> salary(byte[] bytes) {
        return bytes.length == 4 && near(new BigInteger(bytes).doubleValue())
                ? Optional.of("the bytes of a salary")
                : Optional.empty();
    }
}
