package dev.hoop.agent.postgresql.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a client begins with. Source: PostgreSQL, "Message Formats": StartupMessage, SSLRequest, GSSENCRequest, CancelRequest. */
public sealed interface Startup {
    /** As the server has it, in bytes. */
    int MOST = 10_000;

    int CANCEL = 80877102;
    int SSL = 80877103;
    int GSS = 80877104;

    /** Begins a session. @param major version of the protocol; @param minor version of the protocol */
    record Session(int major, int minor, Map<String, String> parameters) implements Startup {
        public Session {
            parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        }

        public byte[] encoded() {
            MessageWriter out = new MessageWriter().begin().int32(major << 16 | minor);
            parameters.forEach((name, value) -> out.text(name).text(value));
            return out.int8(0).end().toBytes();
        }
    }

    /** Asks for TLS. */
    record EncryptionRequest() implements Startup {}

    /** Asks for encryption by GSSAPI. */
    record GssRequest() implements Startup {}

    /** Asks that what another session runs be cancelled. */
    record Cancel(int process, byte[] secret) implements Startup {
        public byte[] encoded() {
            return new MessageWriter()
                    .begin()
                    .int32(CANCEL)
                    .int32(process)
                    .bytes(secret)
                    .end()
                    .toBytes();
        }

        @Override
        public String toString() {
            return "Cancel";
        }
    }

    /**
     * Reads what a client begins with, and not a byte more.
     *
     * @throws WireException if it is none of the four, or longer than {@value #MOST} bytes
     */
    static Startup read(InputStream in) throws IOException {
        int length = Body.of(exactly(in, 4)).int32();
        if (length < 8 || length > MOST) {
            throw new WireException("what the client begins with has an impossible length");
        }
        Body body = Body.of(exactly(in, length - 4));
        int code = body.int32();
        return switch (code) {
            case SSL -> {
                body.end();
                yield new EncryptionRequest();
            }
            case GSS -> {
                body.end();
                yield new GssRequest();
            }
            case CANCEL -> cancel(body);
            default -> session(code, body);
        };
    }

    private static Cancel cancel(Body body) throws WireException {
        int process = body.int32();
        if (body.remaining() < 4 || body.remaining() > 256) {
            throw new WireException("the secret of a request to cancel has an impossible length");
        }
        return new Cancel(process, body.bytes(body.remaining()));
    }

    private static Session session(int version, Body body) throws WireException {
        if (version >>> 16 != 3) {
            throw new WireException("version " + (version >>> 16) + " of the protocol is not spoken; 3 is");
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String name = body.text(StandardCharsets.UTF_8);
                !name.isEmpty();
                name = body.text(StandardCharsets.UTF_8)) {
            if (parameters.put(name, body.text(StandardCharsets.UTF_8)) != null) {
                throw new WireException("a parameter is given twice");
            }
        }
        body.end();
        return new Session(3, version & 0xffff, parameters);
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the client has closed the connection");
        }
        return bytes;
    }
}
