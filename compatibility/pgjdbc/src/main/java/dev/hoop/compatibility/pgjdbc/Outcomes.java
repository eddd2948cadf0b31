package dev.hoop.compatibility.pgjdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of each test, by JUnit's unique id. Immutable. */
record Outcomes(Map<String, Outcome> byId) {
    enum Kind {
        PASSED,
        SKIPPED,
        FAILED
    }

    /** @param reason why it failed or was skipped; empty if it passed */
    record Outcome(TestMethod method, Kind kind, String reason) {}

    Outcomes {
        byId = new LinkedHashMap<>(byId);
    }

    static Outcomes read(Path file) throws IOException {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t", 3);
            Kind kind = Kind.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT));
            outcomes.put(parts[1], new Outcome(TestMethod.of(parts[1]), kind, parts[2]));
        }
        return new Outcomes(outcomes);
    }

    long count(Kind kind) {
        return byId.values().stream().filter(o -> o.kind() == kind).count();
    }

    Set<String> passed() {
        return byId.entrySet().stream()
                .filter(e -> e.getValue().kind() == Kind.PASSED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
