package dev.hoop.agent.listen;

import dev.hoop.agent.front.Connection;
import dev.hoop.agent.front.FrontEnd;
import dev.hoop.agent.front.FrontEnd.Recognition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** Tells by a client's first bytes what it speaks. */
final class Reading {
    /** The record type of TLS that a handshake begins with. Source: RFC 8446, "Record Layer". */
    private static final byte TLS_HANDSHAKE = 0x16;

    private Reading() {}

    /** A client, under TLS if it began with that, and who speaks with it; nobody does what it speaks, if that is empty. */
    record Recognised(Connection client, Optional<FrontEnd> front) {}

    /** @throws IOException if the client is gone, or does not get through the handshake of TLS */
    static Recognised recognise(Connection client, List<FrontEnd> fronts) throws IOException {
        int seen = 0;
        while (true) {
            ByteBuffer first = client.peekMore();
            if (first.remaining() == seen) {
                return new Recognised(client, Optional.empty()); // no more comes, or nobody can tell
            }
            seen = first.remaining();
            if (first.get(0) == TLS_HANDSHAKE && !client.encrypted()) {
                return recognise(client.encrypt(), fronts);
            }
            boolean more = false;
            for (FrontEnd front : fronts) {
                Recognition recognition = front.recognise(first.duplicate(), client.encrypted());
                if (recognition == Recognition.YES) {
                    return new Recognised(client, Optional.of(front).filter(f -> agreed(client, f)));
                }
                more |= recognition == Recognition.MORE;
            }
            if (!more) {
                return new Recognised(client, Optional.empty());
            }
        }
    }

    /** Whether the client speaks what it has said in the handshake that it would. */
    private static boolean agreed(Connection client, FrontEnd front) {
        return client.application()
                .map(name -> name.equals("http/1.1") ? "https" : name)
                .map(front.protocol()::equals)
                .orElse(true);
    }
}
