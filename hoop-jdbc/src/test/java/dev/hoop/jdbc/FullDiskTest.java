package dev.hoop.jdbc;

import dev.hoop.audit.Principal;
import dev.hoop.audit.recorder.Recorder;
import dev.hoop.policy.Engine;
import dev.hoop.policy.SessionRequest;
import dev.hoop.policy.rules.Policy;
import dev.hoop.policy.rules.Target;
import dev.hoop.recording.Archive;
import dev.hoop.recording.ArchiveVerifier;
import dev.hoop.recording.Finding;
import dev.hoop.recording.Recorded;
import dev.hoop.recording.Replay;
import dev.hoop.recording.SessionSummary;
import dev.hoop.recording.writer.FullDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The archive's disk fills while a client works. */
class FullDiskTest {
    private final FullDisk disk = new FullDisk();
    private final String url = "jdbc:hoop:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @TempDir
    Path folder;

    private Recorder recorder;
    private HoopDriver driver;

    @BeforeEach
    void connectToARealArchive() {
        recorder = disk.open(folder);
        Policy policy = Policy.parse("test.yaml", Hoop.OPEN);
        Engine engine = new Engine(() -> policy, recorder, Clock.systemUTC());
        driver = new HoopDriver(request -> new Sessions.Opened(
                engine.open(
                        new SessionRequest(
                                Principal.local("tester"),
                                new Target("test-db", request.kind(), Map.of()),
                                request.address(),
                                request.dialect(),
                                "process",
                                Optional.empty(),
                                Map.of()),
                        request.catalog()),
                () -> {}));
    }

    @AfterEach
    void close() {
        recorder.close();
    }

    @Test
    void endsTheRunningResultAndRefusesWhatComesAfter() throws SQLException, IOException {
        long delivered = 0;
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("SELECT X, RANDOM_UUID() FROM SYSTEM_RANGE(1, 1000000)");
            disk.fill();
            SQLException refusal = null;
            while (refusal == null) {
                try {
                    rows.next();
                    rows.getLong(1);
                    rows.getObject(2);
                    delivered++;
                } catch (SQLException e) {
                    refusal = e;
                }
            }

            assertThat(refusal.getSQLState()).isEqualTo("58030");
            assertThat(refusal.getMessage())
                    .isEqualTo("the archive " + folder + ": cannot record the result: No space left on device;"
                            + " make it writable and free some space, or set hoop.archive to another directory"
                            + " [HOOP-RECORDING]");
            refuses(
                    () -> { // a few small records may still find room where the rows found none
                        for (int i = 0; i < 100_000; i++) {
                            statement.executeUpdate("CREATE TABLE IF NOT EXISTS t (id INT)");
                        }
                    });
            refuses(() -> connection.prepareStatement("SELECT 1").executeQuery());
            refuses(this::connect);
        }

        assertThat(rows()).as("all that was delivered is recorded").isGreaterThanOrEqualTo(delivered - 1);
        assertThat(failures()).isZero();
    }

    @Test
    void worksAgainWhenThereIsSpace() throws SQLException {
        disk.fill();
        refuses(this::connect);
        disk.free();

        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 7")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(7);
        }
        assertThat(failures()).isZero();
    }

    @Test
    void runsNothingThatItCouldNotRecord() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE t (v VARCHAR)");
            connection.setAutoCommit(false);
            disk.fill();
            long accepted = 0;
            SQLException refusal = null;
            while (refusal == null) {
                try {
                    statement.executeUpdate("INSERT INTO t VALUES ('" + accepted + "x".repeat(9_000) + "')");
                    accepted++;
                } catch (SQLException e) {
                    refusal = e;
                }
            }
            assertThat(refusal.getSQLState()).isEqualTo("58030");
            disk.free();

            try (ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM t")) {
                rows.next();
                // The last one may have been recorded and run, and only its outcome have found no room.
                assertThat(rows.getLong(1)).as("the connection is usable again").isBetween(accepted, accepted + 1);
            }
            connection.commit();
        }
        assertThat(failures()).isZero();
    }

    private Connection connect() throws SQLException {
        return driver.connect(url, new Properties());
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("58030"))
                .hasMessageContaining("No space left on device")
                .hasMessageEndingWith("[HOOP-RECORDING]");
    }

    private long rows() throws IOException {
        long rows = 0;
        Archive archive = Archive.open(folder);
        for (SessionSummary session : archive.sessions()) {
            try (Replay replay = archive.replay(session.id())) {
                for (Optional<Recorded> next = replay.next(); next.isPresent(); next = replay.next()) {
                    rows += next.get() instanceof Recorded.ResultRow ? 1 : 0;
                }
            }
        }
        return rows;
    }

    private long failures() {
        return ArchiveVerifier.of(folder).verify().findings().stream()
                .filter(finding -> finding.severity() != Finding.Severity.NOTICE)
                .count();
    }
}
