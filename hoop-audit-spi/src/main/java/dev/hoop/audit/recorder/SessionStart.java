package dev.hoop.audit.recorder;

import dev.hoop.audit.Principal;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known when a session opens.
 *
 * @param id         a UUIDv7 (RFC 9562), chosen by the engine
 * @param enforcedBy who keeps the principal to the policy: {@code process} or {@code agent}
 * @param kind       of the resource, such as {@code postgresql}
 * @param address    of the resource, without credentials
 * @param policy     hexadecimal SHA-256 of the policy's text
 * @param observe    whether denials are only warnings
 * @param reason     the principal's justification
 * @param client     what the client says of itself, such as its host and program; nobody vouches for it
 */
public record SessionStart(
        UUID id,
        Principal principal,
        String enforcedBy,
        String resource,
        String kind,
        String address,
        String policy,
        boolean observe,
        Optional<String> reason,
        Map<String, String> client) {
    public SessionStart {
        Objects.requireNonNull(id);
        Objects.requireNonNull(principal);
        Objects.requireNonNull(enforcedBy);
        Objects.requireNonNull(resource);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(address);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(reason);
        client = Map.copyOf(client);
    }
}
