package dev.hoop.recording;

import dev.hoop.audit.Principal;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Judgement;
import dev.hoop.audit.recorder.Outcome;
import dev.hoop.audit.recorder.ResultColumn;
import dev.hoop.audit.recorder.SessionRecorder.Direction;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.recording.stream.CborReader;
import dev.hoop.recording.stream.DamagedException;
import dev.hoop.recording.stream.Frame;
import dev.hoop.recording.stream.FrameType;
import dev.hoop.recording.stream.Item;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Turns payloads into what they say. Remembers what numbers stand for, so it must see a session's payloads from the
 * first on, and in order. Memory is bounded by the largest item and by what the writer remembers at a time.
 */
final class RecordedItems {
    private static final int DEFINITIONS = 1024;

    private final Map<Long, Judgement> judgements = bounded();
    private final Map<Long, String> texts = bounded();
    private final Map<Long, List<ResultColumn>> columns = bounded();
    private final List<Recorded.Row> parameters = new ArrayList<>();
    private final ByteArrayOutputStream controlPart = new ByteArrayOutputStream();
    private final ByteArrayOutputStream dataPart = new ByteArrayOutputStream();

    /** The writer forgets all definitions at half as many, so the oldest of so many is never referred to again. */
    private static <V> Map<Long, V> bounded() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, V> eldest) {
                return size() > DEFINITIONS;
            }
        };
    }

    /** Reads the items that end in this payload. */
    void read(Frame frame, byte[] payload, FramePosition at, Consumer<Recorded> out) throws DamagedException {
        boolean data = frame.type() == FrameType.DATA;
        ByteArrayOutputStream part = data ? dataPart : controlPart;
        byte[] whole = payload;
        if (part.size() > 0 || frame.has(Frame.CONTINUES)) {
            part.writeBytes(payload);
            if (frame.has(Frame.CONTINUES)) {
                return;
            }
            whole = part.toByteArray();
            part.reset();
        }
        CborReader in = new CborReader(whole, 0, whole.length);
        while (in.more()) {
            try {
                Fields fields = new Fields(in.next());
                if (data) {
                    data(fields, at, out);
                } else {
                    control(fields, at, out);
                }
            } catch (ClassCastException
                    | IndexOutOfBoundsException
                    | NullPointerException
                    | ArithmeticException
                    | IllegalArgumentException e) {
                throw new DamagedException("an item of frame " + at.sequence() + " is not what a recorder writes");
            }
        }
    }

    private void control(Fields item, FramePosition at, Consumer<Recorded> out) throws DamagedException {
        switch (item.kind()) {
            case Item.OPEN -> out.accept(new Recorded.Opened(at, start(item)));
            case Item.JUDGEMENT -> judgements.put(item.integer(1), judgement(item));
            case Item.TEXT -> texts.put(item.integer(1), item.text(2));
            case Item.PARAMETERS -> parameters.add(row(item.list(1)));
            case Item.OPERATION -> out.accept(operation(item, at));
            case Item.OUTCOME -> out.accept(new Recorded.Ended(at, item.integer(1), item.integer(2), outcome(item)));
            case Item.CLOSE -> out.accept(new Recorded.Closed(at, reason(item.text(1))));
            default -> throw new DamagedException("control item " + item.kind() + " does not exist");
        }
    }

    private void data(Fields item, FramePosition at, Consumer<Recorded> out) throws DamagedException {
        switch (item.kind()) {
            case Item.COLUMNS -> columns.put(item.integer(1), columns(item.list(2)));
            case Item.RESULT ->
                out.accept(new Recorded.ResultBegun(
                        at, item.integer(1), item.integer(2), known(columns, item.integer(3))));
            case Item.ROW -> out.accept(new Recorded.ResultRow(at, item.integer(1), row(item.list(2))));
            case Item.END -> out.accept(new Recorded.ResultEnded(at, item.integer(1)));
            case Item.BYTES ->
                out.accept(new Recorded.Bytes(
                        at, item.integer(1), item.integer(2) == 1 ? Direction.TO_TARGET : Direction.TO_CLIENT, (byte[])
                                item.get(3)));
            default -> throw new DamagedException("data item " + item.kind() + " does not exist");
        }
    }

    private static <V> V known(Map<Long, V> defined, long number) throws DamagedException {
        V value = defined.get(number);
        if (value == null) {
            throw new DamagedException("number " + number + " stands for nothing");
        }
        return value;
    }

    private Recorded.Operation operation(Fields item, FramePosition at) throws DamagedException {
        Judgement judgement = known(judgements, item.integer(2));
        String text = item.get(3) instanceof Long number ? known(texts, number) : item.text(3);
        long rows = item.integer(5);
        // A refused write may have left the parameters of an operation that was never acknowledged.
        List<Recorded.Row> own = List.copyOf(parameters.subList((int) (parameters.size() - rows), parameters.size()));
        parameters.clear();
        return new Recorded.Operation(at, item.integer(1), judgement, text, (Boolean) item.get(4), own);
    }

    /** Absent from recordings that were made before tokens were noted. */
    private static Optional<Principal.Token> token(Fields.Named from) {
        return from.get("token") instanceof Map<?, ?> token
                ? Optional.of(
                        new Principal.Token((String) token.get("id"), Instant.ofEpochSecond((Long) token.get("ends"))))
                : Optional.empty();
    }

    private static SessionStart start(Fields item) {
        Fields.Named from = item.named(1);
        Principal principal = new Principal(
                from.text("issuer"), from.text("subject"), from.texts("groups"), from.map("claims"), token(from));
        Map<String, String> client = new HashMap<>();
        from.map("client").forEach((name, value) -> client.put(name, (String) value));
        return new SessionStart(
                UUID.fromString(from.text("id")),
                principal,
                from.text("enforced-by"),
                from.text("resource"),
                from.text("kind"),
                from.text("address"),
                from.text("policy"),
                from.bool("observe"),
                Optional.ofNullable((String) from.get("reason")),
                client);
    }

    private static Judgement judgement(Fields item) {
        return new Judgement(
                Judgement.Verdict.valueOf(item.text(2)),
                item.text(3),
                Set.copyOf(item.texts(4)),
                Set.copyOf(item.texts(5)),
                Set.copyOf(item.texts(6)),
                item.texts(7),
                Optional.ofNullable((String) item.get(8)));
    }

    private static Outcome outcome(Fields item) {
        Map<String, Long> masks = new HashMap<>();
        item.named(8).entries().forEach((name, count) -> masks.put(name, (Long) count));
        return new Outcome(
                item.integer(3),
                item.integer(4),
                item.integer(5),
                item.integer(6),
                Optional.ofNullable((String) item.get(7)),
                masks);
    }

    private static CloseReason reason(String text) {
        return CloseReason.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<ResultColumn> columns(List<?> list) {
        List<ResultColumn> columns = new ArrayList<>();
        for (Object each : list) {
            Fields column = new Fields(each);
            columns.add(new ResultColumn(column.text(0), column.text(1), Optional.ofNullable((String) column.get(2))));
        }
        return List.copyOf(columns);
    }

    private static Recorded.Row row(List<?> cells) {
        Map<Integer, Recorded.Cell> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i += 2) {
            row.put(((Long) cells.get(i)).intValue(), cell(cells.get(i + 1)));
        }
        return new Recorded.Row(row);
    }

    private static Recorded.Cell cell(Object value) {
        if (value instanceof List<?> typed) {
            return new Recorded.Cell(Optional.of((String) typed.get(0)), Optional.of(typed.get(1)));
        }
        return new Recorded.Cell(Optional.empty(), Optional.ofNullable(value));
    }

    /** The fields of an item; a wrong type or count throws what {@link #read} turns into damage. */
    private record Fields(List<?> values) {
        Fields(Object item) {
            this((List<?>) item);
        }

        int kind() {
            return Math.toIntExact(integer(0));
        }

        Object get(int index) {
            return values.get(index);
        }

        long integer(int index) {
            return (Long) values.get(index);
        }

        String text(int index) {
            return java.util.Objects.requireNonNull((String) values.get(index));
        }

        List<?> list(int index) {
            return (List<?>) values.get(index);
        }

        List<String> texts(int index) {
            return list(index).stream().map(String.class::cast).toList();
        }

        Named named(int index) {
            Map<String, Object> entries = new LinkedHashMap<>();
            ((Map<?, ?>) values.get(index)).forEach((name, value) -> entries.put((String) name, value));
            return new Named(entries);
        }

        private record Named(Map<String, Object> entries) {
            Object get(String name) {
                return entries.get(name);
            }

            String text(String name) {
                return java.util.Objects.requireNonNull((String) entries.get(name));
            }

            boolean bool(String name) {
                return (Boolean) entries.get(name);
            }

            Set<String> texts(String name) {
                Set<String> texts = new LinkedHashSet<>();
                ((List<?>) entries.get(name)).forEach(text -> texts.add((String) text));
                return texts;
            }

            Map<String, Object> map(String name) {
                Map<String, Object> map = new LinkedHashMap<>();
                ((Map<?, ?>) entries.get(name)).forEach((key, value) -> map.put((String) key, value));
                return map;
            }
        }
    }
}
