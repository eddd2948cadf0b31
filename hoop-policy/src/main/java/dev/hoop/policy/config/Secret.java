package dev.hoop.policy.config;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a secret is to be found; never the secret. Immutable. */
public sealed interface Secret {
    /** The largest file that is taken for a secret, in bytes. */
    int MOST_BYTES = 1 << 16;

    /**
     * The secret itself.
     *
     * @throws HoopException with {@code HOOP-RESOURCE} if it is not there, or its source is not available yet; the message
     *     names the reference only
     */
    String resolve(Environment environment);

    /** An environment variable. */
    record Variable(String name) implements Secret {
        @Override
        public String resolve(Environment environment) {
            return environment
                    .variable(name)
                    .filter(v -> !v.isEmpty())
                    .orElseThrow(() -> missing("the environment variable " + name + " is not set"));
        }
    }

    /** The content of a file, without white space at its ends. */
    record Content(Path file) implements Secret {
        @Override
        public String resolve(Environment environment) {
            Path path = environment.directory().resolve(file);
            try {
                if (Files.size(path) > MOST_BYTES) {
                    throw missing("the file " + path + " is larger than 64 KiB");
                }
                return Files.readString(path, StandardCharsets.UTF_8).strip();
            } catch (IOException e) {
                throw missing(
                        "the file " + path + " cannot be read (" + e.getClass().getSimpleName() + ")");
            }
        }
    }

    /** What a program prints. */
    record Output(List<String> command) implements Secret {
        public Output {
            command = List.copyOf(command);
        }

        @Override
        public String resolve(Environment environment) {
            throw later("exec");
        }
    }

    /** A field of a secret in HashiCorp Vault. */
    record Vault(String path, String field) implements Secret {
        @Override
        public String resolve(Environment environment) {
            throw later("vault");
        }
    }

    /** A short-lived password that AWS mints for a database user. */
    record AwsRdsIam(String region) implements Secret {
        @Override
        public String resolve(Environment environment) {
            throw later("aws-rds-iam");
        }
    }

    /** A key and its certificate in a PKCS#12 file. */
    record Pkcs12(Path file, String alias, Secret password) implements Secret {
        @Override
        public String resolve(Environment environment) {
            throw later("pkcs12");
        }
    }

    private static HoopException missing(String what) {
        return new HoopException(ErrorCode.RESOURCE, "A secret is not there: " + what);
    }

    private static HoopException later(String kind) {
        return new HoopException(
                ErrorCode.RESOURCE, "Secrets from '" + kind + "' are not available yet; use env or file");
    }
}
