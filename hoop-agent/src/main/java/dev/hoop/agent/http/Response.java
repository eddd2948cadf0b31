package dev.hoop.agent.http;

import dev.hoop.agent.front.Connection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers. Each is the last on its connection, but for the one that opens a tunnel. */
final class Response {
    static final String JSON = "application/json";
    static final String JSON_LINES = "application/jsonl";
    static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";

    private static final int MOST_DRAINED = 1 << 18;
    private static final Map<Integer, String> REASONS = Map.ofEntries(
            Map.entry(200, "OK"),
            Map.entry(202, "Accepted"),
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(409, "Conflict"),
            Map.entry(417, "Expectation Failed"),
            Map.entry(431, "Request Header Fields Too Large"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(502, "Bad Gateway"),
            Map.entry(503, "Service Unavailable"));

    private final Connection client;

    Response(Connection client) {
        this.client = client;
    }

    /** The stream is the resource's from here on. */
    void tunnel() throws IOException {
        client.output().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        client.output().flush();
    }

    void send(int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        byte[] head = head(status, type, "Content-Length: " + bytes.length + "\r\n");
        byte[] whole = java.util.Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, whole, head.length, bytes.length);
        client.output().write(whole);
        client.output().flush();
        drain();
    }

    void refuse(Refusal refusal) throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", refusal.code().text());
        body.put("message", refusal.getMessage());
        send(refusal.status(), JSON, JsonText.of(body) + "\n");
    }

    /** A body whose end is not known yet; whoever asked closes it. */
    OutputStream chunked(String type) throws IOException {
        client.output().write(head(200, type, "Transfer-Encoding: chunked\r\n"));
        client.output().flush();
        return new Chunks(client.output());
    }

    private static byte[] head(int status, String type, String more) {
        String text = "HTTP/1.1 " + status + " " + REASONS.getOrDefault(status, "Unknown") + "\r\n"
                + "Content-Type: " + type + "\r\n"
                + more
                + (status == 401 ? "WWW-Authenticate: Bearer\r\n" : "")
                + (status == 503 ? "Retry-After: 5\r\n" : "")
                + "Cache-Control: no-store\r\n"
                + "X-Content-Type-Options: nosniff\r\n"
                + "Connection: close\r\n\r\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** What has arrived and is not read when a socket is closed makes the system throw the answer away. */
    private void drain() throws IOException {
        InputStream in = client.input();
        for (long left = MOST_DRAINED; left > 0 && in.available() > 0; ) {
            left -= Math.max(1, in.skip(Math.min(left, in.available())));
        }
    }

    /** Source: RFC 9112, "Chunked Transfer Coding". */
    private static final class Chunks extends OutputStream {
        private final OutputStream out;

        Chunks(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > 0) { // an empty one would be the last
                out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(bytes, from, length);
                out.write(new byte[] {'\r', '\n'});
            }
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }
}
