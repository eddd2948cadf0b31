package dev.hoop.jdbc.postgresql;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.jdbc.guarded.Refusal;
import dev.hoop.jdbc.guarded.Session;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.QueryExecutor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Set;

/**
 * A query executor that can copy and nothing else: what {@link org.postgresql.copy.CopyManager} needs of one. A proxy,
 * since the interface grows with pgjdbc's versions; whatever is not listed here is refused.
 */
final class CopyingExecutor implements InvocationHandler {
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
            "getDatabase");

    private final Session session;
    private final QueryExecutor bare;

    private CopyingExecutor(Session session, QueryExecutor bare) {
        this.session = session;
        this.bare = bare;
    }

    static QueryExecutor of(Session session, BaseConnection bare) {
        return (QueryExecutor) Proxy.newProxyInstance(
                CopyingExecutor.class.getClassLoader(),
                new Class<?>[] {QueryExecutor.class},
                new CopyingExecutor(session, bare.getQueryExecutor()));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (method.getDeclaringClass() == Object.class) {
            return switch (name) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "CopyingExecutor";
            };
        }
        if (name.equals("startCopy")) {
            return Copies.start(session, bare, (String) arguments[0], (Boolean) arguments[1]);
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
