package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.Bind;
import dev.hoop.agent.postgresql.wire.Body;
import dev.hoop.agent.postgresql.wire.Execute;
import dev.hoop.agent.postgresql.wire.MessageInput;
import dev.hoop.agent.postgresql.wire.MessageWriter;
import dev.hoop.agent.postgresql.wire.Named;
import dev.hoop.agent.postgresql.wire.Report;
import dev.hoop.agent.postgresql.wire.Startup;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A client that sends exactly what it is told to, and shows each message that comes as a line: its tag, and what matters
 * of it. Values of rows stand as text between bars.
 */
final class RawClient implements AutoCloseable {
    private static final int PATIENCE = 20_000; // milliseconds, after which a test fails for a hang

    private final Socket socket;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final MessageInput in;
    private final MessageWriter out = new MessageWriter();
    private Startup.Cancel key;
    private Charset charset = StandardCharsets.UTF_8;

    RawClient(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(PATIENCE);
        in = new MessageInput(new Recorded(socket.getInputStream()), 1 << 28);
    }

    /** Logged in and ready. @param settings names and values by turns */
    static RawClient of(Through agent, String... settings) throws IOException {
        RawClient client = new RawClient(agent.socket());
        client.startup(settings);
        client.untilReady();
        return client;
    }

    /** Logged in to the server itself. */
    static RawClient direct(Through agent) throws IOException {
        RawClient client = new RawClient(agent.directSocket());
        client.startup("user", "postgres", "database", agent.database);
        client.untilReady();
        return client;
    }

    RawClient startup(String... settings) throws IOException {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("user", "nobody");
        parameters.put("database", "test-db");
        for (int i = 0; i < settings.length; i += 2) {
            parameters.put(settings[i], settings[i + 1]);
        }
        return raw(new Startup.Session(3, 0, parameters).encoded());
    }

    // --- gathered until send

    RawClient parse(String name, String sql) {
        return parse(name, sql.getBytes(charset));
    }

    RawClient parse(String name, byte[] sql) {
        out.begin('P').name(name).bytes(sql).int8(0).int16(0).end();
        return this;
    }

    /** @param results formats of the columns */
    RawClient bind(String portal, String statement, int... results) {
        new Bind(portal, statement, new int[0], new byte[0][], results).encode(out);
        return this;
    }

    /** With a value for the one parameter of the unnamed statement. */
    RawClient bindValue(int format, byte[] value) {
        new Bind("", "", new int[] {format}, new byte[][] {value}, new int[0]).encode(out);
        return this;
    }

    RawClient describePortal(String name) {
        new Named(true, name).encode('D', out);
        return this;
    }

    RawClient describeStatement(String name) {
        new Named(false, name).encode('D', out);
        return this;
    }

    RawClient execute(String portal) {
        return execute(portal, 0);
    }

    RawClient execute(String portal, int rows) {
        new Execute(portal, rows).encode(out);
        return this;
    }

    RawClient closeStatement(String name) {
        new Named(false, name).encode('C', out);
        return this;
    }

    RawClient closePortal(String name) {
        new Named(true, name).encode('C', out);
        return this;
    }

    /** Parse, Bind and Execute with unnamed ones. */
    RawClient run(String sql) {
        return parse("", sql).bind("", "").execute("");
    }

    RawClient sync() {
        return message('S', new byte[0]);
    }

    RawClient flush() {
        return message('H', new byte[0]);
    }

    RawClient query(String sql) {
        return query(sql.getBytes(charset));
    }

    RawClient query(byte[] sql) {
        out.begin('Q').bytes(sql).int8(0).end();
        return this;
    }

    RawClient copyData(String text) {
        return message('d', text.getBytes(charset));
    }

    RawClient copyDone() {
        return message('c', new byte[0]);
    }

    RawClient copyFail(String why) {
        out.begin('f').text(why).end();
        return this;
    }

    RawClient message(char tag, byte[] body) {
        out.begin(tag).bytes(body).end();
        return this;
    }

    RawClient send() throws IOException {
        socket.getOutputStream().write(out.array(), 0, out.length());
        out.clear();
        return this;
    }

    /** Bytes as they are, at once. */
    RawClient raw(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    // --- what comes

    /** What comes until the server is ready, that included, without what it reports of its parameters. */
    List<String> untilReady() throws IOException {
        send();
        return until("Z");
    }

    /** What comes until a line that begins so, that included, or until the end of the stream. */
    List<String> until(String beginning) throws IOException {
        send();
        List<String> lines = new ArrayList<>();
        while (in.next()) {
            String line = line();
            if (!line.startsWith("S ")) {
                lines.add(line);
            }
            if (line.startsWith(beginning)) {
                return lines;
            }
        }
        lines.add("end");
        return lines;
    }

    /** The first value of the last row that comes, as it comes; null for NULL. */
    byte[] valueUntilReady() throws IOException {
        send();
        byte[] value = null;
        while (in.next() && in.tag() != 'Z') {
            if (in.tag() == 'E') {
                throw new IOException(line());
            }
            if (in.tag() == 'D') {
                Body body = in.body();
                body.int16();
                int length = body.int32();
                value = length < 0 ? null : body.bytes(length);
            }
        }
        return value;
    }

    /** What comes for so many Syncs or texts. */
    List<String> untilReady(int times) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            lines.addAll(untilReady());
        }
        return lines;
    }

    private String line() throws IOException {
        Body body = in.body();
        switch (in.tag()) {
            case 'E', 'N' -> {
                Report report = Report.decode(body, StandardCharsets.ISO_8859_1);
                return in.tag() + " " + report.state() + " " + report.field('M').orElse("");
            }
            case 'Z' -> {
                return "Z " + (char) body.int8();
            }
            case 'C' -> {
                return "C " + body.name();
            }
            case 'S' -> {
                return "S " + body.name() + "=" + body.name();
            }
            case 'K' -> {
                key = new Startup.Cancel(body.int32(), body.bytes(body.remaining()));
                return "K";
            }
            case 'D' -> {
                StringBuilder row = new StringBuilder("D ");
                int columns = body.int16();
                for (int i = 0; i < columns; i++) {
                    int length = body.int32();
                    row.append(i > 0 ? "|" : "")
                            .append(length < 0 ? "NULL" : new String(body.bytes(length), StandardCharsets.UTF_8));
                }
                return row.toString();
            }
            case 'd' -> {
                return "d " + new String(body.bytes(body.remaining()), StandardCharsets.UTF_8).strip();
            }
            case 'R' -> {
                return "R " + body.int32();
            }
            default -> {
                return String.valueOf(in.tag());
            }
        }
    }

    /** With which this session can be cancelled. */
    Startup.Cancel key() {
        return key;
    }

    /** Every byte that came, as if each were a character. */
    String received() {
        return received.toString(StandardCharsets.ISO_8859_1);
    }

    InputStream input() throws IOException {
        return socket.getInputStream();
    }

    Socket socket() {
        return socket;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private final class Recorded extends FilterInputStream {
        Recorded(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            if (count > 0) {
                received.write(target, offset, count);
            }
            return count;
        }
    }
}
