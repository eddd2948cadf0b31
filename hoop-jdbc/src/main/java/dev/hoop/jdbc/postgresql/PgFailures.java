package dev.hoop.jdbc.postgresql;

import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.postgresql.util.PSQLWarning;
import org.postgresql.util.ServerErrorMessage;

import java.sql.SQLException;
import java.util.Arrays;

/**
 * pgjdbc's exceptions, made anew. Applications ask them which constraint was violated, so the server's message comes with
 * them: whole where nothing is masked, and otherwise the text that passes and names, unless a function could have made
 * these up. Source: PostgreSQL, "Error and Notice Message Fields".
 */
final class PgFailures {
    private PgFailures() {}

    static SQLException of(PSQLException failure, String text, boolean whole) {
        ServerErrorMessage message = failure.getServerErrorMessage();
        if (message == null) {
            return new PSQLException(text, state(failure.getSQLState()));
        }
        if (!whole) {
            return new PSQLException(reduced(message, text));
        }
        return message.toString().equals(text) ? new PSQLException(message) : new PSQLException(message, false);
    }

    static PSQLWarning of(PSQLWarning warning, String text, boolean whole) {
        ServerErrorMessage message = warning.getServerErrorMessage();
        return new PSQLWarning(whole ? message : reduced(message, text));
    }

    private static PSQLState state(String sqlState) {
        return Arrays.stream(PSQLState.values())
                .filter(s -> s.getState().equals(sqlState))
                .findFirst()
                .orElse(null);
    }

    private static ServerErrorMessage reduced(ServerErrorMessage message, String text) {
        String severity = String.valueOf(message.getSeverity());
        String primary = text.startsWith(severity + ": ") ? text.substring(severity.length() + 2) : text;
        StringBuilder fields = new StringBuilder();
        field(fields, 'S', severity);
        field(fields, 'C', message.getSQLState());
        field(fields, 'M', primary);
        if (!PgTexts.functions(message)) {
            field(fields, 's', message.getSchema());
            field(fields, 't', message.getTable());
            field(fields, 'c', message.getColumn());
            field(fields, 'd', message.getDatatype());
            field(fields, 'n', message.getConstraint());
        }
        return new ServerErrorMessage(fields.toString());
    }

    private static void field(StringBuilder fields, char kind, String value) {
        if (value != null) {
            fields.append(kind).append(value).append('\0');
        }
    }
}
