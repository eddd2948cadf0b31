package dev.hoop.jdbc.postgresql;

import dev.hoop.policy.failure.PostgresMessage;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLWarning;
import org.postgresql.util.ServerErrorMessage;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which texts of pgjdbc's failures and warnings hold no row's value. */
final class PgTexts {
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
        return message(message).harmless(sql).map(text -> message.getSeverity() + ": " + text);
    }

    /** Whether a procedural language made the text: then it can say anything under any code. */
    static boolean functions(ServerErrorMessage message) {
        return message(message).byFunction();
    }

    private static PostgresMessage message(ServerErrorMessage message) {
        return new PostgresMessage(
                text(message.getSeverity()),
                text(message.getSQLState()),
                text(message.getMessage()),
                text(message.getFile()),
                text(message.getRoutine()),
                names(message));
    }

    private static String text(String field) {
        return Objects.requireNonNullElse(field, "");
    }

    private static Set<String> names(ServerErrorMessage message) {
        return Stream.of(
                        message.getSchema(),
                        message.getTable(),
                        message.getColumn(),
                        message.getDatatype(),
                        message.getConstraint())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
