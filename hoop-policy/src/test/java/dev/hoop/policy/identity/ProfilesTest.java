package dev.hoop.policy.identity;

import dev.hoop.audit.HoopException;
import dev.hoop.audit.Principal;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.config.Configuration.Issuer;
import dev.hoop.policy.internal.Json;
import dev.hoop.policy.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The ready-made profiles: a folder each, with claims as the issuer makes them, and what they come to. */
class ProfilesTest {
    private static final Map<String, String> REQUIRE = Map.of(
            "github-actions", "require: claims.repository_owner_id == '1234'",
            "gitlab", "require: claims.namespace_id == '1234'");

    static Stream<String> cases() throws IOException, URISyntaxException {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(f -> f.toString().endsWith(".json"))
                    .map(f -> root.relativize(f).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Path root() throws URISyntaxException {
        return Path.of(ProfilesTest.class.getResource("profiles").toURI());
    }

    private static Issuer issuer(String profile, String issuer) {
        return Configuration.parse(
                        "hoop.yaml",
                        "identity: { issuers: [ { profile: " + profile + ", issuer: '" + issuer + "', audience: hoop, "
                                + REQUIRE.getOrDefault(profile, "") + " } ] }")
                .issuers()
                .get(0);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void makesOfAnIssuersClaims(String file) throws Exception {
        Map<String, Object> expected =
                Json.object(Files.readAllBytes(root().resolve(file))).orElseThrow();
        @SuppressWarnings("unchecked")
        Map<String, Object> claims = (Map<String, Object>) expected.get("claims");
        ClaimRules rules = new ClaimRules(
                issuer(Path.of(file).getParent().toString(), (String) claims.get("iss")), IssuerServer.NOON);

        if (expected.containsKey("refused")) {
            assertThatThrownBy(() -> rules.principal("token", claims))
                    .isInstanceOf(HoopException.class)
                    .hasMessageContaining((String) expected.get("refused"));
        } else {
            Principal principal = rules.principal("token", claims);

            assertThat(principal.subject()).isEqualTo(expected.get("subject"));
            assertThat(principal.groups()).isEqualTo(Set.copyOf((List<?>) expected.get("groups")));
        }
    }

    @Test
    void aPublicIssuersTokensCountOnlyIfItIsSaidWhose() {
        List<Problem> problems = Configuration.check(
                "f",
                "identity: { issuers: [ { profile: github-actions, audience: hoop }, { profile: gitlab, audience: a } ] }");

        assertThat(problems)
                .hasSize(2)
                .allSatisfy(p -> assertThat(p.message()).startsWith("anybody can get a token of this issuer"));
        assertThat(
                        Configuration.check(
                                "f",
                                "identity: { issuers: [ { profile: gitlab, issuer: 'https://gitlab.acme.example', audience: hoop } ] }"))
                .isEmpty();
    }

    @Test
    void whatIsWrittenGoesBeforeTheProfileSaveWhatItRequires() {
        Issuer issuer = Configuration.parse(
                        "hoop.yaml",
                        "identity: { issuers: [ { profile: keycloak, issuer: 'https://sso.example/realms/a', audience: hoop, "
                                + "groups: '[\"all\"]', require: 'claims.azp == \"deploy\"' } ] }")
                .issuers()
                .get(0);

        assertThat(issuer.subject()).contains("claims.sub");
        assertThat(issuer.groups()).contains("[\"all\"]");
        assertThat(issuer.require().orElseThrow()).contains("claims.typ in", "claims.azp == \"deploy\"");
    }
}
