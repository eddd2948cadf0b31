package dev.hoop.jdbc;

import java.sql.DriverPropertyInfo;
import java.util.List;

/** Hoop's own settings, as tools show them. */
final class HoopProperties {
    private HoopProperties() {}

    static List<DriverPropertyInfo> all() {
        return List.of(
                info("hoop.agent", "The agent's https URL; without it, the engine runs in this process"),
                info("hoop.agent-ca", "The certificates that the agent's is checked against, PEM; else the JDK's"),
                info("hoop.agent-pin", "The key that the agent's certificate must have, as sha256/BASE64"),
                info("hoop.audience", "What a token is asked to be for, where one is made on demand; else 'hoop'"),
                info("hoop.proxy", "An HTTP proxy before the agent, or 'none'; else https.proxyHost or HTTPS_PROXY"),
                info("hoop.policy", "The policy file, or 'starter' for the built-in one"),
                info("hoop.config", "The configuration file; else hoop.yaml in the working directory"),
                info("hoop.archive", "The directory that sessions are recorded in"),
                info("hoop.resource", "The resource's name; else it is found by its address"),
                info("hoop.token-file", "A file that holds the identity token"),
                info("hoop.reason", "The justification that approvers see"),
                info("hoop.driver", "The class of the real driver, if it is not found by itself"));
    }

    private static DriverPropertyInfo info(String name, String description) {
        DriverPropertyInfo info = new DriverPropertyInfo(name, null);
        info.description = description;
        return info;
    }
}
