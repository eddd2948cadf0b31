package dev.hoop.jdbc.postgresql;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.jdbc.guarded.Refusal;
import dev.hoop.jdbc.guarded.Session;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.ParameterList;
import org.postgresql.core.QueryExecutor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Set;

/**
 * A query executor that can copy and call functions by number, and nothing else: what {@link
 * org.postgresql.copy.CopyManager} and {@link org.postgresql.largeobject.LargeObjectManager} need of one. A proxy, since
 * the interface grows with pgjdbc's versions; whatever is not listed here is refused.
 */
final class GuardedExecutor implements InvocationHandler {
    private static final Set<String> HARMLESS = Set.of(
            "getEncoding",
            "getTransactionState",
            "isClosed",
            "getServerVersion",
            "getServerVersionNum",
            "getStandardConformingStrings",
            "getProtocolVersion",
            "getBackendPID",
            "getIntegerDateTimes",
            "getUser",
            "getDatabase",
            "getAutoSave",
            "getPreferQueryMode",
            "isReWriteBatchedInsertsEnabled",
            "setFlushCacheOnDdl",
            "setFlushCacheOnDeallocate",
            // in which form values travel
            "getBinaryReceiveOids",
            "getBinarySendOids",
            "setBinaryReceiveOids",
            "setBinarySendOids",
            "addBinaryReceiveOid",
            "addBinarySendOid",
            "removeBinaryReceiveOid",
            "removeBinarySendOid",
            "useBinaryForReceive",
            "useBinaryForSend");

    private final Session session;
    private final QueryExecutor bare;
    private final Fastpaths fastpaths;

    private GuardedExecutor(Session session, BaseConnection bare) {
        this.session = session;
        this.bare = bare.getQueryExecutor();
        fastpaths = new Fastpaths(session, bare);
    }

    static QueryExecutor of(Session session, BaseConnection bare) {
        return (QueryExecutor) Proxy.newProxyInstance(
                GuardedExecutor.class.getClassLoader(),
                new Class<?>[] {QueryExecutor.class},
                new GuardedExecutor(session, bare));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (method.getDeclaringClass() == Object.class) {
            return switch (name) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "GuardedExecutor";
            };
        }
        if (name.equals("startCopy")) {
            return Copies.start(session, bare, (String) arguments[0], (Boolean) arguments[1]);
        }
        if (name.equals("createFastpathParameters")) {
            return fastpaths.parameters((Integer) arguments[0]);
        }
        if (name.equals("fastpathCall")) {
            return fastpaths.call((Integer) arguments[0], (ParameterList) arguments[1], (Boolean) arguments[2]);
        }
        if (HARMLESS.contains(name)) {
            try {
                return method.invoke(bare, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof SQLException failure ? session.shown(failure) : e.getCause();
            }
        }
        HoopException refused = new HoopException(
                ErrorCode.PROTOCOL, "QueryExecutor." + name + " is refused: no policy judges what it sends");
        boolean checked = Set.of(method.getExceptionTypes()).contains(SQLException.class);
        throw checked ? new Refusal(refused) : refused;
    }
}
