package dev.hoop.cli;

import dev.hoop.audit.recorder.Outcome;
import dev.hoop.audit.recorder.ResultColumn;
import dev.hoop.recording.Recorded;
import dev.hoop.recording.Replay;
import dev.hoop.recording.SessionSummary;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints a recording, in bounded memory. Rows say which operation they are of. */
final class Playback {
    private static final int HELD_BACK = 10_000;

    private record Result(long operation, List<ResultColumn> columns) {}

    private final PrintWriter out;
    private final boolean json;
    private final Map<Long, Result> results = new HashMap<>();

    Playback(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    void begin(SessionSummary session) {
        if (json) {
            out.println(Json.text(SessionsListCommand.json(session)));
            return;
        }
        out.println("session " + session.id() + " of " + Printable.line(SessionsListCommand.who(session), 200) + " on "
                + Printable.line(session.resource(), 200));
        session.start()
                .ifPresent(s -> out.println("enforced by " + s.enforcedBy() + ", policy "
                        + Printable.line(s.policy(), 12) + (s.observe() ? " (observing only)" : "")));
    }

    /** @param rows whether rows are among the records, which are then put with their operation */
    void play(Replay records, boolean rows) throws IOException {
        ByOperation ordered = new ByOperation(this::print, rows && !json ? HELD_BACK : 0);
        for (Optional<Recorded> next = records.next(); next.isPresent(); next = records.next()) {
            if (json) {
                object(next.get()).ifPresent(o -> out.println(Json.text(o)));
            } else if (next.get() instanceof Recorded.Closed || !rows) {
                ordered.finish();
                print(next.get());
            } else {
                ordered.accept(next.get());
            }
        }
        ordered.finish();
        out.flush();
    }

    private void print(Recorded recorded) {
        if (recorded instanceof Recorded.Operation operation) {
            LocalTime time =
                    LocalTime.ofInstant(operation.at().time(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
            out.println();
            out.println("#" + operation.number() + "  " + time + "  "
                    + operation.judgement().verdict());
            Printable.of(operation.text().strip()).lines().forEach(line -> out.println("    " + line));
            operation.parameterRows().forEach(row -> out.println("    with " + cells(row, List.of())));
            operation.judgement().reason().ifPresent(reason -> out.println("    " + Printable.of(reason)));
        } else if (recorded instanceof Recorded.ResultBegun begun) {
            results.put(begun.result(), new Result(begun.operation(), begun.columns()));
        } else if (recorded instanceof Recorded.ResultRow row) {
            Result result = results.get(row.result());
            out.println("#" + result.operation() + "  | " + cells(row.row(), result.columns()));
        } else if (recorded instanceof Recorded.ResultEnded end) {
            results.remove(end.result());
        } else if (recorded instanceof Recorded.Bytes bytes) {
            out.println("#" + bytes.operation() + "  " + bytes.bytes().length + " bytes " + bytes.direction());
        } else if (recorded instanceof Recorded.Ended ended) {
            out.println("#" + ended.operation() + "  " + outcome(ended.outcome()));
        } else if (recorded instanceof Recorded.Closed closed) {
            out.println();
            out.println(closed.reason().text());
        } else if (recorded instanceof Recorded.Erased) {
            out.println("(data that has been erased)");
        }
    }

    private static String outcome(Outcome outcome) {
        StringBuilder text = new StringBuilder("-> ");
        outcome.error()
                .ifPresent(error ->
                        text.append("error ").append(Printable.line(error, 40)).append(", "));
        text.append(outcome.rows()).append(outcome.rows() == 1 ? " row" : " rows");
        if (outcome.updateCount() >= 0) {
            text.append(", ").append(outcome.updateCount()).append(" changed");
        }
        outcome.masks()
                .forEach((mask, times) ->
                        text.append(", ").append(mask).append(" x").append(times));
        return text.append(String.format(", %.1f ms", outcome.nanos() / 1e6)).toString();
    }

    private static String cells(Recorded.Row row, List<ResultColumn> columns) {
        return row.cells().entrySet().stream()
                .map(e -> label(e.getKey(), columns) + "=" + text(e.getValue()))
                .collect(Collectors.joining("  "));
    }

    private static String label(int column, List<ResultColumn> columns) {
        return column <= columns.size() ? Printable.line(columns.get(column - 1).label(), 60) : "$" + column;
    }

    private static String text(Recorded.Cell cell) {
        Object value = cell.value().orElse(null);
        return value instanceof byte[] bytes
                ? bytes.length + " bytes"
                : value == null ? "NULL" : Printable.of(value.toString());
    }

    private Optional<Map<String, Object>> object(Recorded recorded) {
        if (recorded instanceof Recorded.Operation o) {
            return Optional.of(Json.object(
                    Map.entry("operation", o.number()),
                    Map.entry("time", o.at().time().toString()),
                    Map.entry("verdict", o.judgement().verdict().name()),
                    Map.entry("text", o.text()),
                    Map.entry(
                            "effects", o.judgement().effects().stream().sorted().toList()),
                    Map.entry("rules", o.judgement().rules()),
                    Map.entry(
                            "parameters",
                            o.parameterRows().stream().map(Playback::values).toList())));
        }
        if (recorded instanceof Recorded.ResultBegun begun) {
            results.put(begun.result(), new Result(begun.operation(), begun.columns()));
        } else if (recorded instanceof Recorded.ResultRow row) {
            long operation = results.get(row.result()).operation();
            return Optional.of(Json.object(Map.entry("operation", operation), Map.entry("row", values(row.row()))));
        } else if (recorded instanceof Recorded.ResultEnded end) {
            results.remove(end.result());
        } else if (recorded instanceof Recorded.Ended ended) {
            return Optional.of(Json.object(
                    Map.entry("operation", ended.operation()),
                    Map.entry("rows", ended.outcome().rows()),
                    Map.entry("changed", ended.outcome().updateCount()),
                    Map.entry("error", ended.outcome().error().orElse("")),
                    Map.entry("masks", ended.outcome().masks())));
        } else if (recorded instanceof Recorded.Closed closed) {
            return Optional.of(Json.object(Map.entry("closed", closed.reason().text())));
        }
        return Optional.empty();
    }

    private static Map<String, Object> values(Recorded.Row row) {
        Map<String, Object> values = new LinkedHashMap<>();
        row.cells()
                .forEach((column, cell) ->
                        values.put(column.toString(), cell.value().orElse(null)));
        return values;
    }
}
