package dev.hoop.jdbc.postgresql;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.jdbc.guarded.GuardedConnection;
import dev.hoop.jdbc.guarded.Refusal;
import dev.hoop.jdbc.guarded.Session;
import org.postgresql.PGNotification;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.CachedQuery;
import org.postgresql.core.Encoding;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.ReplicationProtocol;
import org.postgresql.core.TransactionState;
import org.postgresql.core.TypeInfo;
import org.postgresql.core.Version;
import org.postgresql.fastpath.Fastpath;
import org.postgresql.jdbc.AutoSave;
import org.postgresql.jdbc.FieldMetadata;
import org.postgresql.jdbc.PreferQueryMode;
import org.postgresql.jdbc.TimestampUtils;
import org.postgresql.largeobject.LargeObjectManager;
import org.postgresql.replication.PGReplicationConnection;
import org.postgresql.util.LruCache;
import org.postgresql.util.PGobject;
import org.postgresql.xml.PGXmlFactoryFactory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TimerTask;
import java.util.logging.Logger;

/** A connection with what of pgjdbc's own calls can be judged; the others are refused by name. */
@SuppressWarnings({"deprecation", "removal"})
final class PgConnection extends GuardedConnection implements BaseConnection {
    private final BaseConnection bare;
    private final QueryExecutor executor;
    private final TypeInfo types;

    PgConnection(Session session, BaseConnection bare) {
        super(session, bare);
        this.bare = bare;
        executor = GuardedExecutor.of(session, bare);
        types = GuardedTypes.of(session, bare);
    }

    /** What pgjdbc tells of a notification. */
    private record Notification(String getName, int getPID, String getParameter) implements PGNotification {}

    private static HoopException no(String call) {
        return new HoopException(
                ErrorCode.PROTOCOL,
                call + " is refused: it reaches the server without a statement that the policy could judge."
                        + " Use a statement");
    }

    private static Refusal refuse(String call) {
        return new Refusal(no(call));
    }

    private <T> T call(Session.Call<T> call) throws SQLException {
        try {
            return call.run();
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    // --- judged

    @Override
    public CopyManager getCopyAPI() throws SQLException {
        return new CopyManager(this);
    }

    @Override
    public QueryExecutor getQueryExecutor() {
        return executor;
    }

    @Override
    public LargeObjectManager getLargeObjectAPI() throws SQLException {
        return new LargeObjectManager(this);
    }

    @Override
    public Fastpath getFastpathAPI() throws SQLException {
        return new Fastpath(this);
    }

    /** Judged and recorded without the password, which the driver hashes before it sends it. */
    @Override
    public void alterUserPassword(String user, char[] password, String encryption) throws SQLException {
        session().judged("ALTER USER " + escapeIdentifier(user) + " PASSWORD NULL", () -> {
            bare.alterUserPassword(user, password, encryption);
            return null;
        });
    }

    @Override
    public ResultSet execSQLQuery(String sql) throws SQLException {
        return queried(sql, () -> bare.execSQLQuery(sql));
    }

    @Override
    public ResultSet execSQLQuery(String sql, int type, int concurrency) throws SQLException {
        return queried(sql, () -> bare.execSQLQuery(sql, type, ResultSet.CONCUR_READ_ONLY));
    }

    @Override
    public void execSQLUpdate(String sql) throws SQLException {
        changed(sql, () -> {
            bare.execSQLUpdate(sql);
            return null;
        });
    }

    /** A notification's payload is whatever its sender put there, such as a row. */
    @Override
    public PGNotification[] getNotifications() throws SQLException {
        return notifications(call(bare::getNotifications));
    }

    @Override
    public PGNotification[] getNotifications(int milliseconds) throws SQLException {
        return notifications(call(() -> bare.getNotifications(milliseconds)));
    }

    private PGNotification[] notifications(PGNotification[] received) throws SQLException {
        if (received != null && received.length > 0 && session().guard().masks()) {
            throw new Refusal(
                    ErrorCode.PROTOCOL,
                    "Notifications are refused while the policy masks: their payload can hold any value");
        }
        return received == null
                ? null
                : Arrays.stream(received)
                        .map(n -> new Notification(n.getName(), n.getPID(), n.getParameter()))
                        .toArray(PGNotification[]::new);
    }

    /** The class would get values as they are, so only where nothing is masked. */
    @Override
    public void addDataType(String type, Class<? extends PGobject> value) throws SQLException {
        if (session().guard().masks()) {
            throw refuse("addDataType");
        }
        call(() -> {
            bare.addDataType(type, value);
            return null;
        });
    }

    @Override
    public void addDataType(String type, String className) {
        throw no("addDataType by name");
    }

    @Override
    public java.sql.Array createArrayOf(String type, Object elements) throws SQLException {
        if (elements instanceof Object[] array) {
            return createArrayOf(type, array);
        }
        if (elements != null && !elements.getClass().isArray()) {
            return call(() -> bare.createArrayOf(type, elements)); // which the driver refuses
        }
        return createArrayOf(type, Primitives.boxed(elements));
    }

    // --- harmless

    @Override
    public void cancelQuery() throws SQLException {
        call(() -> {
            bare.cancelQuery();
            return null;
        });
    }

    @Override
    public void setPrepareThreshold(int threshold) {
        bare.setPrepareThreshold(threshold);
    }

    @Override
    public int getPrepareThreshold() {
        return bare.getPrepareThreshold();
    }

    @Override
    public void setDefaultFetchSize(int rows) throws SQLException {
        call(() -> {
            bare.setDefaultFetchSize(rows);
            return null;
        });
    }

    @Override
    public int getDefaultFetchSize() {
        return bare.getDefaultFetchSize();
    }

    @Override
    public void setQueryTimeout(int seconds) throws SQLException {
        call(() -> {
            bare.setQueryTimeout(seconds);
            return null;
        });
    }

    @Override
    public int getQueryTimeout() {
        return bare.getQueryTimeout();
    }

    @Override
    public int getBackendPID() {
        return bare.getBackendPID();
    }

    @Override
    public String escapeIdentifier(String name) throws SQLException {
        return call(() -> bare.escapeIdentifier(name));
    }

    @Override
    public String escapeLiteral(String text) throws SQLException {
        return call(() -> bare.escapeLiteral(text));
    }

    @Override
    public String escapeString(String text) throws SQLException {
        return call(() -> bare.escapeString(text));
    }

    @Override
    public byte[] encodeString(String text) throws SQLException {
        return call(() -> bare.encodeString(text));
    }

    @Override
    public PreferQueryMode getPreferQueryMode() {
        return bare.getPreferQueryMode();
    }

    @Override
    public AutoSave getAutosave() {
        return bare.getAutosave();
    }

    @Override
    public void setAutosave(AutoSave autosave) {
        bare.setAutosave(autosave);
    }

    @Override
    public Map<String, String> getParameterStatuses() {
        return bare.getParameterStatuses(); // a view that cannot be changed
    }

    @Override
    public String getParameterStatus(String name) {
        return bare.getParameterStatus(name);
    }

    @Override
    public void setAdaptiveFetch(boolean adaptive) {
        bare.setAdaptiveFetch(adaptive);
    }

    @Override
    public boolean getAdaptiveFetch() {
        return bare.getAdaptiveFetch();
    }

    @Override
    public Encoding getEncoding() throws SQLException {
        return call(bare::getEncoding);
    }

    @Override
    public boolean haveMinimumServerVersion(int version) {
        return bare.haveMinimumServerVersion(version);
    }

    @Override
    public boolean haveMinimumServerVersion(Version version) {
        return bare.haveMinimumServerVersion(version);
    }

    @Override
    public boolean getStandardConformingStrings() {
        return bare.getStandardConformingStrings();
    }

    @Override
    public boolean getStringVarcharFlag() {
        return bare.getStringVarcharFlag();
    }

    @Override
    public TransactionState getTransactionState() {
        return bare.getTransactionState();
    }

    @Override
    public boolean binaryTransferSend(int oid) {
        return bare.binaryTransferSend(oid);
    }

    @Override
    public boolean isColumnSanitiserDisabled() {
        return bare.isColumnSanitiserDisabled();
    }

    @Override
    public boolean hintReadOnly() {
        return bare.hintReadOnly();
    }

    @Override
    public boolean getLogServerErrorDetail() {
        return false;
    }

    @Override
    public boolean getConvertBooleanToNumeric() {
        return bare.getConvertBooleanToNumeric();
    }

    @Override
    public void setFlushCacheOnDeallocate(boolean flush) {
        bare.setFlushCacheOnDeallocate(flush);
    }

    @Override
    public TypeInfo getTypeInfo() {
        return types;
    }

    /** Which reads and writes texts of dates, and knows the connection's time zone. */
    @Override
    public TimestampUtils getTimestampUtils() {
        return bare.getTimestampUtils();
    }

    /** One that everybody can have by its name. */
    @Override
    public Logger getLogger() {
        return bare.getLogger();
    }

    // --- refused

    @Override
    public PGReplicationConnection getReplicationAPI() {
        throw no("getReplicationAPI");
    }

    @Override
    public ReplicationProtocol getReplicationProtocol() {
        throw no("getReplicationProtocol");
    }

    @Override
    public Object getObject(String type, String value, byte[] bytes) throws SQLException {
        throw refuse("BaseConnection.getObject");
    }

    @Override
    public void addTimerTask(TimerTask task, long delay) {
        throw no("addTimerTask");
    }

    @Override
    public void purgeTimerTasks() {
        throw no("purgeTimerTasks");
    }

    @Override
    public LruCache<FieldMetadata.Key, FieldMetadata> getFieldMetadataCache() {
        throw no("getFieldMetadataCache");
    }

    @Override
    public CachedQuery createQuery(String sql, boolean escape, boolean parameterized, String... columns)
            throws SQLException {
        throw refuse("createQuery");
    }

    @Override
    public PGXmlFactoryFactory getXmlFactoryFactory() throws SQLException {
        throw refuse("getXmlFactoryFactory");
    }
}
