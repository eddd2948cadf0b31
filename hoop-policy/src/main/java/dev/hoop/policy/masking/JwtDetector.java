package dev.hoop.policy.masking;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * JSON web tokens in compact form: a header that decodes to a JSON object with {@code alg}, two dots or four. One that the
 * end of the text cuts off is found if its header is there. Source: RFC 7515, "JWS Compact Serialization"; RFC 7516, "JWE
 * Compact Serialization".
 */
final class JwtDetector implements Detector {
    private static final int LEAST = 16;
    private static final int HEADER = 4096;

    @Override
    public boolean triggeredBy(byte before, char c) {
        return before == Characters.OTHER && c == 'e';
    }

    @Override
    public boolean goesOnWith(char next) {
        return next == 'y' || next == 'w'; // an opening brace, and what may follow;
    }

    @Override
    public Finding find(String text, int at, int floor) {
        if (at + LEAST > text.length() || at > floor && text.charAt(at - 1) == '-') { // inside a run that was looked at
            return null;
        }
        int end = base64Url(text, at, HEADER);
        boolean dot = end < text.length() && text.charAt(end) == '.';
        if (!dot && end < text.length() || end - at < LEAST || !header(text.substring(at, end))) {
            return null;
        }
        int parts = 1;
        int signed = end;
        while (parts < 5 && end < text.length() && text.charAt(end) == '.') {
            end = base64Url(text, end + 1, Integer.MAX_VALUE);
            signed = ++parts <= 3 ? end : signed;
        }
        boolean encrypted = parts == 5 && text.charAt(end - 1) != '.';
        return parts >= 3 || end == text.length() ? new Finding("jwt", at, encrypted ? end : signed) : null;
    }

    /** The index after the run of base64url characters, at most {@code most} of them. */
    private static int base64Url(String text, int at, int most) {
        int i = at;
        int end = (int) Math.min(text.length(), (long) at + most);
        while (i < end && Characters.base64Url(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean header(String part) {
        try {
            int whole = part.length() % 4 == 1 ? part.length() - 1 : part.length(); // one that is cut off
            String json = new String(Base64.getUrlDecoder().decode(part.substring(0, whole)), StandardCharsets.UTF_8);
            return json.startsWith("{") && json.contains("\"alg\"");
        } catch (IllegalArgumentException e) { // no base64url: no header
            return false;
        }
    }
}
