package dev.hoop.jdbc;

import dev.hoop.audit.recorder.Recorder;
import dev.hoop.audit.recorder.RecorderFactory;
import dev.hoop.audit.recorder.RecorderSettings;
import dev.hoop.audit.recorder.SinkEntry;
import dev.hoop.recording.Archive;
import dev.hoop.recording.Recorded;
import dev.hoop.recording.Replay;
import dev.hoop.recording.SessionSummary;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That no attack of the corpus leaves a sentinel in what outlasts it: the archive, read with its keys and as it lies on the
 * disk, the events that sinks were given, and the log.
 */
class AttackEvidenceTest {
    private static final List<String> FAMILIES = List.of(
            "masks",
            "subqueries",
            "constructs",
            "names",
            "inference",
            "oracles",
            "errors",
            "laundering",
            "catalogs",
            "sessions",
            "smuggling",
            "recordings");
    private static final List<String> COPIES = List.of(
            "copy people to stdout",
            "copy people to stdout (format csv, header)",
            "copy people to stdout (format binary)",
            "copy people (email) to stdout (format text)",
            "copy (select email, ssn from people) to stdout",
            "copy (select upper(contact) from contacts) to stdout (format csv)",
            "copy (select p from people p) to stdout (format binary)",
            "copy (delete from people where id = 3 returning *) to stdout",
            "copy contacts to stdout",
            "copy people (id, name, city) to stdout (format binary)");

    private final Sentinels sentinels = new Sentinels();
    private final List<String> found = new ArrayList<>();
    private final Log log = new Log();

    @TempDir
    Path folder;

    /** What is logged, as it would be printed. */
    private static final class Log extends Handler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord line) {
            lines.add(new SimpleFormatter().format(line));
        }

        synchronized List<String> lines() {
            return List.copyOf(lines);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @EnumSource(AttackedServer.Kind.class)
    void holdsNoSentinel(AttackedServer.Kind kind) throws Exception {
        List<Logger> loggers = List.of(Logger.getLogger("dev.hoop"), Logger.getLogger("hoop.audit"));
        loggers.forEach(this::listen);
        Recorder recorder = ServiceLoader.load(RecorderFactory.class)
                .findFirst()
                .orElseThrow()
                .open(new RecorderSettings(folder.resolve("archive"), "hoop.test/attacks", false, sinks()));
        try (AttackedServer server = new AttackedServer(kind)) {
            Hoop hoop = Hoop.recordingTo(recorder, AttackPolicies.MASKS.text());
            for (String family : FAMILIES) {
                attack(server, hoop, family);
            }
            if (kind == AttackedServer.Kind.POSTGRESQL) {
                copies(server, hoop);
            }
        } finally {
            recorder.close();
            loggers.forEach(this::stop);
        }

        long operations = archive();
        long events = lines(folder.resolve("events.jsonl"));
        log.lines().forEach(l -> look("log", withoutTimes(l)));
        disk();
        assertThat(found).isEmpty();
        assertThat(operations).isGreaterThan(200);
        assertThat(events).isGreaterThan(operations);
        assertThat(log.lines()).as("the log sink's, too").hasSizeGreaterThan((int) operations);
    }

    private void listen(Logger logger) {
        log.setLevel(Level.ALL);
        logger.setLevel(Level.ALL);
        logger.setUseParentHandlers(false);
        logger.addHandler(log);
    }

    private void stop(Logger logger) {
        logger.removeHandler(log);
        logger.setUseParentHandlers(true);
        logger.setLevel(null);
    }

    private List<SinkEntry> sinks() {
        String events = folder.resolve("events.jsonl").toString();
        return List.of(
                new SinkEntry("test:1", Map.of("type", "jsonl", "path", events)),
                new SinkEntry("test:2", Map.of("type", "log")));
    }

    private void look(String where, Object value) {
        sentinels.in(value).ifPresent(piece -> found.add(where + " holds " + piece + " in " + value));
    }

    /** In one session for each family, so that what is left behind by one attack is there for the next. */
    private static void attack(AttackedServer server, Hoop hoop, String family) throws SQLException {
        server.touched();
        server.renew();
        try (Connection connection = hoop.connect("jdbc:hoop:" + server.url())) {
            for (AttackCorpus.Case attack : AttackCorpus.of(family).cases()) {
                if (attack.servers().contains(server.kind())) {
                    attack.statements().forEach(sql -> run(connection, sql));
                }
            }
        }
    }

    private static void run(Connection connection, String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            new ClientEyes(new Sentinels(), false).statement("", statement, statement.execute());
        } catch (SQLException e) {
            // how it ends is AttackTest's matter
        }
    }

    /** What the client of COPY gets is looked at here, since its bytes are no result. */
    private void copies(AttackedServer server, Hoop hoop) throws SQLException, IOException {
        server.touched();
        server.renew();
        try (Connection connection = hoop.connect("jdbc:hoop:" + server.url())) {
            for (String sql : COPIES) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (Statement statement = connection.createStatement()) {
                    statement.execute("select 1");
                    connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, bytes);
                } catch (SQLException e) {
                    look("failure of " + sql, e.toString());
                }
                look("bytes of " + sql, bytes.toByteArray());
            }
        }
    }

    private long archive() throws IOException {
        Archive archive = Archive.open(folder.resolve("archive"));
        long operations = 0;
        for (SessionSummary session : archive.sessions()) {
            try (Replay replay = archive.replay(session.id())) {
                for (Optional<Recorded> next = replay.next(); next.isPresent(); next = replay.next()) {
                    recorded(next.get());
                    operations += next.get() instanceof Recorded.Operation ? 1 : 0;
                }
            }
        }
        return operations;
    }

    private void recorded(Recorded recorded) {
        if (recorded instanceof Recorded.Operation operation) {
            look("text", operation.text());
            look("judgement", operation.judgement().toString());
            operation.parameterRows().forEach(row -> row("parameters of " + operation.text(), row));
        } else if (recorded instanceof Recorded.ResultRow row) {
            row("a result", row.row());
        } else if (recorded instanceof Recorded.ResultBegun begun) {
            look("columns", begun.columns().toString());
        } else if (recorded instanceof Recorded.Bytes bytes) {
            look("bytes", bytes.bytes());
        } else if (recorded instanceof Recorded.Ended ended) {
            look("outcome", ended.outcome().error() + " " + ended.outcome().masks());
        }
    }

    private void row(String where, Recorded.Row row) {
        row.cells()
                .forEach((column, cell) -> cell.value().ifPresent(value -> look(where + " column " + column, value)));
    }

    private long lines(Path events) throws IOException {
        try (Stream<String> lines = Files.lines(events)) {
            return lines.peek(line -> look("event", withoutTimes(line))).count();
        }
    }

    /** How long something took may be near a salary. */
    private static String withoutTimes(String line) {
        return line.replaceAll("\"(nanos|bytes)\": ?[0-9]+", "").replaceAll("[0-9a-f]{40,}", "");
    }

    /** Whole sentinels only: pieces turn up in encrypted bytes by chance. */
    private void disk() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                Stream.of(Sentinels.EMAILS, Sentinels.SSNS, Sentinels.CARDS, Sentinels.TAGS, Sentinels.DOCS)
                        .flatMap(List::stream)
                        .filter(text::contains)
                        .forEach(s -> found.add(file + " holds " + s));
            }
        }
    }
}
