package dev.hoop.agent.http;

import dev.hoop.agent.front.Admission;
import dev.hoop.agent.front.Connection;
import dev.hoop.agent.front.Reception;
import dev.hoop.agent.front.ResourceFront;
import dev.hoop.audit.ErrorCode;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code CONNECT}: lets a client through to a resource. Thread-safe. Source: RFC 9110, "CONNECT". */
public final class Tunnels {
    private static final int MOST_CHARACTERS = 1_000;

    private final Reception reception;
    private final Map<String, ResourceFront> fronts = new LinkedHashMap<>();

    public Tunnels(Reception reception, List<ResourceFront> fronts) {
        this.reception = reception;
        fronts.forEach(front -> this.fronts.put(front.kind(), front));
    }

    void open(RequestHead head, Connection client, Response response) throws IOException, Refusal {
        Admission admission = reception.admit(
                head.token().orElse(""), head.target(), "", told(head, "hoop-reason"), client(head, client));
        ResourceFront front = fronts.get(admission.resource().kind());
        if (front == null) {
            throw new Refusal(
                    502,
                    ErrorCode.RESOURCE,
                    "The agent does not speak the protocol of a resource of kind '"
                            + admission.resource().kind() + "'. Its operator can mark it exposure: lease");
        }
        response.tunnel();
        front.serve(client, admission);
    }

    static Map<String, String> client(RequestHead head, Connection client) throws Refusal {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("address", client.remote().getAddress().getHostAddress());
        told(head, "hoop-client").ifPresent(application -> told.put("application", application));
        return told;
    }

    private static Optional<String> told(RequestHead head, String name) throws Refusal {
        return head.text(name).map(text -> text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
    }
}
