package dev.hoop.policy.masking;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * What a masked text must be to be a value of its column's type, for types whose values come as text. A mask that cannot
 * make one gives NULL.
 */
public enum TextType {
    /** Any text. */
    TEXT {
        @Override
        public Optional<String> mask(Mask mask, String value, int maxLength) {
            return mask.text(value, maxLength);
        }
    },
    /** A JSON value: the masked text is a string in it. */
    JSON {
        @Override
        public Optional<String> mask(Mask mask, String value, int maxLength) {
            return mask.text(value, maxLength).map(TextType::quoted).filter(text -> text.length() <= maxLength);
        }
    },
    /** XML content: the masked text stands in it without markup. */
    XML {
        @Override
        public Optional<String> mask(Mask mask, String value, int maxLength) {
            return mask.text(value, maxLength)
                    .map(text -> text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                    .filter(text -> text.length() <= maxLength);
        }
    },
    UUID {
        @Override
        public Optional<String> mask(Mask mask, String value, int maxLength) {
            try {
                return mask.value(java.util.UUID.fromString(value)).map(Object::toString);
            } catch (IllegalArgumentException e) { // it is none
                return Optional.empty();
            }
        }
    },
    NUMBER {
        @Override
        public Optional<String> mask(Mask mask, String value, int maxLength) {
            return Numbers.written(value)
                    .flatMap(mask::value)
                    .map(number -> ((BigDecimal) number).toPlainString())
                    .filter(text -> text.length() <= maxLength);
        }
    },
    DATE {
        @Override
        public Optional<String> mask(Mask mask, String value, int maxLength) {
            return mask.keepsDates() ? mask.text(value, maxLength) : Optional.empty();
        }
    },
    /** Of a form that no mask keeps: addresses, intervals, enumerations, ranges, bits, composites, arrays. */
    OTHER {
        @Override
        public Optional<String> mask(Mask mask, String value, int maxLength) {
            return Optional.empty();
        }
    };

    /** Masks a value that is written as text. */
    public abstract Optional<String> mask(Mask mask, String value, int maxLength);

    /**
     * By the target's name of a type. One that is not known is not text.
     *
     * @param name such as {@code jsonb}, {@code CHARACTER VARYING(80)}; empty if the target does not tell, which is text
     */
    public static TextType of(String name) {
        String type = name.toLowerCase(Locale.ROOT).replaceFirst("\\(.*", "").strip();
        if (type.isEmpty() || isText(type)) {
            return TEXT;
        }
        return switch (type) {
            case "json", "jsonb" -> JSON;
            case "xml", "sqlxml" -> XML;
            case "uuid" -> UUID;
            case "int2",
                    "int4",
                    "int8",
                    "smallint",
                    "integer",
                    "int",
                    "bigint",
                    "tinyint",
                    "numeric",
                    "decimal",
                    "serial",
                    "bigserial",
                    "smallserial" -> NUMBER;
            case "date",
                    "timestamp",
                    "timestamptz",
                    "datetime",
                    "timestamp with time zone",
                    "timestamp without time zone" -> DATE;
            default -> OTHER;
        };
    }

    private static boolean isText(String type) {
        return switch (type) {
            case "parameter" -> true; // of a call: nothing more is told of it
            case "name", "citext", "clob", "nclob", "string", "unknown", "sysname", "bpchar" -> true;
            default ->
                type.matches(
                        "(tiny|medium|long|n)?text|n?(var|long ?var|)char2?|(national )?(character|char)( varying| large object)?"
                                + "|varchar_ignorecase|long varchar");
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
