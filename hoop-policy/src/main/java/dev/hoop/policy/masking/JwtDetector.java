package dev.hoop.policy.masking;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * JSON web tokens in compact form: a header that decodes to a JSON object with {@code alg}, two dots or four. Source:
 * RFC 7515, "JWS Compact Serialization"; RFC 7516, "JWE Compact Serialization".
 */
final class JwtDetector implements Detector {
    private static final int HEADER = 4096;

    @Override
    public boolean triggeredBy(char c) {
        return c == 'e';
    }

    @Override
    public long find(String text, int at, int floor) {
        if (!text.startsWith("ey", at) || !Detector.begins(text, at)) {
            return NOTHING;
        }
        int end = Detector.base64Url(text, at, HEADER);
        if (end >= text.length() || text.charAt(end) != '.' || !header(text.substring(at, end))) {
            return NOTHING;
        }
        int parts = 1;
        while (parts < 5 && end < text.length() && text.charAt(end) == '.') {
            end = Detector.base64Url(text, end + 1, Integer.MAX_VALUE);
            parts++;
        }
        return parts >= 3 ? Detector.span(at, end) : NOTHING;
    }

    private static boolean header(String part) {
        try {
            String json = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
            return json.startsWith("{") && json.contains("\"alg\"");
        } catch (IllegalArgumentException e) { // no base64url: no header
            return false;
        }
    }
}
