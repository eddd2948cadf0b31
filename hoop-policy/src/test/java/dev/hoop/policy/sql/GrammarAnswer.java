package dev.hoop.policy.sql;

import dev.hoop.policy.operation.Effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What PostgreSQL's grammar makes of one statement: a line that {@code src/conformance/answers.mjs} has written. Of the
 * functions that a statement calls the grammar knows nothing but the names; what calling them does, {@link Routines} says.
 */
record GrammarAnswer(Set<String> effects, Set<String> reads, Set<String> writes, Set<String> routines) {
    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-f]{2})");
    private static final String REFUSED = "!";
    private static final String PERHAPS = "sql.perhaps-";
    /** Of a block that builds its SQL at run time or cannot be compiled, the grammar tells nothing. */
    private static final String INCOMPARABLE = "sql.incomparable";

    /** The statements of a text; empty if the grammar refuses it. */
    static Optional<List<GrammarAnswer>> parse(String line) {
        if (line.equals(REFUSED)) {
            return Optional.empty();
        }
        if (line.isEmpty()) {
            return Optional.of(List.of());
        }
        return Optional.of(Arrays.stream(line.split(" ; ", -1))
                .map(GrammarAnswer::statement)
                .toList());
    }

    private static GrammarAnswer statement(String text) {
        Set<String> effects = new TreeSet<>();
        field(text, "effects").forEach(e -> effects.add("sql." + e));
        Findings calls = new Findings();
        for (String function : field(text, "functions")) {
            Routines.of(Dialect.POSTGRESQL).call(List.of(function.split("\\.")), Dialect.POSTGRESQL, calls);
        }
        boolean onlyPlanned = effects.equals(Set.of("sql.explain"));
        Statement called = calls.statement(new Output.None());
        if (!field(text, "functions").isEmpty()) { // which planning may call, but not what it does with them
            called.operation().effects().stream()
                    .filter(e -> onlyPlanned ? e == Effect.SQL_ROUTINE : e != Effect.SQL_UNKNOWN)
                    .forEach(e -> effects.add(e.text()));
        }
        Set<String> routines = new TreeSet<>(called.operation().routines());
        routines.addAll(field(text, "procedures"));
        return new GrammarAnswer(
                effects, new TreeSet<>(field(text, "reads")), new TreeSet<>(field(text, "writes")), routines);
    }

    private static List<String> field(String text, String name) {
        for (String field : text.split(" ")) {
            if (field.startsWith(name + "=")) {
                List<String> values = new ArrayList<>();
                for (String value : field.substring(name.length() + 1).split(",")) {
                    values.add(decoded(value));
                }
                return values;
            }
        }
        return List.of();
    }

    private static String decoded(String value) {
        return ESCAPE.matcher(value)
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    boolean isComparable() {
        return !effects.contains(INCOMPARABLE);
    }

    /** Our reading in the same terms. That samples of a masked column might be in what is read is no effect to a grammar. */
    static GrammarAnswer of(Statement statement) {
        Set<String> effects = new TreeSet<>();
        statement.operation().effects().stream()
                .filter(e -> e != Effect.SQL_INFERENCE)
                .forEach(e -> effects.add(e.text()));
        Set<String> reads = new TreeSet<>();
        statement.reads().forEach(r -> reads.add(r.toString()));
        Set<String> writes = new TreeSet<>();
        statement.writes().forEach(r -> writes.add(r.toString()));
        return new GrammarAnswer(
                effects, reads, writes, new TreeSet<>(statement.operation().routines()));
    }

    /** What differs in our reading, for people; empty if nothing does. */
    String differenceTo(GrammarAnswer other) {
        Set<String> sure = new TreeSet<>(effects);
        for (String effect : effects) {
            if (effect.startsWith(PERHAPS)) {
                sure.remove(effect);
                String perhaps = "sql." + effect.substring(PERHAPS.length());
                if (!effects.contains(perhaps)) {
                    other.effects.remove(perhaps);
                }
            }
        }
        return difference("effects", sure, other.effects)
                + difference("reads", reads, other.reads)
                + difference("writes", writes, other.writes)
                + difference("routines", routines, other.routines);
    }

    private static String difference(String what, Set<String> grammars, Set<String> ours) {
        return grammars.equals(ours) ? "" : " " + what + ": grammar " + grammars + ", ours " + ours + ";";
    }
}
