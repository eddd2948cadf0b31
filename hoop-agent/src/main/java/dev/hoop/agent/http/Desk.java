package dev.hoop.agent.http;

import dev.hoop.agent.front.Connection;
import dev.hoop.agent.front.Reception;
import dev.hoop.agent.metrics.Metrics;
import dev.hoop.agent.state.Board;
import dev.hoop.agent.state.OpenSession;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.Principal;
import dev.hoop.policy.config.Configuration.Agent;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What whoever runs the agent asks it for. How it is, is answered without a token to this machine, and to others as far as
 * {@code agent.open} says; what sessions do is for {@code agent.operators} alone. Thread-safe.
 */
public final class Desk {
    private static final System.Logger LOG = System.getLogger(Desk.class.getName());
    private static final Pattern SESSION =
            Pattern.compile("/sessions/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(/follow)?");

    private final Reception reception;
    private final Supplier<Agent> configuration;
    private final Supplier<List<String>> unready;
    private final Metrics metrics;
    private final Board board;
    private final Optional<Following> following;

    /**
     * @param configuration as it is in force then
     * @param unready       what keeps the agent from taking clients
     * @param following     empty if there is no archive to read
     */
    public Desk(
            Reception reception,
            Supplier<Agent> configuration,
            Supplier<List<String>> unready,
            Metrics metrics,
            Board board,
            Optional<Following> following) {
        this.reception = reception;
        this.configuration = configuration;
        this.unready = unready;
        this.metrics = metrics;
        this.board = board;
        this.following = following;
    }

    void answer(RequestHead head, Connection client, Response response) throws IOException, Refusal {
        switch (head.target()) {
            case "/health" -> {
                requireOpen("health", head, client);
                response.send(200, Response.JSON, "{\"status\":\"alive\"}\n");
            }
            case "/ready" -> {
                requireOpen("ready", head, client);
                ready(response);
            }
            case "/metrics" -> {
                requireOpen("metrics", head, client);
                response.send(200, Response.METRICS, metrics.text());
            }
            default -> sessions(head, client, response);
        }
    }

    private void requireOpen(String what, RequestHead head, Connection client) throws Refusal {
        requireMethod(head, "GET");
        if (!client.remote().getAddress().isLoopbackAddress()
                && !configuration.get().open().contains(what)) {
            operator(head, client);
        }
    }

    private static void requireMethod(RequestHead head, String method) throws Refusal {
        if (!head.method().equals(method)) {
            throw new Refusal(405, ErrorCode.PROTOCOL, "This is for " + method + " only");
        }
    }

    private void ready(Response response) throws IOException {
        List<String> reasons = unready.get();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", reasons.isEmpty() ? "ready" : "not ready");
        body.put("reasons", reasons);
        response.send(reasons.isEmpty() ? 200 : 503, Response.JSON, JsonText.of(body) + "\n");
    }

    private void sessions(RequestHead head, Connection client, Response response) throws IOException, Refusal {
        Matcher session = SESSION.matcher(head.target());
        boolean list = head.target().equals("/sessions");
        if (!list && !session.matches()) {
            throw new Refusal(404, ErrorCode.PROTOCOL, "There is nothing here");
        }
        Principal operator = operator(head, client);
        if (list) {
            requireMethod(head, "GET");
            response.send(
                    200,
                    Response.JSON,
                    JsonText.of(board.sessions().stream().map(Desk::json).toList()) + "\n");
        } else if (session.group(2) != null) {
            requireMethod(head, "GET");
            follow(UUID.fromString(session.group(1)), operator, client, response);
        } else {
            requireMethod(head, "DELETE");
            end(UUID.fromString(session.group(1)), operator, response);
        }
    }

    private Principal operator(RequestHead head, Connection client) throws Refusal {
        Principal principal = reception.identify(head.token().orElse(""), Tunnels.client(head, client));
        if (Collections.disjoint(principal.groups(), configuration.get().operators())) {
            throw new Refusal(
                    403, ErrorCode.DENIED, "This is for operators, whose groups agent.operators in hoop.yaml names");
        }
        return principal;
    }

    private static Map<String, Object> json(OpenSession session) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("session", session.id());
        json.put("agent", session.agent());
        json.put("who", session.who());
        json.put("resource", session.resource());
        json.put("kind", session.kind());
        json.put("opened", session.opened());
        return json;
    }

    private void end(UUID session, Principal operator, Response response) throws IOException, Refusal {
        LOG.log(System.Logger.Level.INFO, "{0} is ended by {1}", session, operator);
        if (!board.end(session, "An operator has ended the session [" + ErrorCode.DENIED.text() + "]")) {
            throw noSession();
        }
        response.send(202, Response.JSON, JsonText.of(Map.of("ended", session)) + "\n");
    }

    private static Refusal noSession() {
        return new Refusal(404, ErrorCode.RESOURCE, "No such session is open");
    }

    private void follow(UUID session, Principal operator, Connection client, Response response)
            throws IOException, Refusal {
        if (reception.sessions().get(session).isEmpty()) {
            Optional<OpenSession> elsewhere = board.sessions().stream()
                    .filter(s -> s.id().equals(session))
                    .findFirst();
            throw elsewhere.isEmpty()
                    ? noSession()
                    : new Refusal(
                            409,
                            ErrorCode.RESOURCE,
                            "The session is on the agent " + elsewhere.get().agent() + ", which alone can follow it");
        }
        if (following.isEmpty()) {
            throw new Refusal(409, ErrorCode.RESOURCE, "This agent has no archive that it could read");
        }
        LOG.log(System.Logger.Level.INFO, "{0} is followed by {1}", session, operator);
        client.settled(); // it takes as long as the session does
        try (OutputStream out = response.chunked(Response.JSON_LINES)) {
            following
                    .get()
                    .follow(
                            session,
                            out,
                            () -> reception.sessions().get(session).isPresent());
        }
    }
}
