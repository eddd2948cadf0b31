package dev.hoop.jdbc.guarded;

import dev.hoop.policy.Running;
import dev.hoop.policy.SqlOperation;

import java.sql.CallableStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A call. What comes back in its parameters has no known origin: all of it is redacted if anything at all could be
 * masked.
 */
public class GuardedCallableStatement extends ForwardingCallableStatement {
    private final List<String> names = new ArrayList<>(); // recorded behind the numbered ones
    private int numbered;
    private Delivery delivery; // of the operation below
    private Running delivered;

    protected GuardedCallableStatement(Session session, CallableStatement bare) {
        super(session, bare);
    }

    @Override
    GuardedPreparedStatement of(SqlOperation operation, String sql, boolean wantsKeys) {
        return super.of(operation, sql, true); // what comes back is read after the call, so the operation waits
    }

    @Override
    int column(int parameter) {
        numbered = Math.max(numbered, parameter);
        return parameter;
    }

    /** Named parameters are recorded behind the numbered ones, in the order in which they are first named. */
    int column(String name) {
        int known = names.indexOf(name);
        if (known < 0) {
            names.add(name);
            known = names.size() - 1;
        }
        return OutParameters.NUMBERED + known + 1;
    }

    void registered(int parameter) {
        column(parameter);
    }

    void registered(String name) {
        column(name);
    }

    Delivery delivery() throws SQLException {
        Running running = running();
        if (running == null) {
            throw Refusal.protocol("No parameter has come back: the call has not run");
        }
        int columns = names.isEmpty() ? numbered : OutParameters.NUMBERED + names.size();
        if (delivery == null || running != delivered || columns > delivery.columns()) {
            OutParameters source = new OutParameters(delegate, columns, names);
            try {
                delivery = new Delivery(session, running, running.unresolved(source), source, false);
                delivery.guard().row();
                delivered = running;
            } catch (RuntimeException e) {
                throw failed(e);
            }
        }
        return delivery;
    }

    @Override
    public boolean wasNull() throws SQLException {
        try {
            return delivery().wasNull();
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }
}
