package dev.hoop.cli;

import dev.hoop.recording.SessionSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code hoop sessions list}. */
@Command(
        name = "list",
        description = {
            "Lists the sessions of an archive, the oldest first.",
            "With --agent those that are open there. For those whom agent.operators names."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  hoop sessions list --archive hoop-archive",
            "  hoop sessions list --agent https://agent.prod:8443"
        })
final class SessionsListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOptions archive;

    @Mixin
    private AgentOptions agent;

    @Option(names = "--json", description = "Answer with one JSON object a line.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (agent.given()) {
            OpenSessions.print(agent, spec.commandLine().getOut(), json);
            return Hoop.DONE;
        }
        List<SessionSummary> sessions = archive.open().sessions();
        var out = spec.commandLine().getOut();
        if (json) {
            sessions.forEach(s -> out.println(Json.text(json(s))));
        } else if (sessions.isEmpty()) {
            out.println("No session has been recorded yet.");
        } else {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("session", "opened", "who", "resource", "kind", "operations", "refused", "ended"));
            sessions.forEach(s -> rows.add(row(s)));
            out.print(Table.of(rows));
        }
        out.flush();
        return Hoop.DONE;
    }

    private static List<String> row(SessionSummary session) {
        return List.of(
                session.id().toString(),
                session.opened().truncatedTo(ChronoUnit.SECONDS).toString(),
                Printable.line(who(session), 40),
                Printable.line(session.resource(), 40),
                session.start().map(s -> s.kind()).orElse("?"),
                Long.toString(session.operations()),
                Long.toString(session.refused()),
                session.reason().orElse("open"));
    }

    static String who(SessionSummary session) {
        return session.start()
                .map(s -> s.principal().subject() + "@" + s.principal().issuer())
                .orElse("?");
    }

    static Map<String, Object> json(SessionSummary session) {
        return Json.object(
                Map.entry("session", session.id().toString()),
                Map.entry("opened", session.opened().toString()),
                Map.entry("closed", session.closed().map(Object::toString).orElse("")),
                Map.entry("who", who(session)),
                Map.entry("resource", session.resource()),
                Map.entry("kind", session.start().map(s -> s.kind()).orElse("")),
                Map.entry(
                        "enforced-by", session.start().map(s -> s.enforcedBy()).orElse("")),
                Map.entry("operations", session.operations()),
                Map.entry("refused", session.refused()),
                Map.entry("reason", session.reason().orElse("open")));
    }
}
