package dev.hoop.benchmarks;

import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Judgement;
import dev.hoop.audit.recorder.Outcome;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RefusedConnection;
import dev.hoop.audit.recorder.ResultColumn;
import dev.hoop.audit.recorder.ResultRecorder;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;

import java.nio.ByteBuffer;
import java.util.List;

/** Records nothing, so that the engine is measured alone. */
final class Dropping implements Recorder, SessionRecorder {
    private long operations;

    @Override
    public SessionRecorder open(SessionStart start) {
        return this;
    }

    @Override
    public void policyLoaded(String digest, String source, boolean observe) {}

    @Override
    public void refused(RefusedConnection connection) {}

    @Override
    public long operation(Judgement judgement, String text, Parameters parameters, boolean durable) {
        return ++operations;
    }

    @Override
    public ResultRecorder result(long operation, List<ResultColumn> columns) {
        return new Nothing();
    }

    @Override
    public void data(long operation, Direction direction, ByteBuffer bytes) {}

    @Override
    public void outcome(long operation, Outcome outcome) {}

    @Override
    public void sync() {}

    @Override
    public void close(CloseReason reason) {}

    @Override
    public void close() {}

    private static final class Nothing implements ResultRecorder {
        @Override
        public void row() {}

        @Override
        public void end() {}

        @Override
        public void nil(int column) {}

        @Override
        public void bool(int column, boolean value) {}

        @Override
        public void integer(int column, long value) {}

        @Override
        public void real(int column, double value) {}

        @Override
        public void text(int column, String value) {}

        @Override
        public void binary(int column, byte[] value, int offset, int length) {}

        @Override
        public void typed(int column, String type, String text) {}
    }
}
