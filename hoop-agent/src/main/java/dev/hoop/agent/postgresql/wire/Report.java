package dev.hoop.agent.postgresql.wire;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An error or a notice. Source: PostgreSQL, "Error and Notice Message Fields".
 *
 * @param fields by their codes, such as {@code M} for the primary message
 */
public record Report(Map<Character, String> fields) {
    private static final int MOST_FIELDS = 64;

    public Report {
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** @param severity such as {@code ERROR}, {@code FATAL}, {@code WARNING} */
    public static Report of(String severity, String state, String message) {
        Map<Character, String> fields = new LinkedHashMap<>();
        fields.put('S', severity);
        fields.put('V', severity);
        fields.put('C', state);
        fields.put('M', message);
        return new Report(fields);
    }

    public static Report decode(Body body, Charset charset) throws WireException {
        Map<Character, String> fields = new LinkedHashMap<>();
        for (int code = body.int8(); code != 0; code = body.int8()) {
            if (fields.size() == MOST_FIELDS) {
                throw new WireException("a report has more than " + MOST_FIELDS + " fields");
            }
            fields.put((char) code, body.text(charset));
        }
        body.end();
        return new Report(fields);
    }

    /** @param tag {@code E} for an error, {@code N} for a notice */
    public void encode(char tag, MessageWriter out, Charset charset) {
        out.begin(tag);
        fields.forEach((code, text) -> out.int8(code).text(text, charset));
        out.int8(0).end();
    }

    /** In UTF-8: for texts of our own, which are ASCII unless a name in them is not. */
    public byte[] encoded(char tag) {
        MessageWriter out = new MessageWriter();
        encode(tag, out, StandardCharsets.UTF_8);
        return out.toBytes();
    }

    public Optional<String> field(char code) {
        return Optional.ofNullable(fields.get(code));
    }

    /** Empty if it has none. */
    public String state() {
        return fields.getOrDefault('C', "");
    }

    /** Without its texts, which may hold values. */
    @Override
    public String toString() {
        return "Report " + state();
    }
}
