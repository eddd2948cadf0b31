package dev.hoop.policy.credential;

import dev.hoop.policy.config.Environment;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The endpoint of a container in ECS, or of a pod with EKS Pod Identity. Source: AWS SDKs and Tools Reference Guide,
 * "Container credential provider".
 */
final class AwsContainer implements AwsKeys.Provider {
    private static final String WHO = "the container's credential endpoint";
    /** Where a key may come from without TLS: this machine, and what ECS and EKS have put there. */
    private static final Set<String> NEAR =
            Set.of("localhost", "127.0.0.1", "[::1]", "169.254.170.2", "169.254.170.23", "[fd00:ec2::23]");

    private final Environment environment;
    private final AwsHttp http;

    AwsContainer(Environment environment, AwsHttp http) {
        this.environment = environment;
        this.http = http;
    }

    @Override
    public Optional<AwsKey> key(String region) throws UnavailableException {
        Optional<String> url = AwsKeys.set(environment, "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")
                .map(path -> "http://169.254.170.2" + path)
                .or(() -> AwsKeys.set(environment, "AWS_CONTAINER_CREDENTIALS_FULL_URI"));
        if (url.isEmpty()) {
            return Optional.empty();
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(trusted(url.get())).timeout(Duration.ofSeconds(5));
        Optional<String> authorization = authorization();
        try {
            authorization.ifPresent(text -> request.header("Authorization", text));
        } catch (IllegalArgumentException e) { // whose message quotes it
            throw new UnavailableException("the token for " + WHO + " is none");
        }
        return Optional.of(AwsHttp.key(http.inside(request.build(), WHO), WHO));
    }

    private Optional<String> authorization() throws UnavailableException {
        Optional<String> file = AwsKeys.set(environment, "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE");
        return file.isPresent()
                ? Optional.of(new String(Texts.file(environment.directory().resolve(file.get()))))
                : AwsKeys.set(environment, "AWS_CONTAINER_AUTHORIZATION_TOKEN");
    }

    private static URI trusted(String text) throws UnavailableException {
        try {
            URI url = new URI(text);
            if ("https".equals(url.getScheme()) && url.getHost() != null
                    || "http".equals(url.getScheme()) && NEAR.contains(String.valueOf(url.getHost()))) {
                return url;
            }
        } catch (java.net.URISyntaxException e) { // told below
        }
        throw new UnavailableException(WHO + " is neither https nor on this machine");
    }
}
