package com.example.webhook;

import dev.hoop.audit.AuditEvent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An event as JSON, written by hand so that the sink needs no library. */
final class EventJson {
    private EventJson() {}

    static String of(AuditEvent event) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", event.id());
        object.put("type", event.type());
        object.put("time", event.time().toString());
        event.session().ifPresent(session -> object.put("session", session.toString()));
        object.put("details", event.details());
        return json(object);
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quoted(entry.getKey().toString()) + ":" + json(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(EventJson::json).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
