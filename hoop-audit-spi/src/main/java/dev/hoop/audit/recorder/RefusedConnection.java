package dev.hoop.audit.recorder;

import dev.hoop.audit.ErrorCode;

import java.util.Map;
import java.util.Objects;

/**
 * Somebody who was not let in, so that there is no session.
 *
 * @param enforcedBy who refused: {@code process} or {@code agent}
 * @param kind       of the resource, such as {@code postgresql}
 * @param address    of the resource, without credentials
 * @param reason     what the client was told; it holds neither a token nor a value
 * @param client     what the client says of itself; nobody vouches for it
 */
public record RefusedConnection(
        String enforcedBy,
        String resource,
        String kind,
        String address,
        ErrorCode code,
        String reason,
        Map<String, String> client) {
    public RefusedConnection {
        Objects.requireNonNull(enforcedBy);
        Objects.requireNonNull(resource);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(address);
        Objects.requireNonNull(code);
        Objects.requireNonNull(reason);
        client = Map.copyOf(client);
    }
}
