package dev.hoop.cli;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.util.Arrays;

/** What an agent says when it says no. */
final class Refusals {
    private static final int MOST_CHARACTERS = 1_000;

    private Refusals() {}

    static HoopException of(int status, String body) {
        try {
            JsonNode told = Json.parse(body);
            String code = told.path("code").asString("");
            String message = Printable.line(told.path("message").asString(""), MOST_CHARACTERS)
                    .replace(" [" + code + "]", "");
            return Arrays.stream(ErrorCode.values())
                    .filter(known -> known.text().equals(code))
                    .findFirst()
                    .map(known -> new HoopException(known, message))
                    .orElseGet(() -> foreign(status));
        } catch (JacksonException e) {
            return foreign(status);
        }
    }

    private static HoopException foreign(int status) {
        return new HoopException(
                ErrorCode.RESOURCE, "What answers there does so with status " + status + ", and not as an agent does");
    }
}
