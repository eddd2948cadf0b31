package dev.hoop.jdbc.guarded;

import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.policy.ResultGuard;
import dev.hoop.policy.Running;
import dev.hoop.policy.SqlOperation;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A statement whose texts pass the policy and whose rows come back masked.
 *
 * <p>An operation lasts until its last result is read or closed, or until the statement runs another or is closed.
 */
public class GuardedStatement extends ForwardingStatement {
    private final List<SqlOperation> batch = new ArrayList<>();
    private String text = "";
    private SqlOperation operation; // that runs, or ran last
    private Running running; // null while nothing runs
    private boolean single; // the running operation has no more than one result
    private boolean keys; // the client asked for generated keys, so the operation waits for them
    private long count = -1;
    private GuardedResultSet result; // the current one, if it has been handed out and is still open
    private Warnings warnings; // null until there are any
    private final List<GuardedResultSet> kept = new ArrayList<>(); // that the client wanted kept open beside it

    protected GuardedStatement(Session session, Statement bare) {
        super(session, bare);
    }

    @Override
    String text() {
        return text;
    }

    void text(String newText) {
        text = newText;
    }

    /** The operation that runs. */
    Running running() {
        return running;
    }

    // --- one statement

    final Running start(SqlOperation next, String sql, Parameters parameters, boolean wantsKeys) throws SQLException {
        finish();
        text = sql;
        Running begun = session.begin(next, parameters);
        running = begun;
        operation = next;
        single = next.script().statements().size() <= 1;
        keys = wantsKeys;
        count = -1;
        session.began(this);
        return begun;
    }

    final ResultSet query(SqlOperation operation, String sql, Parameters parameters, Session.Call<ResultSet> call)
            throws SQLException {
        Running begun = start(operation, sql, parameters, false);
        try {
            ResultSet bare = call.run();
            begun.ran();
            return opened(bare);
        } catch (SQLException | RuntimeException e) {
            throw ended(e);
        }
    }

    final long update(
            SqlOperation operation, String sql, Parameters parameters, boolean wantsKeys, Session.Call<Long> call)
            throws SQLException {
        Running begun = start(operation, sql, parameters, wantsKeys);
        try {
            long rows = call.run();
            begun.ran();
            counted(rows);
            return rows;
        } catch (SQLException | RuntimeException e) {
            throw ended(e);
        }
    }

    final boolean any(
            SqlOperation operation, String sql, Parameters parameters, boolean wantsKeys, Session.Call<Boolean> call)
            throws SQLException {
        Running begun = start(operation, sql, parameters, wantsKeys);
        try {
            boolean rows = call.run();
            begun.ran();
            if (!rows && single) {
                counted(delegate.getUpdateCount());
            }
            return rows;
        } catch (SQLException | RuntimeException e) {
            throw ended(e);
        }
    }

    /** The target has changed so many rows; the operation ends unless keys are to come. */
    final void counted(long rows) throws SQLException {
        count = rows;
        if (!keys) {
            finish();
        }
    }

    /** What the client sees of a failure, with which the operation ends. */
    final SQLException ended(Exception failure) {
        SQLException shown = failed(failure);
        if (running != null) {
            Running ending = running;
            stop();
            try {
                closeResults();
            } catch (HoopException e) { // the archive cannot be written; the client knows of a failure already
                shown.addSuppressed(new Refusal(e));
            }
            session.failed(ending, Session.code(shown));
        }
        return shown;
    }

    /** Ends the operation that runs, if any. Fails if its end cannot be recorded; it has ended all the same. */
    final void finish() throws SQLException {
        if (running != null) {
            Running ending = running;
            stop();
            try {
                closeResults();
                ending.completed(count);
            } catch (HoopException e) {
                throw new Refusal(e);
            }
        }
    }

    private void stop() {
        running = null;
        session.finished(this);
    }

    /** Also those of the driver: what is read of them from now on would not be recorded. */
    private void closeResults() {
        try {
            closeKept();
        } finally {
            closeResult();
        }
    }

    private void closeKept() {
        List<GuardedResultSet> open = new ArrayList<>(kept);
        kept.clear();
        open.forEach(GuardedResultSet::shut);
    }

    private void closeResult() {
        if (result != null) {
            GuardedResultSet open = result;
            result = null;
            open.shut();
        }
    }

    /** The result has been read or closed. */
    final void ended(GuardedResultSet ended) throws SQLException {
        kept.remove(ended);
        if (ended == result) {
            result = null;
            if (single && !keys) {
                finish();
            }
        }
    }

    private ResultSet opened(ResultSet bare) throws SQLException {
        if (bare == null) {
            return null;
        }
        Rows rows = new Rows(bare);
        return opened(bare, rows, running.result(rows));
    }

    private GuardedResultSet opened(ResultSet bare, Rows rows, ResultGuard guard) {
        GuardedResultSet opened = session.vendor().result(session, bare);
        opened.guardedBy(this, running, rows, guard, false);
        result = opened;
        return opened;
    }

    @Override
    public ResultSet executeQuery(String sql) throws SQLException {
        return query(session.read(sql), sql, Parameters.NONE, () -> delegate.executeQuery(sql));
    }

    @Override
    public int executeUpdate(String sql) throws SQLException {
        return (int) update(sql, false, () -> (long) delegate.executeUpdate(sql));
    }

    @Override
    public int executeUpdate(String sql, int autoGeneratedKeys) throws SQLException {
        return (int) update(sql, keys(autoGeneratedKeys), () -> (long) delegate.executeUpdate(sql, autoGeneratedKeys));
    }

    @Override
    public int executeUpdate(String sql, int[] columnIndexes) throws SQLException {
        return (int) update(sql, true, () -> (long) delegate.executeUpdate(sql, columnIndexes));
    }

    @Override
    public int executeUpdate(String sql, String[] columnNames) throws SQLException {
        return (int) update(sql, true, () -> (long) delegate.executeUpdate(sql, columnNames));
    }

    @Override
    public long executeLargeUpdate(String sql) throws SQLException {
        return update(sql, false, () -> delegate.executeLargeUpdate(sql));
    }

    @Override
    public long executeLargeUpdate(String sql, int autoGeneratedKeys) throws SQLException {
        return update(sql, keys(autoGeneratedKeys), () -> delegate.executeLargeUpdate(sql, autoGeneratedKeys));
    }

    @Override
    public long executeLargeUpdate(String sql, int[] columnIndexes) throws SQLException {
        return update(sql, true, () -> delegate.executeLargeUpdate(sql, columnIndexes));
    }

    @Override
    public long executeLargeUpdate(String sql, String[] columnNames) throws SQLException {
        return update(sql, true, () -> delegate.executeLargeUpdate(sql, columnNames));
    }

    @Override
    public boolean execute(String sql) throws SQLException {
        return any(sql, false, () -> delegate.execute(sql));
    }

    @Override
    public boolean execute(String sql, int autoGeneratedKeys) throws SQLException {
        return any(sql, keys(autoGeneratedKeys), () -> delegate.execute(sql, autoGeneratedKeys));
    }

    @Override
    public boolean execute(String sql, int[] columnIndexes) throws SQLException {
        return any(sql, true, () -> delegate.execute(sql, columnIndexes));
    }

    @Override
    public boolean execute(String sql, String[] columnNames) throws SQLException {
        return any(sql, true, () -> delegate.execute(sql, columnNames));
    }

    private long update(String sql, boolean wantsKeys, Session.Call<Long> call) throws SQLException {
        return update(session.read(sql), sql, Parameters.NONE, wantsKeys, call);
    }

    private boolean any(String sql, boolean wantsKeys, Session.Call<Boolean> call) throws SQLException {
        return any(session.read(sql), sql, Parameters.NONE, wantsKeys, call);
    }

    static boolean keys(int autoGeneratedKeys) {
        return autoGeneratedKeys == RETURN_GENERATED_KEYS;
    }

    // --- results

    @Override
    public ResultSet getResultSet() throws SQLException {
        if (result != null) {
            return result;
        }
        try {
            ResultSet bare = delegate.getResultSet();
            return bare == null || running == null ? null : opened(bare);
        } catch (SQLException | RuntimeException e) {
            throw ended(e);
        }
    }

    @Override
    public boolean getMoreResults() throws SQLException {
        return more(delegate::getMoreResults, CLOSE_CURRENT_RESULT);
    }

    @Override
    public boolean getMoreResults(int current) throws SQLException {
        return more(() -> delegate.getMoreResults(current), current);
    }

    private boolean more(Session.Call<Boolean> call, int current) throws SQLException {
        try {
            if (current == KEEP_CURRENT_RESULT && result != null) {
                kept.add(result);
                result = null;
            }
            boolean rows = call.run();
            closeResult();
            if (current == CLOSE_ALL_RESULTS) {
                closeKept();
            }
            if (!rows && running != null && delegate.getUpdateCount() == -1) {
                finish();
            }
            return rows;
        } catch (SQLException | RuntimeException e) {
            throw ended(e);
        }
    }

    @Override
    public ResultSet getGeneratedKeys() throws SQLException {
        try {
            ResultSet bare = delegate.getGeneratedKeys();
            if (bare == null) {
                return null;
            }
            if (running == null) { // none were asked for: what the driver makes up is of unknown origin
                running = session.guard().describe("getGeneratedKeys");
                operation = null;
                session.began(this);
            }
            Rows rows = new Rows(bare, session.keyColumn(operation));
            keys = false;
            single = true;
            return opened(bare, rows, running.keys(rows));
        } catch (SQLException | RuntimeException e) {
            throw ended(e);
        }
    }

    // --- batches

    @Override
    public void addBatch(String sql) throws SQLException {
        SqlOperation operation = session.read(sql);
        session.check(operation);
        text = sql;
        try {
            delegate.addBatch(sql);
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
        batch.add(operation);
    }

    @Override
    public void clearBatch() throws SQLException {
        batch.clear();
        try {
            delegate.clearBatch();
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public int[] executeBatch() throws SQLException {
        return batch(
                delegate::executeBatch, c -> Arrays.stream(c).asLongStream().toArray());
    }

    @Override
    public long[] executeLargeBatch() throws SQLException {
        return batch(delegate::executeLargeBatch, c -> c);
    }

    private <C> C batch(Session.Call<C> call, java.util.function.Function<C, long[]> counts) throws SQLException {
        finish();
        List<Running> begun = new ArrayList<>();
        try {
            for (SqlOperation operation : batch) {
                begun.add(session.begin(operation, Parameters.NONE));
            }
            C done = call.run();
            end(begun, counts.apply(done), "");
            return done;
        } catch (SQLException | RuntimeException e) {
            SQLException shown = failed(e);
            long[] known = e instanceof BatchUpdateException b ? b.getLargeUpdateCounts() : new long[0];
            end(begun, known, Session.code(shown));
            throw shown instanceof Refusal refusal ? refused(refusal) : shown;
        } finally {
            batch.clear();
        }
    }

    /** JDBC has errors of a batch come with the counts of what ran before: nothing did. */
    static BatchUpdateException refused(Refusal refusal) {
        return new BatchUpdateException(refusal.getMessage(), refusal.getSQLState(), 0, new int[0]);
    }

    private static void end(List<Running> begun, long[] counts, String code) {
        for (int i = 0; i < begun.size(); i++) {
            if (i < counts.length && counts[i] != EXECUTE_FAILED) {
                begun.get(i).completed(counts[i] < 0 ? -1 : counts[i]);
            } else if (code.isEmpty()) {
                begun.get(i).completed(-1);
            } else {
                begun.get(i).failed(code);
            }
        }
    }

    // --- the rest

    @Override
    public Connection getConnection() throws SQLException {
        try {
            delegate.getConnection(); // fails if the statement is closed
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
        return session.connection();
    }

    @Override
    public SQLWarning getWarnings() throws SQLException {
        try {
            SQLWarning drivers = delegate.getWarnings();
            if (drivers != null && warnings == null) {
                warnings = session.warnings();
            }
            return drivers == null ? null : warnings.of(drivers, text);
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            finish();
        } finally {
            try {
                delegate.close();
            } catch (SQLException | RuntimeException e) {
                throw failed(e);
            }
        }
    }
}
