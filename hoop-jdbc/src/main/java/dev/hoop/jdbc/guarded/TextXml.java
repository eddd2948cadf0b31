package dev.hoop.jdbc.guarded;

import javax.xml.transform.Result;
import javax.xml.transform.Source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLXML;

/** An XML text that came from the target, masked and recorded, apart from its row. */
final class TextXml implements SQLXML {
    private String text; // null once it is freed

    TextXml(String text) {
        this.text = text;
    }

    private String text() throws SQLException {
        if (text == null) {
            throw new SQLException("This SQLXML has been freed", "55000");
        }
        return text;
    }

    @Override
    public String getString() throws SQLException {
        return text();
    }

    @Override
    public Reader getCharacterStream() throws SQLException {
        return new StringReader(text());
    }

    @Override
    public InputStream getBinaryStream() throws SQLException {
        return new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    @SuppressWarnings("unchecked") // it is of the class asked for; null asks for whatever there is
    public <T extends Source> T getSource(Class<T> type) throws SQLException {
        return (T) XmlSources.of(text(), type)
                .orElseThrow(() -> Refusal.protocol("A source of the class " + type.getName()
                        + " is refused. Ask for a StreamSource and give it to a parser of your own"));
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
    public void free() {
        text = null;
    }
}
