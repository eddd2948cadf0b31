package dev.hoop.jdbc.guarded;

import javax.xml.transform.Result;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLXML;

/** An XML text that came from the target, masked and recorded, apart from its row. Its only source is a stream. */
final class TextXml implements SQLXML {
    private final String text;

    TextXml(String text) {
        this.text = text;
    }

    @Override
    public String getString() {
        return text;
    }

    @Override
    public Reader getCharacterStream() {
        return new StringReader(text);
    }

    @Override
    public InputStream getBinaryStream() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public <T extends Source> T getSource(Class<T> type) throws SQLException {
        if (type == null || type.isAssignableFrom(StreamSource.class)) {
            @SuppressWarnings("unchecked") // null asks for whatever there is
            T source = (T) new StreamSource(new StringReader(text));
            return source;
        }
        throw Refusal.protocol("A source of the class " + type.getName()
                + " is refused. Ask for a StreamSource and give it to a parser of your own");
    }

    private static SQLException fixed() {
        return Refusal.protocol("Changing a value that was read is refused. Use an UPDATE");
    }

    @Override
    public OutputStream setBinaryStream() throws SQLException {
        throw fixed();
    }

    @Override
    public Writer setCharacterStream() throws SQLException {
        throw fixed();
    }

    @Override
    public void setString(String value) throws SQLException {
        throw fixed();
    }

    @Override
    public <T extends Result> T setResult(Class<T> type) throws SQLException {
        throw fixed();
    }

    @Override
    public void free() {}
}
