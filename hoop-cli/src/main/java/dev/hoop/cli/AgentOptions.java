package dev.hoop.cli;

import dev.hoop.policy.config.Environment;
import dev.hoop.policy.config.Settings;
import picocli.CommandLine.Option;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which agent, and with which token. What is not said here is looked for where every setting of hoop's is. */
final class AgentOptions {
    @Option(names = "--agent", paramLabel = "URL", description = "The agent, https://host:port (else HOOP_AGENT).")
    private Optional<String> agent;

    @Option(
            names = "--agent-ca",
            paramLabel = "FILE",
            description = "Certificates to trust in place of the JDK's, PEM (else HOOP_AGENT_CA).")
    private Optional<String> authorities;

    @Option(
            names = "--agent-pin",
            paramLabel = "PIN",
            description = "The agent's key, as sha256/BASE64 (else HOOP_AGENT_PIN).")
    private Optional<String> pin;

    @Option(
            names = "--proxy",
            paramLabel = "URL",
            description = "An HTTP proxy before the agent, or none (else HOOP_PROXY, HTTPS_PROXY).")
    private Optional<String> proxy;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "The token, read again for every connection (else HOOP_TOKEN_FILE, or what the job offers).")
    private Optional<String> tokenFile;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "The justification that is recorded and that approvers see (else HOOP_REASON).")
    private Optional<String> reason;

    /** Whether an agent is named on the command line. */
    boolean given() {
        return agent != null && agent.isPresent();
    }

    /** The agent's answers about its sessions. */
    AgentDesk desk() {
        return new AgentDesk(settings(Environment.ofProcess()));
    }

    Settings settings(Environment environment) {
        Map<String, String> given = new LinkedHashMap<>();
        agent.ifPresent(value -> given.put("hoop.agent", value));
        authorities.ifPresent(value -> given.put("hoop.agent-ca", value));
        pin.ifPresent(value -> given.put("hoop.agent-pin", value));
        proxy.ifPresent(value -> given.put("hoop.proxy", value));
        tokenFile.ifPresent(value -> given.put("hoop.token-file", value));
        reason.ifPresent(value -> given.put("hoop.reason", value));
        return Settings.of(Map.of(), given, environment);
    }
}
