package dev.hoop.policy;

import dev.hoop.audit.Principal;
import dev.hoop.policy.rules.Target;
import dev.hoop.policy.sql.Dialect;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who wants a session on what.
 *
 * @param address    of the resource, without credentials
 * @param enforcedBy {@code process} or {@code agent}
 * @param reason     the principal's justification, shown to approvers
 * @param client     what the client says of itself
 * @param renewal    makes the principal of a fresh token, or throws a {@link dev.hoop.audit.HoopException}; asked when the
 *                   token that proved the principal has ended. Empty if the session ends with it
 */
public record SessionRequest(
        Principal principal,
        Target target,
        String address,
        Dialect dialect,
        String enforcedBy,
        Optional<String> reason,
        Map<String, String> client,
        Optional<Supplier<Principal>> renewal) {
    public SessionRequest {
        Objects.requireNonNull(principal);
        Objects.requireNonNull(target);
        Objects.requireNonNull(address);
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(enforcedBy);
        Objects.requireNonNull(reason);
        client = Map.copyOf(client);
        Objects.requireNonNull(renewal);
    }

    /** One for a session that ends with the principal's token. */
    public SessionRequest(
            Principal principal,
            Target target,
            String address,
            Dialect dialect,
            String enforcedBy,
            Optional<String> reason,
            Map<String, String> client) {
        this(principal, target, address, dialect, enforcedBy, reason, client, Optional.empty());
    }
}
