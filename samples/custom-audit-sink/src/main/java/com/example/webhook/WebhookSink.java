package com.example.webhook;

import dev.hoop.audit.AuditEvent;
import dev.hoop.audit.AuditSink;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Posts each event as JSON. Keeps nothing: an event is taken when the receiver has answered 2xx. If it does not, the
 * exception is enough, since hoop offers the event again, with those behind it in order. The event's id travels as
 * {@code Idempotency-Key}, for a receiver that must not count an event twice.
 */
final class WebhookSink implements AuditSink {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI url;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private boolean closed;

    WebhookSink(URI url) {
        this.url = url;
    }

    @Override
    public void append(AuditEvent event) throws IOException, InterruptedException {
        if (closed) {
            throw new IllegalStateException("this webhook sink is closed");
        }
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", event.id())
                .POST(BodyPublishers.ofString(EventJson.of(event)))
                .build();
        HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
        if (response.statusCode() / 100 != 2) {
            throw new IOException("the webhook answered " + response.statusCode());
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
