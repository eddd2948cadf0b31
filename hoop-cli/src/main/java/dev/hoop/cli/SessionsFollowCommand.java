package dev.hoop.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** {@code hoop sessions follow}. */
@Command(
        name = "follow",
        description =
                "Shows an open session as it is recorded, with its masks, to its end. For those whom agent.operators"
                        + " names.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  hoop sessions follow 019ab3c2-5f7a-7c31-9a52-0f3b6d9a1c11 --agent https://agent.prod:8443"
        })
final class SessionsFollowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private AgentOptions agent;

    @Option(names = "--json", description = "Print the agent's JSON, an object a line.")
    private boolean json;

    @Parameters(paramLabel = "ID", description = "The session; hoop sessions list --agent shows those there are.")
    private UUID id;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        try (Stream<String> lines = agent.desk().ask("GET", "/sessions/" + id + "/follow", BodyHandlers.ofLines())) {
            for (Iterator<String> i = lines.iterator(); i.hasNext() && !out.checkError(); ) {
                String line = i.next();
                if (!line.isEmpty()) {
                    out.println(json ? line : text(Json.parse(line)));
                    out.flush();
                }
            }
        }
        return Hoop.DONE;
    }

    /** A line as a person reads it. */
    private static String text(JsonNode line) {
        String number = line.has("operation") ? "#" + line.get("operation").asString() + "  " : "";
        if (line.has("opened")) {
            return "session " + line.get("opened").asString() + " of " + shown(line, "who") + " on "
                    + shown(line, "resource");
        } else if (line.has("verdict")) {
            return number + line.get("verdict").asString() + "  " + shown(line, "text")
                    + (line.has("reason") ? "\n    " + shown(line, "reason") : "");
        } else if (line.has("columns")) {
            return number + "columns " + Printable.line(labels(line.get("columns")), 2_000);
        } else if (line.has("row")) {
            return number + "| " + Printable.line(line.get("row").toString(), 10_000);
        } else if (line.has("bytes")) {
            return number + line.get("direction").asString() + " bytes (Base64) "
                    + Printable.line(line.get("bytes").asString(), 200);
        } else if (line.has("rows")) {
            String error = line.path("error").asString("");
            return number + "-> " + (error.isEmpty() ? "" : "error " + Printable.line(error, 40) + ", ")
                    + line.get("rows").asString() + " rows";
        }
        return line.has("closed") ? shown(line, "closed") : Printable.line(line.toString(), 10_000);
    }

    private static String labels(JsonNode columns) {
        StringBuilder labels = new StringBuilder();
        columns.forEach(column -> labels.append(labels.isEmpty() ? "" : ", ")
                .append(column.path("label").asString(""))
                .append(column.has("mask") ? " (" + column.get("mask").asString() + ")" : ""));
        return labels.toString();
    }

    private static String shown(JsonNode line, String key) {
        return Printable.line(line.path(key).asString(""), 10_000);
    }
}
