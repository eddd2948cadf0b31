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
    private final QueryExecutor copying;

    PgConnection(Session session, BaseConnection bare) {
        super(session, bare);
        this.bare = bare;
        copying = CopyingExecutor.of(session, bare);
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
        return copying;
    }

    @Override
    public ResultSet execSQLQuery(String sql) throws SQLException {
        return createStatement().executeQuery(sql);
    }

    @Override
    public ResultSet execSQLQuery(String sql, int type, int concurrency) throws SQLException {
        return createStatement(type, concurrency).executeQuery(sql);
    }

    @Override
    public void execSQLUpdate(String sql) throws SQLException {
        try (var statement = createStatement()) {
            statement.executeUpdate(sql);
        }
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
        return elements instanceof Object[] array
                ? createArrayOf(type, array)
                : createArrayOf(type, Primitives.boxed(elements));
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
        return Map.copyOf(bare.getParameterStatuses());
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

    // --- refused

    @Override
    public LargeObjectManager getLargeObjectAPI() throws SQLException {
        throw refuse("getLargeObjectAPI");
    }

    @Override
    public Fastpath getFastpathAPI() throws SQLException {
        throw refuse("getFastpathAPI");
    }

    @Override
    public PGReplicationConnection getReplicationAPI() {
        throw no("getReplicationAPI");
    }

    @Override
    public ReplicationProtocol getReplicationProtocol() {
        throw no("getReplicationProtocol");
    }

    @Override
    public void alterUserPassword(String user, char[] password, String encryption) throws SQLException {
        throw refuse("alterUserPassword");
    }

    @Override
    public Object getObject(String type, String value, byte[] bytes) throws SQLException {
        throw refuse("BaseConnection.getObject");
    }

    @Override
    public TypeInfo getTypeInfo() {
        throw no("getTypeInfo");
    }

    @Override
    public TimestampUtils getTimestampUtils() {
        throw no("getTimestampUtils");
    }

    @Override
    public Logger getLogger() {
        throw no("getLogger");
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
    public void setFlushCacheOnDeallocate(boolean flush) {
        throw no("setFlushCacheOnDeallocate");
    }

    @Override
    public PGXmlFactoryFactory getXmlFactoryFactory() throws SQLException {
        throw refuse("getXmlFactoryFactory");
    }
}
