package dev.hoop.agent.front;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A client's connection. One thread reads and one writes; anybody may close.
 *
 * <p>Closing closes the socket below any TLS at once: a TLS closing waits for whoever is writing, and that one may wait
 * for a client who reads no more.
 */
public final class Connection implements AutoCloseable {
    /** Bytes that a protocol may need to be recognised. */
    public static final int MOST_PEEKED = 16;

    private static final String[] APPLICATIONS = {"postgresql", "http/1.1"};

    private final Socket raw;
    private final Socket spoken; // the raw one, or TLS over it
    private final PeekedInput in;
    private final Supplier<SSLContext> tls;
    private final Runnable settling;

    private Connection(Socket raw, Socket spoken, Supplier<SSLContext> tls, Runnable settling) throws IOException {
        this.raw = raw;
        this.spoken = spoken;
        this.tls = tls;
        this.settling = settling;
        in = new PeekedInput(spoken.getInputStream(), MOST_PEEKED);
    }

    /** @param tls with the agent's certificate, as it is then */
    public static Connection accepted(Socket socket, Supplier<SSLContext> tls) throws IOException {
        return accepted(socket, tls, () -> {});
    }

    /** @param settling run once the client has a session, before which it has little time */
    public static Connection accepted(Socket socket, Supplier<SSLContext> tls, Runnable settling) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setKeepAlive(true);
        return new Connection(socket, socket, tls, settling);
    }

    /**
     * The same connection under TLS, of which the client sends the first message or has sent its beginning: what was
     * peeked at and not read is that. From now on this object is not to be used but for closing.
     *
     * @throws IOException if the client does not get through the handshake
     */
    public Connection encrypt() throws IOException {
        if (encrypted()) {
            throw new IllegalStateException("there is TLS already");
        }
        SSLSocket secured = (SSLSocket) tls.get().getSocketFactory().createSocket(raw, in.takePeeked(), false);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setApplicationProtocols(APPLICATIONS);
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return new Connection(raw, secured, tls, settling);
    }

    /**
     * Says that the client has proven who it is and has its session. Until then the listener closes the connection when
     * the time for a handshake is over, however slowly it goes on.
     */
    public void settled() {
        settling.run();
    }

    public boolean encrypted() {
        return spoken != raw;
    }

    /** What the TLS handshake settled on as the protocol inside (RFC 7301); empty if nothing. */
    public Optional<String> application() {
        return spoken instanceof SSLSocket secured
                ? Optional.ofNullable(secured.getApplicationProtocol()).filter(p -> !p.isEmpty())
                : Optional.empty();
    }

    /** Waits for one more byte. @return all that have arrived and nobody has read; as before if no more come */
    public ByteBuffer peekMore() throws IOException {
        in.peekMore();
        return ByteBuffer.wrap(in.peeked()).asReadOnlyBuffer();
    }

    public InputStream input() {
        return in;
    }

    /** Unbuffered. */
    public OutputStream output() throws IOException {
        return spoken.getOutputStream();
    }

    public InetSocketAddress remote() {
        return (InetSocketAddress) raw.getRemoteSocketAddress();
    }

    @Override
    public void close() {
        try {
            raw.close();
        } catch (IOException e) { // then it is closed already
        }
    }
}
