package dev.hoop.policy.tunnel;

import dev.hoop.policy.config.Environment;
import dev.hoop.policy.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class HttpProxyTest {
    @TempDir
    private Path directory;

    private Optional<String> found(Map<String, String> properties, Map<String, String> variables, String host) {
        Map<String, String> own = new HashMap<>(properties);
        own.keySet().removeIf(name -> !name.startsWith("hoop."));
        Environment environment = new Environment(properties::get, variables::get, directory);
        return HttpProxy.find(Settings.of(Map.of(), own, environment), environment, host, 8443)
                .map(HttpProxy::toString);
    }

    @Test
    void ourOwnSettingWinsOverThePropertiesAndTheseOverTheVariables() {
        Map<String, String> variables = Map.of("HTTPS_PROXY", "http://third:3");
        Map<String, String> properties = Map.of("https.proxyHost", "second", "https.proxyPort", "2");
        Map<String, String> all = new HashMap<>(properties);
        all.put("hoop.proxy", "http://first:1");

        assertThat(found(all, variables, "agent")).contains("first:1");
        assertThat(found(properties, variables, "agent")).contains("second:2");
        assertThat(found(Map.of(), variables, "agent")).contains("third:3");
        assertThat(found(Map.of(), Map.of(), "agent")).isEmpty();
        assertThat(found(Map.of("hoop.proxy", "none"), variables, "agent")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "corp.example            | agent.corp.example | false",
                ".corp.example           | agent.corp.example | false",
                "*.corp.example          | agent.corp.example | false",
                "other, agent.corp.example:8443 | agent.corp.example | false",
                "agent.corp.example:443  | agent.corp.example | true",
                "orp.example             | agent.corp.example | true",
                "*                       | agent.corp.example | false",
                "10.0.0.7                | 10.0.0.7           | false",
                "10.0.0.7                | 10.0.0.70          | true"
            })
    void leavesOutWhatNoProxyNames(String excluded, String host, boolean used) {
        Map<String, String> variables = Map.of("HTTPS_PROXY", "proxy:3128", "NO_PROXY", excluded);
        assertThat(found(Map.of(), variables, host).isPresent()).isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "*.corp.example|x ! agent.corp.example ! false",
                "10.*             ! 10.0.0.7           ! false",
                "corp.example     ! agent.corp.example ! true"
            })
    void leavesOutWhatThePropertyNames(String excluded, String host, boolean used) {
        Map<String, String> properties = Map.of("https.proxyHost", "proxy", "http.nonProxyHosts", excluded);
        assertThat(found(properties, Map.of(), host).isPresent()).isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource({"localhost", "127.0.0.1", "::1"})
    void anAgentOnThisMachineNeedsNone(String host) {
        assertThat(found(Map.of("https.proxyHost", "proxy"), Map.of("HTTPS_PROXY", "http://proxy:1"), host))
                .isEmpty();
        assertThat(found(Map.of("hoop.proxy", "http://proxy:1"), Map.of(), host))
                .contains("proxy:1");
    }
}
