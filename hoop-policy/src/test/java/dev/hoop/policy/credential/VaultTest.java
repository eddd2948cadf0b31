package dev.hoop.policy.credential;

import dev.hoop.audit.HoopException;
import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.config.Configuration.Resource;
import dev.hoop.policy.config.Environment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Credentials from HashiCorp Vault, held to the answers of its API documentation. */
class VaultTest {
    @TempDir
    private Path directory;

    private final VaultServer vault = new VaultServer();
    private final MovingClock clock = new MovingClock();

    @AfterEach
    void stop() {
        vault.close();
    }

    private Credentials credentials(String yaml, Map<String, String> variables) {
        Configuration configuration =
                Configuration.parse(directory.resolve("hoop.yaml").toString(), yaml);
        return new Credentials(configuration, Environment.of(variables, directory), clock);
    }

    private Credentials byToken() {
        return credentials("", Map.of("VAULT_ADDR", vault.http.url(), "VAULT_TOKEN", "hvs.static"));
    }

    private static Resource resource(String credential) {
        return Configuration.parse("hoop.yaml", """
                        resources:
                          orders-db: { kind: postgresql, address: "db:5432", credential: %s }
                        """.formatted(credential))
                .resources()
                .get("orders-db");
    }

    private static Resource stored() {
        return resource("{ user: orders, password: { vault: { path: secret/data/orders, field: password } } }");
    }

    private static Resource dynamic() {
        return resource("{ login: { vault: { path: database/creds/orders } } }");
    }

    private static String secret(Lease lease) {
        return new String(lease.secret());
    }

    @Test
    void readsAFieldOfTheKeyValueEngineInBothVersions() {
        vault.versioned("secret/data/orders", "{\"password\":\"s3cret\"}");
        vault.secrets.put("kv/orders", "{\"password\":\"older\"}");
        Credentials credentials = byToken();

        assertThat(secret(credentials.lease(stored()))).isEqualTo("s3cret");
        assertThat(credentials.lease(stored()).user()).contains("orders");
        assertThat(secret(credentials.lease(
                        resource("{ user: a, password: { vault: { path: kv/orders, field: password } } }"))))
                .isEqualTo("older");
    }

    @Test
    void keepsAStoredSecretForAMinuteUnlessItWasRefused() {
        vault.versioned("secret/data/orders", "{\"password\":\"first\"}");
        Credentials credentials = byToken();
        Lease first = credentials.lease(stored());
        vault.versioned("secret/data/orders", "{\"password\":\"second\"}");

        clock.pass(59);
        assertThat(secret(credentials.lease(stored()))).isEqualTo("first");
        first.refused();
        assertThat(secret(credentials.lease(stored()))).isEqualTo("second");

        vault.versioned("secret/data/orders", "{\"password\":\"third\"}");
        clock.pass(60);
        assertThat(secret(credentials.lease(stored()))).isEqualTo("third");
        assertThat(secret(first)).isEqualTo("first");
    }

    @Test
    void aStoredPairCanGiveTheUserToo() {
        vault.versioned("secret/data/pair", "{\"username\":\"ada\",\"password\":\"s3cret\"}");

        Lease lease = byToken().lease(resource("{ login: { vault: { path: secret/data/pair } } }"));

        assertThat(lease.user()).contains("ada");
        assertThat(secret(lease)).isEqualTo("s3cret");
        assertThat(lease.expires()).isEmpty();
    }

    @Test
    void oneAccountServesAllUntilTwoThirdsOfItsLease() {
        Credentials credentials = byToken();
        Lease one = credentials.lease(dynamic());
        clock.pass(2399);
        Lease two = credentials.lease(dynamic());
        clock.pass(1);
        Lease three = credentials.lease(dynamic());

        assertThat(one.user()).contains("v-hoop-1");
        assertThat(secret(one)).isEqualTo("A1a-generated-1");
        assertThat(one.expires()).contains(clock.instant().minusSeconds(2400).plusSeconds(3600));
        assertThat(two.user()).contains("v-hoop-1");
        assertThat(three.user()).contains("v-hoop-2");
    }

    @Test
    void renewsWhatIsInUseAndRevokesWhatIsNotAnyMore() {
        Credentials credentials = byToken();
        Lease lease = credentials.lease(dynamic());

        clock.pass(1799);
        credentials.keep();
        assertThat(vault.renewed).isEmpty();
        clock.pass(1);
        credentials.keep();

        assertThat(vault.renewed).containsExactly("database/creds/orders/lease-1");
        assertThat(lease.expires()).contains(clock.instant().plusSeconds(3600));
        clock.pass(1000);
        assertThat(credentials.lease(dynamic()).user()).contains("v-hoop-1");
    }

    @Test
    void anAccountGoesBackOnlyWhenNobodyUsesItAnyMore() {
        Credentials credentials = byToken();
        Lease old = credentials.lease(dynamic());
        old.wipe();
        clock.pass(2400);
        credentials.lease(dynamic()).close();

        credentials.keep();
        assertThat(vault.revoked).isEmpty();
        old.close();
        old.close();
        credentials.keep();

        assertThat(vault.revoked).containsExactly("database/creds/orders/lease-1");
        clock.pass(2400);
        credentials.keep();
        assertThat(vault.revoked).hasSize(2);
        assertThat(vault.renewed).containsExactly("database/creds/orders/lease-1");
    }

    @Test
    void closingGivesEverythingBack() {
        Credentials credentials = byToken();
        credentials.lease(dynamic());

        credentials.close();

        assertThat(vault.revoked).containsExactly("database/creds/orders/lease-1");
    }

    @Test
    void nearItsLastEndAnAccountServesThoseWhoHaveItAndNobodyElse() {
        Credentials credentials = byToken();
        Lease lease = credentials.lease(dynamic());
        vault.renewalSeconds = 600; // what is left of max_ttl

        clock.pass(2399);
        credentials.keep();
        assertThat(lease.expires()).contains(clock.instant().plusSeconds(600));
        clock.pass(1);

        assertThat(credentials.lease(dynamic()).user()).contains("v-hoop-2");
    }

    @Test
    void goesOnWithAnAccountThatLastsWhileVaultIsSilent() {
        Credentials credentials = byToken();
        credentials.lease(dynamic());
        vault.down = true;

        clock.pass(3594);
        assertThat(credentials.lease(dynamic()).user()).contains("v-hoop-1");
        clock.pass(1);

        assertThatThrownBy(() -> credentials.lease(dynamic()))
                .isInstanceOf(HoopException.class)
                .hasMessage(
                        "The credential of 'orders-db' is not to be had: Vault answers 503 to database/creds/orders: it"
                                + " is sealed or in maintenance [HOOP-RESOURCE]");
    }

    @Test
    void tellsAFailureForTwoSecondsWithoutAskingAgain() {
        Credentials credentials = byToken();
        vault.down = true;
        assertThatThrownBy(() -> credentials.lease(stored())).isInstanceOf(HoopException.class);
        vault.down = false;
        vault.versioned("secret/data/orders", "{\"password\":\"s3cret\"}");

        clock.pass(1);
        assertThatThrownBy(() -> credentials.lease(stored())).hasMessageContaining("503");
        assertThat(vault.http.asked).hasSize(1);
        clock.pass(1);

        assertThat(secret(credentials.lease(stored()))).isEqualTo("s3cret");
    }

    @Test
    void logsInWithASignedTokenAndRenewsWhatItGot() throws IOException {
        Files.writeString(directory.resolve("jwt"), "eyJ.signed.jwt\n");
        Credentials credentials = credentials(
                "vault: { address: '" + vault.http.url()
                        + "', namespace: ci, login: { mount: kubernetes, role: hoop, token-file: jwt } }",
                Map.of());

        assertThat(credentials.lease(dynamic()).user()).contains("v-hoop-1");
        clock.pass(3600);
        credentials.keep();

        assertThat(vault.http.requests())
                .startsWith("POST /v1/auth/kubernetes/login", "GET /v1/database/creds/orders")
                .contains("POST /v1/auth/token/renew-self");
        assertThat(vault.http.asked)
                .allSatisfy(a -> assertThat(a.header("X-Vault-Namespace")).isEqualTo("ci"));
        assertThat(vault.http.asked.get(1).header("X-Vault-Token")).isEqualTo("hvs.login-1");
    }

    @Test
    void logsInAgainIfTheTokenIsGoneButNotIfItMayNot() throws IOException {
        Files.writeString(directory.resolve("jwt"), "eyJ.signed.jwt");
        vault.versioned("secret/data/orders", "{\"password\":\"s3cret\"}");
        Credentials credentials = credentials(
                "vault: { address: '" + vault.http.url() + "', login: { mount: jwt, role: hoop, token-file: jwt } }",
                Map.of());
        credentials.lease(dynamic());
        vault.tokens.clear();

        assertThat(secret(credentials.lease(stored()))).isEqualTo("s3cret");
        assertThat(vault.tokens).containsExactly("hvs.login-2");
        assertThatThrownBy(() -> credentials.lease(
                        resource("{ user: a, password: { vault: { path: forbidden/x, field: password } } }")))
                .hasMessageContaining("Vault answers 403 to forbidden/x");
        assertThat(vault.tokens).containsExactly("hvs.login-2");
    }

    @Test
    void anAccountEndsNoLaterThanTheTokenItWasMadeWith() throws IOException {
        Files.writeString(directory.resolve("jwt"), "eyJ.signed.jwt");
        vault.tokenSeconds = 900;
        Credentials credentials = credentials(
                "vault: { address: '" + vault.http.url() + "', login: { mount: jwt, role: hoop, token-file: jwt } }",
                Map.of());

        assertThat(credentials.lease(dynamic()).expires())
                .contains(clock.instant().plusSeconds(900));
    }

    @Test
    void readsItsTokenFromAFileThatRotates() throws IOException {
        vault.versioned("secret/data/orders", "{\"password\":\"s3cret\"}");
        Files.writeString(directory.resolve("token"), "hvs.wrong");
        Credentials credentials = credentials(
                "vault: { address: '" + vault.http.url() + "', token-file: token }",
                Map.of("VAULT_TOKEN", "hvs.static"));

        assertThatThrownBy(() -> credentials.lease(stored())).hasMessageContaining("Vault answers 403");
        Files.writeString(directory.resolve("token"), "hvs.static\n");
        clock.pass(2);

        assertThat(secret(credentials.lease(stored()))).isEqualTo("s3cret");
    }

    @Test
    void noMessageHasASecretOrWhatVaultWrote() throws IOException {
        Files.writeString(directory.resolve("jwt"), "eyJ.other.jwt");
        vault.versioned("secret/data/orders", "{\"other\":\"s3cret\"}");
        Credentials wrongLogin = credentials(
                "vault: { address: '" + vault.http.url() + "', login: { mount: jwt, role: hoop, token-file: jwt } }",
                Map.of());
        Credentials badToken =
                credentials("", Map.of("VAULT_ADDR", vault.http.url(), "VAULT_TOKEN", "hvs.new\u0001line"));

        assertThatThrownBy(() -> byToken().lease(stored()))
                .hasMessage(
                        "The credential of 'orders-db' is not to be had: Vault's secret/data/orders has no text called"
                                + " 'password' [HOOP-RESOURCE]");
        assertThatThrownBy(() -> wrongLogin.lease(stored()))
                .hasMessageContaining("403 to auth/jwt/login")
                .hasNoCause()
                .message()
                .doesNotContain("other.jwt");
        assertThatThrownBy(() -> badToken.lease(stored()))
                .hasMessageContaining("a character that none has")
                .hasNoCause();
        assertThat(byToken().lease(dynamic()).toString()).isEqualTo("Lease[PASSWORD of v-hoop-1]");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> credentials("", Map.of()).lease(stored()))
                .hasMessageContaining("neither vault.address in hoop.yaml nor VAULT_ADDR");
        assertThatThrownBy(() -> credentials("", Map.of("VAULT_ADDR", "http://vault.prod:8200"))
                        .lease(stored()))
                .hasMessageContaining("VAULT_ADDR is no https URL");
        assertThatThrownBy(() ->
                        credentials("", Map.of("VAULT_ADDR", vault.http.url())).lease(stored()))
                .hasMessageContaining("there is no token for Vault");
        assertThatThrownBy(() -> credentials(
                                "vault: { ca: none.pem }",
                                Map.of("VAULT_ADDR", "https://127.0.0.1:1", "VAULT_TOKEN", "x"))
                        .lease(stored()))
                .hasMessageContaining("to know Vault by, cannot be read");
    }
}
