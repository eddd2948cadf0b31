package dev.hoop.cli;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers JSON Lines, each with a line, a mistaken one too, so that lines stay matched. Each answer is out before the next
 * line is read, and nothing is kept.
 */
final class ExplainLines {
    private static final int LONGEST = 32 << 20;

    private final Function<String, Explanation> explain;
    private int exit = Hoop.DONE;

    ExplainLines(Function<String, Explanation> explain) {
        this.explain = explain;
    }

    /** The exit code: 2 if a line was mistaken, 3 if nobody reads the answers any more. */
    int answer(InputStream in, PrintWriter out) throws IOException {
        Lines lines = new Lines(in, LONGEST);
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            out.println(Json.text(answer(line.get())));
            if (out.checkError()) {
                return Hoop.COULD_NOT;
            }
        }
        return exit;
    }

    private Map<String, Object> answer(Lines.Line line) {
        try {
            return explain.apply(sql(line)).json();
        } catch (HoopException e) {
            exit = Math.max(exit, Hoop.MISTAKE);
            return Json.object(Map.entry("error", e.getMessage()));
        } catch (RuntimeException e) {
            exit = Hoop.COULD_NOT;
            String what = "Line " + line.number() + " cannot be explained: "
                    + e.getClass().getName();
            return Json.object(Map.entry("error", new HoopException(ErrorCode.INTERNAL, what).getMessage()));
        }
    }

    private static String sql(Lines.Line line) {
        String text = line.text().orElseThrow(() -> mistake(line, line.problem()));
        try {
            JsonNode object = Json.parse(text);
            if (object.isObject() && object.path("sql").isString()) {
                return object.path("sql").stringValue();
            }
        } catch (JacksonException e) { // answered below, without what the line holds
        }
        throw mistake(line, "is no JSON object with a text \"sql\", such as {\"sql\": \"select 1\"}");
    }

    private static HoopException mistake(Lines.Line line, String what) {
        return new HoopException(ErrorCode.PROTOCOL, "Line " + line.number() + " " + what);
    }
}
