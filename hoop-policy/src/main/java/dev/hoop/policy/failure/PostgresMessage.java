package dev.hoop.policy.failure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An error or a notice of PostgreSQL's. Fields that it lacks are empty. Immutable.
 *
 * <p>Which of its texts hold no row's value: the primary message, of classes that speak of names only, if the server
 * itself made it rather than a function, and if every name in it is the client's own or of a constraint. Detail, hint and
 * context never pass. Source: PostgreSQL, "PostgreSQL Error Codes", "Error and Notice Message Fields".
 *
 * @param text    the primary message
 * @param file    of the server's source, where it was made
 * @param routine of the server's source, where it was made
 * @param names   of the schema, table, column, type and constraint that it is about
 */
public record PostgresMessage(
        String severity, String state, String text, String file, String routine, Set<String> names) {
    private static final Set<String> CLASSES = Set.of(
            "00", "01", "08", "0A", "21", "23", "25", "26", "2B", "34", "3D", "3F", "40", "42", "53", "54", "55", "57");
    private static final Set<String> PLAIN = Set.of("22001", "22012");

    public PostgresMessage {
        names = Set.copyOf(names);
    }

    /** The primary message, if it holds no row's value. @param sql the text that it answers, or nothing */
    public Optional<String> harmless(String sql) {
        boolean speaksOfNames = PLAIN.contains(state) || state.length() == 5 && CLASSES.contains(state.substring(0, 2));
        return !text.isEmpty() && speaksOfNames && !byFunction() && Quoted.onlyNames(text, sql, names)
                ? Optional.of(text)
                : Optional.empty();
    }

    /** What is said in place of a text that may not pass. */
    public String withheld() {
        return States.withheld(state);
    }

    /** Whether a procedural language made it: then it can say anything under any code. */
    public boolean byFunction() {
        String from = routine.toLowerCase(Locale.ROOT);
        String in = file.toLowerCase(Locale.ROOT);
        return from.equals("exec_stmt_raise")
                || from.startsWith("ply_")
                || in.equals("pl_exec.c")
                || in.startsWith("plpy_")
                || in.startsWith("plperl")
                || in.startsWith("pltcl")
                || in.startsWith("plv8");
    }

    /** Without the text, which may hold values. */
    @Override
    public String toString() {
        return severity + " " + state;
    }
}
