package dev.hoop.policy.credential;

import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.config.Configuration.VaultLogin;
import dev.hoop.policy.config.Environment;
import dev.hoop.policy.internal.Json;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Our own token at Vault: from a login that the configuration describes, else from its file, else from
 * {@code VAULT_TOKEN}, else from where {@code vault login} leaves it. Thread-safe.
 */
final class VaultToken {
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Configuration.Vault settings;
    private final Environment environment;
    private final Clock clock;
    private String held; // of a login; guarded by this, like all below
    private Instant ends = Instant.MIN;
    private Instant renew = Instant.MAX;

    VaultToken(Configuration.Vault settings, Environment environment, Clock clock) {
        this.settings = settings;
        this.environment = environment;
        this.clock = clock;
    }

    synchronized String text(VaultHttp http) throws UnavailableException {
        if (settings.login().isPresent()) {
            if (held == null || !clock.instant().isBefore(ends.minusSeconds(5))) {
                login(settings.login().get(), http);
            }
            return held;
        }
        if (settings.tokenFile().isPresent()) {
            return file(settings.tokenFile().get());
        }
        Optional<String> variable = environment.variable("VAULT_TOKEN").filter(t -> !t.isBlank());
        if (variable.isPresent()) {
            return variable.get().strip();
        }
        Optional<Path> home = environment.property("user.home").map(h -> Path.of(h, ".vault-token"));
        if (home.filter(Files::isReadable).isPresent()) {
            return file(home.get());
        }
        throw new UnavailableException(
                "there is no token for Vault: not by vault.login or vault.token-file in hoop.yaml,"
                        + " not as VAULT_TOKEN, not in ~/.vault-token");
    }

    private String file(Path file) throws UnavailableException {
        char[] text = Texts.file(environment.directory().resolve(file));
        try {
            return new String(text);
        } finally {
            Arrays.fill(text, '\0');
        }
    }

    private void login(VaultLogin login, VaultHttp http) throws UnavailableException {
        String path = "auth/" + login.mount() + "/login";
        Map<String, Object> body = Map.of("role", login.role(), "jwt", file(login.tokenFile()));
        take(
                Json.object(http.send("POST", path, Optional.of(body), Optional.empty())
                        .orRefuse(path)),
                path);
    }

    private void take(Optional<Map<String, Object>> answer, String path) throws UnavailableException {
        if (!(answer.orElse(Map.of()).get("auth") instanceof Map<?, ?> auth)
                || !(auth.get("client_token") instanceof String token)
                || !(auth.get("lease_duration") instanceof Long seconds)) {
            throw new UnavailableException("Vault's answer to " + path + " has no token");
        }
        Instant now = clock.instant();
        held = token;
        ends = seconds > 0 ? now.plusSeconds(seconds) : Instant.MAX;
        renew = seconds > 0 && Boolean.TRUE.equals(auth.get("renewable")) ? now.plusSeconds(seconds / 2) : Instant.MAX;
    }

    /** When the token of a login ends; others are somebody else's to keep. */
    synchronized Optional<Instant> ends() {
        return held == null || ends.equals(Instant.MAX) ? Optional.empty() : Optional.of(ends);
    }

    /** Whether the token of a login is none any more, rather than one that may not do what was asked. */
    synchronized boolean isOver(VaultHttp http) throws UnavailableException {
        return held != null
                && http.send("GET", "auth/token/lookup-self", Optional.empty(), Optional.of(held))
                                .status()
                        == 403;
    }

    synchronized void forget() {
        held = null;
    }

    synchronized boolean wantsRenewal() {
        return held != null && !clock.instant().isBefore(renew);
    }

    synchronized void renew(VaultHttp http) throws UnavailableException {
        String path = "auth/token/renew-self";
        take(
                Json.object(http.send("POST", path, Optional.of(Map.of()), Optional.of(held))
                        .orRefuse(path)),
                path);
    }

    synchronized void notRenewed() {
        renew = clock.instant().plus(PAUSE);
    }
}
