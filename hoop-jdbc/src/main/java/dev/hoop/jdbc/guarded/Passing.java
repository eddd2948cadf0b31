package dev.hoop.jdbc.guarded;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.FilterReader;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;

/** Streams that pass everything on, so that the client does not hold the driver's, which know their connection. */
final class Passing {
    private Passing() {}

    static InputStream of(InputStream stream) {
        return new FilterInputStream(stream) {};
    }

    static Reader of(Reader reader) {
        return new FilterReader(reader) {};
    }

    static Writer of(Writer writer) {
        return new FilterWriter(writer) {};
    }

    static OutputStream of(OutputStream stream) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }
        };
    }
}
