package dev.hoop.agent.front;

import dev.hoop.audit.Principal;
import dev.hoop.policy.config.Configuration.Resource;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who was let in, and to which resource. Immutable.
 *
 * @param tokenEnds when what proves the principal loses its force; empty if it does not
 * @param reason    the principal's justification
 * @param client    what the client says of itself; nobody vouches for it
 */
public record Admission(
        Principal principal,
        Resource resource,
        Optional<Instant> tokenEnds,
        Optional<String> reason,
        Map<String, String> client) {
    public Admission {
        Objects.requireNonNull(principal);
        Objects.requireNonNull(resource);
        Objects.requireNonNull(tokenEnds);
        Objects.requireNonNull(reason);
        client = Map.copyOf(client);
    }
}
