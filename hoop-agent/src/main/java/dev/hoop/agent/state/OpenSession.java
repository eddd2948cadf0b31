package dev.hoop.agent.state;

import dev.hoop.agent.front.LiveSession;
import dev.hoop.audit.Principal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A session that is open somewhere.
 *
 * @param agent which has it
 * @param who   subject and issuer
 */
public record OpenSession(UUID id, String agent, String who, String resource, String kind, Instant opened) {
    static OpenSession of(LiveSession session, String agent) {
        Principal principal = session.admission().principal();
        return new OpenSession(
                session.id(),
                agent,
                principal.subject() + "@" + principal.issuer(),
                session.admission().resource().name(),
                session.admission().resource().kind(),
                session.opened().truncatedTo(ChronoUnit.MILLIS));
    }
}
