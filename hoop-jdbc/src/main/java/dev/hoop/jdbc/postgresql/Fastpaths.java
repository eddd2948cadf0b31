package dev.hoop.jdbc.postgresql;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.recorder.CellWriter;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.SessionRecorder.Direction;
import dev.hoop.jdbc.guarded.Refusal;
import dev.hoop.jdbc.guarded.Session;
import dev.hoop.policy.Running;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.ParameterList;
import org.postgresql.core.QueryExecutor;
import org.postgresql.util.StreamWrapper;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Calls of functions by their number, which is how pgjdbc works with large objects. Each is judged and recorded as the
 * SELECT that it amounts to. Nothing is known of where the answer comes from, so there are none while the policy masks.
 */
@SuppressWarnings("deprecation") // pgjdbc deprecates them for everything but large objects
final class Fastpaths {
    private static final String QUESTION = """
            SELECT pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(p.proname)
              FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
             WHERE p.oid = ?""";

    private final Session session;
    private final BaseConnection bare;
    private final QueryExecutor executor;
    private final Map<Integer, String> names = new HashMap<>(); // by number, as the server quotes them

    Fastpaths(Session session, BaseConnection bare) {
        this.session = session;
        this.bare = bare;
        executor = bare.getQueryExecutor();
    }

    /** What a call is bound to, as the recording has it. */
    private record Arguments(Object[] values) implements Parameters {
        @Override
        public int rows() {
            return values.length == 0 ? 0 : 1;
        }

        @Override
        public void write(int index, CellWriter out) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    out.nil(i + 1);
                } else if (values[i] instanceof StreamWrapper bytes && bytes.getBytes() != null) {
                    Fastpaths.bytes(i + 1, bytes.getBytes(), bytes.getOffset(), bytes.getLength(), out);
                } else {
                    out.typed(i + 1, "fastpath", values[i].toString());
                }
            }
        }
    }

    /** Numbers as numbers; others are bytes. */
    private static void bytes(int column, byte[] bytes, int offset, int length, CellWriter out) {
        if (length == Integer.BYTES) {
            out.integer(column, ByteBuffer.wrap(bytes, offset, length).getInt());
        } else if (length == Long.BYTES) {
            out.integer(column, ByteBuffer.wrap(bytes, offset, length).getLong());
        } else {
            out.binary(column, bytes, offset, length);
        }
    }

    ParameterList parameters(int count) {
        return executor.createFastpathParameters(count);
    }

    byte[] call(int function, ParameterList parameters, boolean suppressBegin) throws SQLException {
        if (session.guard().masks()) {
            throw new Refusal(
                    ErrorCode.PROTOCOL,
                    "Function calls by number, and so large objects, are refused while the policy masks: what they answer"
                            + " can be any value. Use a statement");
        }
        String sql = "SELECT " + name(function) + "("
                + ", ?".repeat(parameters.getParameterCount()).replaceFirst("^, ", "") + ")";
        Running running = session.begin(session.read(sql), new Arguments(parameters.getValues()));
        return session.during(running, sql, () -> {
            byte[] answer = executor.fastpathCall(function, parameters, suppressBegin);
            if (answer != null) {
                running.data(Direction.TO_CLIENT, ByteBuffer.wrap(answer));
            }
            return answer;
        });
    }

    private String name(int function) throws SQLException {
        String known = names.get(function);
        if (known != null) {
            return known;
        }
        try (PreparedStatement question = bare.prepareStatement(QUESTION)) {
            question.setLong(1, Integer.toUnsignedLong(function));
            try (ResultSet answer = question.executeQuery()) {
                if (!answer.next()) {
                    throw new Refusal(ErrorCode.PROTOCOL, "There is no function with the number that is called");
                }
                names.put(function, answer.getString(1));
                return answer.getString(1);
            }
        } catch (SQLException | RuntimeException e) {
            throw session.shown(e);
        }
    }
}
