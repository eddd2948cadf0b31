package dev.hoop.agent.metrics;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what is recorded: nothing that matters is done without that. Closing it closes the recorder. */
public final class CountingRecorder implements Recorder {
    private final Recorder recorder;
    private final Metrics metrics;
    private final Map<Judgement.Verdict, Counter> verdicts = new EnumMap<>(Judgement.Verdict.class);
    private volatile boolean failing; // written by whoever records, read by whoever asks whether the agent is ready

    public CountingRecorder(Recorder recorder, Metrics metrics) {
        this.recorder = recorder;
        this.metrics = metrics;
        for (Judgement.Verdict verdict : Judgement.Verdict.values()) {
            verdicts.put(verdict, metrics.operations.of(verdict.name().toLowerCase(java.util.Locale.ROOT)));
        }
    }

    /** Whether the last attempt to open a session, or to note that somebody was refused, could not be recorded. */
    public boolean failing() {
        return failing;
    }

    @Override
    public SessionRecorder open(SessionStart start) {
        long began = System.nanoTime();
        SessionRecorder session = noting(() -> recorder.open(start));
        metrics.opening.took(System.nanoTime() - began);
        metrics.sessions.of(start.resource()).increment();
        return new Session(session, metrics.bytes.of(start.resource()));
    }

    @Override
    public void refused(RefusedConnection connection) {
        metrics.refused.of(connection.code().text()).increment();
        noting(() -> {
            recorder.refused(connection);
            return connection;
        });
    }

    private <T> T noting(java.util.function.Supplier<T> recording) {
        try {
            T done = recording.get();
            failing = false;
            return done;
        } catch (RuntimeException e) {
            failing = true;
            throw e;
        }
    }

    @Override
    public void policyLoaded(String digest, String source, boolean observe) {
        recorder.policyLoaded(digest, source, observe);
    }

    @Override
    public void close() {
        recorder.close();
    }

    private final class Session implements SessionRecorder {
        private final SessionRecorder session;
        private final Counter bytes;

        private Session(SessionRecorder session, Counter bytes) {
            this.session = session;
            this.bytes = bytes;
        }

        @Override
        public long operation(Judgement judgement, String text, Parameters parameters, boolean durable) {
            verdicts.get(judgement.verdict()).increment();
            return session.operation(judgement, text, parameters, durable);
        }

        @Override
        public ResultRecorder result(long operation, List<ResultColumn> columns) {
            return session.result(operation, columns);
        }

        @Override
        public void data(long operation, Direction direction, ByteBuffer data) {
            session.data(operation, direction, data);
        }

        @Override
        public void outcome(long operation, Outcome outcome) {
            bytes.add(outcome.bytes());
            session.outcome(operation, outcome);
        }

        @Override
        public void sync() {
            session.sync();
        }

        @Override
        public void close(CloseReason reason) {
            session.close(reason);
        }
    }
}
