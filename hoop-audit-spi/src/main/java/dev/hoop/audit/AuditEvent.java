package dev.hoop.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One structured audit record. Immutable.
 *
 * <p>Events reach a sink at least once, in order within a session; {@link #id} is the same in every delivery, so a
 * sink that must not count twice compares it.
 *
 * @param id      unique and stable: {@code <session>/<sequence>}, or {@code log/<index>} for an event of the archive
 * @param type    dotted, such as {@code session.open}, {@code operation}, {@code outcome}, {@code session.close},
 *                {@code policy.load}, {@code archive.start}, {@code archive.recovery}; a sink passes on types that it
 *                does not know
 * @param time    when it happened, by the recorder's clock
 * @param session whose, if it belongs to one
 * @param details by name: strings, longs, doubles, booleans, lists and maps of them; never a row value
 */
public record AuditEvent(String id, String type, Instant time, Optional<UUID> session, Map<String, Object> details) {
    public AuditEvent {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        Objects.requireNonNull(time);
        Objects.requireNonNull(session);
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }
}
