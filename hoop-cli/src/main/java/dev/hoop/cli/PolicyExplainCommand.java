package dev.hoop.cli;

import dev.hoop.audit.Principal;
import dev.hoop.policy.rules.Policy;
import dev.hoop.policy.rules.Target;
import dev.hoop.policy.sql.Dialect;
import dev.hoop.policy.sql.SqlSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** {@code hoop policy explain}. */
@Command(
        name = "explain",
        description = {
            "Tells what a SQL text does and, with --policy, what the policy says of it.",
            "Exits 1 if the policy does not allow it.",
            "With --json and '-' it reads JSON Lines, {\"sql\": \"…\"} each, and answers a line each: effects, reads,",
            "writes, routines, unknown, fingerprint, and with --policy decision and rules. A line that is no such",
            "object is answered with an error; then the exit code is 2, else 0, whatever was decided."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  hoop policy explain --policy starter 'DROP TABLE orders'",
            "  echo '{\"sql\": \"select 1\"}' | hoop policy explain --json --dialect mysql -"
        })
final class PolicyExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Answer in JSON, a line for each text; '-' then reads JSON Lines.")
    private boolean json;

    @Option(
            names = "--dialect",
            defaultValue = "postgresql",
            description = "postgresql, mysql, mariadb, h2 or standard (default: ${DEFAULT-VALUE}).")
    private String dialect;

    @Option(names = "--policy", paramLabel = "FILE", description = "The policy that decides; 'starter' is built in.")
    private Optional<String> policy = Optional.empty();

    @Option(names = "--group", paramLabel = "GROUP", description = "A group of the principal; may be repeated.")
    private Set<String> groups = Set.of();

    @Option(names = "--resource", defaultValue = "resource", description = "The resource (default: ${DEFAULT-VALUE}).")
    private String resource;

    @Option(names = "--label", paramLabel = "NAME=VALUE", description = "A label of the resource; may be repeated.")
    private Map<String, String> labels = Map.of();

    @Parameters(paramLabel = "SQL", description = "The text, or '-' for standard input.")
    private String sql;

    @Override
    public Integer call() throws Exception {
        Dialect spoken = Dialect.named(dialect)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "No dialect is called '" + dialect + "'; see --help for those there are"));
        Principal principal = new Principal(Principal.LOCAL_ISSUER, "explain", groups, Map.of());
        Function<String, Explanation> explain = Explanation.with(
                SqlSettings.of(spoken), loaded(), principal, new Target(resource, spoken.text(), labels));
        return json && sql.equals("-")
                ? new ExplainLines(explain).answer(System.in, spec.commandLine().getOut())
                : explainText(explain);
    }

    private Optional<Policy> loaded() {
        if (policy.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                policy.get().equals("starter")
                        ? Policy.starter()
                        : Policy.parse(policy.get(), PolicyText.of(Path.of(policy.get()))));
    }

    private int explainText(Function<String, Explanation> explain) throws IOException {
        String text = sql.equals("-") ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8) : sql;
        Explanation explanation = explain.apply(text);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(explanation.json()));
        } else {
            explanation.lines().forEach(out::println);
        }
        boolean allowed = explanation
                .decision()
                .map(d -> Explanation.verdict(d).equals("allow"))
                .orElse(true);
        return allowed ? Hoop.DONE : Hoop.NEGATIVE;
    }
}
