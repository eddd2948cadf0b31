package dev.hoop.agent;

import dev.hoop.agent.postgresql.Credentials;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.policy.config.Configuration.Credential;
import dev.hoop.policy.config.Configuration.Resource;
import dev.hoop.policy.config.Environment;

/** What the configuration refers to, looked up when it is needed and kept nowhere. */
final class ConfiguredCredentials implements Credentials {
    private final Environment environment;

    ConfiguredCredentials(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Login login(Resource resource) {
        Credential credential = resource.credential().orElseThrow(() -> missing(resource, "credential"));
        String user = credential.user().orElseThrow(() -> missing(resource, "credential.user"));
        String password = credential
                .password()
                .orElseThrow(() -> missing(resource, "credential.password"))
                .resolve(environment);
        return new Login(user, password.toCharArray());
    }

    private static HoopException missing(Resource resource, String key) {
        return new HoopException(
                ErrorCode.RESOURCE,
                "The agent has nothing to log in to '" + resource.name() + "' with. Its operator must set resources."
                        + resource.name() + "." + key);
    }
}
