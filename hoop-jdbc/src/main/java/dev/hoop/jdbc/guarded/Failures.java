package dev.hoop.jdbc.guarded;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.policy.failure.States;

import java.sql.BatchUpdateException;
import java.sql.DataTruncation;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLNonTransientException;
import java.sql.SQLRecoverableException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.sql.SQLWarning;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Failures and warnings of the driver, made anew: of the same JDBC class, or the driver's own that clients look for, with
 * the same SQLSTATE and code, and without the driver's object. Where the policy masks, with a text that holds no row's value.
 */
final class Failures {
    private static final int LONGEST_CHAIN = 100;

    /** One JDBC class of failures. */
    private record Kind<E extends SQLException>(Class<E> type, Function<Text, SQLException> make) {}

    /** What of a failure passes. */
    private record Text(String message, String state, int code) {}

    private static final List<Kind<?>> KINDS = List.of( // subclasses before what they extend
            new Kind<>(SQLTimeoutException.class, t -> new SQLTimeoutException(t.message, t.state, t.code)),
            new Kind<>(
                    SQLTransientConnectionException.class,
                    t -> new SQLTransientConnectionException(t.message, t.state, t.code)),
            new Kind<>(
                    SQLTransactionRollbackException.class,
                    t -> new SQLTransactionRollbackException(t.message, t.state, t.code)),
            new Kind<>(SQLTransientException.class, t -> new SQLTransientException(t.message, t.state, t.code)),
            new Kind<>(SQLDataException.class, t -> new SQLDataException(t.message, t.state, t.code)),
            new Kind<>(
                    SQLFeatureNotSupportedException.class,
                    t -> new SQLFeatureNotSupportedException(t.message, t.state, t.code)),
            new Kind<>(
                    SQLIntegrityConstraintViolationException.class,
                    t -> new SQLIntegrityConstraintViolationException(t.message, t.state, t.code)),
            new Kind<>(
                    SQLInvalidAuthorizationSpecException.class,
                    t -> new SQLInvalidAuthorizationSpecException(t.message, t.state, t.code)),
            new Kind<>(
                    SQLNonTransientConnectionException.class,
                    t -> new SQLNonTransientConnectionException(t.message, t.state, t.code)),
            new Kind<>(SQLSyntaxErrorException.class, t -> new SQLSyntaxErrorException(t.message, t.state, t.code)),
            new Kind<>(SQLNonTransientException.class, t -> new SQLNonTransientException(t.message, t.state, t.code)),
            new Kind<>(SQLRecoverableException.class, t -> new SQLRecoverableException(t.message, t.state, t.code)));

    private final BooleanSupplier masks;
    private final Vendor vendor;

    Failures(BooleanSupplier masks, Vendor vendor) {
        this.masks = masks;
        this.vendor = vendor;
    }

    /** @param sql the text that went to the target, or nothing */
    SQLException of(Exception failure, String sql) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        if (failure instanceof HoopException refused) {
            return new Refusal(refused);
        }
        if (!(failure instanceof SQLException first)) {
            return unexpected(failure);
        }
        SQLException shown = single(first, sql);
        SQLException tail = shown;
        SQLException next = first.getNextException();
        for (int i = 0; next != null && i < LONGEST_CHAIN; i++) {
            SQLException more = single(next, sql);
            tail.setNextException(more);
            tail = more;
            next = next.getNextException();
        }
        return shown;
    }

    /** One warning, without those behind it. */
    SQLWarning single(SQLWarning warning, String sql) {
        SQLWarning shown = rebuilt(warning, sql);
        shown.setStackTrace(warning.getStackTrace());
        return shown;
    }

    private SQLWarning rebuilt(SQLWarning warning, String sql) {
        if (warning instanceof DataTruncation cut) {
            return new DataTruncation(
                    cut.getIndex(), cut.getParameter(), cut.getRead(), cut.getDataSize(), cut.getTransferSize());
        }
        String text = message(warning, sql);
        return vendor.anew(warning, text, !masks.getAsBoolean())
                .orElseGet(() -> new SQLWarning(text, warning.getSQLState(), warning.getErrorCode()));
    }

    private SQLException single(SQLException failure, String sql) {
        Text text = new Text(message(failure, sql), failure.getSQLState(), failure.getErrorCode());
        SQLException shown =
                vendor.anew(failure, text.message, !masks.getAsBoolean()).orElseGet(() -> rebuilt(failure, text));
        shown.setStackTrace(failure.getStackTrace());
        if (!masks.getAsBoolean() && !(shown instanceof BatchUpdateException) && harmless(failure.getCause())) {
            shown.initCause(failure.getCause());
        }
        return shown;
    }

    /** Whether a cause leads to nothing of the driver's, such as the failure of a stream of the client's own. */
    private static boolean harmless(Throwable cause) {
        int length = 0;
        for (Throwable next = cause; next != null; next = next.getCause()) {
            String name = next.getClass().getName();
            if (next instanceof SQLException || !name.startsWith("java.") || ++length > LONGEST_CHAIN) {
                return false;
            }
        }
        return cause != null;
    }

    private static SQLException rebuilt(SQLException failure, Text text) {
        if (failure instanceof BatchUpdateException batch) {
            long[] counts = batch.getLargeUpdateCounts();
            return new BatchUpdateException(
                    text.message, text.state, text.code, counts == null ? new long[0] : counts, null);
        }
        for (Kind<?> kind : KINDS) {
            if (kind.type().isInstance(failure)) {
                return kind.make().apply(text);
            }
        }
        return new SQLException(text.message, text.state, text.code);
    }

    private String message(SQLException failure, String sql) {
        if (!masks.getAsBoolean()) {
            return failure.getMessage();
        }
        return vendor.harmless(failure, sql).orElseGet(() -> States.withheld(failure.getSQLState()));
    }

    /** A defect of a driver, or of ours. */
    private SQLException unexpected(Exception failure) {
        String text = masks.getAsBoolean() ? "" : ": " + failure.getMessage();
        SQLException shown = new Refusal(
                ErrorCode.INTERNAL,
                "The driver failed with " + failure.getClass().getName() + text);
        shown.setStackTrace(failure.getStackTrace());
        return shown;
    }
}
