package dev.hoop.policy.credential;

import dev.hoop.policy.config.Environment;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The keys of AWS's standard chain, the first that there are: environment variables; web identity, as EKS sets it up; the
 * profile in the shared files; the container's endpoint, as ECS and EKS Pod Identity have it; the instance's. A short-lived
 * key is kept until five minutes before its end. Thread-safe. Source: AWS SDKs and Tools Reference Guide, "Standardized
 * credential providers".
 */
final class AwsKeys {
    private static final Duration EARLY = Duration.ofMinutes(5);

    private final Environment environment;
    private final Clock clock;
    private final List<Provider> chain;
    private AwsKey held; // guarded by this

    /** One place where keys can be. */
    interface Provider {
        /** Empty if this is not how the surroundings have it. @throws UnavailableException if it is, and fails */
        Optional<AwsKey> key(String region) throws UnavailableException;
    }

    AwsKeys(Environment environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
        AwsHttp http = new AwsHttp();
        chain = List.of(
                region -> variables(),
                new AwsWebIdentity(environment, http),
                region -> new AwsProfile(environment).key(),
                new AwsContainer(environment, http),
                new AwsInstance(environment, http));
    }

    synchronized AwsKey key(String region) throws UnavailableException {
        Instant now = clock.instant();
        if (held == null || !now.isBefore(held.expires().orElse(Instant.MIN).minus(early()))) {
            held = null;
            held = found(region);
        }
        return held;
    }

    private Duration early() {
        return held.expires().isPresent() ? EARLY : Duration.ZERO;
    }

    private AwsKey found(String region) throws UnavailableException {
        for (Provider provider : chain) {
            Optional<AwsKey> key = provider.key(region);
            if (key.isPresent()) {
                return key.get();
            }
        }
        throw new UnavailableException("there are no AWS credentials: not in the environment (AWS_ACCESS_KEY_ID,"
                + " AWS_WEB_IDENTITY_TOKEN_FILE), not in the shared files, not from the container or the instance");
    }

    private Optional<AwsKey> variables() {
        Optional<String> id = set(environment, "AWS_ACCESS_KEY_ID");
        Optional<String> secret = set(environment, "AWS_SECRET_ACCESS_KEY");
        return id.isPresent() && secret.isPresent()
                ? Optional.of(
                        new AwsKey(id.get(), secret.get(), set(environment, "AWS_SESSION_TOKEN"), Optional.empty()))
                : Optional.empty();
    }

    static Optional<String> set(Environment environment, String variable) {
        return environment.variable(variable).filter(v -> !v.isBlank()).map(String::strip);
    }

    static Path home(Environment environment, String file) {
        return Path.of(environment.property("user.home").orElse("."), ".aws", file);
    }
}
