package dev.hoop.jdbc.guarded;

import java.sql.SQLException;
import java.sql.Wrapper;
import java.util.Arrays;

/**
 * An object of the driver, as the client may have it. Leads to other guarded objects only. Its identity is its own, and
 * its text says nothing of values.
 */
public abstract class Guarded implements Wrapper {
    final Session session;

    Guarded(Session session) {
        this.session = session;
    }

    /** The driver's object. For this module only. */
    abstract Object inner();

    /** What takes the place of {@code value} when it is passed to the driver: of one of ours, what it stands for. */
    @SuppressWarnings("unchecked") // a guarded object stands for one of the same JDBC interface
    static <T> T inner(T value) {
        return value instanceof Guarded ours ? (T) ours.inner() : value;
    }

    /** The same for each of several values. The array itself stays as it is, as does its class if none is ours. */
    static Object[] inners(Object[] values) {
        boolean ours = values != null && Arrays.stream(values).anyMatch(v -> v instanceof Guarded);
        return ours ? Arrays.stream(values).map(Guarded::inner).toArray() : values;
    }

    /** The session that the object belongs to. */
    protected final Session session() {
        return session;
    }

    /** The text that went to the target, where there is one: names in it may be quoted back to the client. */
    String text() {
        return "";
    }

    /** What the client gets to see of a failure. */
    protected final SQLException failed(Exception failure) {
        return session.failed(failure, text());
    }

    /** Calls the target; what the client sees of a failure is ours. */
    final <T> T own(Session.Call<T> call) throws SQLException {
        try {
            return call.run();
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    protected final SQLException refused(String call) {
        return Refusal.protocol(call
                + " is refused: it reads or changes rows without a statement that the policy could judge."
                + " Use a statement");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw Refusal.protocol("unwrap(" + type.getName()
                + ") is refused: what lies beneath is a way around the policy." + " Use the interfaces of java.sql");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public final boolean equals(Object other) {
        return this == other;
    }

    @Override
    public final int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "@" + Integer.toHexString(hashCode());
    }
}
