package dev.hoop.recording.sink;

import dev.hoop.audit.AuditEvent;
import dev.hoop.audit.recorder.Judgement;
import dev.hoop.audit.recorder.Outcome;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.recording.Recorded;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Makes events of what an archive holds. No statement text goes into them, since a text may hold literals; a fingerprint
 * stands for it, and the archive has the text.
 */
final class Events {
    private static final Map<String, String> OF_LEAVES = Map.of(
            "start", "archive.start",
            "stop", "archive.stop",
            "key", "archive.key",
            "recovery", "archive.recovery",
            "policy.load", "policy.load",
            "session.refused", "session.refused",
            "session.close", "session.close");

    private Events() {}

    /** The event of a leaf; empty for leaves that tell a sink nothing. */
    static Optional<AuditEvent> ofLeaf(long index, Map<String, Object> leaf) {
        String type = OF_LEAVES.get(String.valueOf(leaf.get("type")));
        if (type == null) {
            return Optional.empty();
        }
        Map<String, Object> details = new LinkedHashMap<>(leaf);
        details.keySet().removeAll(List.of("type", "time", "session", "chain", "signature"));
        Optional<UUID> session =
                Optional.ofNullable((String) leaf.get("session")).map(UUID::fromString);
        return Optional.of(
                new AuditEvent("log/" + index, type, Instant.parse((String) leaf.get("time")), session, details));
    }

    /** The event of something recorded; empty for what is no event. */
    static Optional<AuditEvent> ofRecorded(UUID session, String id, Recorded recorded) {
        if (recorded instanceof Recorded.Opened opened) {
            return event(session, id, "session.open", recorded.at().time(), start(opened.start()));
        }
        if (recorded instanceof Recorded.Operation operation) {
            return event(session, id, "operation", recorded.at().time(), operation(operation));
        }
        if (recorded instanceof Recorded.Ended ended) {
            Instant time = Instant.ofEpochSecond(0, ended.utcNanos());
            return event(session, id, "outcome", time, outcome(ended.operation(), ended.outcome()));
        }
        return Optional.empty();
    }

    private static Optional<AuditEvent> event(
            UUID session, String id, String type, Instant time, Map<String, Object> details) {
        return Optional.of(new AuditEvent(id, type, time, Optional.of(session), details));
    }

    private static Map<String, Object> start(SessionStart start) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("issuer", start.principal().issuer());
        details.put("subject", start.principal().subject());
        details.put("groups", List.copyOf(start.principal().groups()));
        details.put("resource", start.resource());
        details.put("kind", start.kind());
        details.put("address", start.address());
        details.put("enforced-by", start.enforcedBy());
        details.put("policy", start.policy());
        details.put("observe", start.observe());
        start.reason().ifPresent(reason -> details.put("reason", reason));
        details.put("client", start.client());
        return details;
    }

    private static Map<String, Object> operation(Recorded.Operation operation) {
        Judgement judgement = operation.judgement();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("operation", operation.number());
        details.put(
                "verdict",
                judgement.verdict().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        details.put("fingerprint", judgement.fingerprint());
        details.put("effects", sorted(judgement.effects()));
        details.put("reads", sorted(judgement.reads()));
        details.put("writes", sorted(judgement.writes()));
        details.put("rules", judgement.rules());
        judgement.reason().ifPresent(reason -> details.put("reason", reason));
        details.put("parameter-rows", (long) operation.parameterRows().size());
        return details;
    }

    private static Map<String, Object> outcome(long operation, Outcome outcome) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("operation", operation);
        details.put("rows", outcome.rows());
        details.put("bytes", outcome.bytes());
        details.put("update-count", outcome.updateCount());
        details.put("nanos", outcome.nanos());
        outcome.error().ifPresent(error -> details.put("error", error));
        details.put("masks", outcome.masks());
        return details;
    }

    private static List<String> sorted(Collection<String> names) {
        return List.copyOf(new TreeSet<>(names));
    }
}
