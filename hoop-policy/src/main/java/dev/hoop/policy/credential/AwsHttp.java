package dev.hoop.policy.credential;

import dev.hoop.policy.internal.Fetch;
import dev.hoop.policy.internal.Json;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Requests for AWS keys. Thread-safe. */
final class AwsHttp {
    /** Made when something is asked for the first time. */
    private static final class Clients {
        private static final HttpClient OUTSIDE = builder(Duration.ofSeconds(5)).build();
        /** To the container and the instance: never through a proxy, and not for long where there is none. */
        private static final HttpClient INSIDE = builder(Duration.ofSeconds(1))
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();

        private static HttpClient.Builder builder(Duration patience) {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(patience);
        }
    }

    HttpResponse<byte[]> outside(HttpRequest request, String who) throws UnavailableException {
        return send(Clients.OUTSIDE, request, who);
    }

    HttpResponse<byte[]> inside(HttpRequest request, String who) throws UnavailableException {
        return send(Clients.INSIDE, request, who);
    }

    private static HttpResponse<byte[]> send(HttpClient client, HttpRequest request, String who)
            throws UnavailableException {
        try {
            return Fetch.send(client, request);
        } catch (IOException e) {
            throw new UnavailableException(who + " " + e.getMessage());
        }
    }

    /** The key in a container's or an instance's answer. */
    static AwsKey key(HttpResponse<byte[]> answer, String who) throws UnavailableException {
        if (answer.statusCode() != 200) {
            throw new UnavailableException(who + " answers with status " + answer.statusCode());
        }
        Map<String, Object> key = Json.object(answer.body()).orElse(Map.of());
        if (!(key.get("AccessKeyId") instanceof String id) || !(key.get("SecretAccessKey") instanceof String secret)) {
            throw new UnavailableException(who + " answers without a key");
        }
        return new AwsKey(
                id,
                secret,
                Optional.ofNullable(key.get("Token")).map(String::valueOf),
                Optional.of(time(key.get("Expiration"), who)));
    }

    static Instant time(Object text, String who) throws UnavailableException {
        try {
            return Instant.parse(String.valueOf(text));
        } catch (DateTimeException e) {
            throw new UnavailableException(who + " does not say when its key expires");
        }
    }
}
