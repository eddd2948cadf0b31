package dev.hoop.compatibility.pgjdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The differences that are as they should be, each under its reason. Immutable. */
record Differences(Map<Reason, Set<TestMethod>> byReason) {
    /** The only reasons there are. */
    enum Kind {
        /** The test casts to a class of pgjdbc's own. */
        CAST,
        /** The test does what hoop refuses on purpose. */
        REFUSED
    }

    record Reason(Kind kind, String text) {}

    Differences {
        byReason = new LinkedHashMap<>(byReason);
    }

    /**
     * Reads {@code differences.txt}: a reason in brackets, as {@code [refused: why]}, and below it {@code class#method}
     * lines.
     */
    static Differences read(Path file) throws IOException {
        return of(Files.readAllLines(file));
    }

    static Differences of(List<String> lines) throws IOException {
        Map<Reason, Set<TestMethod>> byReason = new LinkedHashMap<>();
        Set<TestMethod> current = null;
        for (String line : lines) {
            if (line.startsWith("[")) {
                current = byReason.computeIfAbsent(reason(line), r -> new TreeSet<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                if (current == null) {
                    throw new IOException("a difference comes before any reason: " + line);
                }
                int method = line.indexOf('#');
                current.add(new TestMethod(
                        line.substring(0, method), line.substring(method + 1).strip()));
            }
        }
        return new Differences(byReason);
    }

    private static Reason reason(String line) throws IOException {
        int colon = line.indexOf(':');
        for (Kind kind : Kind.values()) {
            if (colon > 0 && line.endsWith("]") && line.substring(1, colon).equalsIgnoreCase(kind.name())) {
                return new Reason(
                        kind, line.substring(colon + 1, line.length() - 1).strip());
            }
        }
        throw new IOException("this is no reason: " + line + ". There are [cast: …] and [refused: …]");
    }

    boolean explain(TestMethod method) {
        return byReason.values().stream().anyMatch(m -> m.contains(method));
    }

    List<TestMethod> all() {
        List<TestMethod> all = new ArrayList<>();
        byReason.values().forEach(all::addAll);
        return all;
    }
}
