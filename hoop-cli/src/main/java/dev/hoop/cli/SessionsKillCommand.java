package dev.hoop.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** {@code hoop sessions kill}. */
@Command(
        name = "kill",
        description = "Ends an open session within a second. For those whom agent.operators names.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  hoop sessions kill 019ab3c2-5f7a-7c31-9a52-0f3b6d9a1c11 --agent https://agent.prod:8443"
        })
final class SessionsKillCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private AgentOptions agent;

    @Option(names = "--json", description = "Answer with one JSON object.")
    private boolean json;

    @Parameters(paramLabel = "ID", description = "The session; hoop sessions list --agent shows those there are.")
    private UUID id;

    @Override
    public Integer call() throws IOException, InterruptedException {
        agent.desk().ask("DELETE", "/sessions/" + id, BodyHandlers.discarding());
        var out = spec.commandLine().getOut();
        out.println(json ? Json.text(Json.object(Map.entry("ended", id.toString()))) : "The session " + id + " ends.");
        out.flush();
        return Hoop.DONE;
    }
}
