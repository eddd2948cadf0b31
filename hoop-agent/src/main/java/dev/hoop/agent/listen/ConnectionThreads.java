package dev.hoop.agent.listen;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ThreadFactory;

/**
 * The threads that connections are served by: virtual ones from Java 24 on, where {@code synchronized} no longer holds
 * the thread below them (JEP 491), platform threads before.
 */
public final class ConnectionThreads {
    private static final int VIRTUAL_SINCE = 24;
    private static final long STACK_BYTES = 512 << 10;

    private ConnectionThreads() {}

    /** @param name what they are called, before their number */
    public static ThreadFactory named(String name) {
        if (Runtime.version().feature() >= VIRTUAL_SINCE) {
            try {
                return virtual(name);
            } catch (ReflectiveOperationException e) {
                System.getLogger(ConnectionThreads.class.getName())
                        .log(
                                System.Logger.Level.WARNING,
                                "There are no virtual threads here, so platform threads serve",
                                e);
            }
        }
        return platform(name);
    }

    private static ThreadFactory virtual(String name) throws ReflectiveOperationException {
        Class<?> builder = Class.forName("java.lang.Thread$Builder");
        try {
            Object virtual = Thread.class.getMethod("ofVirtual").invoke(null);
            Object named = builder.getMethod("name", String.class, long.class).invoke(virtual, name + "-", 1L);
            return (ThreadFactory) builder.getMethod("factory").invoke(named);
        } catch (InvocationTargetException e) {
            throw new ReflectiveOperationException(e);
        }
    }

    private static ThreadFactory platform(String name) {
        java.util.concurrent.atomic.AtomicLong number = new java.util.concurrent.atomic.AtomicLong();
        return task -> {
            Thread thread = new Thread(null, task, name + "-" + number.incrementAndGet(), STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        };
    }
}
