package dev.hoop.policy.internal;

import dev.hoop.policy.problem.Problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A mapping whose keys are asked for one by one. What is mistyped, of the wrong kind, or left over when
 * {@link #close closed}, becomes a problem; the answer is then as if the key were missing.
 */
public final class Section implements AutoCloseable {
    private static final Map<String, Long> SECONDS =
            Map.of("s", 1L, "m", 60L, "h", 3600L, "d", 86_400L, "w", 604_800L, "y", 31_536_000L);
    private static final Map<String, Long> BYTES =
            Map.of("", 1L, "B", 1L, "KiB", 1L << 10, "MiB", 1L << 20, "GiB", 1L << 30);

    private final String file;
    private final Node.Mapping mapping;
    private final List<Problem> problems;
    private final Set<String> asked = new LinkedHashSet<>();

    private Section(String file, Node.Mapping mapping, List<Problem> problems) {
        this.file = file;
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The node as a section; an empty one, and a problem, if it is no mapping. */
    public static Section of(String file, Node node, List<Problem> problems) {
        if (node instanceof Node.Mapping mapping) {
            return new Section(file, mapping, problems);
        }
        problems.add(
                new Problem(file, node.line(), node.column(), "keys and values are expected here, not " + node.kind()));
        return new Section(file, new Node.Mapping(node.line(), node.column(), Map.of()), problems);
    }

    public int line() {
        return mapping.line();
    }

    /** Whether the key is there; it counts as asked for. */
    public boolean has(String key) {
        asked.add(key);
        return mapping.entries().containsKey(key);
    }

    /** The value, of whatever kind. */
    public Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(mapping.entries().get(key)).map(Node.Entry::value);
    }

    /** A section within. */
    public Optional<Section> section(String key) {
        return node(key).map(n -> of(file, n, problems));
    }

    /** The items of a list of mappings. */
    public List<Section> sections(String key) {
        return items(key).stream().map(n -> of(file, n, problems)).toList();
    }

    /** The items of a list. */
    public List<Node> items(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        problem(
                node.get(),
                "'" + key + "' is a list, such as [a, b], not " + node.get().kind());
        return List.of();
    }

    /** A text that is not empty. Numbers and booleans are taken as they are written. */
    public Optional<String> text(String key) {
        return node(key).flatMap(n -> text(key, n));
    }

    /** A list of texts; one text alone is a list of one. */
    public List<String> texts(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && node.get() instanceof Node.Scalar) {
            return text(key, node.get()).map(List::of).orElse(List.of());
        }
        List<String> texts = new ArrayList<>();
        items(key).forEach(item -> text(key, item).ifPresent(texts::add));
        return texts;
    }

    /** A whole number. */
    public OptionalLong number(String key, long least, long most) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            long number = Long.parseLong(((Node.Scalar) node.get()).text().replace("_", ""));
            if (number >= least && number <= most) {
                return OptionalLong.of(number);
            }
        } catch (ClassCastException | NumberFormatException e) { // told below
        }
        problem(
                node.get(),
                "'" + key + "' is a whole number from " + least + (most == Long.MAX_VALUE ? "" : " to " + most));
        return OptionalLong.empty();
    }

    /** {@code true} or {@code false}; false if missing. */
    public boolean flag(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return false;
        }
        String text = node.get() instanceof Node.Scalar scalar ? scalar.text() : "";
        if (!text.equals("true") && !text.equals("false")) {
            problem(node.get(), "'" + key + "' is true or false");
        }
        return text.equals("true");
    }

    /** A time such as {@code 30m}, {@code 8h}, {@code 3y}. */
    public Optional<Duration> duration(String key) {
        return quantity(key, SECONDS, "a time such as 30s, 15m, 8h, 7d or 3y").map(Duration::ofSeconds);
    }

    /** A size in bytes such as {@code 1GiB}. */
    public Optional<Long> size(String key) {
        return quantity(key, BYTES, "a size such as 512KiB, 10MiB or 1GiB");
    }

    private Optional<Long> quantity(String key, Map<String, Long> units, String expected) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> quantity =
                node.get() instanceof Node.Scalar scalar ? quantity(scalar.text(), units) : Optional.empty();
        if (quantity.isEmpty()) {
            problem(node.get(), "'" + key + "' is " + expected);
        }
        return quantity;
    }

    /** A time such as {@code 30m}; empty if the text is none. */
    public static Optional<Duration> seconds(String text) {
        return quantity(text, SECONDS).map(Duration::ofSeconds);
    }

    private static Optional<Long> quantity(String written, Map<String, Long> units) {
        String text = written.replace("_", "");
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        Long unit = units.get(text.substring(digits).strip());
        if (unit == null || digits == 0 || digits > 15) {
            return Optional.empty();
        }
        long number = Long.parseLong(text.substring(0, digits));
        return number > 0 && number <= Long.MAX_VALUE / unit ? Optional.of(number * unit) : Optional.empty();
    }

    /** Notes a mistake at a key, or at the section if the key is missing. */
    public void problem(String key, String message) {
        Node.Entry entry = mapping.entries().get(key);
        problems.add(
                entry == null
                        ? new Problem(file, mapping.line(), mapping.column(), message)
                        : new Problem(file, entry.value().line(), entry.value().column(), message));
    }

    /** Where a key's value stands, or the section if the key is missing: {@code file:line:column}. */
    public String place(String key) {
        Node.Entry entry = mapping.entries().get(key);
        return entry == null
                ? file + ":" + mapping.line() + ":" + mapping.column()
                : file + ":" + entry.value().line() + ":" + entry.value().column();
    }

    /** Notes a mistake at a node. */
    public void problem(Node node, String message) {
        problems.add(new Problem(file, node.line(), node.column(), message));
    }

    /** How many keys there are, known or not. */
    public int size() {
        return mapping.entries().size();
    }

    /** The keys in the order of the file; all of them count as asked for. */
    public Collection<String> keys() {
        asked.addAll(mapping.entries().keySet());
        return mapping.entries().keySet();
    }

    /** Every key that nobody asked for is a mistake. */
    @Override
    public void close() {
        mapping.entries().forEach((key, entry) -> {
            if (!asked.contains(key)) {
                problems.add(new Problem(file, entry.line(), entry.column(), unknown("key", key, asked)));
            }
        });
    }

    /** Says that a name is not known, and which near one is. */
    public static String unknown(String what, String name, Collection<String> known) {
        String near = known.stream()
                .filter(k -> distance(k, name) <= Math.max(1, name.length() / 3) || swapped(k, name))
                .min(java.util.Comparator.comparingInt(k -> distance(k, name)))
                .map(k -> "; did you mean '" + k + "'?")
                .orElse("; there are " + String.join(", ", new java.util.TreeSet<>(known)));
        return "there is no " + what + " '" + name + "'" + near;
    }

    private Optional<String> text(String key, Node node) {
        if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar.text());
        }
        problem(node, "'" + key + "' is a text, not " + node.kind());
        return Optional.empty();
    }

    /** Whether one is the other with its characters in another order. */
    private static boolean swapped(String a, String b) {
        return java.util.Arrays.equals(
                a.chars().sorted().toArray(), b.chars().sorted().toArray());
    }

    /** How many characters to insert, drop or replace. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    /** Notes texts that stand in a list twice. */
    public void refuseRepeated(String key, List<String> texts) {
        Set<String> seen = new HashSet<>();
        texts.stream()
                .filter(t -> !seen.add(t))
                .forEach(t -> problem(key, "'" + t + "' stands in '" + key + "' twice"));
    }
}
