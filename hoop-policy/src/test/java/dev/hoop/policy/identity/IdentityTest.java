package dev.hoop.policy.identity;

import dev.hoop.audit.HoopException;
import dev.hoop.policy.config.Environment;
import dev.hoop.policy.config.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static dev.hoop.policy.identity.IssuerServer.NOON;
import static dev.hoop.policy.identity.IssuerServer.NOW;
import static dev.hoop.policy.identity.IssuerServer.RSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IdentityTest {
    @TempDir
    private Path directory;

    private final IssuerServer server = new IssuerServer(RSA);

    @AfterEach
    void stop() {
        server.close();
    }

    private Optional<TokenSource> find(Map<String, String> url, Map<String, String> variables) {
        Environment environment = Environment.of(variables, directory);
        return TokenSource.find(
                Settings.of(url, Map.of(), environment), environment, "hoop", NOON, directory.resolve("projected"));
    }

    private Map<String, String> gitHub() {
        server.documents.put("/mint", "{\"value\":\"" + server.token("") + "\"}");
        return Map.of(
                "ACTIONS_ID_TOKEN_REQUEST_URL",
                server.url() + "/mint?api-version=2.0",
                "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
                "bearer-secret");
    }

    @Test
    void takesTheExplicitTokenBeforeWhatTheEnvironmentOffers() throws IOException {
        Files.writeString(directory.resolve("token"), "from-file\n");

        Map<String, String> ci = Map.of("HOOP_ID_TOKEN", "from-variable", "GITLAB_OIDC_TOKEN", "from-gitlab");
        assertThat(find(Map.of("hoop.token", "explicit", "hoop.token-file", "token"), ci)
                        .orElseThrow()
                        .token())
                .isEqualTo("explicit");
        assertThat(find(Map.of("hoop.token-file", "token"), ci).orElseThrow().token())
                .isEqualTo("from-file");
        assertThat(find(Map.of(), ci).orElseThrow().token()).isEqualTo("from-variable");
        assertThat(find(Map.of(), Map.of("GITLAB_OIDC_TOKEN", "from-gitlab"))
                        .orElseThrow()
                        .token())
                .isEqualTo("from-gitlab");
        assertThat(find(Map.of(), Map.of("HOOP_ID_TOKEN_FILE", "token"))
                        .orElseThrow()
                        .token())
                .isEqualTo("from-file");
        assertThat(find(Map.of(), Map.of())).isEmpty();
        Files.writeString(directory.resolve("projected"), "from-kubernetes");
        assertThat(find(Map.of(), Map.of()).orElseThrow().token()).isEqualTo("from-kubernetes");
    }

    @Test
    void asksGitHubForATokenForItsAudience() {
        TokenSource source = find(Map.of(), gitHub()).orElseThrow();

        assertThat(source.name()).isEqualTo("GitHub Actions");
        assertThat(source.token()).isEqualTo(source.token());
        assertThat(server.requests)
                .as("one request, since the token is still good")
                .containsExactly("/mint?api-version=2.0&audience=hoop bearer bearer-secret");
    }

    @Test
    void saysThatGitHubGaveNoneWithoutTheBearer() {
        Map<String, String> variables = gitHub();
        server.documents.put("/mint", "{}");

        assertThatThrownBy(() -> find(Map.of(), variables).orElseThrow().token())
                .hasMessage("No token is to be had from GitHub Actions, which answers without a token [HOOP-IDENTITY]");
    }

    @Test
    void neverSendsTheBearerInClearText() {
        Map<String, String> variables = Map.of(
                "ACTIONS_ID_TOKEN_REQUEST_URL", "http://example.com/mint",
                "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "bearer-secret");

        assertThatThrownBy(() -> find(Map.of(), variables).orElseThrow().token())
                .hasMessageContaining("is no https URL");
    }

    @Test
    void readsARotatingFileAgainBeforeItsTokenExpires() throws IOException {
        Files.writeString(directory.resolve("token"), server.token(",\"n\":1"));
        Environment environment = Environment.of(Map.of(), directory);
        Settings settings = Settings.of(Map.of("hoop.token-file", "token"), Map.of(), environment);
        Moving clock = new Moving();
        TokenSource source =
                TokenSource.find(settings, environment, "hoop", clock).orElseThrow();
        String first = source.token();
        Files.writeString(directory.resolve("token"), server.token(",\"n\":2"));

        clock.passed = Duration.ofSeconds(239);
        assertThat(source.token()).isEqualTo(first);
        clock.passed = Duration.ofSeconds(240);
        assertThat(source.token()).isNotEqualTo(first);
    }

    private static final class Moving extends Clock {
        private Duration passed = Duration.ZERO;

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public java.time.Instant instant() {
            return NOW.plus(passed);
        }
    }

    @Test
    void isTheLocalUserOnlyWhereNobodyIsTrusted() {
        Environment environment =
                new Environment(Map.of("user.name", "ada")::get, Map.of("HOOP_ID_TOKEN", "x")::get, directory);
        Settings none = Settings.of(Map.of(), Map.of(), environment);
        Settings token = Settings.of(Map.of("hoop.token", "x"), Map.of(), environment);

        assertThat(new Identity(List.of(), environment, NOON).principal(none)).hasToString("ada@local []");
        assertThatThrownBy(() -> new Identity(List.of(), environment, NOON).principal(token))
                .isInstanceOf(HoopException.class)
                .hasMessageContaining("hoop.yaml has no identity.issuers");
    }

    @Test
    void isWhomTheTokenSaysWhereIssuersAreConfigured() {
        Environment environment = Environment.of(gitHub(), directory);
        Settings settings = Settings.of(Map.of(), Map.of(), environment);
        Environment empty = Environment.of(Map.of(), directory);

        assertThat(new Identity(List.of(server.issuer()), environment, NOON)
                        .principal(settings)
                        .subject())
                .isEqualTo("job-1");
        assertThatThrownBy(() -> new Identity(List.of(server.issuer()), empty, NOON)
                        .principal(Settings.of(Map.of(), Map.of(), empty)))
                .isInstanceOf(HoopException.class)
                .hasMessageContaining("There is no token: not as hoop.token")
                .hasMessageContaining("id-token: write");
    }
}
