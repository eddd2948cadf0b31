package dev.hoop.recording.log;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON of leaves and cursors: small, of our own making, and yet not to be trusted. Source: RFC 8259. */
public final class JsonReader {
    private static final int MAX_DEPTH = 32;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * Reads one value: integers as {@link Long}, other numbers as {@link Double}.
     *
     * @throws IllegalArgumentException if it is not JSON, or a name stands twice in an object
     */
    public static Object read(byte[] json) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
            JsonReader reader = new JsonReader(text);
            Object value = reader.value(0);
            reader.space();
            if (reader.at != text.length()) {
                throw reader.wrong();
            }
            return value;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the JSON is not UTF-8", e);
        }
    }

    private Object value(int depth) {
        space();
        if (depth > MAX_DEPTH || at >= text.length()) {
            throw wrong();
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> entries = new LinkedHashMap<>();
        at++;
        if (takes('}')) {
            return entries;
        }
        do {
            space();
            String name = string();
            require(':');
            if (entries.containsKey(name)) {
                throw wrong();
            }
            entries.put(name, value(depth + 1));
        } while (takes(','));
        require('}');
        return entries;
    }

    private List<Object> array(int depth) {
        List<Object> items = new ArrayList<>();
        at++;
        if (takes(']')) {
            return items;
        }
        do {
            items.add(value(depth + 1));
        } while (takes(','));
        require(']');
        return items;
    }

    private String string() {
        if (at >= text.length() || text.charAt(at) != '"') {
            throw wrong();
        }
        StringBuilder out = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return out.toString();
            }
            if (c < ' ') {
                throw wrong();
            }
            out.append(c == '\\' ? escape() : c);
        }
        throw wrong();
    }

    private char escape() {
        at++;
        if (at >= text.length()) {
            throw wrong();
        }
        return switch (text.charAt(at)) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong();
        };
    }

    private char unicode() {
        if (at + 4 >= text.length()) {
            throw wrong();
        }
        String digits = text.substring(at + 1, at + 5);
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
        return value;
    }

    private Object number() {
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String digits = text.substring(start, at);
        if (digits.isEmpty()) {
            throw wrong();
        }
        boolean integer = digits.chars().allMatch(c -> c == '-' || Character.isDigit(c)) && digits.length() < 19;
        return integer ? (Object) Long.parseLong(digits) : (Object) Double.parseDouble(digits);
    }

    private boolean takes(char c) {
        space();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void require(char c) {
        if (!takes(c)) {
            throw wrong();
        }
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("not JSON from character " + at + " on");
    }
}
