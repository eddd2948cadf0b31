package dev.hoop.policy.tunnel;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.policy.internal.Json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What an agent, or a proxy before it, says when it does not let a tunnel through. */
final class Refusal {
    private static final int MOST_CHARACTERS = 1_000;

    private Refusal() {}

    /**
     * The agent's own words and code, if it has any: an object of JSON with {@code code} and {@code message}. They are
     * the agent's, so they are cut to size, have no control characters, and are left out if they repeat the token.
     */
    static HoopException ofAgent(String agent, String token, Answer answer, InputStream in) throws IOException {
        Map<String, Object> told =
                answer.headers().getOrDefault("content-type", "").contains("json")
                        ? answer.body(in).flatMap(Json::object).orElse(Map.of())
                        : Map.of();
        Optional<ErrorCode> code = code(told.get("code"));
        if (code.isPresent() && told.get("message") instanceof String message && !message.contains(token)) {
            return new HoopException(code.get(), shown(message, code.get()));
        }
        return switch (answer.status()) {
            case 401 -> new HoopException(ErrorCode.IDENTITY, "The agent at " + agent + " refuses the token");
            case 403 -> new HoopException(ErrorCode.DENIED, "The agent at " + agent + " denies the connection");
            case 404 -> new HoopException(ErrorCode.RESOURCE, "The agent at " + agent + " has no such resource");
            default ->
                new HoopException(
                        ErrorCode.RESOURCE,
                        "What answers at " + agent + " does so with status " + answer.status()
                                + ", and not as an agent does. Check hoop.agent");
        };
    }

    private static Optional<ErrorCode> code(Object text) {
        return Arrays.stream(ErrorCode.values())
                .filter(code -> code.text().equals(text))
                .findFirst();
    }

    /** Without the code at its end, which comes with the exception. */
    private static String shown(String message, ErrorCode code) {
        String line = message.replaceAll("\\p{Cntrl}+", " ").strip();
        String ending = "[" + code.text() + "]";
        String text = line.endsWith(ending)
                ? line.substring(0, line.length() - ending.length()).strip()
                : line;
        return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text;
    }

    static HoopException ofProxy(HttpProxy proxy, Answer answer) {
        String what = answer.status() == 407
                ? " wants a login that it did not get. Put user:password@ before its host, as in hoop.proxy"
                : " does not let the agent be reached (status " + answer.status()
                        + "). Have it allow CONNECT to the agent";
        return new HoopException(ErrorCode.RESOURCE, "The proxy at " + proxy + what);
    }
}
