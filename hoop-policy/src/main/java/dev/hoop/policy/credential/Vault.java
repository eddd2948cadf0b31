package dev.hoop.policy.credential;

import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.config.Environment;
import dev.hoop.policy.internal.Json;
import dev.hoop.policy.internal.Urls;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * HashiCorp Vault, as far as credentials go. Thread-safe. Sources: Vault's API documentation, "KV secrets engine -
 * version 2", "Database secrets engine", "/sys/leases", "Kubernetes auth method", "JWT/OIDC auth method".
 */
final class Vault {
    private final Environment environment;
    private final Configuration.Vault settings;
    private final VaultToken token;
    private VaultHttp http; // guarded by this; made when first needed, since the address may be nowhere

    Vault(Configuration.Vault settings, Environment environment, Clock clock) {
        this.settings = settings;
        this.environment = environment;
        token = new VaultToken(settings, environment, clock);
    }

    /** What Vault says about a path. Holds secrets; not kept. */
    record Answer(String path, Map<?, ?> data, Optional<VaultLease> lease) {
        String text(String field) throws UnavailableException {
            Object value = data.get(field);
            if (value instanceof String text && !text.isEmpty()) {
                return text;
            }
            throw new UnavailableException("Vault's " + path + " has no text called '" + field + "'");
        }

        /** Without what it says. */
        @Override
        public String toString() {
            return "Answer[" + path + "]";
        }
    }

    char[] field(String path, String field) throws UnavailableException {
        return read(path).text(field).toCharArray();
    }

    /** A path's data: of the second version of the key-value engine what lies below its second {@code data}. */
    Answer read(String path) throws UnavailableException {
        Map<String, Object> answer = ask("GET", path, Optional.empty());
        if (!(answer.get("data") instanceof Map<?, ?> data)) {
            throw new UnavailableException("Vault has nothing at " + path);
        }
        boolean versioned = data.get("data") instanceof Map<?, ?> && data.get("metadata") instanceof Map<?, ?>;
        return new Answer(path, versioned ? (Map<?, ?>) data.get("data") : data, lease(answer));
    }

    private static Optional<VaultLease> lease(Map<String, Object> answer) {
        return answer.get("lease_id") instanceof String id
                        && !id.isEmpty()
                        && answer.get("lease_duration") instanceof Long seconds
                        && seconds > 0
                ? Optional.of(
                        new VaultLease(id, Duration.ofSeconds(seconds), Boolean.TRUE.equals(answer.get("renewable"))))
                : Optional.empty();
    }

    /** Asks for the first duration again. @return what Vault grants, from now, which can be less */
    Duration renew(VaultLease lease) throws UnavailableException {
        Map<String, Object> answer = ask(
                "PUT",
                "sys/leases/renew",
                Optional.of(Map.of(
                        "lease_id", lease.id(), "increment", lease.duration().toSeconds())));
        return lease(answer)
                .map(VaultLease::duration)
                .orElseThrow(() -> new UnavailableException("Vault does not renew the lease"));
    }

    void revoke(VaultLease lease) throws UnavailableException {
        ask("PUT", "sys/leases/revoke", Optional.of(Map.of("lease_id", lease.id())));
    }

    /** When the token ends that answers were asked with; empty if that is not known. */
    Optional<Instant> tokenEnds() {
        return token.ends();
    }

    /** Makes our own token last longer. */
    void keep() {
        if (token.wantsRenewal()) {
            try {
                token.renew(http());
            } catch (UnavailableException e) {
                token.notRenewed();
            }
        }
    }

    /** Once more with another token if the one we had is not accepted any more, as after Vault was restored. */
    private Map<String, Object> ask(String method, String path, Optional<Map<String, Object>> body)
            throws UnavailableException {
        VaultHttp server = http();
        VaultHttp.Reply reply = server.send(method, path, body, Optional.of(token.text(server)));
        if (reply.status() == 403 && token.isOver(server)) {
            token.forget();
            reply = server.send(method, path, body, Optional.of(token.text(server)));
        }
        if (reply.status() == 204) {
            return Map.of();
        }
        return Json.object(reply.orRefuse(path))
                .orElseThrow(() -> new UnavailableException("Vault's answer to " + path + " is no JSON object"));
    }

    private synchronized VaultHttp http() throws UnavailableException {
        if (http == null) {
            Optional<URI> address = settings.address();
            if (address.isEmpty()) {
                String variable = environment
                        .variable("VAULT_ADDR")
                        .orElseThrow(() -> new UnavailableException(
                                "nothing says where Vault is: neither vault.address in hoop.yaml nor VAULT_ADDR"));
                address = Urls.trusted(variable);
            }
            http = new VaultHttp(
                    address.orElseThrow(() ->
                            new UnavailableException("VAULT_ADDR is no https URL; http is taken to this machine only")),
                    settings.namespace()
                            .or(() -> environment.variable("VAULT_NAMESPACE").filter(n -> !n.isBlank())),
                    settings.ca()
                            .or(() -> environment
                                    .variable("VAULT_CACERT")
                                    .filter(f -> !f.isBlank())
                                    .map(java.nio.file.Path::of))
                            .map(environment.directory()::resolve));
        }
        return http;
    }
}
