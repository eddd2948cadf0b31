package dev.hoop.jdbc.guarded;

import dev.hoop.audit.recorder.SessionRecorder.Direction;
import dev.hoop.policy.Running;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.sql.Blob;
import java.sql.SQLException;

/** A binary object: one that the client makes, or one that it reads, which it cannot change. */
final class GuardedBlob extends ForwardingBlob {
    private final Running running; // null for the client's own

    GuardedBlob(Session session, Blob bare, Running running) {
        super(session, bare);
        this.running = running;
    }

    @Override
    public byte[] getBytes(long position, int length) throws SQLException {
        try {
            byte[] bytes = delegate.getBytes(position, length);
            if (running != null) {
                running.data(Direction.TO_CLIENT, ByteBuffer.wrap(bytes));
            }
            return bytes;
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public InputStream getBinaryStream() throws SQLException {
        try {
            return read(delegate.getBinaryStream());
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public InputStream getBinaryStream(long position, long length) throws SQLException {
        try {
            return read(delegate.getBinaryStream(position, length));
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    private InputStream read(InputStream stream) {
        return running == null ? Passing.of(stream) : Streams.recorded(stream, running);
    }

    private <T> T own(String call, Session.Call<T> change) throws SQLException {
        if (running != null) {
            throw refused(call);
        }
        try {
            return change.run();
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public int setBytes(long position, byte[] bytes) throws SQLException {
        return own("Blob.setBytes", () -> delegate.setBytes(position, bytes));
    }

    @Override
    public int setBytes(long position, byte[] bytes, int offset, int length) throws SQLException {
        return own("Blob.setBytes", () -> delegate.setBytes(position, bytes, offset, length));
    }

    @Override
    public OutputStream setBinaryStream(long position) throws SQLException {
        return own("Blob.setBinaryStream", () -> Passing.of(delegate.setBinaryStream(position)));
    }

    @Override
    public void truncate(long length) throws SQLException {
        own("Blob.truncate", () -> {
            delegate.truncate(length);
            return null;
        });
    }
}
