package dev.hoop.recording.writer;

import dev.hoop.audit.Principal;
import dev.hoop.audit.recorder.Judgement;
import dev.hoop.audit.recorder.Outcome;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.recording.stream.CborBuffer;
import dev.hoop.recording.stream.Item;

import java.util.Collection;
import java.util.Map;

/** Writes the items of control frames into a buffer. Guarded by its session's lock. */
final class ControlItems {
    private static final int KEPT_TEXT = 16 << 10;

    final CborBuffer buffer = new CborBuffer(4 << 10);
    private final Cells cells = new Cells(buffer);
    private final Definitions<Judgement> judgements = new Definitions<>(512);
    private final Definitions<String> texts = new Definitions<>(512);

    void open(SessionStart start) {
        buffer.array(2);
        buffer.integer(Item.OPEN);
        buffer.map(14);
        text("id", start.id().toString());
        text("issuer", start.principal().issuer());
        text("subject", start.principal().subject());
        buffer.text("groups");
        texts(start.principal().groups());
        buffer.text("claims");
        value(start.principal().claims());
        buffer.text("token");
        value(start.principal().token().map(ControlItems::token).orElse(null));
        text("enforced-by", start.enforcedBy());
        text("resource", start.resource());
        text("kind", start.kind());
        text("address", start.address());
        text("policy", start.policy());
        buffer.text("observe");
        buffer.bool(start.observe());
        buffer.text("client");
        value(start.client());
        buffer.text("reason");
        value(start.reason().orElse(null));
    }

    private static Map<String, Object> token(Principal.Token token) {
        return Map.of("id", token.id(), "ends", token.ends().getEpochSecond());
    }

    private void text(String name, String value) {
        buffer.text(name);
        buffer.text(value);
    }

    private void texts(Collection<String> values) {
        buffer.array(values.size());
        values.forEach(buffer::text);
    }

    private void value(Object value) {
        if (value == null) {
            buffer.nil();
        } else if (value instanceof Boolean b) {
            buffer.bool(b);
        } else if (value instanceof Double || value instanceof Float) {
            buffer.real(((Number) value).doubleValue());
        } else if (value instanceof Number n) {
            buffer.integer(n.longValue());
        } else if (value instanceof Map<?, ?> map) {
            buffer.map(map.size());
            map.forEach((name, item) -> {
                buffer.text(name.toString());
                value(item);
            });
        } else if (value instanceof Collection<?> items) {
            buffer.array(items.size());
            items.forEach(this::value);
        } else {
            buffer.text(value.toString());
        }
    }

    void parameters(Parameters parameters, int row) {
        buffer.array(2);
        buffer.integer(Item.PARAMETERS);
        buffer.openArray();
        parameters.write(row, cells);
        buffer.end();
    }

    void operation(long number, Judgement judgement, String text, boolean durable, int parameterRows) {
        int judgementNumber = number(judgement);
        int textNumber = text.length() > KEPT_TEXT ? 0 : number(text);
        buffer.array(6);
        buffer.integer(Item.OPERATION);
        buffer.integer(number);
        buffer.integer(judgementNumber);
        if (textNumber == 0) {
            buffer.text(text);
        } else {
            buffer.integer(textNumber);
        }
        buffer.bool(durable);
        buffer.integer(parameterRows);
    }

    private int number(String text) {
        int known = texts.find(text);
        if (known > 0) {
            return known;
        }
        int number = texts.define(text);
        buffer.array(3);
        buffer.integer(Item.TEXT);
        buffer.integer(number);
        buffer.text(text);
        return number;
    }

    private int number(Judgement judgement) {
        int known = judgements.find(judgement);
        if (known > 0) {
            return known;
        }
        int number = judgements.define(judgement);
        buffer.array(9);
        buffer.integer(Item.JUDGEMENT);
        buffer.integer(number);
        buffer.text(judgement.verdict().name());
        buffer.text(judgement.fingerprint());
        texts(judgement.effects());
        texts(judgement.reads());
        texts(judgement.writes());
        texts(judgement.rules());
        value(judgement.reason().orElse(null));
        return number;
    }

    void outcome(long operation, long utcNanos, Outcome outcome) {
        buffer.array(9);
        buffer.integer(Item.OUTCOME);
        buffer.integer(operation);
        buffer.integer(utcNanos);
        buffer.integer(outcome.rows());
        buffer.integer(outcome.bytes());
        buffer.integer(outcome.updateCount());
        buffer.integer(outcome.nanos());
        if (outcome.error().isPresent()) {
            buffer.text(outcome.error().get());
        } else {
            buffer.nil();
        }
        masks(outcome.masks());
    }

    private void masks(Map<String, Long> masks) {
        buffer.map(masks.size());
        if (!masks.isEmpty()) {
            masks.forEach((name, count) -> {
                buffer.text(name);
                buffer.integer(count);
            });
        }
    }

    void close(String reason) {
        buffer.array(2);
        buffer.integer(Item.CLOSE);
        buffer.text(reason);
    }

    /** Takes back what was written after {@code mark}. */
    void rollBack(int mark) {
        buffer.truncate(mark);
        judgements.forget();
        texts.forget();
    }
}
