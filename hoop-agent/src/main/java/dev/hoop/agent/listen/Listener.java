package dev.hoop.agent.listen;

import dev.hoop.agent.front.Connection;
import dev.hoop.agent.front.FrontEnd;
import dev.hoop.agent.metrics.Metrics;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * A listening socket. One thread accepts and does nothing else; a thread for each connection finds out what is spoken
 * there, and lets the protocol's front end serve it. Thread-safe.
 */
public final class Listener implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Listener.class.getName());
    private static final int BACKLOG = 1024;
    private static final long PAUSE_MILLIS = 100;

    private final ServerSocket socket;
    private final List<FrontEnd> fronts;
    private final Shared shared;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed; // written by whoever closes, read by the accepting thread

    /**
     * What all listeners of an agent share.
     *
     * @param handshakeMillis that a client has until it has its session
     */
    public record Shared(
            Places places,
            Supplier<SSLContext> tls,
            java.util.function.LongSupplier handshakeMillis,
            ScheduledExecutorService scheduler,
            ThreadFactory threads,
            Metrics metrics) {}

    /**
     * Listens. Clients wait until {@link #start}.
     *
     * @param fronts asked in this order what a client speaks
     * @throws HoopException with {@code HOOP-RESOURCE} if the address is not to be had
     */
    public Listener(InetSocketAddress address, List<FrontEnd> fronts, Shared shared) {
        this.fronts = List.copyOf(fronts);
        this.shared = shared;
        try {
            socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(address, BACKLOG);
        } catch (IOException | IllegalArgumentException e) {
            String where = address.getHostString() + ":" + address.getPort();
            throw new HoopException(
                    ErrorCode.RESOURCE,
                    "The agent cannot listen at " + where + " (" + e.getMessage()
                            + "). End what listens there, or change agent.listen",
                    e);
        }
    }

    public void start() {
        Thread accepting = new Thread(this::accept, "hoop-accept-" + socket.getLocalPort());
        accepting.setDaemon(true);
        accepting.start();
    }

    /** With the port that the system has chosen, if it was left to it. */
    public InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    private void accept() {
        while (!closed) {
            try {
                take(socket.accept());
            } catch (IOException | RuntimeException | Error e) { // out of descriptors, threads or memory, for now
                if (!closed) {
                    shared.metrics().connections.of("accept-failed").increment();
                    LOG.log(System.Logger.Level.ERROR, "No connection can be accepted now", e);
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
                }
            }
        }
    }

    private void take(Socket accepted) throws IOException {
        boolean taken = false;
        Places.Place place = shared.places().enter();
        try {
            if (place == Places.Place.NONE) {
                shared.metrics().connections.of("refused").increment();
                return;
            }
            open.add(accepted);
            if (closed) {
                return;
            }
            shared.threads().newThread(() -> serve(accepted, place)).start();
            taken = true;
        } finally {
            if (!taken) {
                release(accepted, place);
            }
        }
    }

    private void release(Socket accepted, Places.Place place) {
        open.remove(accepted);
        shared.places().leave(place);
        try {
            accepted.close();
        } catch (IOException e) { // then it is closed already
        }
    }

    private void serve(Socket accepted, Places.Place place) {
        long millis = place == Places.Place.WITHIN
                ? shared.handshakeMillis().getAsLong()
                : Math.min(Places.REFUSAL_MILLIS, shared.handshakeMillis().getAsLong());
        Deadline deadline = null;
        try {
            deadline = new Deadline(shared.scheduler(), millis, () -> closeQuietly(accepted));
            converse(Connection.accepted(accepted, shared.tls(), deadline), place);
        } catch (IOException e) {
            gone(e, deadline);
        } catch (RuntimeException | Error e) {
            shared.metrics().handshakes.of("error").increment();
            LOG.log(System.Logger.Level.ERROR, "A connection has ended with an error", e);
        } finally {
            if (deadline != null) {
                deadline.run();
            }
            release(accepted, place);
        }
    }

    private void converse(Connection connection, Places.Place place) throws IOException {
        Reading.Recognised recognised = Reading.recognise(connection, fronts);
        if (recognised.front().isEmpty()) {
            shared.metrics().handshakes.of("unknown-protocol").increment();
            return;
        }
        FrontEnd front = recognised.front().get();
        if (place == Places.Place.WITHIN) {
            shared.metrics().connections.of(front.protocol()).increment();
            front.serve(recognised.client());
        } else {
            shared.metrics().connections.of("refused").increment();
            front.refuse(
                    recognised.client(),
                    new HoopException(
                            ErrorCode.LIMIT,
                            "The agent has as many connections as agent.limits.connections allows. Try again later"));
        }
    }

    private void gone(IOException e, Deadline deadline) {
        if (deadline != null && deadline.isOver()) {
            shared.metrics().handshakes.of("timeout").increment();
            LOG.log(System.Logger.Level.DEBUG, "A client took too long until it had a session");
        } else if (e instanceof SSLException) {
            shared.metrics().handshakes.of("tls").increment();
            LOG.log(System.Logger.Level.DEBUG, "A handshake of TLS has failed: {0}", e.getMessage());
        } else {
            LOG.log(System.Logger.Level.DEBUG, "A client has gone: {0}", e.getMessage());
        }
    }

    private static void closeQuietly(Socket accepted) {
        try {
            accepted.close();
        } catch (IOException e) { // then it is closed already
        }
    }

    /** Accepts nobody any more; those inside stay. */
    public void stopAccepting() {
        closed = true;
        try {
            socket.close();
        } catch (IOException e) { // then it is closed already
        }
    }

    /** Puts everybody out. */
    @Override
    public void close() {
        stopAccepting();
        open.forEach(Listener::closeQuietly);
    }
}
