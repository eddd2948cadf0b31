package dev.hoop.cli;

import dev.hoop.audit.HoopException;
import dev.hoop.policy.tunnel.Tunnel;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/** Takes connections on this machine, and brings each to a resource through a tunnel of its own. Thread-safe. */
final class TunnelListener implements AutoCloseable {
    private static final int BACKLOG = 50;

    private final Tunnel tunnel;
    private final String resource;
    private final ServerSocket listener;
    private final Semaphore places;
    private final PrintWriter err;
    private final AtomicLong count = new AtomicLong();

    /**
     * @param most how many connections there may be at once; one more is closed at once
     * @param err  where failures are told
     */
    TunnelListener(Tunnel tunnel, String resource, InetSocketAddress address, int most, PrintWriter err)
            throws IOException {
        this.tunnel = tunnel;
        this.resource = resource;
        this.err = err;
        places = new Semaphore(most);
        listener = new ServerSocket();
        listener.setReuseAddress(true);
        listener.bind(address, BACKLOG);
    }

    /** Where, with the port that was free if none was named. */
    String address() {
        String host = listener.getInetAddress().getHostAddress();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + listener.getLocalPort();
    }

    /** Takes connections until this is closed. */
    void run() throws IOException {
        while (true) {
            Socket client;
            try {
                client = listener.accept();
            } catch (IOException e) {
                if (listener.isClosed()) {
                    return;
                }
                throw e;
            }
            if (places.tryAcquire()) {
                Thread thread = new Thread(() -> serve(client), "hoop-tunnel-" + count.incrementAndGet());
                thread.setDaemon(true);
                thread.start();
            } else {
                err.println("A connection was closed: there are as many as --connections allows.");
                client.close();
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            Relay.between(Relay.End.of(client), Relay.End.of(tunnel.open(resource)));
        } catch (HoopException e) {
            err.println(Printable.of(e.getMessage()));
        } catch (IOException e) { // one of them has gone, which the other has seen
        } finally {
            places.release();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
