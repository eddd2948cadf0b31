package dev.hoop.compatibility.pgjdbc;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What passes against the bare driver and not through hoop, and whether each of it is accounted for. */
final class Comparison {
    private final SuiteRun bare;
    private final SuiteRun hoop;
    private final Differences known;
    private final boolean whole;
    private final Map<TestMethod, String> different = new TreeMap<>();

    /** @param whole whether all of the suite ran, so that a known difference that is none is a mistake in the list */
    Comparison(SuiteRun bare, SuiteRun hoop, Differences known, boolean whole) {
        this.bare = bare;
        this.hoop = hoop;
        this.known = known;
        this.whole = whole;
        Set<String> passed = hoop.outcomes().passed();
        for (String id : bare.outcomes().passed()) {
            if (!passed.contains(id)) {
                different.merge(TestMethod.of(id), why(id), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
    }

    /** As the run through hoop tells it; for a test that never came to run, what is told of its class. */
    private String why(String id) {
        for (String at = id; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            Outcomes.Outcome outcome = hoop.outcomes().byId().get(at);
            if (outcome != null) {
                return outcome.kind() + " " + outcome.reason();
            }
        }
        return "did not run";
    }

    SuiteRun bare() {
        return bare;
    }

    SuiteRun hoop() {
        return hoop;
    }

    /** By test method: what became of it through hoop. */
    Map<TestMethod, String> different() {
        return different;
    }

    Differences known() {
        return known;
    }

    Set<TestMethod> unexplained() {
        Set<TestMethod> unexplained = new TreeSet<>(different.keySet());
        unexplained.removeIf(known::explain);
        return unexplained;
    }

    /** Known differences that are none any more. */
    Set<TestMethod> outdated() {
        Set<TestMethod> outdated = new TreeSet<>();
        if (whole) {
            outdated.addAll(known.all());
            outdated.removeAll(different.keySet());
        }
        return outdated;
    }

    boolean holds() {
        return unexplained().isEmpty()
                && outdated().isEmpty()
                && bare.outcomes().count(Outcomes.Kind.PASSED) > 0;
    }

    String summary() {
        StringBuilder out = new StringBuilder();
        for (SuiteRun run : java.util.List.of(bare, hoop)) {
            Outcomes outcomes = run.outcomes();
            out.append("%-5s found %d, passed %d, skipped %d, failed %d, in %d s%n"
                    .formatted(
                            run.name(),
                            outcomes.byId().size(),
                            outcomes.count(Outcomes.Kind.PASSED),
                            outcomes.count(Outcomes.Kind.SKIPPED),
                            outcomes.count(Outcomes.Kind.FAILED),
                            run.took().toSeconds()));
        }
        out.append("methods that differ: ").append(different.size()).append('\n');
        unexplained()
                .forEach(m -> out.append("UNEXPLAINED ")
                        .append(m)
                        .append("  ")
                        .append(different.get(m))
                        .append('\n'));
        outdated().forEach(m -> out.append("NO LONGER DIFFERENT ").append(m).append('\n'));
        return out.toString();
    }
}
