package dev.hoop.policy.tunnel;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/** An agent, or a proxy, that does as it is told to, and keeps what it was asked. */
final class Peer implements AutoCloseable {
    /** What it does with a client whose request it has read. */
    interface Conduct {
        void with(Socket client, String request) throws Exception;
    }

    final BlockingQueue<String> requests = new LinkedBlockingQueue<>();
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private final ServerSocket listener;
    private final Optional<SSLContext> tls;
    private final Conduct conduct;

    Peer(Optional<SSLContext> tls, Conduct conduct) throws IOException {
        this.tls = tls;
        this.conduct = conduct;
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(() -> {
            while (true) {
                Socket client = listener.accept();
                clients.add(client);
                start(() -> serve(client));
            }
        });
    }

    /** An agent that answers with these characters, then sends back what it gets. */
    static Peer agent(Certificates certificates, String answer) throws IOException {
        return new Peer(Optional.of(certificates.context), (client, request) -> {
            client.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
            client.getOutputStream().flush();
            client.getInputStream().transferTo(client.getOutputStream());
        });
    }

    /** A proxy that answers as it does and, if that is a yes, connects to the port. */
    static Peer proxy(String answer, int port) throws IOException {
        return new Peer(Optional.empty(), (client, request) -> {
            client.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
            if (answer.startsWith("HTTP/1.1 2")) {
                Socket agent = new Socket(InetAddress.getLoopbackAddress(), port);
                start(() -> agent.getInputStream().transferTo(client.getOutputStream()));
                client.getInputStream().transferTo(agent.getOutputStream());
            }
        });
    }

    private interface Step {
        void run() throws Exception;
    }

    private static void start(Step step) {
        Thread thread = new Thread(() -> {
            try {
                step.run();
            } catch (Exception e) { // the other end has gone, as tests end
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Socket raw) throws Exception {
        Socket client = raw;
        if (tls.isPresent()) {
            SSLSocket secured = (SSLSocket) tls.get().getSocketFactory().createSocket(raw, null, raw.getPort(), true);
            secured.setUseClientMode(false);
            client = secured;
        }
        String request = head(client.getInputStream());
        requests.add(request);
        conduct.with(client, request);
        client.close();
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int b = in.read();
            if (b < 0) {
                throw new IOException();
            }
            head.append((char) b);
        }
        return head.toString();
    }

    int port() {
        return listener.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket client : clients) {
            client.close();
        }
    }
}
