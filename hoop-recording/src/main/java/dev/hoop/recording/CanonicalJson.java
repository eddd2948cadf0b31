package dev.hoop.recording;

import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in its one canonical form, for objects of texts, whole numbers and booleans: keys in the order of their UTF-16
 * units, no blanks. Source: RFC 8785, "Generation of Canonical JSON Data".
 */
final class CanonicalJson {
    private CanonicalJson() {}

    static String of(Map<String, ?> object) {
        StringBuilder json = new StringBuilder("{");
        new TreeMap<>(object).forEach((key, value) -> {
            json.append(json.length() > 1 ? "," : "");
            text(json, key);
            json.append(':');
            if (value instanceof String text) {
                text(json, text);
            } else if (value instanceof Long || value instanceof Integer || value instanceof Boolean) {
                json.append(value);
            } else {
                throw new IllegalArgumentException("'" + key + "' is neither text, whole number nor boolean");
            }
        });
        return json.append('}').toString();
    }

    /** The texts and numbers of an object that {@link #of} has made; each number as its digits. */
    static Map<String, String> parse(String json) {
        Map<String, String> object = new TreeMap<>();
        int at = expect(json, 0, '{');
        while (at < json.length() && json.charAt(at) != '}') {
            at = json.charAt(at) == ',' ? at + 1 : at;
            StringBuilder key = new StringBuilder();
            at = expect(json, string(json, at, key), ':');
            StringBuilder value = new StringBuilder();
            if (at < json.length() && json.charAt(at) == '"') {
                at = string(json, at, value);
            } else {
                while (at < json.length() && ",}".indexOf(json.charAt(at)) < 0) {
                    value.append(json.charAt(at++));
                }
            }
            object.put(key.toString(), value.toString());
        }
        expect(json, at, '}');
        return object;
    }

    private static int expect(String json, int at, char wanted) {
        if (at >= json.length() || json.charAt(at) != wanted) {
            throw new IllegalArgumentException("a log entry is no object of texts and numbers");
        }
        return at + 1;
    }

    private static int string(String json, int from, StringBuilder text) {
        int at = expect(json, from, '"');
        while (at < json.length() && json.charAt(at) != '"') {
            char c = json.charAt(at++);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escaped = at < json.length() ? json.charAt(at++) : ' ';
            int known = "bfnrt".indexOf(escaped);
            if (known >= 0) {
                text.append("\b\f\n\r\t".charAt(known));
            } else if (escaped == 'u' && at + 4 <= json.length()) {
                text.append((char) Integer.parseInt(json.substring(at, at + 4), 16));
                at += 4;
            } else {
                text.append(escaped);
            }
        }
        return expect(json, at, '"');
    }

    private static void text(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = "\b\f\n\r\t".indexOf(c);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (known >= 0) {
                json.append('\\').append("bfnrt".charAt(known));
            } else if (c < 0x20) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
