package dev.hoop.jdbc.postgresql;

import dev.hoop.jdbc.vendor.Quoted;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLWarning;
import org.postgresql.util.ServerErrorMessage;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which texts of PostgreSQL hold no row's value: the primary message, of classes that speak of names only, if the server
 * itself made it rather than a function, and if every name in it is the client's own or of a constraint.
 *
 * <p>Detail, hint and context never pass. Source: PostgreSQL, "PostgreSQL Error Codes", "Error and Notice Message Fields".
 */
final class PgTexts {
    private static final Set<String> CLASSES = Set.of(
            "00", "01", "08", "0A", "21", "23", "25", "26", "2B", "34", "3D", "3F", "40", "42", "53", "54", "55", "57");
    private static final Set<String> STATES = Set.of("22001", "22012");
    /** Of the driver's own messages, those that hold neither a value nor a statement. */
    private static final Set<String> DRIVERS = Set.of("08003", "02000", "0100E", "24000", "55000");

    private PgTexts() {}

    static Optional<String> harmless(SQLException failure, String sql) {
        ServerErrorMessage message = failure instanceof PSQLException error
                ? error.getServerErrorMessage()
                : failure instanceof PSQLWarning warning ? warning.getServerErrorMessage() : null;
        if (message == null) {
            return Optional.ofNullable(failure.getMessage())
                    .filter(m -> failure instanceof PSQLException && DRIVERS.contains(failure.getSQLState()));
        }
        String state = String.valueOf(message.getSQLState());
        String text = message.getMessage();
        boolean speaksOfNames =
                STATES.contains(state) || state.length() == 5 && CLASSES.contains(state.substring(0, 2));
        return text != null && speaksOfNames && !functions(message) && Quoted.onlyNames(text, sql, names(message))
                ? Optional.of(String.valueOf(message.getSeverity()) + ": " + text)
                : Optional.empty();
    }

    /** Whether a procedural language made the text: then it can say anything under any code. */
    static boolean functions(ServerErrorMessage message) {
        String routine = String.valueOf(message.getRoutine()).toLowerCase(Locale.ROOT);
        String file = String.valueOf(message.getFile()).toLowerCase(Locale.ROOT);
        return routine.equals("exec_stmt_raise")
                || routine.startsWith("ply_")
                || file.equals("pl_exec.c")
                || file.startsWith("plpy_")
                || file.startsWith("plperl")
                || file.startsWith("pltcl")
                || file.startsWith("plv8");
    }

    private static Set<String> names(ServerErrorMessage message) {
        return Stream.of(
                        message.getSchema(),
                        message.getTable(),
                        message.getColumn(),
                        message.getDatatype(),
                        message.getConstraint())
                .filter(n -> n != null)
                .collect(Collectors.toSet());
    }
}
