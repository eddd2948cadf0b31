package dev.hoop.cli;

import dev.hoop.policy.config.Configuration;
import dev.hoop.policy.problem.Problem;
import dev.hoop.policy.rules.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code hoop policy check}. */
@Command(
        name = "check",
        description = {
            "Lists every mistake in policies, with file, line and column. Exits 1 if there is one.",
            "A file called hoop.yaml is checked as the configuration that it is."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  hoop policy check policy.yaml", "  hoop policy check --json policies/*.yaml"})
final class PolicyCheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Answer with one JSON array of mistakes.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Policies, or hoop.yaml.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws Exception {
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            problems.addAll(problems(file));
        }
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(problems.stream()
                    .map(p -> Json.object(
                            Map.entry("file", p.file()),
                            Map.entry("line", p.line()),
                            Map.entry("column", p.column()),
                            Map.entry("message", p.message())))
                    .toList()));
        } else if (problems.isEmpty()) {
            files.stream()
                    .filter(file -> !isConfiguration(file))
                    .map(file -> Policy.parse(file.toString(), PolicyText.of(file)))
                    .flatMap(policy -> policy.warnings(Clock.systemUTC()).stream())
                    .forEach(warning -> out.println("warning: " + warning));
            out.println(files.size() == 1 ? files.get(0) + " is fine." : "All " + files.size() + " files are fine.");
        } else {
            problems.forEach(out::println);
            out.println(problems.size() == 1 ? "1 mistake." : problems.size() + " mistakes.");
        }
        return problems.isEmpty() ? Hoop.DONE : Hoop.NEGATIVE;
    }

    private static List<Problem> problems(Path file) {
        String text = PolicyText.of(file);
        return isConfiguration(file) ? Configuration.check(file.toString(), text) : Policy.check(file.toString(), text);
    }

    private static boolean isConfiguration(Path file) {
        return file.endsWith("hoop.yaml");
    }
}
