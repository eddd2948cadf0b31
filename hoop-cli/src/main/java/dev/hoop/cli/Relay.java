package dev.hoop.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** Carries bytes between two ends, both ways, until both have said all or one is gone. */
final class Relay {
    private static final int BUFFER = 32 * 1024;

    private Relay() {}

    /** One of the two. Closing it wakes whoever reads or writes. */
    interface End extends Closeable {
        InputStream input() throws IOException;

        OutputStream output() throws IOException;

        /** Nothing more will be written. */
        void finish() throws IOException;

        static End of(Socket socket) {
            return new End() {
                @Override
                public InputStream input() throws IOException {
                    return socket.getInputStream();
                }

                @Override
                public OutputStream output() throws IOException {
                    return socket.getOutputStream();
                }

                @Override
                public void finish() throws IOException {
                    socket.shutdownOutput();
                }

                @Override
                public void close() throws IOException {
                    socket.close();
                }
            };
        }
    }

    /**
     * Returns when the far end has said all: what the near one says after that reaches nobody.
     *
     * @param near whose last word is passed on, so that the far end can still answer
     */
    static void between(End near, End far) throws IOException {
        Thread upwards = new Thread(() -> up(near, far), Thread.currentThread().getName() + "-up");
        upwards.setDaemon(true);
        upwards.start();
        try {
            copy(far.input(), near.output());
            near.finish();
        } finally {
            far.close();
            near.close();
        }
    }

    private static void up(End near, End far) {
        try {
            copy(near.input(), far.output());
            far.finish();
        } catch (IOException e) {
            closed(far); // and so the other direction ends, too
        }
    }

    private static void closed(End end) {
        try {
            end.close();
        } catch (IOException e) { // then it is closed already
        }
    }

    private static void copy(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
            to.write(buffer, 0, count);
            to.flush();
        }
    }
}
