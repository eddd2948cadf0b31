package dev.hoop.jdbc.guarded;

import dev.hoop.policy.ResultGuard;
import dev.hoop.policy.Running;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * Rows, each value of which takes its way through a {@link Delivery}. Where nothing is masked they can be changed, each
 * change being judged as the statement that it amounts to.
 */
public class GuardedResultSet extends ForwardingResultSet {
    private GuardedStatement statement; // null if the driver made the statement by itself
    private Statement own; // of such a driver's statement, once asked for
    private Running running;
    private Delivery delivery;
    private Map<String, Integer> columns;
    private boolean over; // the recording of it has ended
    private RowChanges changes; // made when first needed

    protected GuardedResultSet(Session session, ResultSet bare) {
        super(session, bare);
    }

    /**
     * Says whose result it is; called once, before the client has it.
     *
     * @param of    null if it is of no statement of the client's
     * @param alone whether the operation ends with it, without a statement that would end it
     */
    final void guardedBy(GuardedStatement of, Running newRunning, Rows rows, ResultGuard guard, boolean alone) {
        statement = of;
        running = newRunning;
        delivery = new Delivery(session, newRunning, guard, rows, alone);
    }

    @Override
    String text() {
        return statement == null ? "" : statement.text();
    }

    final Delivery delivery() {
        return delivery;
    }

    final int column(String label) throws SQLException {
        if (columns == null) {
            columns = new HashMap<>();
        }
        Integer known = columns.get(label);
        if (known == null) {
            known = findColumn(label);
            if (columns.size() < 10_000) {
                columns.put(label, known);
            }
        }
        return known;
    }

    /** The operation ends, and the result with it. */
    final void shut() {
        over = true;
        try {
            delivery.guard().end();
        } finally {
            closeBare();
        }
    }

    private void closeBare() {
        try {
            delegate.close();
        } catch (SQLException | RuntimeException e) {
            failed(e); // it is closed with its statement at the latest; what the driver says of the target is noted
        }
    }

    private void over() throws SQLException {
        over = true;
        delivery.guard().end();
        if (statement != null) {
            statement.ended(this);
        } else if (delivery.alone()) {
            running.completed(-1);
        }
    }

    @Override
    public boolean next() throws SQLException {
        try {
            if (delegate.next()) {
                row();
                return true;
            }
            if (delegate.getType() == TYPE_FORWARD_ONLY) {
                over();
            }
            return false;
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    private void row() throws SQLException {
        if (over) {
            throw Refusal.protocol("The result has been read to its end and is recorded. Run the statement again");
        }
        delivery.guard().row();
    }

    @Override
    public boolean previous() throws SQLException {
        return moved(delegate::previous);
    }

    @Override
    public boolean first() throws SQLException {
        return moved(delegate::first);
    }

    @Override
    public boolean last() throws SQLException {
        return moved(delegate::last);
    }

    @Override
    public boolean absolute(int row) throws SQLException {
        return moved(() -> delegate.absolute(row));
    }

    @Override
    public boolean relative(int rows) throws SQLException {
        return moved(() -> delegate.relative(rows));
    }

    private boolean moved(Session.Call<Boolean> move) throws SQLException {
        try {
            boolean onRow = move.run();
            if (onRow) {
                row();
            }
            return onRow;
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    // --- changes

    @Override
    final RowChanges changes() throws SQLException {
        if (session.guard().masks()) {
            throw Refusal.protocol(
                    "Changing rows through a result is refused while the policy masks: a masked value could"
                            + " be written back. Use an UPDATE, INSERT or DELETE");
        }
        if (changes == null) {
            changes = new RowChanges(session, own(delegate::getConcurrency) == CONCUR_UPDATABLE ? text() : "");
        }
        return changes;
    }

    @Override
    public void updateRow() throws SQLException {
        changes().update(delegate::updateRow);
    }

    @Override
    public void insertRow() throws SQLException {
        changes().insert(delegate::insertRow);
    }

    @Override
    public void deleteRow() throws SQLException {
        changes().delete(delegate::deleteRow);
    }

    @Override
    public void refreshRow() throws SQLException {
        changes().refresh(delegate::refreshRow);
        row();
    }

    @Override
    public void cancelRowUpdates() throws SQLException {
        changes().forget(delegate::cancelRowUpdates);
    }

    @Override
    public void moveToInsertRow() throws SQLException {
        changes().forget(delegate::moveToInsertRow);
        row();
    }

    @Override
    public void moveToCurrentRow() throws SQLException {
        changes().forget(delegate::moveToCurrentRow);
        row();
    }

    @Override
    public boolean wasNull() throws SQLException {
        try {
            return delivery.wasNull();
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public ResultSetMetaData getMetaData() throws SQLException {
        try {
            ResultSetMetaData described = delegate.getMetaData();
            return described == null ? null : session.vendor().columns(session, described);
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public Statement getStatement() throws SQLException {
        try {
            Statement bare = delegate.getStatement();
            if (bare == null || statement != null) {
                return bare == null ? null : statement;
            }
            if (own == null) {
                own = session.vendor().statement(session, bare);
            }
            return own;
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public SQLWarning getWarnings() throws SQLException {
        try {
            return session.warning(delegate.getWarnings(), text());
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            delegate.close();
            over();
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }
}
