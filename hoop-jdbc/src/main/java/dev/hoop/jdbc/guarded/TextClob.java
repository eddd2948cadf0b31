package dev.hoop.jdbc.guarded;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Clob;
import java.sql.NClob;
import java.sql.SQLException;

/** A text that came from the target, masked and recorded, apart from its row. Cannot be changed. */
final class TextClob implements NClob {
    private final String text;

    TextClob(String text) {
        this.text = text;
    }

    @Override
    public long length() {
        return text.length();
    }

    @Override
    public String getSubString(long position, int length) throws SQLException {
        int from = from(position);
        if (length < 0) {
            throw outside();
        }
        return text.substring(from, (int) Math.min(text.length(), (long) from + length));
    }

    @Override
    public Reader getCharacterStream() {
        return new StringReader(text);
    }

    @Override
    public Reader getCharacterStream(long position, long length) throws SQLException {
        return new StringReader(getSubString(position, (int) Math.min(length, Integer.MAX_VALUE)));
    }

    @Override
    public InputStream getAsciiStream() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public long position(String searched, long start) throws SQLException {
        int found = text.indexOf(searched, from(start));
        return found < 0 ? -1 : found + 1L;
    }

    @Override
    public long position(Clob searched, long start) throws SQLException {
        return position(searched.getSubString(1, (int) searched.length()), start);
    }

    private int from(long position) throws SQLException {
        if (position < 1 || position > text.length() + 1L) {
            throw outside();
        }
        return (int) (position - 1);
    }

    private static SQLException outside() {
        return new SQLException("The position or length is outside the text", "22011");
    }

    private static SQLException fixed() {
        return Refusal.protocol("Changing a value that was read is refused. Use an UPDATE");
    }

    @Override
    public int setString(long position, String value) throws SQLException {
        throw fixed();
    }

    @Override
    public int setString(long position, String value, int offset, int length) throws SQLException {
        throw fixed();
    }

    @Override
    public OutputStream setAsciiStream(long position) throws SQLException {
        throw fixed();
    }

    @Override
    public Writer setCharacterStream(long position) throws SQLException {
        throw fixed();
    }

    @Override
    public void truncate(long length) throws SQLException {
        throw fixed();
    }

    @Override
    public void free() {}
}
