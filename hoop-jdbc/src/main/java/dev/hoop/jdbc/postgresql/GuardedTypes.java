package dev.hoop.jdbc.postgresql;

import dev.hoop.audit.ErrorCode;
import dev.hoop.jdbc.guarded.Refusal;
import dev.hoop.jdbc.guarded.Session;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TypeInfo;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;

/**
 * What pgjdbc knows of the server's types. Whatever answers a question passes; adding a type is refused, since a class
 * would be handed its values as they are. A proxy, since the interface grows with pgjdbc's versions.
 */
final class GuardedTypes implements InvocationHandler {
    private final Session session;
    private final TypeInfo bare;

    private GuardedTypes(Session session, TypeInfo bare) {
        this.session = session;
        this.bare = bare;
    }

    static TypeInfo of(Session session, BaseConnection bare) {
        return (TypeInfo) Proxy.newProxyInstance(
                GuardedTypes.class.getClassLoader(),
                new Class<?>[] {TypeInfo.class},
                new GuardedTypes(session, bare.getTypeInfo()));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (method.getDeclaringClass() == Object.class) {
            return switch (name) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "GuardedTypes";
            };
        }
        if (method.getReturnType() == void.class) {
            throw new Refusal(
                    ErrorCode.PROTOCOL, "TypeInfo." + name + " is refused: a class would get values past the policy");
        }
        try {
            return method.invoke(bare, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SQLException failure ? session.shown(failure) : e.getCause();
        }
    }
}
