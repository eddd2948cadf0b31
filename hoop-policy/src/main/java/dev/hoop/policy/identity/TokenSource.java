package dev.hoop.policy.identity;

import com.nimbusds.jose.util.Base64URL;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.policy.config.Environment;
import dev.hoop.policy.config.Settings;
import dev.hoop.policy.internal.Fetch;
import dev.hoop.policy.internal.Json;
import dev.hoop.policy.internal.Urls;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a job's token comes from. Looked for in this order: {@code hoop.token}; {@code hoop.token-file}, which may rotate;
 * GitHub Actions; a variable {@code HOOP_ID_TOKEN} or {@code GITLAB_OIDC_TOKEN}, as GitLab's {@code id_tokens} and Jenkins'
 * bindings set it; a file that {@code HOOP_ID_TOKEN_FILE} names, as Jenkins' file bindings set it; a Kubernetes projected
 * token at {@value #KUBERNETES}. Thread-safe.
 */
public final class TokenSource {
    /** Where a projected service account token is expected. */
    public static final String KUBERNETES = "/var/run/secrets/hoop/token";

    private static final List<String> VARIABLES = List.of("HOOP_ID_TOKEN", "GITLAB_OIDC_TOKEN");
    private static final Duration EARLY = Duration.ofSeconds(60);

    private final String name;
    private final Origin origin;
    private final Clock clock;
    private String held; // guarded by this
    private Instant renew = Instant.MIN; // guarded by this

    /** Gives a token, as new as there is. */
    private interface Origin {
        String token() throws IOException;
    }

    private TokenSource(String name, Origin origin, Clock clock) {
        this.name = name;
        this.origin = origin;
        this.clock = clock;
    }

    /**
     * Looks for a token.
     *
     * @param audience that a token is asked for, where the environment mints one on demand
     * @return empty if the environment offers none
     */
    public static Optional<TokenSource> find(Settings settings, Environment environment, String audience, Clock clock) {
        return find(settings, environment, audience, clock, Path.of(KUBERNETES));
    }

    /**
     * The job's token, for an agent.
     *
     * @throws HoopException with {@code HOOP-IDENTITY} if there is none; the message says where it was looked for
     */
    public static TokenSource required(Settings settings, Environment environment, Clock clock) {
        return required(settings, environment, settings.audience(), clock);
    }

    static TokenSource required(Settings settings, Environment environment, String audience, Clock clock) {
        return find(settings, environment, audience, clock)
                .orElseThrow(() -> new HoopException(
                        ErrorCode.IDENTITY,
                        "There is no token: not as hoop.token or hoop.token-file, not from GitHub Actions (it needs"
                                + " permissions: id-token: write), not as HOOP_ID_TOKEN, GITLAB_OIDC_TOKEN or"
                                + " HOOP_ID_TOKEN_FILE, not at " + KUBERNETES));
    }

    static Optional<TokenSource> find(
            Settings settings, Environment environment, String audience, Clock clock, Path projected) {
        return settings.token()
                .map(token -> new TokenSource("hoop.token", () -> token, clock))
                .or(() -> settings.tokenFile().map(file -> file("hoop.token-file", file, clock)))
                .or(() -> gitHub(environment, audience, clock))
                .or(() -> VARIABLES.stream()
                        .flatMap(v -> set(environment, v).stream().map(t -> new TokenSource(v, () -> t, clock)))
                        .findFirst())
                .or(() -> set(environment, "HOOP_ID_TOKEN_FILE")
                        .map(path -> file(
                                "HOOP_ID_TOKEN_FILE", environment.directory().resolve(path), clock)))
                .or(() -> Optional.of(projected)
                        .filter(Files::isReadable)
                        .map(file -> file("the projected token", file, clock)));
    }

    private static Optional<String> set(Environment environment, String variable) {
        return environment.variable(variable).filter(v -> !v.isBlank()).map(String::strip);
    }

    private static TokenSource file(String name, Path file, Clock clock) {
        return new TokenSource(
                name,
                () -> {
                    if (Files.size(file) > TokenVerifier.LONGEST) {
                        throw new IOException("is longer than a token");
                    }
                    return Files.readString(file).strip();
                },
                clock);
    }

    /** Source: GitHub, "OpenID Connect reference", "Methods for requesting the OIDC token". */
    private static Optional<TokenSource> gitHub(Environment environment, String audience, Clock clock) {
        Optional<String> url = set(environment, "ACTIONS_ID_TOKEN_REQUEST_URL");
        Optional<String> bearer = set(environment, "ACTIONS_ID_TOKEN_REQUEST_TOKEN");
        if (url.isEmpty() || bearer.isEmpty()) {
            return Optional.empty();
        }
        String request = url.get() + (url.get().contains("?") ? "&" : "?") + "audience="
                + URLEncoder.encode(audience, StandardCharsets.UTF_8);
        return Optional.of(new TokenSource("GitHub Actions", () -> mint(request, bearer.get()), clock));
    }

    private static String mint(String request, String bearer) throws IOException {
        URI url = Urls.withQuery(request).orElseThrow(() -> new IOException("is no https URL"));
        return Json.object(Fetch.get(url, Map.of("Authorization", "bearer " + bearer)))
                .map(answer -> answer.get("value"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElseThrow(() -> new IOException("answers without a token"));
    }

    /** For messages: what the token comes from. */
    public String name() {
        return name;
    }

    /**
     * The token: the one given last until a minute before it expires, then a new one.
     *
     * @throws HoopException with {@code HOOP-IDENTITY} if there is none to be had
     */
    public synchronized String token() {
        if (held == null || !clock.instant().isBefore(renew)) {
            try {
                held = Objects.requireNonNull(origin.token());
            } catch (IOException e) {
                throw new HoopException(
                        ErrorCode.IDENTITY, "No token is to be had from " + name + ", which " + reason(e));
            }
            renew = expires(held).map(t -> t.minus(EARLY)).orElse(Instant.MIN);
        }
        return held;
    }

    /** Only our own words: a message of the file system has a path in it, of HTTP perhaps a header. */
    private static String reason(IOException e) {
        return e.getClass() == IOException.class
                ? e.getMessage()
                : "cannot be read (" + e.getClass().getSimpleName() + ")";
    }

    /** As the token itself says, which is not believed but used to be in time. */
    private static Optional<Instant> expires(String token) {
        String[] parts = token.split("\\.", -1);
        return parts.length != 3
                ? Optional.empty()
                : Json.object(new Base64URL(parts[1]).decode())
                        .map(claims -> claims.get("exp"))
                        .filter(Long.class::isInstance)
                        .map(Long.class::cast)
                        .filter(seconds -> seconds > 0 && seconds < 253_402_300_799L)
                        .map(Instant::ofEpochSecond);
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "TokenSource " + name;
    }
}
