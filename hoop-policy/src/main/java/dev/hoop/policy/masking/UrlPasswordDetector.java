package dev.hoop.policy.masking;

/**
 * Passwords in URLs, and only they: {@code //user:password@host}, {@code ?password=…}, {@code ;pwd=…}. What is no password but
 * a place for one, such as <code>${PASSWORD}</code>, is left. Source: RFC 3986, "User Information".
 */
final class UrlPasswordDetector implements Detector {
    private static final int REACH = 256;
    private static final String NAME = "url-password";
    private static final String[] KEYS = {
        "password",
        "passwd",
        "passphrase",
        "pwd",
        "pass",
        "secret",
        "client_secret",
        "client-secret",
        "access_token",
        "refresh_token",
        "id_token",
        "auth_token",
        "api_key",
        "api-key",
        "apikey",
        "sslpassword",
        "x-amz-signature",
        "sig",
        "signature"
    };

    @Override
    public boolean triggeredBy(byte before, char c) {
        return c == ':' || c == '=';
    }

    @Override
    public Finding find(String text, int at, int floor) {
        return text.charAt(at) == ':' ? user(text, at) : parameter(text, at, floor);
    }

    private static Finding user(String text, int at) {
        if (!text.startsWith("//", at + 1)) {
            return null;
        }
        int colon = -1;
        int sign = -1;
        int most = Math.min(text.length(), at + REACH);
        for (int i = at + 3; i < most && !ends(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (c == ':' && colon < 0) {
                colon = i;
            } else if (c == '@') {
                sign = i; // the last one: a password may have the sign in it
            }
        }
        boolean found = colon >= 0 && colon + 1 < sign && !place(text, colon + 1, sign);
        return found ? new Finding(NAME, colon + 1, sign) : null;
    }

    private static boolean ends(char c) {
        return c <= ' ' || "/?#\"'<>\\`".indexOf(c) >= 0;
    }

    private static Finding parameter(String text, int at, int floor) {
        int from = at;
        int least = Math.max(floor, at - 20);
        while (from > least && (Characters.base64Url(text.charAt(from - 1)))) {
            from--;
        }
        if (from == at || from == floor || "?&;".indexOf(text.charAt(from - 1)) < 0 || !key(text, from, at)) {
            return null;
        }
        int end = at + 1;
        while (end < text.length() && !endsParameter(text.charAt(end))) {
            end++;
        }
        while (end > at + 1 && punctuation(text, at + 1, end - 1)) {
            end--;
        }
        return end == at + 1 || place(text, at + 1, end) ? null : new Finding(NAME, at + 1, end);
    }

    private static boolean endsParameter(char c) {
        return c <= ' ' || c >= 127 || "&;#\"'<>`,".indexOf(c) >= 0;
    }

    /** Whether the last character belongs to the sentence that the URL stands in. */
    private static boolean punctuation(String text, int from, int last) {
        return switch (text.charAt(last)) {
            case '.' -> true;
            case ')' -> text.lastIndexOf('(', last) < from;
            case ']' -> text.lastIndexOf('[', last) < from;
            case '}' -> text.lastIndexOf('{', last) < from;
            default -> false;
        };
    }

    private static boolean key(String text, int from, int to) {
        for (String key : KEYS) {
            if (to - from == key.length() && text.regionMatches(true, from, key, 0, key.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands for a password: a variable, or stars. */
    private static boolean place(String text, int from, int to) {
        if (text.startsWith("${", from) || text.startsWith("$(", from) || text.startsWith("{", from)) {
            return true;
        }
        if (text.charAt(from) == '[' && text.charAt(to - 1) == ']') {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '*') {
                return false;
            }
        }
        return true;
    }
}
