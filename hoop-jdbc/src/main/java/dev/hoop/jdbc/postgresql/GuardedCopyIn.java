package dev.hoop.jdbc.postgresql;

import dev.hoop.audit.recorder.SessionRecorder.Direction;
import dev.hoop.jdbc.guarded.Session;
import dev.hoop.policy.Running;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.ByteStreamWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** A {@code COPY FROM STDIN}: recorded as it is sent, or by its length only where it could hold what is masked. */
final class GuardedCopyIn extends GuardedCopy implements CopyIn {
    private final CopyIn bare;
    private final boolean hidden;
    private long sent;

    GuardedCopyIn(Session session, Running running, CopyIn bare) {
        super(session, running, bare);
        this.bare = bare;
        hidden = running.hidesParameters() || session.guard().masks();
    }

    @Override
    public void writeToCopy(byte[] bytes, int offset, int length) throws SQLException {
        call(() -> {
            sent += length;
            if (!hidden && length > 0) {
                running.data(Direction.TO_TARGET, ByteBuffer.wrap(bytes, offset, length));
            }
            bare.writeToCopy(bytes, offset, length);
            return null;
        });
    }

    @Override
    public void writeToCopy(ByteStreamWriter writer) throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(writer.getLength());
        try {
            writer.writeTo(new Target(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writeToCopy(bytes.toByteArray(), 0, bytes.size());
    }

    /** Where a writer of the client's writes to. */
    private record Target(OutputStream getOutputStream) implements ByteStreamWriter.ByteStreamTarget {}

    @Override
    public void flushCopy() throws SQLException {
        call(() -> {
            bare.flushCopy();
            return null;
        });
    }

    @Override
    public long endCopy() throws SQLException {
        return call(() -> {
            if (hidden) {
                String note = "[" + sent + " bytes not recorded: the policy masks]";
                running.data(Direction.TO_TARGET, ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)));
            }
            long rows = bare.endCopy();
            running.completed(rows);
            return rows;
        });
    }
}
