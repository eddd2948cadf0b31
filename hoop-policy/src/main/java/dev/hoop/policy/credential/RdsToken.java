package dev.hoop.policy.credential;

import dev.hoop.policy.config.Configuration.Credential;
import dev.hoop.policy.config.Configuration.Resource;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A password for a database in AWS RDS: a signed request that nobody sends. It is computed here. Source: Amazon RDS,
 * "IAM database authentication": a token is good for 15 minutes, and is looked at when a connection begins only.
 */
final class RdsToken implements Source {
    private static final Duration LASTS = Duration.ofMinutes(15);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final String NO_BODY = SigV4.sha256("");

    private final AwsKeys keys;
    private final String region;
    private final Resource resource;
    private final Clock clock;

    RdsToken(AwsKeys keys, String region, Resource resource, Clock clock) {
        this.keys = keys;
        this.region = region;
        this.resource = resource;
        this.clock = clock;
    }

    @Override
    public Found get() throws UnavailableException {
        String user = resource.credential()
                .flatMap(Credential::user)
                .orElseThrow(() -> new UnavailableException("aws-rds-iam needs the credential's user"));
        AwsKey key = keys.key(region);
        Instant now = clock.instant();
        Instant own = now.plus(LASTS);
        Instant ends = key.expires().filter(e -> e.isBefore(own)).orElse(own);
        return new Found(
                Optional.empty(),
                token(key, region, resource.address(), user, now).toCharArray(),
                FRESH,
                Optional.of(ends),
                Optional.empty());
    }

    /** @param address host and port */
    static String token(AwsKey key, String region, String address, String user, Instant now) {
        return address + "/?"
                + new SigV4(key, region, "rds-db")
                        .presigned(address, "/", Map.of("Action", "connect", "DBUser", user), now, LASTS, NO_BODY);
    }
}
