package dev.hoop.jdbc.guarded;

import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.SessionRecorder.Direction;
import dev.hoop.policy.Running;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.sql.Blob;
import java.sql.SQLException;

/**
 * A binary object: one that the client makes, or one that it reads. The latter it can change only where that is a
 * statement's doing, which is judged and recorded.
 */
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

    /** The client's own is its own matter; to change one that was read is to write to the target. */
    private <T> T change(String call, Session.Call<T> change) throws SQLException {
        if (running == null) {
            return own(change);
        }
        String sql = statement(call);
        return session.judged(sql, change);
    }

    private String statement(String call) throws SQLException {
        return session.vendor().changesLargeObject().orElseThrow(() -> refused(call));
    }

    private int write(String call, byte[] bytes, int offset, int length, Session.Call<Integer> write)
            throws SQLException {
        if (running == null) {
            return own(write);
        }
        String sql = statement(call);
        Running change = session.begin(session.read(sql), Parameters.NONE);
        return session.during(change, sql, () -> {
            int written = write.run(); // first, since the driver knows what of the arguments is wrong
            change.data(Direction.TO_TARGET, ByteBuffer.wrap(bytes, offset, written));
            return written;
        });
    }

    @Override
    public int setBytes(long position, byte[] bytes) throws SQLException {
        return write(
                "Blob.setBytes", bytes, 0, bytes == null ? 0 : bytes.length, () -> delegate.setBytes(position, bytes));
    }

    @Override
    public int setBytes(long position, byte[] bytes, int offset, int length) throws SQLException {
        return write("Blob.setBytes", bytes, offset, length, () -> delegate.setBytes(position, bytes, offset, length));
    }

    @Override
    public OutputStream setBinaryStream(long position) throws SQLException {
        OutputStream stream = change("Blob.setBinaryStream", () -> delegate.setBinaryStream(position));
        return running == null ? Passing.of(stream) : Streams.recorded(stream, running);
    }

    @Override
    public void truncate(long length) throws SQLException {
        change("Blob.truncate", () -> {
            delegate.truncate(length);
            return null;
        });
    }
}
