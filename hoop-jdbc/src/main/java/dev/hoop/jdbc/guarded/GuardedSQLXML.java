package dev.hoop.jdbc.guarded;

import javax.xml.transform.Result;
import javax.xml.transform.Source;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.sql.SQLException;
import java.sql.SQLXML;

/** An XML value that the client makes. Those that it reads are {@link TextXml}s. */
final class GuardedSQLXML extends ForwardingSQLXML {
    GuardedSQLXML(Session session, SQLXML bare) {
        super(session, bare);
    }

    @Override
    public InputStream getBinaryStream() throws SQLException {
        return own(() -> Passing.of(delegate.getBinaryStream()));
    }

    @Override
    public Reader getCharacterStream() throws SQLException {
        return own(() -> Passing.of(delegate.getCharacterStream()));
    }

    @Override
    public String getString() throws SQLException {
        return own(delegate::getString);
    }

    @Override
    public <T extends Source> T getSource(Class<T> type) throws SQLException {
        return own(() -> delegate.getSource(type));
    }

    @Override
    public OutputStream setBinaryStream() throws SQLException {
        return own(() -> Passing.of(delegate.setBinaryStream()));
    }

    @Override
    public Writer setCharacterStream() throws SQLException {
        return own(() -> Passing.of(delegate.setCharacterStream()));
    }

    @Override
    public void setString(String text) throws SQLException {
        own(() -> {
            delegate.setString(text);
            return null;
        });
    }

    @Override
    public <T extends Result> T setResult(Class<T> type) throws SQLException {
        return own(() -> delegate.setResult(type));
    }
}
