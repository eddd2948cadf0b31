package dev.hoop.jdbc.postgresql;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.jdbc.guarded.Refusal;
import dev.hoop.jdbc.guarded.Session;
import dev.hoop.policy.ResultGuard;
import dev.hoop.policy.ResultShape;
import dev.hoop.policy.Running;
import dev.hoop.policy.SqlOperation;
import dev.hoop.policy.sql.Output;
import dev.hoop.policy.sql.OutputColumn;
import dev.hoop.policy.sql.Statement;
import org.postgresql.copy.CopyDual;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyOperation;
import org.postgresql.copy.CopyOut;
import org.postgresql.core.QueryExecutor;

import java.sql.SQLException;
import java.util.List;

/** Judges {@code COPY}, and guards what it sends and gets. */
final class Copies {
    private Copies() {}

    static CopyOperation start(Session session, QueryExecutor bare, String sql, boolean suppressBegin)
            throws SQLException {
        SqlOperation operation = session.read(sql);
        Running running = session.begin(operation, Parameters.NONE);
        try {
            Columns columns = Columns.of(operation);
            ResultGuard guard = columns == null ? null : clean(running, columns);
            CopyOperation copy = bare.startCopy(sql, suppressBegin);
            running.ran();
            if (copy instanceof CopyIn in && !(copy instanceof CopyDual)) {
                return new GuardedCopyIn(session, running, in);
            }
            boolean expected = guard != null && columns.fits(copy.getFieldCount());
            if (!(copy instanceof CopyOut out) || copy instanceof CopyDual || !expected) {
                copy.cancelCopy();
                throw refused("its answer is not what its text was read to give");
            }
            return new GuardedCopyOut(session, running, guard, out);
        } catch (SQLException | RuntimeException e) {
            SQLException shown = session.shown(e);
            running.failed(shown.getSQLState());
            throw shown;
        }
    }

    private static ResultGuard clean(Running running, Columns columns) throws SQLException {
        ResultGuard guard = running.result(columns);
        for (int i = 1; i <= columns.columns(); i++) {
            if (guard.masked(i)) {
                guard.end();
                throw refused("a masked column is, or could be, in it. Name columns without masks");
            }
        }
        return guard;
    }

    private static Refusal refused(String reason) {
        return new Refusal(ErrorCode.DENIED, "COPY TO STDOUT is denied: " + reason);
    }

    /** What a COPY TO is read to answer. */
    private record Columns(List<OutputColumn> known) implements ResultShape {
        /** Null for a COPY FROM. */
        static Columns of(SqlOperation operation) {
            List<Statement> answering = operation.script().statements().stream()
                    .filter(s -> !(s.output() instanceof Output.None))
                    .toList();
            if (answering.isEmpty()) {
                return null;
            }
            return answering.get(0).output() instanceof Output.Columns columns
                    ? new Columns(columns.columns())
                    : new Columns(List.of());
        }

        boolean fits(int fields) {
            return known.isEmpty() || known.size() == fields;
        }

        @Override
        public int columns() {
            return Math.max(1, known.size());
        }

        @Override
        public String label(int column) {
            return known.isEmpty() ? "?" : known.get(column - 1).label();
        }

        @Override
        public String type(int column) {
            return "copy";
        }

        @Override
        public int length(int column) {
            return Integer.MAX_VALUE;
        }
    }
}
