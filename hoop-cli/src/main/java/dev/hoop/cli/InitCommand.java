package dev.hoop.cli;

import dev.hoop.policy.rules.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code hoop init}. */
@Command(
        name = "init",
        description = "Writes policy.yaml, the built-in policy, to begin with. Never overwrites a file.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  hoop init my-project"})
final class InitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Answer with one JSON object.")
    private boolean json;

    @Parameters(arity = "0..1", defaultValue = ".", paramLabel = "DIR", description = "Where (default: here).")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        Path policy = folder.resolve("policy.yaml");
        if (Files.exists(policy)) {
            spec.commandLine().getErr().println(policy + " is there already. Move it away, or name another folder");
            return Hoop.MISTAKE;
        }
        Files.createDirectories(folder);
        Files.writeString(policy, Policy.starterText(), StandardOpenOption.CREATE_NEW);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(Json.object(Map.entry("policy", policy.toString()))));
        } else {
            out.println("Wrote " + policy + ". Read it, change it, and check it with");
            out.println("  hoop policy check " + policy);
            out.println("Then write jdbc:hoop: where your job says jdbc:, and set hoop.policy=" + policy);
        }
        return Hoop.DONE;
    }
}
