package dev.hoop.cli;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.policy.config.Environment;
import dev.hoop.policy.config.Settings;
import dev.hoop.policy.identity.TokenSource;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The agent's answers about its sessions, for operators. */
final class AgentDesk {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Settings settings;

    /** @param settings which agent, and with which token */
    AgentDesk(Settings settings) {
        this.settings = settings;
    }

    /** Asks the agent. @throws HoopException with the agent's own code and words if it says no */
    <T> T ask(String method, String path, BodyHandler<T> body) throws IOException, InterruptedException {
        URI url = settings.agent()
                .orElseThrow(() ->
                        new HoopException(ErrorCode.POLICY, "No agent is named. Name it with --agent, or HOOP_AGENT"));
        if (!settings.agentPins().isEmpty()) {
            throw new HoopException(
                    ErrorCode.POLICY, "Keys are pinned, which this command cannot check. Name --agent-ca instead");
        }
        String token = TokenSource.required(settings, Environment.ofProcess(), Clock.systemUTC())
                .token();
        HttpRequest request = HttpRequest.newBuilder(url.resolve(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            HttpResponse<Answer<T>> response = client(settings.agentCa())
                    .send(
                            request,
                            head -> head.statusCode() / 100 == 2
                                    ? HttpResponse.BodySubscribers.mapping(body.apply(head), Answer::new)
                                    : HttpResponse.BodySubscribers.mapping(
                                            HttpResponse.BodySubscribers.ofString(
                                                    java.nio.charset.StandardCharsets.UTF_8),
                                            text -> new Answer<T>(null, Optional.of(text))));
            Answer<T> answer = response.body();
            if (answer.refusal().isPresent()) {
                throw Refusals.of(response.statusCode(), answer.refusal().get());
            }
            return answer.body();
        } catch (IOException e) {
            throw new HoopException(
                    ErrorCode.RESOURCE,
                    "The agent at " + url + " cannot be reached (" + e.getMessage()
                            + "). Check --agent, and --agent-ca if its certificate is not trusted",
                    e);
        }
    }

    private record Answer<T>(T body, Optional<String> refusal) {
        Answer(T body) {
            this(body, Optional.empty());
        }
    }

    private static HttpClient client(Optional<Path> authorities) throws IOException {
        HttpClient.Builder builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE);
        if (authorities.isPresent()) {
            builder.sslContext(trusting(authorities.get()));
        }
        return builder.build();
    }

    private static SSLContext trusting(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry(Integer.toString(store.size()), certificate);
            }
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new HoopException(ErrorCode.POLICY, file + " holds no certificates in PEM", e);
        }
    }
}
