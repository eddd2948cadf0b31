package com.example.webhook;

import dev.hoop.audit.AuditSink;
import dev.hoop.audit.AuditSinkFactory;

import java.net.URI;
import java.util.Map;

/** Opens what {@code hoop.yaml} configures as {@code sinks: [ { type: webhook, url: "https://…" } ]}. */
public final class WebhookSinkFactory implements AuditSinkFactory {
    @Override
    public String type() {
        return "webhook";
    }

    @Override
    public AuditSink open(Map<String, Object> settings) {
        for (String name : settings.keySet()) {
            if (!name.equals("url")) {
                throw new IllegalArgumentException("a webhook sink has no setting '" + name + "', only url");
            }
        }
        if (settings.get("url") instanceof String url && url.matches("https?://.+")) {
            return new WebhookSink(URI.create(url));
        }
        throw new IllegalArgumentException("a webhook sink needs url, where it posts events to");
    }
}
