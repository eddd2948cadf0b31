package dev.hoop.policy.credential;

import dev.hoop.policy.config.Environment;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * The metadata service of an instance in EC2, in its second version only: the first gives the key to whoever makes the
 * instance send a request. Source: Amazon EC2, "Use the Instance Metadata Service".
 */
final class AwsInstance implements AwsKeys.Provider {
    private static final String WHO = "the instance's metadata service";
    private static final String ROLES = "/latest/meta-data/iam/security-credentials/";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Environment environment;
    private final AwsHttp http;

    AwsInstance(Environment environment, AwsHttp http) {
        this.environment = environment;
        this.http = http;
    }

    @Override
    public Optional<AwsKey> key(String region) throws UnavailableException {
        if (AwsKeys.set(environment, "AWS_EC2_METADATA_DISABLED")
                .filter("true"::equalsIgnoreCase)
                .isPresent()) {
            return Optional.empty();
        }
        String base = AwsKeys.set(environment, "AWS_EC2_METADATA_SERVICE_ENDPOINT")
                .orElse("http://169.254.169.254")
                .replaceAll("/+$", "");
        Optional<String> session = session(base);
        if (session.isEmpty()) {
            return Optional.empty();
        }
        HttpResponse<byte[]> roles = get(base + ROLES, session.get());
        if (roles.statusCode() == 404) {
            return Optional.empty(); // an instance without a role
        }
        String role = new String(roles.body(), StandardCharsets.UTF_8).strip();
        if (roles.statusCode() != 200 || !role.matches("[\\w+=,.@-]+")) {
            throw new UnavailableException(WHO + " names no role");
        }
        return Optional.of(AwsHttp.key(get(base + ROLES + role, session.get()), WHO));
    }

    /** Empty where there is no such service, which is no failure. */
    private Optional<String> session(String base) {
        try {
            HttpResponse<byte[]> answer = http.inside(
                    request(base + "/latest/api/token")
                            .header("X-aws-ec2-metadata-token-ttl-seconds", "300")
                            .PUT(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    WHO);
            return Optional.of(new String(answer.body(), StandardCharsets.US_ASCII).strip())
                    .filter(text -> answer.statusCode() == 200 && text.matches("[!-~]{1,4096}"));
        } catch (UnavailableException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private HttpResponse<byte[]> get(String url, String session) throws UnavailableException {
        return http.inside(
                request(url).header("X-aws-ec2-metadata-token", session).build(), WHO);
    }

    private static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE);
    }
}
