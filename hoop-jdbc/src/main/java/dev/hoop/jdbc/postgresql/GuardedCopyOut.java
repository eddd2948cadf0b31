package dev.hoop.jdbc.postgresql;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.recorder.SessionRecorder.Direction;
import dev.hoop.jdbc.guarded.Refusal;
import dev.hoop.jdbc.guarded.Session;
import dev.hoop.policy.ResultGuard;
import dev.hoop.policy.Running;
import org.postgresql.copy.CopyOut;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** A {@code COPY TO STDOUT} of columns without masks: searched row by row, counted, and recorded as delivered. */
final class GuardedCopyOut extends GuardedCopy implements CopyOut {
    private final CopyOut bare;
    private final ResultGuard guard;

    GuardedCopyOut(Session session, Running running, ResultGuard guard, CopyOut bare) throws SQLException {
        super(session, running, bare);
        this.bare = bare;
        this.guard = guard;
        if (guard.detects() && bare.getFormat() != 0) {
            bare.cancelCopy();
            throw new Refusal(ErrorCode.DENIED, "COPY TO STDOUT in binary is denied: it cannot be searched. Use text");
        }
    }

    @Override
    public byte[] readFromCopy() throws SQLException {
        return call(() -> delivered(bare.readFromCopy()));
    }

    @Override
    public byte[] readFromCopy(boolean block) throws SQLException {
        return call(() -> {
            byte[] row = bare.readFromCopy(block);
            return row == null && bare.isActive() ? null : delivered(row); // nothing yet, or the end
        });
    }

    private byte[] delivered(byte[] row) {
        if (row == null) {
            guard.end();
            running.completed(-1);
            return null;
        }
        guard.row();
        byte[] searched = row;
        if (guard.detects()) {
            String text = new String(row, StandardCharsets.UTF_8);
            String found = guard.searched(text);
            searched = found.equals(text) ? row : found.getBytes(StandardCharsets.UTF_8);
        }
        running.data(Direction.TO_CLIENT, ByteBuffer.wrap(searched));
        return searched;
    }
}
