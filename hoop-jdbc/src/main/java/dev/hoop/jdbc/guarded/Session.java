package dev.hoop.jdbc.guarded;

import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.policy.Guard;
import dev.hoop.policy.Running;
import dev.hoop.policy.SqlOperation;
import dev.hoop.policy.sql.Dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What the objects of one connection share. Owned by one thread at a time, as its connection is. */
public final class Session {
    private final Guard guard;
    private final Connection bare;
    private final Dialect dialect;
    private final Vendor vendor;
    private final String url;
    private final Runnable closing;
    private final Failures failures;
    private final GuardedConnection connection;
    private final KeyColumns keys;
    private final Set<GuardedStatement> active = Collections.newSetFromMap(new IdentityHashMap<>());
    private volatile boolean closed; // written by whoever closes or aborts; read by operations that were running then
    private volatile boolean broken; // written by whoever sees the target gone; read by whoever closes

    /**
     * @param url     as clients may see it: with the real scheme, without secrets
     * @param closing run once the session has ended
     */
    public Session(Guard guard, Connection bare, Dialect dialect, Vendor vendor, String url, Runnable closing) {
        this.guard = guard;
        this.bare = bare;
        this.dialect = dialect;
        this.vendor = vendor;
        this.url = url;
        this.closing = closing;
        failures = new Failures(guard::masks, vendor);
        keys = new KeyColumns(bare);
        connection = vendor.connection(this, bare);
    }

    /** The connection that the client holds. */
    public GuardedConnection connection() {
        return connection;
    }

    public Guard guard() {
        return guard;
    }

    Dialect dialect() {
        return dialect;
    }

    Vendor vendor() {
        return vendor;
    }

    String url() {
        return url;
    }

    SQLException failed(Exception failure, String sql) {
        SQLException shown = failures.of(failure, sql);
        String state = shown.getSQLState();
        if (!(shown instanceof Refusal) && state != null && (state.startsWith("08") || state.startsWith("57P0"))) {
            broken = true;
        }
        return shown;
    }

    /** What the client gets to see of a failure of the driver's. */
    public SQLException shown(Exception failure) {
        return failed(failure, "");
    }

    SQLWarning warning(SQLWarning warning, String sql) {
        return warning == null ? null : warnings().of(warning, sql);
    }

    Warnings warnings() {
        return new Warnings(failures);
    }

    public SqlOperation read(String sql) throws SQLException {
        report();
        return guard.read(sql);
    }

    /** Reads a text that the driver may cut up now and run later. */
    SqlOperation readToKeep(String sql) throws SQLException {
        report();
        return guard.readToKeep(sql);
    }

    private void report() throws SQLException {
        try {
            vendor.report(bare, guard);
        } catch (SQLException | RuntimeException e) {
            throw failed(e, "");
        }
    }

    void check(SqlOperation operation) throws SQLException {
        try {
            guard.check(operation);
        } catch (HoopException e) {
            throw new Refusal(e);
        }
    }

    /** Decides an operation and records it. */
    public Running begin(SqlOperation operation, Parameters parameters) throws SQLException {
        boolean autoCommit;
        try {
            autoCommit = bare.getAutoCommit();
        } catch (SQLException e) {
            throw failed(e, "");
        }
        return begin(operation, parameters, autoCommit);
    }

    Running begin(SqlOperation operation, Parameters parameters, boolean autoCommit) throws SQLException {
        report();
        return recorded(() -> guard.begin(operation, parameters, autoCommit));
    }

    /** Records what is about to be done. On a connection that is closed, that fails as the driver would. */
    Running recorded(Supplier<Running> record) throws SQLException {
        try {
            return record.get();
        } catch (HoopException e) {
            throw new Refusal(e);
        } catch (IllegalStateException e) {
            if (!closed) {
                throw e;
            }
            throw new SQLNonTransientConnectionException("This connection has been closed", "08003");
        }
    }

    /** Does what the driver does without a statement of the client's, if the policy allows the statement it amounts to. */
    public <T> T judged(String sql, Call<T> call) throws SQLException {
        return during(begin(read(sql), Parameters.NONE), sql, call);
    }

    /** Calls the driver, and ends the operation with that. */
    public <T> T during(Running running, String sql, Call<T> call) throws SQLException {
        try {
            T result = call.run();
            running.completed(-1);
            return result;
        } catch (SQLException | RuntimeException e) {
            SQLException shown = failed(e, sql);
            failed(running, code(shown));
            throw shown;
        }
    }

    /** The column that generated keys are of, where the driver makes up its name; asked only if it could be masked. */
    Optional<String> keyColumn(SqlOperation operation) {
        return operation == null || dialect != Dialect.MYSQL || !guard.masks()
                ? Optional.empty()
                : keys.column(operation.script());
    }

    void readsLargeObject() throws SQLException {
        judge(vendor.readsLargeObject());
    }

    void writesLargeObject() throws SQLException {
        judge(vendor.writesLargeObject());
    }

    private void judge(Optional<String> sql) throws SQLException {
        if (sql.isPresent()) {
            judged(sql.get(), () -> null);
        }
    }

    /** Whether a class is the driver's, by the first two parts of its package, such as {@code org.h2}. */
    boolean driversOwn(Class<?> type) {
        String[] parts = bare.getClass().getName().split("\\.", 3);
        return parts.length == 3 && type.getName().startsWith(parts[0] + "." + parts[1] + ".");
    }

    void refuseTypeMap(Map<String, Class<?>> map) throws SQLException {
        if (map != null && !map.isEmpty()) {
            throw Refusal.protocol("A type map is refused: the driver would hand values to the classes in it directly."
                    + " Read the value as an object and convert it");
        }
    }

    static String code(SQLException failure) {
        return failure.getSQLState() == null ? "HY000" : failure.getSQLState();
    }

    void began(GuardedStatement statement) {
        active.add(statement);
    }

    void finished(GuardedStatement statement) {
        active.remove(statement);
    }

    /** Ends what still runs. Fails with the first that cannot be recorded, when all have ended. */
    void finish() throws SQLException {
        SQLException first = null;
        for (GuardedStatement statement : new ArrayList<>(active)) {
            try {
                statement.finish();
            } catch (SQLException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** Ends an operation with an error. */
    void failed(Running running, String code) {
        ending(() -> running.failed(code));
    }

    /** Records an end, unless the connection was aborted meanwhile: then its recording has ended before. */
    void ending(Runnable end) {
        try {
            end.run();
        } catch (IllegalStateException e) {
            if (!closed) {
                throw e;
            }
        }
    }

    void close() {
        closed = true;
        try {
            guard.close(broken ? CloseReason.TARGET_GONE : CloseReason.CLOSED);
        } finally {
            closing.run();
        }
    }

    /** A call of the driver. */
    @FunctionalInterface
    public interface Call<T> {
        T run() throws SQLException;
    }
}
