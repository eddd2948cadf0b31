package dev.hoop.policy.credential;

import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.config.Configuration.Resource;
import dev.hoop.policy.config.Environment;
import dev.hoop.policy.config.Secret;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;

/** Finds the source of a secret. Thread-safe. */
final class Sources {
    private final Environment environment;
    private final Clock clock;
    private final Vault vault;
    private final AwsKeys aws;

    Sources(Configuration.Vault vault, Environment environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
        this.vault = new Vault(vault, environment, clock);
        aws = new AwsKeys(environment, clock);
    }

    Source login(String path) {
        return new VaultLoginSource(vault, path, clock);
    }

    Source of(Secret secret, Resource resource) {
        if (secret instanceof Secret.AwsRdsIam rds) {
            return new RdsToken(aws, rds.region(), resource, clock);
        }
        if (secret instanceof Secret.Vault field) {
            return () -> Found.lasting(vault.field(field.path(), field.field()), Found.KEPT);
        }
        if (secret instanceof Secret.Output output) {
            return () -> Found.lasting(text(output), Found.KEPT);
        }
        if (secret instanceof Secret.Pkcs12 store) {
            return () -> Found.lasting(text(store), Found.KEPT);
        }
        return () -> Found.lasting(text(secret), Duration.ZERO);
    }

    /** What the secret is now. The caller wipes it. */
    private char[] text(Secret secret) throws UnavailableException {
        if (secret instanceof Secret.Variable variable) {
            return environment
                    .variable(variable.name())
                    .filter(v -> !v.isEmpty())
                    .orElseThrow(() ->
                            new UnavailableException("the environment variable " + variable.name() + " is not set"))
                    .toCharArray();
        }
        if (secret instanceof Secret.Content content) {
            return Texts.file(path(content.file()));
        }
        if (secret instanceof Secret.Output output) {
            return new Program(output.command(), environment.directory()).output();
        }
        if (secret instanceof Secret.Vault field) {
            return vault.field(field.path(), field.field());
        }
        if (secret instanceof Secret.Pkcs12 store) {
            char[] password = text(store.password());
            try {
                return new KeyStoreFile(path(store.file()), store.alias()).pem(password);
            } finally {
                Arrays.fill(password, '\0');
            }
        }
        throw new UnavailableException("aws-rds-iam is the password of a database, and of nothing else");
    }

    private Path path(Path file) {
        return environment.directory().resolve(file);
    }

    void keep() {
        vault.keep();
    }
}
