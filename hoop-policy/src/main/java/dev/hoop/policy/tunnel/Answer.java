package dev.hoop.policy.tunnel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of the answer to a {@code CONNECT}. Read byte by byte, since what comes behind it is another protocol's.
 * Source: RFC 9112, "Message Parsing"; RFC 9110, "CONNECT".
 *
 * @param headers by their names in lower case
 */
record Answer(int status, Map<String, String> headers) {
    private static final int MOST_BYTES = 16 * 1024;
    private static final int MOST_HEADERS = 100;
    private static final int MOST_BODY = 64 * 1024;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([2-5][0-9]{2})(?: [ -~\\x80-\\xff]*)?");
    private static final Pattern HEADER =
            Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \\t]*([\\t -~\\x80-\\xff]*?)[ \\t]*");

    Answer {
        headers = Map.copyOf(headers);
    }

    /** @throws IOException if it ends too early, or is not an answer of HTTP/1.1 to the letter */
    static Answer read(InputStream in) throws IOException {
        Head head = new Head(in);
        Matcher status = STATUS.matcher(head.line());
        if (!status.matches()) {
            throw new NotHttpException();
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = head.line(); !line.isEmpty(); line = head.line()) {
            Matcher header = HEADER.matcher(line);
            if (!header.matches() || headers.size() == MOST_HEADERS) {
                throw new NotHttpException();
            }
            String name = header.group(1).toLowerCase(Locale.ROOT);
            String before = headers.put(name, header.group(2));
            if (before != null && name.equals("content-length")) {
                throw new NotHttpException();
            }
        }
        return new Answer(Integer.parseInt(status.group(1)), headers);
    }

    /** The body, if its length is told and not too large. */
    Optional<byte[]> body(InputStream in) throws IOException {
        String length = headers.getOrDefault("content-length", "");
        if (headers.containsKey("transfer-encoding") || !length.matches("[0-9]{1,6}")) {
            return Optional.empty();
        }
        int bytes = Integer.parseInt(length);
        if (bytes > MOST_BODY) {
            return Optional.empty();
        }
        byte[] body = in.readNBytes(bytes);
        return Optional.of(body).filter(b -> b.length == bytes);
    }

    /** What came is no answer of HTTP. */
    static final class NotHttpException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** The lines of a head, each of which ends with CR and LF. */
    private static final class Head {
        private final InputStream in;
        private int left = MOST_BYTES;

        Head(InputStream in) {
            this.in = in;
        }

        String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int b = next(); b != '\r'; b = next()) {
                if (b < ' ' && b != '\t') { // a line feed alone, after which nothing more may come
                    throw new NotHttpException();
                }
                line.append((char) b);
            }
            if (next() != '\n') {
                throw new NotHttpException();
            }
            return line.toString();
        }

        private int next() throws IOException {
            int b = in.read();
            if (b < 0) {
                throw new java.io.EOFException();
            }
            if (left-- == 0) {
                throw new NotHttpException();
            }
            return b;
        }
    }

    /** The bytes that ask for a tunnel. @param headers each with its name, without its end */
    static byte[] request(String authority, String... headers) {
        StringBuilder text = new StringBuilder("CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n");
        for (String header : headers) {
            text.append(header).append("\r\n");
        }
        return text.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
