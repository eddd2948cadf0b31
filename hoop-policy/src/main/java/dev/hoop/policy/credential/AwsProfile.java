package dev.hoop.policy.credential;

import dev.hoop.policy.config.Environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A profile in the shared files of AWS's tools, with a key in it. Source: AWS SDKs and Tools Reference Guide, "Shared
 * config and credentials files".
 */
final class AwsProfile {
    private static final int MOST_BYTES = 1 << 20;
    private static final List<String> ELSEWHERE =
            List.of("role_arn", "credential_process", "sso_session", "sso_start_url", "credential_source");

    private final Environment environment;

    AwsProfile(Environment environment) {
        this.environment = environment;
    }

    Optional<AwsKey> key() throws UnavailableException {
        Optional<String> asked = AwsKeys.set(environment, "AWS_PROFILE");
        String name = asked.orElse("default");
        Map<String, String> values = new HashMap<>();
        read(file("AWS_CONFIG_FILE", "config"), name.equals("default") ? name : "profile " + name, values);
        read(file("AWS_SHARED_CREDENTIALS_FILE", "credentials"), name, values); // goes before the other
        if (values.containsKey("aws_access_key_id") && values.containsKey("aws_secret_access_key")) {
            return Optional.of(new AwsKey(
                    values.get("aws_access_key_id"),
                    values.get("aws_secret_access_key"),
                    Optional.ofNullable(values.get("aws_session_token")),
                    Optional.empty()));
        }
        Optional<String> elsewhere =
                ELSEWHERE.stream().filter(values::containsKey).findFirst();
        if (elsewhere.isPresent()) {
            throw new UnavailableException("the AWS profile '" + name + "' gets its key by " + elsewhere.get()
                    + ", which is not supported; write the key there, or use web identity");
        }
        if (asked.isPresent()) {
            throw new UnavailableException("the AWS profile '" + name + "', which AWS_PROFILE names, has no key");
        }
        return Optional.empty();
    }

    private Path file(String variable, String name) {
        return AwsKeys.set(environment, variable)
                .map(environment.directory()::resolve)
                .orElse(AwsKeys.home(environment, name));
    }

    private static void read(Path file, String section, Map<String, String> values) throws UnavailableException {
        if (!Files.isReadable(file)) {
            return;
        }
        boolean within = false;
        for (String line : lines(file)) {
            String text = line.strip();
            if (text.startsWith("[")) {
                within = text.replaceAll("[\\[\\]]", "")
                        .strip()
                        .replaceAll("\\s+", " ")
                        .equals(section);
            } else if (within && !text.startsWith("#") && !text.startsWith(";") && text.contains("=")) {
                int equals = text.indexOf('=');
                values.put(
                        text.substring(0, equals).strip(),
                        text.substring(equals + 1).strip());
            }
        }
    }

    private static List<String> lines(Path file) throws UnavailableException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnavailableException("the file " + file + " is larger than 1 MiB");
            }
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnavailableException(
                    "the file " + file + " cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }
}
