package dev.hoop.jdbc.guarded;

import dev.hoop.policy.Running;
import dev.hoop.policy.SqlOperation;

import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Function;

/** A prepared statement: read once, decided anew at each execution, and recorded with its parameters. */
public class GuardedPreparedStatement extends ForwardingPreparedStatement {
    private final Bound bound = new Bound();
    private SqlOperation operation;
    private boolean keys;

    protected GuardedPreparedStatement(Session session, PreparedStatement bare) {
        super(session, bare);
    }

    /** Says what it was prepared for; called once, before the client has it. */
    GuardedPreparedStatement of(SqlOperation newOperation, String sql, boolean wantsKeys) {
        operation = newOperation;
        keys = wantsKeys;
        text(sql);
        return this;
    }

    final Bound bound() {
        return bound;
    }

    /** The position at which a parameter is recorded. */
    int column(int parameter) {
        return parameter;
    }

    @Override
    public ResultSet executeQuery() throws SQLException {
        return query(operation, text(), bound, delegate::executeQuery);
    }

    @Override
    public int executeUpdate() throws SQLException {
        return (int) update(operation, text(), bound, keys, () -> (long) delegate.executeUpdate());
    }

    @Override
    public long executeLargeUpdate() throws SQLException {
        return update(operation, text(), bound, keys, delegate::executeLargeUpdate);
    }

    @Override
    public boolean execute() throws SQLException {
        return any(operation, text(), bound, keys, delegate::execute);
    }

    @Override
    public void addBatch() throws SQLException {
        try {
            delegate.addBatch();
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
        bound.addToBatch();
    }

    @Override
    public void clearBatch() throws SQLException {
        bound.clearBatch();
        super.clearBatch();
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

    private <C> C batch(Session.Call<C> call, Function<C, long[]> counts) throws SQLException {
        if (bound.batch().rows() == 0) { // nothing would run
            try {
                return call.run();
            } catch (SQLException | RuntimeException e) {
                throw failed(e);
            }
        }
        Running begun = batchBegun();
        try {
            C done = call.run();
            begun.ran();
            counted(Arrays.stream(counts.apply(done)).filter(c -> c > 0).sum());
            return done;
        } catch (SQLException | RuntimeException e) {
            throw ended(e);
        } finally {
            bound.clearBatch();
        }
    }

    private Running batchBegun() throws SQLException {
        try {
            return start(operation, text(), bound.batch(), keys);
        } catch (Refusal e) {
            clearBatch();
            throw refused(e);
        }
    }

    @Override
    public void clearParameters() throws SQLException {
        try {
            delegate.clearParameters();
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
        bound.clear();
    }

    @Override
    public ResultSetMetaData getMetaData() throws SQLException {
        try {
            ResultSetMetaData columns = delegate.getMetaData();
            return columns == null ? null : session.vendor().columns(session, columns);
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public ParameterMetaData getParameterMetaData() throws SQLException {
        try {
            ParameterMetaData parameters = delegate.getParameterMetaData();
            return parameters == null ? null : new GuardedParameterMetaData(session, parameters);
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    /** What it is prepared for, by fingerprint: the text may hold values. */
    @Override
    public String toString() {
        return super.toString() + " " + operation;
    }
}
