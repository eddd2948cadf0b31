package dev.hoop.policy.config;

import java.nio.file.Path;
import java.util.List;

/** Where a secret is to be found; never the secret. Immutable. */
public sealed interface Secret {
    /** An environment variable. */
    record Variable(String name) implements Secret {}

    /** The content of a file, without white space at its ends. */
    record Content(Path file) implements Secret {}

    /** What a program prints. It is started with these arguments, and by no shell. */
    record Output(List<String> command) implements Secret {
        public Output {
            command = List.copyOf(command);
        }
    }

    /**
     * A field of a secret in HashiCorp Vault.
     *
     * @param path as in Vault's API: {@code secret/data/orders} with the second version of its key-value engine
     */
    record Vault(String path, String field) implements Secret {}

    /** A short-lived password that is computed for a database user in AWS RDS. */
    record AwsRdsIam(String region) implements Secret {}

    /** A key and its certificate in a PKCS#12 file. */
    record Pkcs12(Path file, String alias, Secret password) implements Secret {}
}
