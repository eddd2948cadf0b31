package dev.hoop.compatibility.pgjdbc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** A client's socket whose startup message has been looked at, and is read again by who comes next. */
final class ReplayedSocket extends Socket {
    private static final int PROTOCOL_3 = 3 << 16;
    private static final int ENCRYPTION_REQUEST = 80877103;
    private static final int GSS_REQUEST = 80877104;
    private static final int MOST = 64 * 1024;

    private final Socket below;
    private final InputStream in;
    private String user = "";
    private String database = "";

    ReplayedSocket(Socket below) throws IOException {
        this.below = below;
        DataInputStream first = new DataInputStream(below.getInputStream());
        byte[] message = message(first);
        int code = ByteBuffer.wrap(message).getInt(4);
        while (code == ENCRYPTION_REQUEST || code == GSS_REQUEST) {
            below.getOutputStream().write('N');
            message = message(first);
            code = ByteBuffer.wrap(message).getInt(4);
        }
        if (code >= PROTOCOL_3 && code < PROTOCOL_3 + 10_000) {
            parameters(message);
        }
        InputStream replayed = new SequenceInputStream(new ByteArrayInputStream(message), below.getInputStream());
        in = new FilterInputStream(replayed) {
            @Override
            public int available() throws IOException {
                return super.available() + below.getInputStream().available();
            }
        };
    }

    private static byte[] message(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 8 || length > MOST) {
            throw new IOException("no startup message");
        }
        ByteArrayOutputStream message = new ByteArrayOutputStream(length);
        message.write(ByteBuffer.allocate(4).putInt(length).array());
        message.write(in.readNBytes(length - 4));
        return message.toByteArray();
    }

    private void parameters(byte[] message) {
        String text = new String(Arrays.copyOfRange(message, 8, message.length), StandardCharsets.UTF_8);
        Iterator<String> parts = List.of(text.split("\0")).iterator();
        while (parts.hasNext()) {
            String name = parts.next();
            String value = parts.hasNext() ? parts.next() : "";
            if (name.equals("user")) {
                user = value;
            } else if (name.equals("database")) {
                database = value;
            }
        }
        if (database.isEmpty()) {
            database = user;
        }
    }

    String user() {
        return user;
    }

    String database() {
        return database;
    }

    @Override
    public InputStream getInputStream() {
        return in;
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return below.getOutputStream();
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return below.getRemoteSocketAddress();
    }

    @Override
    public void setTcpNoDelay(boolean on) throws SocketException {
        below.setTcpNoDelay(on);
    }

    @Override
    public void setKeepAlive(boolean on) throws SocketException {
        below.setKeepAlive(on);
    }

    @Override
    public synchronized void setSoTimeout(int timeout) throws SocketException {
        below.setSoTimeout(timeout);
    }

    @Override
    public synchronized void close() throws IOException {
        below.close();
    }
}
