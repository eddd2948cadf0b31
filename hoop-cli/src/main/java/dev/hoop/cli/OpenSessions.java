package dev.hoop.cli;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** The sessions that are open on an agent, and on those that share its state. */
final class OpenSessions {
    private static final List<String> COLUMNS = List.of("session", "opened", "who", "resource", "kind", "agent");

    private OpenSessions() {}

    static void print(AgentOptions agent, PrintWriter out, boolean json) throws IOException, InterruptedException {
        JsonNode sessions = Json.parse(agent.desk().ask("GET", "/sessions", BodyHandlers.ofString()));
        if (json) {
            sessions.forEach(session -> out.println(session.toString()));
        } else if (sessions.isEmpty()) {
            out.println("No session is open.");
        } else {
            List<List<String>> rows = new ArrayList<>();
            rows.add(COLUMNS);
            sessions.forEach(session -> rows.add(COLUMNS.stream()
                    .map(column -> Printable.line(session.path(column).asString(""), 60))
                    .toList()));
            out.print(Table.of(rows));
        }
        out.flush();
    }
}
