package dev.hoop.compatibility.pgjdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is kept of a comparison, for people: {@code docs/compatibility.md}. */
final class Report {
    private static final String HEAD = """
            # Compatibility with pgjdbc

            pgjdbc's own test suite, as it is published with version %s, run against the bare driver and through
            `jdbc:hoop:` with a policy that allows everything. No test is edited: a driver that comes first on the class path
            takes `jdbc:postgresql:` over. Each test that passes bare and does not pass through hoop is listed under its reason;
            there are two kinds of reasons, casts to classes of pgjdbc's own and what hoop refuses on purpose. Another one
            fails the run.

                mvn -Ppgjdbc-suite verify -pl compatibility/pgjdbc -am -DskipTests

            `-Dpgjdbc-suite.only=org.postgresql.test.jdbc42` runs a part, `-Dpgjdbc-suite.write=true` writes this page anew. The
            reasons are kept in `compatibility/pgjdbc/differences.txt`. Left out are `test.ssl` and `test.gss`, whose servers are
            not there. Tests that fail bare need what the scratch server has not: other logins than SCRAM, TLS, a database named
            `test`.

            ## Of %s

            | run | found | passed | skipped | failed | took |
            |---|---|---|---|---|---|
            """;

    private Report() {}

    static String of(Comparison comparison, String version) {
        StringBuilder out = new StringBuilder(HEAD.formatted(version, LocalDate.now()));
        out.append(row("bare", comparison.bare()));
        out.append(row("through hoop", comparison.hoop()));
        out.append("\n## What differs\n");
        comparison.known().byReason().forEach((reason, methods) -> {
            Set<TestMethod> here = new TreeSet<>(methods);
            here.retainAll(comparison.different().keySet());
            if (!here.isEmpty()) {
                out.append(section(reason, here));
            }
        });
        if (!comparison.unexplained().isEmpty()) {
            out.append("\n### Not accounted for\n\n").append(list(comparison.unexplained()));
        }
        return out.toString();
    }

    private static String row(String name, SuiteRun run) {
        return "| %s | %d | %d | %d | %d | %d s |%n"
                .formatted(
                        name,
                        run.outcomes().byId().size(),
                        run.outcomes().count(Outcomes.Kind.PASSED),
                        run.outcomes().count(Outcomes.Kind.SKIPPED),
                        run.outcomes().count(Outcomes.Kind.FAILED),
                        run.took().toSeconds());
    }

    private static String section(Differences.Reason reason, Set<TestMethod> methods) {
        String kind = switch (reason.kind()) {
            case CAST -> "Cast";
            case REFUSED -> "Refused";
        };
        return "\n### " + kind + ": " + reason.text() + "\n\n" + list(methods);
    }

    private static String list(Set<TestMethod> methods) {
        Map<String, List<String>> byType = methods.stream()
                .collect(Collectors.groupingBy(
                        TestMethod::type, TreeMap::new, Collectors.mapping(TestMethod::shown, Collectors.toList())));
        return byType.entrySet().stream()
                .map(e -> "- `" + e.getKey().replace("org.postgresql.", "") + "`: " + String.join(", ", e.getValue())
                        + "\n")
                .collect(Collectors.joining());
    }
}
