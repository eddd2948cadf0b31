package dev.hoop.policy.internal;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON from someone who is not trusted yet: bounded, and without a name twice in one object. Writes little. */
public final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxNumberLength(40)
                    .maxNameLength(500)
                    .build())
            .build();

    private Json() {}

    /**
     * The object that the bytes are, in UTF-8.
     *
     * @return texts, {@code Long}s, {@code Double}s, {@code Boolean}s, lists and maps; without what is null. Empty if the
     *     bytes are no JSON, no object, or name something twice
     */
    public static Optional<Map<String, Object>> object(byte[] bytes) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            Map<String, Object> object = map(parser);
            return Optional.of(object).filter(o -> parser.nextToken() == null);
        } catch (JacksonException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** An object of texts and whole numbers. */
    public static String write(Map<String, Object> object) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            object.forEach((name, value) -> {
                json.writeName(name);
                if (value instanceof Long number) {
                    json.writeNumber(number);
                } else {
                    json.writeString((String) value);
                }
            });
            json.writeEndObject();
        }
        return text.toString();
    }

    private static Map<String, Object> map(JsonParser parser) {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            value(parser).ifPresent(value -> map.put(name, value));
        }
        return map;
    }

    private static List<Object> list(JsonParser parser) {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            value(parser).ifPresent(list::add);
        }
        return list;
    }

    private static Optional<Object> value(JsonParser parser) {
        switch (parser.currentToken()) {
            case START_OBJECT:
                return Optional.of(map(parser));
            case START_ARRAY:
                return Optional.of(list(parser));
            case VALUE_NULL:
                return Optional.empty();
            case VALUE_TRUE:
            case VALUE_FALSE:
                return Optional.of(parser.getBooleanValue());
            case VALUE_NUMBER_INT:
                return Optional.of(Long.valueOf(parser.getString()));
            case VALUE_NUMBER_FLOAT:
                return Optional.of(Double.valueOf(parser.getString()));
            default:
                return Optional.of(parser.getString());
        }
    }
}
