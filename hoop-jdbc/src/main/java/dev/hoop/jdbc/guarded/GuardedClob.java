package dev.hoop.jdbc.guarded;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.sql.Clob;
import java.sql.SQLException;

/** A text object that the client makes. Those that it reads are {@link TextClob}s. */
class GuardedClob extends ForwardingClob {
    GuardedClob(Session session, Clob bare) {
        super(session, bare);
    }

    @Override
    public InputStream getAsciiStream() throws SQLException {
        return own(() -> Passing.of(delegate.getAsciiStream()));
    }

    @Override
    public Reader getCharacterStream() throws SQLException {
        return own(() -> Passing.of(delegate.getCharacterStream()));
    }

    @Override
    public Reader getCharacterStream(long position, long length) throws SQLException {
        return own(() -> Passing.of(delegate.getCharacterStream(position, length)));
    }

    @Override
    public String getSubString(long position, int length) throws SQLException {
        return own(() -> delegate.getSubString(position, length));
    }

    @Override
    public OutputStream setAsciiStream(long position) throws SQLException {
        return own(() -> Passing.of(delegate.setAsciiStream(position)));
    }

    @Override
    public Writer setCharacterStream(long position) throws SQLException {
        return own(() -> Passing.of(delegate.setCharacterStream(position)));
    }

    @Override
    public int setString(long position, String text) throws SQLException {
        return own(() -> delegate.setString(position, text));
    }

    @Override
    public int setString(long position, String text, int offset, int length) throws SQLException {
        return own(() -> delegate.setString(position, text, offset, length));
    }

    @Override
    public void truncate(long length) throws SQLException {
        own(() -> {
            delegate.truncate(length);
            return null;
        });
    }
}
