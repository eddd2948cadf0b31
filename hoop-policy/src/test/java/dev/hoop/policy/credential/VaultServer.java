package dev.hoop.policy.credential;

import dev.hoop.policy.credential.HttpService.Answer;
import dev.hoop.policy.credential.HttpService.Asked;
import dev.hoop.policy.internal.Json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers as Vault's API documentation shows that Vault does, for the few paths that are needed. Not Vault: what the
 * documentation does not say is not tested with it.
 */
final class VaultServer implements AutoCloseable {
    final HttpService http = new HttpService(this::answer);
    final Set<String> tokens = new LinkedHashSet<>(Set.of("hvs.static"));
    final List<String> accounts = new ArrayList<>();
    final List<String> revoked = new ArrayList<>();
    final List<String> renewed = new ArrayList<>();
    final Map<String, String> secrets = new HashMap<>();
    long leaseSeconds = 3600;
    long renewalSeconds = 3600;
    long tokenSeconds = 7200;
    boolean renewable = true;
    boolean down;
    private int logins;

    synchronized Answer answer(Asked asked) {
        if (down) {
            return new Answer(503, "{\"errors\":[\"Vault is sealed\"]}");
        }
        String path = asked.path().substring("/v1/".length());
        if (path.startsWith("auth/") && path.endsWith("/login")) {
            return login(body(asked));
        }
        if (!tokens.contains(asked.header("X-Vault-Token"))) {
            return new Answer(403, "{\"errors\":[\"2 errors occurred: permission denied, invalid token\"]}");
        }
        return switch (path) {
            case "auth/token/lookup-self" -> new Answer(200, "{\"data\":{\"ttl\":" + tokenSeconds + "}}");
            case "auth/token/renew-self" -> token(asked.header("X-Vault-Token"));
            case "sys/leases/renew" -> renew(String.valueOf(body(asked).get("lease_id")));
            case "sys/leases/revoke" -> revoke(String.valueOf(body(asked).get("lease_id")));
            default -> path.startsWith("database/creds/") ? account(path) : secret(path);
        };
    }

    private static Map<String, Object> body(Asked asked) {
        return Json.object(asked.body().getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private Answer login(Map<String, Object> body) {
        if (!"hoop".equals(body.get("role")) || !"eyJ.signed.jwt".equals(body.get("jwt"))) {
            return new Answer(403, "{\"errors\":[\"permission denied " + body.get("jwt") + "\"]}");
        }
        String token = "hvs.login-" + ++logins;
        tokens.add(token);
        return token(token);
    }

    private Answer token(String token) {
        return new Answer(
                200,
                "{\"request_id\":\"7\",\"lease_id\":\"\",\"renewable\":false,\"lease_duration\":0,\"data\":null,"
                        + "\"wrap_info\":null,\"warnings\":null,\"auth\":{\"client_token\":\"" + token
                        + "\",\"accessor\":\"a\",\"policies\":[\"hoop\"],\"token_type\":\"service\",\"lease_duration\":"
                        + tokenSeconds + ",\"renewable\":true}}");
    }

    private Answer account(String path) {
        int number = accounts.size() + 1;
        String id = path + "/lease-" + number;
        accounts.add(id);
        return new Answer(
                200,
                "{\"request_id\":\"8\",\"lease_id\":\"" + id + "\",\"renewable\":" + renewable + ",\"lease_duration\":"
                        + leaseSeconds + ",\"data\":{\"username\":\"v-hoop-" + number
                        + "\",\"password\":\"A1a-generated-"
                        + number + "\"},\"wrap_info\":null,\"warnings\":null,\"auth\":null}");
    }

    private Answer renew(String id) {
        if (revoked.contains(id) || !accounts.contains(id)) {
            return new Answer(400, "{\"errors\":[\"lease not found\"]}");
        }
        renewed.add(id);
        return new Answer(
                200, "{\"lease_id\":\"" + id + "\",\"renewable\":true,\"lease_duration\":" + renewalSeconds + "}");
    }

    private Answer revoke(String id) {
        revoked.add(id);
        return new Answer(204, "");
    }

    private Answer secret(String path) {
        if (path.startsWith("forbidden/")) {
            return new Answer(403, "{\"errors\":[\"1 error occurred: permission denied\"]}");
        }
        String data = secrets.get(path);
        return data == null
                ? new Answer(404, "{\"errors\":[]}")
                : new Answer(
                        200,
                        "{\"request_id\":\"9\",\"lease_id\":\"\",\"renewable\":false,\"lease_duration\":0,\"data\":"
                                + data + ",\"wrap_info\":null,\"warnings\":null,\"auth\":null}");
    }

    /** A secret of the key-value engine's second version. */
    void versioned(String path, String data) {
        secrets.put(
                path,
                "{\"data\":" + data + ",\"metadata\":{\"created_time\":\"2026-11-01T02:20:06Z\",\"deletion_time\":\"\","
                        + "\"destroyed\":false,\"version\":2,\"custom_metadata\":null}}");
    }

    @Override
    public void close() {
        http.close();
    }
}
