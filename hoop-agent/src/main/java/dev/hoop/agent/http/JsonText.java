package dev.hoop.agent.http;

import java.util.Base64;
import java.util.Iterator;
import java.util.Map;

/** Writes JSON. Source: RFC 8259. */
final class JsonText {
    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** @param value maps, iterables, texts, numbers, booleans, bytes (as Base64) and null; of others, what they call themselves */
    static String of(Object value) {
        JsonText json = new JsonText();
        json.value(value);
        return json.text.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Iterable<?> items) {
            array(items);
        } else if (value == null || value instanceof Boolean || finite(value)) {
            text.append(value);
        } else if (value instanceof byte[] bytes) {
            string(Base64.getEncoder().encodeToString(bytes));
        } else {
            string(value.toString());
        }
    }

    private static boolean finite(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue());
    }

    private void object(Map<?, ?> map) {
        text.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
            Map.Entry<?, ?> entry = i.next();
            string(entry.getKey().toString());
            text.append(':');
            value(entry.getValue());
            text.append(i.hasNext() ? "," : "");
        }
        text.append('}');
    }

    private void array(Iterable<?> items) {
        text.append('[');
        for (Iterator<?> i = items.iterator(); i.hasNext(); ) {
            value(i.next());
            text.append(i.hasNext() ? "," : "");
        }
        text.append(']');
    }

    private void string(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || c == 0x7f || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
