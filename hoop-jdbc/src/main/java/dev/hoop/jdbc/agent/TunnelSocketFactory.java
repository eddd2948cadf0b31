package dev.hoop.jdbc.agent;

import dev.hoop.audit.HoopException;
import dev.hoop.policy.tunnel.Tunnel;

import javax.net.SocketFactory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives pgjdbc sockets that are connected already, through the agent. pgjdbc makes one for each connection, from the class's
 * name and the connection's properties, and asks it again when it cancels. Which tunnel is meant is told by a key in the
 * properties, so that no token is in them. Thread-safe.
 */
public final class TunnelSocketFactory extends SocketFactory {
    /** The property with the key. */
    private static final String KEY = "hoop.route";

    private static final Map<String, Route> ROUTES = new ConcurrentHashMap<>();

    private final Route route;

    /** A tunnel, and the resource at its other end. */
    private record Route(Tunnel tunnel, String resource) {}

    /** @param properties of the connection; as pgjdbc calls it */
    public TunnelSocketFactory(Properties properties) {
        route = ROUTES.get(properties.getProperty(KEY, ""));
        if (route == null) {
            throw new IllegalStateException("hoop makes this for its own connections only");
        }
    }

    /**
     * Has the connection with these properties go through the tunnel.
     *
     * @return to be run when the connection has been made or has failed
     */
    public static Runnable route(Properties properties, Tunnel tunnel, String resource) {
        String key = UUID.randomUUID().toString();
        ROUTES.put(key, new Route(tunnel, resource));
        properties.setProperty("socketFactory", TunnelSocketFactory.class.getName());
        properties.setProperty(KEY, key);
        return () -> ROUTES.remove(key);
    }

    /** @throws IOException with the reason, a {@link HoopException}, as its cause */
    @Override
    public Socket createSocket() throws IOException {
        try {
            return route.tunnel().open(route.resource());
        } catch (HoopException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket();
    }
}
