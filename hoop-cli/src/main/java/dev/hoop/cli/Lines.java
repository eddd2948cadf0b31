package dev.hoop.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a stream in UTF-8, in the memory of one. What cannot be read as a line is told as such, and passed over. */
final class Lines {
    /** A line, or why it is none. Numbers count from 1. */
    record Line(long number, Optional<String> text, String problem) {}

    private final BufferedInputStream in;
    private final int longest;
    private long number;

    /** @param longest in bytes */
    Lines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
    }

    /** The next line; empty at the end. The last one need not end. */
    Optional<Line> next() throws IOException {
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (tooLong) {
                continue;
            }
            bytes.write(b);
            if (bytes.size() > longest) {
                tooLong = true;
                bytes = new ByteArrayOutputStream();
            }
        }
        return Optional.of(tooLong ? problem("is longer than " + longest + " bytes") : decoded(bytes));
    }

    private Line decoded(ByteArrayOutputStream bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return new Line(number, Optional.of(text), "");
        } catch (CharacterCodingException e) {
            return problem("is not UTF-8");
        }
    }

    private Line problem(String what) {
        return new Line(number, Optional.empty(), what);
    }
}
