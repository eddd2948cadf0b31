package dev.hoop.jdbc;

import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Calls whatever gives something, on whatever it is given, beginning with a guarded object, and notes what it should not
 * have got: objects of a driver, and the text that no one may see.
 */
final class LeakProbe {
    private static final Set<String> VALUES = Set.of(
            "org.postgresql.util.PGobject",
            "org.postgresql.core.Encoding",
            "org.postgresql.core.UTF8Encoding",
            "org.postgresql.jdbc.PreferQueryMode",
            "org.postgresql.jdbc.AutoSave",
            "org.postgresql.core.TransactionState",
            "org.postgresql.copy.CopyManager",
            "org.postgresql.fastpath.Fastpath", // both stand on the guarded connection alone
            "org.postgresql.largeobject.LargeObjectManager",
            "org.postgresql.jdbc.TimestampUtils",
            "org.postgresql.util.PSQLException", // made anew, and looked into below
            "org.postgresql.util.PSQLWarning",
            "org.postgresql.util.ServerErrorMessage");
    private static final Set<String> SKIPPED = Set.of("getMoreResults", "getNetworkTimeout");

    private final String sentinel;
    private final List<Class<?>> wanted;
    private final Deque<Object> left = new ArrayDeque<>();
    private final Set<String> called = new HashSet<>();
    private final Set<String> leaks = new LinkedHashSet<>();
    private int results;

    LeakProbe(String sentinel, List<Class<?>> wanted) {
        this.sentinel = sentinel;
        this.wanted = wanted;
    }

    /** What leaked: the calls that led there. */
    Set<String> from(Object... roots) throws SQLException {
        for (Object root : roots) {
            saw("root", root);
        }
        while (!left.isEmpty()) {
            Object next = left.poll();
            for (Method method : methods(next.getClass())) {
                for (Object[] arguments : arguments(method)) {
                    call(next, method, arguments);
                }
            }
        }
        return leaks;
    }

    /** How many calls gave something: a probe that got nowhere finds nothing. */
    int results() {
        return results;
    }

    private static List<Method> methods(Class<?> type) {
        List<Method> methods = new ArrayList<>();
        for (Class<?> current = type; current != null; current = current.getSuperclass()) {
            for (Class<?> implemented : all(current)) {
                if (implemented.getName().startsWith("java.sql.")
                        || implemented.getName().startsWith("org.postgresql.")) {
                    methods.addAll(Arrays.asList(implemented.getMethods()));
                }
            }
        }
        methods.removeIf(m -> Modifier.isStatic(m.getModifiers())
                || SKIPPED.contains(m.getName())
                || !m.getName().matches("get.*|create.*|unwrap|nativeSQL|enquote.*|escape.*"));
        return methods;
    }

    private static Set<Class<?>> all(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (Class<?> implemented : type.getInterfaces()) {
            found.add(implemented);
            found.addAll(all(implemented));
        }
        return found;
    }

    private List<Object[]> arguments(Method method) {
        Class<?>[] types = method.getParameterTypes();
        List<Object[]> lists = new ArrayList<>();
        lists.add(new Object[types.length]);
        for (int i = 0; i < types.length; i++) {
            List<Object[]> longer = new ArrayList<>();
            for (Object value : values(types[i])) {
                for (Object[] list : lists) {
                    Object[] copy = list.clone();
                    copy[i] = value;
                    longer.add(copy);
                }
            }
            lists = longer.size() > 200 ? longer.subList(0, 200) : longer;
        }
        return lists;
    }

    private List<?> values(Class<?> type) {
        if (type == int.class) {
            return List.of(1, 2, 3);
        }
        if (type == long.class) {
            return List.of(1L);
        }
        if (type == boolean.class) {
            return List.of(false);
        }
        if (type == String.class) {
            return List.of("email", "text");
        }
        if (type == Class.class) {
            return wanted;
        }
        List<Object> nothing = new ArrayList<>();
        if (!type.isPrimitive()) {
            nothing.add(type == Object[].class ? new Object[] {"a"} : null);
        }
        return nothing;
    }

    private void call(Object on, Method method, Object[] arguments) {
        String name = on.getClass().getSimpleName() + "." + method.getName() + Arrays.toString(arguments);
        if (!called.add(on.getClass().getName() + method + Arrays.toString(arguments))) {
            return;
        }
        try {
            saw(name, method.invoke(on, arguments));
        } catch (InvocationTargetException e) {
            for (Throwable failure = e.getCause(); failure != null; failure = failure.getCause()) {
                check(name + " failing", failure);
                if (failure instanceof PSQLException error && error.getServerErrorMessage() != null) {
                    check(name + " failing", told(error.getServerErrorMessage()));
                }
            }
        } catch (ReflectiveOperationException | SQLException | RuntimeException e) {
            check(name + " failing", e);
        }
    }

    private static String told(ServerErrorMessage message) {
        return message
                + message.getSchema()
                + message.getTable()
                + message.getColumn()
                + message.getDatatype()
                + message.getConstraint()
                + message.getDetail()
                + message.getHint()
                + message.getWhere()
                + message.getInternalQuery();
    }

    private void saw(String how, Object what) throws SQLException {
        if (what == null) {
            return;
        }
        results++;
        check(how, what);
        if (what instanceof Object[] elements) {
            for (Object element : elements) {
                saw(how + "[]", element);
            }
            return;
        }
        if (what instanceof ResultSet rows && !rows.isClosed() && rows.isBeforeFirst()) {
            rows.next();
        }
        String name = what.getClass().getName();
        if (name.startsWith("dev.hoop.") || name.startsWith("org.postgresql.")) {
            left.add(what);
        }
    }

    private void check(String how, Object what) {
        String name = what.getClass().getName();
        boolean drivers =
                name.startsWith("org.postgresql.") || name.startsWith("org.h2.") || name.startsWith("org.mariadb.");
        if (drivers && !VALUES.contains(name)) {
            leaks.add(how + " gives a " + name);
        }
        String text = what instanceof Throwable failure ? failure.toString() : String.valueOf(what);
        if (text.contains(sentinel) || what instanceof byte[] bytes && new String(bytes).contains(sentinel)) {
            leaks.add(how + " tells the value");
        }
    }
}
