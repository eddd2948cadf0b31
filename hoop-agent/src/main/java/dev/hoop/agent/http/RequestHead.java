package dev.hoop.agent.http;

import dev.hoop.audit.ErrorCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request's head, which is all there is of a request: one that could have a body is refused, so that nobody can disagree
 * about where it ends. Everything that two readers could read in two ways is refused. Sources: RFC 9112, "Message Parsing",
 * "Request Smuggling"; RFC 9110, "Field Syntax".
 *
 * @param target  in authority form for {@code CONNECT}; else a path without query
 * @param headers by their names in lower case
 */
record RequestHead(String method, String target, Map<String, String> headers) {
    private static final int MOST_BYTES = 32 * 1024;
    private static final int MOST_HEADERS = 100;
    private static final Pattern LINE = Pattern.compile("([A-Z]{1,20}) ([!-~]{1,2000}) HTTP/1\\.1");
    private static final Pattern HEADER =
            Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \\t]*([\\t -~\\x80-\\xff]*?)[ \\t]*");
    private static final Pattern AUTHORITY =
            Pattern.compile("([A-Za-z0-9._-]{1,255}|\\[[0-9A-Fa-f:.]{2,45}])(:\\d{1,5})?");
    private static final Pattern PATH = Pattern.compile("/|(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");
    /** Of which a second one would be a second opinion. */
    private static final Set<String> SINGLE = Set.of(
            "host",
            "authorization",
            "connection",
            "content-length",
            "transfer-encoding",
            "expect",
            "upgrade",
            "hoop-reason",
            "hoop-client");

    RequestHead {
        headers = Map.copyOf(headers);
    }

    /**
     * Reads to the empty line, and no byte more.
     *
     * @throws IOException if the client is gone
     */
    static RequestHead read(InputStream in) throws IOException, Refusal {
        Lines lines = new Lines(in);
        Matcher line = LINE.matcher(lines.next());
        if (!line.matches()) {
            throw Refusal.malformed("its first line is not METHOD TARGET HTTP/1.1");
        }
        Map<String, String> headers = new HashMap<>();
        int count = 0;
        for (String text = lines.next(); !text.isEmpty(); text = lines.next()) {
            if (++count > MOST_HEADERS) {
                throw new Refusal(431, ErrorCode.PROTOCOL, "The request is refused: it has more than 100 headers");
            }
            header(text, headers);
        }
        RequestHead head = new RequestHead(line.group(1), line.group(2), headers);
        head.check();
        return head;
    }

    private static void header(String text, Map<String, String> headers) throws Refusal {
        Matcher header = HEADER.matcher(text);
        if (!header.matches()) {
            throw Refusal.malformed("a header is not NAME: VALUE on one line, without control characters");
        }
        String name = header.group(1).toLowerCase(Locale.ROOT);
        if (headers.put(name, header.group(2)) != null && SINGLE.contains(name)) {
            throw Refusal.malformed("it has the header " + name + " twice");
        }
    }

    private void check() throws Refusal {
        if (!headers.containsKey("host")) {
            throw Refusal.malformed("it has no Host");
        }
        if (headers.containsKey("transfer-encoding")
                || !headers.getOrDefault("content-length", "0").equals("0")) {
            throw Refusal.malformed("it has a body, and none is taken here");
        }
        if (headers.containsKey("expect")) {
            throw new Refusal(417, ErrorCode.PROTOCOL, "Nothing that is expected is done");
        }
        for (String named : headers.getOrDefault("connection", "").split(",")) {
            String name = named.strip().toLowerCase(Locale.ROOT);
            if (name.equals("host") || name.equals("authorization") || name.startsWith("hoop-")) {
                throw Refusal.malformed("its Connection names a header that goes all the way");
            }
        }
        boolean tunnel = method.equals("CONNECT");
        if (!(tunnel ? AUTHORITY : PATH).matcher(target).matches()) {
            throw Refusal.malformed(
                    tunnel ? "CONNECT names a resource, or a host and a port" : "its target is no plain path");
        }
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).filter(value -> !value.isEmpty());
    }

    /** A header in UTF-8. */
    Optional<String> text(String name) throws Refusal {
        try {
            Optional<String> value = header(name);
            return value.isEmpty()
                    ? value
                    : Optional.of(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(value.get().getBytes(StandardCharsets.ISO_8859_1)))
                            .toString());
        } catch (CharacterCodingException e) {
            throw Refusal.malformed("its header " + name + " is not UTF-8");
        }
    }

    /** The token of {@code Authorization: Bearer}; empty if there is none. Source: RFC 6750. */
    Optional<String> token() {
        return header("authorization")
                .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(value -> value.substring(7).strip());
    }

    /** Without headers, one of which is the token. */
    @Override
    public String toString() {
        return method + " " + target;
    }

    /** Lines that end with CR and LF, and hold neither. */
    private static final class Lines {
        private final InputStream in;
        private int left = MOST_BYTES;

        Lines(InputStream in) {
            this.in = in;
        }

        String next() throws IOException, Refusal {
            StringBuilder line = new StringBuilder(80);
            for (int b = read(); b != '\r'; b = read()) {
                if (b == '\n' || b == 0) {
                    throw Refusal.malformed("its lines do not end with CR and LF");
                }
                line.append((char) b);
            }
            if (read() != '\n') {
                throw Refusal.malformed("its lines do not end with CR and LF");
            }
            return line.toString();
        }

        private int read() throws IOException, Refusal {
            int b = in.read();
            if (b < 0) {
                throw new java.io.EOFException("the client left in the middle of a request");
            }
            if (left-- == 0) {
                throw new Refusal(431, ErrorCode.PROTOCOL, "The request is refused: its head is larger than 32 KiB");
            }
            return b;
        }
    }
}
