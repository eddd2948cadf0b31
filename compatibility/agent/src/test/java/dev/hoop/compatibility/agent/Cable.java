package dev.hoop.compatibility.agent;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What lies between clients and the agent, so that it can be cut: then nobody says goodbye. */
final class Cable implements AutoCloseable {
    private final ServerSocket listener;
    private final InetSocketAddress end;
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    Cable(InetSocketAddress end) throws IOException {
        this.end = end;
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void start(Step step) {
        Thread thread = new Thread(() -> {
            try {
                step.run();
            } catch (IOException e) { // one end has gone, or it was cut
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() throws IOException {
        while (true) {
            Socket near = listener.accept();
            Socket far = new Socket(end.getAddress(), end.getPort());
            open.add(near);
            open.add(far);
            start(() -> carry(near, far));
            start(() -> carry(far, near));
        }
    }

    private static void carry(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
    }

    int port() {
        return listener.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
