package dev.hoop.recording.sink;

import dev.hoop.audit.AuditEvent;
import dev.hoop.audit.AuditSink;
import dev.hoop.audit.AuditSinkFactory;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.audit.recorder.SessionStart;
import dev.hoop.audit.recorder.SinkEntry;
import dev.hoop.recording.Archive;
import dev.hoop.recording.log.JsonReader;
import dev.hoop.recording.log.LogWriter;
import dev.hoop.recording.writer.ArchiveRecorderFactory;
import dev.hoop.recording.writer.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How events come from an archive to its sinks. */
class SinkDeliveryTest {
    @TempDir
    Path directory;

    @Test
    void bringsASessionsEventsInOrderWithoutItsTextAndValues() throws IOException {
        SessionStart start = Recordings.start();
        try (Recorder recorder = withJsonl()) {
            recorder.policyLoaded("00ff", "policy.yaml", false);
            SessionRecorder session = recorder.open(start);
            Recordings.select(session, 4711);
            session.operation(Recordings.REFUSED, "drop table orders", Parameters.NONE, true);
            session.close(CloseReason.CLOSED);
        }

        List<Map<?, ?>> events = events();
        assertThat(events)
                .extracting(e -> (String) e.get("type"))
                .containsExactly(
                        "archive.start",
                        "policy.load",
                        "session.open",
                        "operation",
                        "outcome",
                        "operation",
                        "session.close",
                        "archive.stop");
        assertThat(events).extracting(e -> (String) e.get("id")).doesNotHaveDuplicates();
        Map<?, ?> refused = (Map<?, ?>) events.get(5).get("details");
        assertThat(refused.get("verdict")).isEqualTo("deny");
        assertThat(refused.get("rules")).isEqualTo(List.of("never (policy.yaml:9)"));
        assertThat(Files.readString(file())).doesNotContain("4711", "drop table", "example.com\"", "select id");
    }

    @Test
    void goesOnWhereItStoppedAfterARestart() throws IOException {
        for (int run = 0; run < 3; run++) {
            try (Recorder recorder = withJsonl()) {
                SessionRecorder session = recorder.open(Recordings.start());
                Recordings.select(session, run);
                session.close(CloseReason.CLOSED);
            }
        }

        assertThat(events()).extracting(e -> (String) e.get("id")).doesNotHaveDuplicates();
        assertThat(events())
                .filteredOn(e -> "session.close".equals(e.get("type")))
                .hasSize(3);
    }

    @Test
    void offersAnEventThatFailedAgainBeforeThoseBehindIt() throws Exception {
        record(3);
        Scripted sink = new Scripted(10);
        sink.failAppend = 4;

        deliver(sink);

        assertThat(sink.ids).doesNotHaveDuplicates();
        assertThat(sink.types).containsSubsequence("session.open", "operation", "outcome", "operation");
        assertThat(sink.appendFailures).isEqualTo(4);
    }

    @Test
    void offersAllSinceTheLastFlushAgainWhenAFlushFails() throws Exception {
        record(3);
        Scripted sink = new Scripted(20);
        sink.failFlush = 1;

        deliver(sink);

        assertThat(sink.ids.subList(0, 10)).isEqualTo(sink.ids.subList(10, 20));
    }

    @Test
    void doesNotMakeARecordingWaitForAStuckSink() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        record(1);
        try (LogWriter log = new LogWriter(directory, Recordings.ORIGIN, Clock.systemUTC())) {
            SinkRunner runner = runner(log, new Stuck(never));
            runner.start();

            log.append("policy.load", Map.of("policy", "00"));
            runner.stop(Duration.ZERO);

            assertThat(log.size()).isEqualTo(5);
            never.countDown();
            runner.await(Duration.ofSeconds(5)); // before the directory goes
        }
    }

    @Test
    void refusesSinksThatDoNotExistOrAreSetWrongly() {
        assertThatThrownBy(() -> with(List.of(Map.of("type", "kafka"))))
                .hasMessageContaining("kafka")
                .hasMessageContaining("jsonl, log")
                .hasMessageEndingWith("[HOOP-POLICY]");
        assertThatThrownBy(() -> with(List.of(Map.of("type", "jsonl", "file", "x"))))
                .hasMessageContaining("file")
                .hasMessageEndingWith("[HOOP-POLICY]");
        assertThatThrownBy(() -> with(List.of(Map.of("type", "log"), Map.of("type", "log"))))
                .hasMessage(
                        "hoop.yaml:8:5: under sinks: two sinks are called 'log'; give one of them another name, as in"
                                + " 'name: log-2' [HOOP-POLICY]");
    }

    @Test
    void tellsAllMistakesInSinksAtOnceAndWhereTheyStand() {
        assertThatThrownBy(() -> with(List.of(
                        Map.of("type", "kafka"),
                        Map.of("type", "jsonl", "path", file().toString()),
                        Map.of("type", "log", "level", "loud"),
                        Map.of("type", "log", "name", "a/b"))))
                .hasMessage(
                        "hoop.yaml:7:5: under sinks: there is no sink of type 'kafka'; there are [jsonl, log, stuck,"
                                + " throwing]\n"
                                + "hoop.yaml:9:5: under sinks: sink 'log': setting level of a log sink must be trace, debug,"
                                + " info, warning or error, not loud\n"
                                + "hoop.yaml:10:5: under sinks: name 'a/b' is not 1 to 64 letters, digits, '.', '_' and '-'"
                                + " [HOOP-POLICY]");
    }

    @Test
    void bringsEventsToTwoSinksOfOneType() throws IOException {
        Path other = directory.resolve("other.jsonl");
        try (Recorder recorder = with(List.of(
                Map.of("type", "jsonl", "path", file().toString()),
                Map.of("type", "jsonl", "name", "second", "path", other.toString())))) {
            recorder.open(Recordings.start()).close(CloseReason.CLOSED);
        }

        assertThat(Files.readString(other)).contains("session.close").isEqualTo(Files.readString(file()));
    }

    @Test
    void tellsOfSomebodyWhoWasNotLetIn() throws IOException {
        try (Recorder recorder = withJsonl()) {
            recorder.refused(new dev.hoop.audit.recorder.RefusedConnection(
                    "process",
                    "orders-db",
                    "postgresql",
                    "db.test:5432",
                    dev.hoop.audit.ErrorCode.IDENTITY,
                    "The token has expired",
                    Map.of()));
        }

        assertThat(events())
                .filteredOn(e -> "session.refused".equals(e.get("type")))
                .extracting(e -> (String) ((Map<?, ?>) e.get("details")).get("code"))
                .containsExactly("HOOP-IDENTITY");
    }

    @Test
    void goesOnAfterASinkHasThrownAnError() throws Exception {
        record(3);
        Scripted sink = new Scripted(10);
        sink.failAppend = 1;
        sink.failure = new NoClassDefFoundError("as if");

        deliver(sink);

        assertThat(sink.ids).doesNotHaveDuplicates().hasSize(10);
    }

    @Test
    void doesNotWaitForASinkThatFails() throws Exception {
        record(1);
        Scripted sink = new Scripted(1);
        sink.failAppend = Integer.MAX_VALUE;
        try (LogWriter log = new LogWriter(directory, Recordings.ORIGIN, Clock.systemUTC())) {
            SinkRunner runner = runner(log, sink);
            runner.start();
            sink.failedTwice.await();
            long before = System.nanoTime();

            runner.stop(Duration.ofMinutes(5));
            runner.await(Duration.ofMinutes(5));

            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMinutes(1));
            assertThat(sink.closed).isTrue();
        }
    }

    @Test
    void bringsWhatASinkMissedAfterARestart() throws Exception {
        record(3);
        Path cursor = directory.resolve("private").resolve("scripted.json");
        Scripted failing = new Scripted(10);
        failing.failAppend = Integer.MAX_VALUE;
        Scripted next = new Scripted(8);
        try (LogWriter log = new LogWriter(directory, Recordings.ORIGIN, Clock.systemUTC())) {
            SinkRunner first = runner(log, failing);
            first.start();
            failing.failedTwice.await();
            first.stop(Duration.ZERO);
            first.await(Duration.ofSeconds(30));

            Archive archive = Archive.open(directory);
            SinkRunner second = new SinkRunner(
                    "scripted",
                    next,
                    cursor,
                    Cursor.load(cursor, 0),
                    from -> new EventFeed(archive, log, session -> Long.MAX_VALUE, from));
            second.start();
            next.done.await();
            second.stop(Duration.ofSeconds(5));
            second.await(Duration.ofSeconds(30));
        }

        List<String> all = new ArrayList<>(failing.ids);
        all.addAll(next.ids);
        assertThat(new java.util.LinkedHashSet<>(all)).hasSize(10);
        assertThat(next.types).containsSubsequence("operation", "outcome", "operation", "outcome", "session.close");
    }

    @Test
    void closesAnArchiveThoughASinkNeverComesBack() {
        CountDownLatch never = new CountDownLatch(1);
        StuckFactory.never = never;
        long before = System.nanoTime();
        try {
            with(List.of(Map.of("type", "stuck"), Map.of("type", "stuck", "name", "another")))
                    .close();

            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .as("both at a time")
                    .isLessThan(Duration.ofSeconds(11));
            Recordings.open(directory).close();
        } finally {
            never.countDown();
        }
    }

    @Test
    void saysWhichSinksFactoryThrew() {
        assertThatThrownBy(() -> with(List.of(Map.of("type", "throwing"))))
                .hasMessage("hoop.yaml:7:5: under sinks: sink 'throwing' cannot be opened:"
                        + " java.lang.UnsupportedOperationException: not today [HOOP-POLICY]");
    }

    private void record(int operations) {
        try (Recorder recorder = Recordings.open(directory)) {
            SessionRecorder session = recorder.open(Recordings.start());
            for (int i = 0; i < operations; i++) {
                Recordings.select(session, i);
            }
            session.close(CloseReason.CLOSED);
        }
    }

    private void deliver(Scripted sink) throws Exception {
        try (LogWriter log = new LogWriter(directory, Recordings.ORIGIN, Clock.systemUTC())) {
            SinkRunner runner = runner(log, sink);
            runner.start();
            sink.done.await();
            runner.stop(Duration.ofSeconds(5));
            runner.await(Duration.ofSeconds(5));
        }
    }

    private SinkRunner runner(LogWriter log, AuditSink sink) throws IOException {
        Archive archive = Archive.open(directory);
        return new SinkRunner(
                "scripted",
                sink,
                directory.resolve("private").resolve("scripted.json"),
                new Cursor(0, Map.of()),
                cursor -> new EventFeed(archive, log, session -> Long.MAX_VALUE, cursor));
    }

    private Recorder withJsonl() {
        return with(List.of(Map.of("type", "jsonl", "path", file().toString())));
    }

    private Recorder with(List<Map<String, Object>> sinks) {
        List<SinkEntry> entries = new ArrayList<>();
        sinks.forEach(settings -> entries.add(new SinkEntry("hoop.yaml:" + (entries.size() + 7) + ":5", settings)));
        return new ArchiveRecorderFactory().open(new RecorderSettings(directory, Recordings.ORIGIN, false, entries));
    }

    private Path file() {
        return directory.resolve("events.jsonl");
    }

    private List<Map<?, ?>> events() throws IOException {
        List<Map<?, ?>> events = new ArrayList<>();
        for (String line : Files.readAllLines(file())) {
            events.add((Map<?, ?>) JsonReader.read(line.getBytes(StandardCharsets.UTF_8)));
        }
        return events;
    }

    /** Fails as told, then takes everything, and says when it has taken so many. */
    private static final class Scripted implements AuditSink {
        private final List<String> ids = new ArrayList<>();
        private final List<String> types = new ArrayList<>();
        private final CountDownLatch done = new CountDownLatch(1);
        private final int expected;
        private int failAppend;
        private final CountDownLatch failedTwice = new CountDownLatch(2);
        private int failFlush;
        private int appendFailures;
        private Error failure;
        private volatile boolean closed; // by the runner's thread

        private Scripted(int expected) {
            this.expected = expected;
        }

        @Override
        public void append(AuditEvent event) throws IOException {
            if (types.size() == 2 && appendFailures < failAppend) {
                appendFailures++;
                failedTwice.countDown();
                if (failure != null) {
                    throw failure;
                }
                throw new IOException("not now");
            }
            ids.add(event.id());
            types.add(event.type());
        }

        @Override
        public void flush() throws IOException {
            if (failFlush-- > 0) {
                throw new IOException("not now");
            }
            if (ids.size() >= expected) {
                done.countDown();
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Opens sinks that take nothing, and do not close. */
    public static final class StuckFactory implements AuditSinkFactory {
        private static volatile CountDownLatch never; // set by the test before

        @Override
        public String type() {
            return "stuck";
        }

        @Override
        public AuditSink open(Map<String, Object> settings) {
            return new Stuck(never);
        }
    }

    /** Opens nothing. */
    public static final class ThrowingFactory implements AuditSinkFactory {
        @Override
        public String type() {
            return "throwing";
        }

        @Override
        public AuditSink open(Map<String, Object> settings) {
            throw new UnsupportedOperationException("not today");
        }
    }

    /** Takes nothing, for ever. */
    private record Stuck(CountDownLatch never) implements AuditSink {
        @Override
        public void append(AuditEvent event) throws InterruptedException {
            never.await();
        }

        @Override
        public void close() {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
