package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.MessageInput;
import dev.hoop.agent.postgresql.wire.MessageOutput;
import dev.hoop.agent.postgresql.wire.Startup;

import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.Optional;

/**
 * A connection to a server that is logged in. One thread reads, one writes, anybody may close.
 *
 * @param parameters that the server has reported, such as its version
 * @param key        with which what runs on it can be cancelled
 */
record ServerConnection(
        Socket raw,
        MessageInput input,
        MessageOutput output,
        Map<String, String> parameters,
        Optional<Startup.Cancel> key,
        Canceller canceller)
        implements AutoCloseable {
    /** Opens another connection, on which it asks for a cancellation. */
    @FunctionalInterface
    interface Canceller {
        void cancel(Startup.Cancel key) throws IOException;
    }

    /** Asks the server to cancel what runs; that it does is not certain. */
    void cancel() throws IOException {
        if (key.isPresent()) {
            canceller.cancel(key.get());
        }
    }

    @Override
    public void close() {
        try {
            raw.close();
        } catch (IOException e) { // then it is closed already
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ServerConnection " + raw.getRemoteSocketAddress();
    }
}
