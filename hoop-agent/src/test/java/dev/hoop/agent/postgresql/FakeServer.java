package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.MessageInput;
import dev.hoop.agent.postgresql.wire.MessageWriter;
import dev.hoop.agent.postgresql.wire.Startup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;

/** A server that does whatever a test has it do. Each connection has a thread of its own. */
final class FakeServer implements AutoCloseable {
    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    /** What it does with a connection. */
    @FunctionalInterface
    interface Script {
        void play(Side side) throws Exception;
    }

    /** Its side of a connection. */
    record Side(Socket socket, MessageInput in, MessageWriter out) {
        /** Reads what a client begins with. */
        Startup startup() throws IOException {
            return Startup.read(socket.getInputStream());
        }

        /** Lets in whoever comes. */
        Side welcome() throws IOException {
            startup();
            out.begin('R').int32(0).end();
            Map.of("client_encoding", "UTF8", "standard_conforming_strings", "on", "server_version", "17.0")
                    .forEach((name, value) ->
                            out.begin('S').text(name).text(value).end());
            out.begin('K').int32(7).int32(8).end();
            ready();
            return this;
        }

        Side ready() throws IOException {
            out.begin('Z').int8('I').end();
            return send();
        }

        /** A description of columns of type text. */
        Side columns(String... names) {
            out.begin('T').int16(names.length);
            for (String name : names) {
                out.text(name).int32(0).int16(0).int32(25).int16(-1).int32(-1).int16(0);
            }
            out.end();
            return this;
        }

        Side row(String... values) {
            out.begin('D').int16(values.length);
            for (String value : values) {
                byte[] bytes = value.getBytes(java.nio.charset.StandardCharsets.UTF_8);
                out.int32(bytes.length).bytes(bytes);
            }
            out.end();
            return this;
        }

        Side complete(String tag) {
            out.begin('C').text(tag).end();
            return this;
        }

        Side message(char tag, int... bytes) {
            out.begin(tag);
            for (int b : bytes) {
                out.int8(b);
            }
            out.end();
            return this;
        }

        Side send() throws IOException {
            socket.getOutputStream().write(out.array(), 0, out.length());
            out.clear();
            return this;
        }

        /** Waits for a message. */
        Side expect(char tag) throws IOException {
            while (in.next()) {
                if (in.tag() == tag) {
                    return this;
                }
            }
            throw new IOException("no " + tag + " came");
        }

        /** Reads until the other side has enough. @return how many bytes came */
        long drain() throws IOException {
            return socket.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    FakeServer(Script script) throws IOException {
        start(() -> {
            while (true) {
                Socket socket = listener.accept();
                start(() -> {
                    try (socket) {
                        script.play(new Side(
                                socket, new MessageInput(socket.getInputStream(), 1 << 20), new MessageWriter()));
                    }
                });
            }
        });
    }

    private interface Task {
        void run() throws Exception;
    }

    private static void start(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (Exception e) { // whoever was on the other side has gone
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return listener.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
