package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.MessageInput;
import dev.hoop.agent.postgresql.wire.MessageOutput;
import dev.hoop.agent.postgresql.wire.WireException;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.SessionRecorder.Direction;
import dev.hoop.policy.Guard;
import dev.hoop.policy.ResultGuard;
import dev.hoop.policy.Running;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * An operation that is with the server. Begun by the loop that reads the client; from then on of the loop that hears the
 * server, but for the data of a {@code COPY FROM}, which is why it is locked.
 */
final class Work {
    private static final System.Logger LOG = System.getLogger("dev.hoop.agent.postgresql");

    private static final Pattern COPY = Pattern.compile("\\bcopy\\b", Pattern.CASE_INSENSITIVE);

    private final Guard guard;
    private final Running running;
    private final String sql;
    private final CopyOut copyOut; // null if it is none
    private final boolean hidden;
    private RowRelay rows; // of the result that comes now
    private int statement; // which of the text's is running
    private long changed = -1;
    private long sent;
    private boolean ended;
    private boolean failed;

    /** @param copyOut what a {@code COPY TO} sends, or null */
    Work(Guard guard, Running running, String sql, CopyOut copyOut) {
        this.guard = guard;
        this.running = running;
        this.sql = sql;
        this.copyOut = copyOut;
        hidden = running.hidesParameters() || guard.masks();
    }

    String sql() {
        return sql;
    }

    /** Whether its text can be one that copies. */
    boolean mayCopy() {
        return COPY.matcher(sql).find();
    }

    /** Rows of these columns follow. @throws HoopException if it cannot be known what they are */
    synchronized void result(Columns columns, Witness witness, Charset charset) {
        ResultGuard result = running.result(statement, columns);
        witness.check(columns, result);
        rows = new RowRelay(columns, result, charset);
    }

    synchronized boolean hasResult() {
        return rows != null;
    }

    synchronized void row(MessageInput message, MessageOutput out) throws IOException {
        rows.relay(message, out);
    }

    synchronized void copied(MessageInput message, MessageOutput out) throws IOException {
        if (copyOut == null) {
            throw new WireException("the target copies what it was not asked for");
        }
        copyOut.relay(message, out);
    }

    /** The server begins to copy to the client. */
    synchronized void copies(boolean binary, int fields) throws IOException {
        if (copyOut == null) {
            throw new WireException("the target copies what it was not asked for");
        }
        copyOut.begins(binary, fields);
    }

    /** The client sends data of a {@code COPY FROM}. */
    synchronized void sends(byte[] bytes, int offset, int length) {
        sent += length;
        if (!hidden && length > 0) {
            running.data(Direction.TO_TARGET, ByteBuffer.wrap(bytes, offset, length));
        }
    }

    /** The statement of the text that was running has ended. @param tag as the server gives it, such as {@code INSERT 0 3} */
    synchronized void statementEnds(String tag) {
        if (ended) { // it failed for us, and ran on
            running.ran();
            return;
        }
        endResult();
        running.ran();
        statement++;
        changed = CommandTag.rows(tag);
    }

    private void endResult() {
        if (rows != null) {
            rows.end();
            rows = null;
        }
        if (copyOut != null) {
            copyOut.end();
        }
    }

    /** It has ended well. @throws HoopException if that cannot be recorded */
    synchronized void completed() {
        if (ended) {
            return;
        }
        ended = true;
        endResult();
        if (hidden && sent > 0) {
            String note = "[" + sent + " bytes not recorded: the policy masks]";
            running.data(Direction.TO_TARGET, ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)));
        }
        running.completed(changed);
    }

    /** Whether it has ended with an error, or was skipped for one. */
    synchronized boolean hasFailed() {
        return failed;
    }

    /** It has ended with an error, of which the client is told. @param code SQLSTATE or one of hoop's */
    synchronized void failed(String code) {
        ended = true;
        failed = true;
        try {
            endResult();
        } catch (HoopException e) { // the client is told of a failure already, and the record has no end of the result
            LOG.log(System.Logger.Level.DEBUG, "{0}: the end of a result was not recorded: {1}", guard.session(), e);
        } finally {
            running.failed(code);
        }
    }
}
