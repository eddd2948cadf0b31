package dev.hoop.policy.config;

import dev.hoop.audit.HoopException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsTest {
    @TempDir
    private Path directory;

    private Settings settings(
            Map<String, String> url,
            Map<String, String> properties,
            Map<String, String> system,
            Map<String, String> variables) {
        return Settings.of(url, properties, new Environment(system::get, variables::get, directory));
    }

    private Settings settings(Map<String, String> url) {
        return settings(url, Map.of(), Map.of(), Map.of());
    }

    @Test
    void theUrlWinsThenThePropertiesThenTheSystemPropertyThenTheEnvironmentThenTheFile() throws IOException {
        Map<String, String> url = Map.of("hoop.policy", "url.yaml");
        Map<String, String> properties = Map.of("hoop.policy", "properties.yaml", "user", "x");
        Map<String, String> system = Map.of("hoop.policy", "system.yaml");
        Map<String, String> variables = Map.of("HOOP_POLICY", "variable.yaml");
        Files.writeString(directory.resolve("hoop.yaml"), "policy: file.yaml");

        assertThat(settings(url, properties, system, variables).policy()).endsWith("/url.yaml");
        assertThat(settings(Map.of(), properties, system, variables).policy()).endsWith("/properties.yaml");
        assertThat(settings(Map.of(), Map.of(), system, variables).policy()).endsWith("/system.yaml");
        assertThat(settings(Map.of(), Map.of(), Map.of(), variables).policy()).endsWith("/variable.yaml");
        assertThat(settings(Map.of()).policy()).endsWith("/file.yaml");
    }

    @Test
    void readsTheConfigurationThatIsNamedElseTheOneInTheWorkingDirectory() throws IOException {
        Files.createDirectory(directory.resolve("etc"));
        Files.writeString(directory.resolve("etc/other.yaml"), "policy: p.yaml\narchive: { directory: a }");
        Files.writeString(directory.resolve("hoop.yaml"), "policy: starter");

        Settings named = settings(Map.of("hoop.config", "etc/other.yaml"));

        assertThat(named.policy()).isEqualTo(directory.resolve("etc/p.yaml").toString());
        assertThat(named.archive()).isEqualTo(directory.resolve("etc/a"));
        assertThat(settings(Map.of()).policy()).isEqualTo("starter");
        assertThat(settings(Map.of()).archive()).isEqualTo(directory.resolve("hoop-archive"));
        assertThatThrownBy(() -> settings(Map.of("hoop.config", "none.yaml")))
                .isInstanceOf(HoopException.class)
                .hasMessageContaining("none.yaml, which hoop.config in the URL names, does not exist");
    }

    @Test
    void saysWhereItLookedForAPolicy() {
        assertThatThrownBy(() -> settings(Map.of()).policy())
                .hasMessage(
                        "The settings cannot be used: no policy is set: not as hoop.policy in the URL, the properties"
                                + " or the system properties, not as HOOP_POLICY in the environment, not as 'policy' in "
                                + directory.resolve("hoop.yaml")
                                + " (which does not exist). Name a file, or begin with hoop.policy=starter, which is built in"
                                + " [HOOP-POLICY]");
    }

    @Test
    void refusesASettingThatThereIsNot() {
        assertThatThrownBy(() -> settings(Map.of("hoop.polcy", "x")))
                .hasMessage("The settings cannot be used: there is no setting in the URL called 'polcy'; did you mean"
                        + " 'policy'? (each after 'hoop.') [HOOP-POLICY]");
        assertThatThrownBy(() -> settings(Map.of(), Map.of("hoop.Policy", "x"), Map.of(), Map.of()))
                .isInstanceOf(HoopException.class);
        assertThat(settings(Map.of(), Map.of("currentSchema", "x"), Map.of(), Map.of()))
                .isNotNull();
    }

    @Test
    void readsTimesFilesAndChoices() {
        Settings some = settings(
                Map.of("hoop.agent", "https://agent:8443"),
                Map.of("hoop.token-file", "token", "hoop.durability", "strict"),
                Map.of("hoop.reason", "release 7"),
                Map.of("HOOP_APPROVAL_WAIT", "30s", "HOOP_TOKEN", "  "));

        assertThat(some.agent().orElseThrow()).hasToString("https://agent:8443");
        assertThat(some.tokenFile()).contains(directory.resolve("token"));
        assertThat(some.strict()).isTrue();
        assertThat(some.reason()).contains("release 7");
        assertThat(some.approvalWait()).isEqualTo(Duration.ofSeconds(30));
        assertThat(some.token()).as("blank is not set").isEmpty();
        assertThat(settings(Map.of()).approvalWait()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void namesTheSettingAndWhereItStandsIfItsValueIsWrong() {
        assertThatThrownBy(() -> settings(Map.of(), Map.of(), Map.of(), Map.of("HOOP_APPROVAL_WAIT", "soon"))
                        .approvalWait())
                .hasMessage("The settings cannot be used: hoop.approval-wait in the environment is not a time such as"
                        + " 30s, 15m or 8h [HOOP-POLICY]");
        assertThatThrownBy(() ->
                        settings(Map.of("hoop.agent", "http://agent.example")).agent())
                .hasMessageContaining("hoop.agent in the URL is not an https URL");
        assertThatThrownBy(() -> settings(Map.of("hoop.durability", "maybe")).strict())
                .isInstanceOf(HoopException.class);
    }

    @Test
    void neverShowsTheToken() {
        assertThat(settings(Map.of("hoop.token", "eyJhbGciOi")).toString())
                .contains("token")
                .doesNotContain("eyJ");
    }
}
