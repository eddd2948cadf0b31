package dev.hoop.cli;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON that commands read and write. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** One line. */
    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** @throws JacksonException if it is no JSON */
    static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    /** An object whose keys stay in this order. */
    @SafeVarargs
    static Map<String, Object> object(Map.Entry<String, ?>... entries) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Map.Entry<String, ?> entry : entries) {
            object.put(entry.getKey(), entry.getValue());
        }
        return object;
    }
}
