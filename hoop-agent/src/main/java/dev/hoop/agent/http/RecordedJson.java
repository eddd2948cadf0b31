package dev.hoop.agent.http;

import dev.hoop.audit.recorder.ResultColumn;
import dev.hoop.recording.Recorded;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A line of JSON for each thing that a recording says. Owned by one thread. */
final class RecordedJson {
    private final Map<Long, Long> operations = new HashMap<>(); // of the results that are not at their end

    /** @return empty if there is nothing to say of it */
    Optional<String> line(Recorded recorded) {
        Map<String, Object> line = new LinkedHashMap<>();
        if (recorded instanceof Recorded.Opened opened) {
            line.put("opened", opened.start().id());
            line.put(
                    "who",
                    opened.start().principal().subject() + "@"
                            + opened.start().principal().issuer());
            line.put("resource", opened.start().resource());
        } else if (recorded instanceof Recorded.Operation operation) {
            line.put("operation", operation.number());
            line.put("time", operation.at().time());
            line.put("verdict", operation.judgement().verdict());
            line.put("text", operation.text());
            operation.judgement().reason().ifPresent(reason -> line.put("reason", reason));
            if (!operation.parameterRows().isEmpty()) {
                line.put(
                        "parameters",
                        operation.parameterRows().stream()
                                .map(RecordedJson::values)
                                .toList());
            }
        } else if (recorded instanceof Recorded.ResultBegun begun) {
            operations.put(begun.result(), begun.operation());
            line.put("operation", begun.operation());
            line.put(
                    "columns",
                    begun.columns().stream().map(RecordedJson::column).toList());
        } else if (recorded instanceof Recorded.ResultRow row) {
            line.put("operation", operations.get(row.result()));
            line.put("row", values(row.row()));
        } else if (recorded instanceof Recorded.ResultEnded end) {
            operations.remove(end.result());
        } else if (recorded instanceof Recorded.Bytes bytes) {
            line.put("operation", bytes.operation());
            line.put("direction", bytes.direction());
            line.put("bytes", bytes.bytes());
        } else if (recorded instanceof Recorded.Ended ended) {
            line.put("operation", ended.operation());
            line.put("rows", ended.outcome().rows());
            line.put("changed", ended.outcome().updateCount());
            line.put("error", ended.outcome().error().orElse(""));
            line.put("masks", ended.outcome().masks());
        } else if (recorded instanceof Recorded.Closed closed) {
            line.put("closed", closed.reason().text());
        } else if (recorded instanceof Recorded.Erased) {
            line.put("erased", true);
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(JsonText.of(line));
    }

    private static Map<String, Object> column(ResultColumn column) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("label", column.label());
        object.put("type", column.type());
        column.mask().ifPresent(mask -> object.put("mask", mask));
        return object;
    }

    private static Map<String, Object> values(Recorded.Row row) {
        Map<String, Object> values = new LinkedHashMap<>();
        row.cells()
                .forEach((column, cell) ->
                        values.put(column.toString(), cell.value().orElse(null)));
        return values;
    }
}
