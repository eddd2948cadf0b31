package dev.hoop.cli;

import dev.hoop.audit.Principal;
import dev.hoop.policy.config.CatalogFile;
import dev.hoop.policy.rules.Policy;
import dev.hoop.policy.rules.Target;
import dev.hoop.policy.sql.Catalog;
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
            "Tells what a SQL text does, and where each column of its result comes from. With --policy, also what the",
            "policy says of it, which mask each column gets, by which line of the policy, and why, what detectors",
            "search, and at which masked columns the text looks (sql.inference). Exits 1 if the policy does not allow",
            "it. No database is asked: with --catalog, names and columns are resolved as a connection would resolve",
            "them; what the catalog does not have is listed, and governed by every mask it could have. The file:",
            "  search-path: [public]",
            "  tables: { public.customers: [id, name, email] }",
            "  views: { public.contacts: { columns: [mail], query: \"SELECT email FROM customers\" } }",
            "With --json and '-' it reads JSON Lines, {\"sql\": \"…\"} each, and answers a line each: effects, reads,",
            "writes, routines, unknown, fingerprint, with --policy decision and rules, then statements (command,",
            "columns, inspects) and not-in-catalog. A line that is no such object is answered with an error; then the",
            "exit code is 2, else 0, whatever was decided."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  hoop policy explain --policy starter 'DROP TABLE orders'",
            "  hoop policy explain --policy policy.yaml --catalog catalog.yaml 'SELECT lower(email) FROM customers'",
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

    @Option(names = "--catalog", paramLabel = "FILE", description = "The target's tables and views.")
    private Optional<Path> catalog = Optional.empty();

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
                SqlSettings.of(spoken), known(), loaded(), principal, new Target(resource, spoken.text(), labels));
        return json && sql.equals("-")
                ? new ExplainLines(explain).answer(System.in, spec.commandLine().getOut())
                : explainText(explain);
    }

    private Catalog known() {
        return catalog.isPresent()
                ? CatalogFile.parse(catalog.get().toString(), PolicyText.of(catalog.get()))
                : Catalog.NONE;
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
