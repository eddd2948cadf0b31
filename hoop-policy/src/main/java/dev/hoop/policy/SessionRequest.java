package dev.hoop.policy;

import dev.hoop.audit.Principal;
import dev.hoop.policy.rules.Target;
import dev.hoop.policy.sql.Dialect;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who wants a session on what.
 *
 * @param address    of the resource, without credentials
 * @param enforcedBy {@code process} or {@code agent}
 * @param reason     the principal's justification, shown to approvers
 * @param client     what the client says of itself
 */
public record SessionRequest(
        Principal principal,
        Target target,
        String address,
        Dialect dialect,
        String enforcedBy,
        Optional<String> reason,
        Map<String, String> client) {
    public SessionRequest {
        Objects.requireNonNull(principal);
        Objects.requireNonNull(target);
        Objects.requireNonNull(address);
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(enforcedBy);
        Objects.requireNonNull(reason);
        client = Map.copyOf(client);
    }
}
