package dev.hoop.policy.masking;

/**
 * Passwords in URLs, and only they: {@code //user:password@host}, {@code ?password=…}, {@code ;pwd=…}. What is no password but
 * a place for one, such as <code>${PASSWORD}</code>, is left. Source: RFC 3986, "User Information".
 */
final class UrlPasswordDetector implements Detector {
    private static final int REACH = 256;
    private static final int MOST_PUNCTUATION = 3;
    private static final int PLACE = 64; // characters of what stands for a password
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
        int name = at;
        int least = Math.max(floor, at - 20);
        while (name > least && Characters.base64Url(text.charAt(name - 1))) {
            name--;
        }
        if (name == at || name == floor || "?&;".indexOf(text.charAt(name - 1)) < 0 || !key(text, name, at)) {
            return null;
        }
        int from = at + 1;
        if (place(text, from, end(text, from, from + PLACE))) {
            return null;
        }
        int end = end(text, from, text.length());
        return end == from ? null : new Finding(NAME, from, end);
    }

    /** Where a parameter's value ends, the punctuation of the sentence that it stands in left out. */
    private static int end(String text, int from, int most) {
        int end = from;
        while (end < text.length() && end < most && !endsParameter(text.charAt(end))) {
            end++;
        }
        int least = Math.max(from, end - MOST_PUNCTUATION);
        while (end > least && punctuation(text, from, end - 1)) {
            end--;
        }
        return end;
    }

    private static boolean endsParameter(char c) {
        return c <= ' ' || c >= 127 || "&;#\"'<>`,".indexOf(c) >= 0;
    }

    /** Whether the last character belongs to the sentence that the URL stands in. */
    private static boolean punctuation(String text, int from, int last) {
        return switch (text.charAt(last)) {
            case '.' -> true;
            case ')' -> !has(text, from, last, '(');
            case ']' -> !has(text, from, last, '[');
            case '}' -> !has(text, from, last, '{');
            default -> false;
        };
    }

    private static boolean has(String text, int from, int to, char c) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    private static boolean key(String text, int from, int to) {
        for (String key : KEYS) {
            if (to - from == key.length() && text.regionMatches(true, from, key, 0, key.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands for a password: a variable, or stars. Longer ones are not asked. */
    private static boolean place(String text, int from, int to) {
        if (to == from || to - from >= PLACE) {
            return to == from;
        }
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
