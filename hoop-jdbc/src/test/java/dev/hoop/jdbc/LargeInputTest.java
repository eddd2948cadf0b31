package dev.hoop.jdbc;

import dev.hoop.recording.Archive;
import dev.hoop.recording.ArchiveVerifier;
import dev.hoop.recording.Recorded;
import dev.hoop.recording.Replay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What is large passes in a process whose memory is not: everything goes through the driver, the guard and the archive. */
class LargeInputTest {
    private static final int ROWS = 1_000_000;
    private static final int STATEMENT = 10 << 20;

    @TempDir
    Path folder;

    @BeforeEach
    void allowEverythingAndMaskAColumn() throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), """
                rules:
                  - { id: everything, allow: ["sql.*"], on: ["*"] }
                masks:
                  - { columns: ["*.*.email"], with: redact }
                  - { detect: [payment-card, email], with: redact }
                """);
    }

    @Test
    void aMillionRowsOfPostgresqlPassIn64Mebibytes() throws Exception {
        String url = Servers.postgresql("CREATE TABLE people (id INT, email TEXT)");

        assertThat(work(
                        "-Xmx64m",
                        Rows.class,
                        url,
                        "SELECT n, 'row ' || n, NULL AS email FROM generate_series(1, " + ROWS + ") n"))
                .isEqualTo(ROWS + " rows");

        assertThat(recorded().rows).isEqualTo(ROWS);
        assertThat(ArchiveVerifier.of(folder.resolve("archive")).verify().firstBad())
                .isEmpty();
    }

    @Test
    void aMillionRowsOfH2PassIn64Mebibytes() throws Exception {
        String url = "h2:" + folder.resolve("database");

        assertThat(work("-Xmx64m", Rows.class, url, "SELECT X, 'row ' || X FROM SYSTEM_RANGE(1, " + ROWS + ")"))
                .isEqualTo(ROWS + " rows");

        assertThat(recorded().rows).isEqualTo(ROWS);
    }

    @Test
    void aStatementOfTenMebibytesPassesOnPostgresql() throws Exception {
        String url = Servers.postgresql("CREATE TABLE notes (note TEXT)");

        assertThat(work("-Xmx192m", Large.class, url)).isEqualTo(STATEMENT + " characters");

        assertThat(recorded().longest).isGreaterThan(STATEMENT);
    }

    @Test
    void aStatementOfTenMebibytesPassesOnH2() throws Exception {
        assertThat(work("-Xmx192m", Large.class, "h2:mem:large")).isEqualTo(STATEMENT + " characters");

        assertThat(recorded().longest).isGreaterThan(STATEMENT);
    }

    @Test
    void aStatementOfManySmallPartsPassesToo() throws Exception {
        assertThat(work("-Xmx256m", Parts.class, "h2:mem:parts")).isEqualTo("200000 rows");

        assertThat(recorded().longest).isGreaterThan(2_000_000);
    }

    private String work(String memory, Class<?> program, String url, String... arguments) throws Exception {
        String separator = url.startsWith("h2:") ? ";" : "&";
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                "jdbc:hoop:" + url + separator + "hoop.policy=" + folder.resolve("policy.yaml") + separator
                        + "hoop.archive=" + folder.resolve("archive")));
        command.addAll(List.of(arguments));
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(output).isZero();
        return output.strip().lines().reduce((first, last) -> last).orElse("");
    }

    private record Recording(long rows, long longest) {}

    private Recording recorded() throws IOException {
        long rows = 0;
        long longest = 0;
        Archive archive = Archive.open(folder.resolve("archive"));
        for (var session : archive.sessions()) {
            try (Replay replay = archive.replay(session.id())) {
                for (Optional<Recorded> next = replay.next(); next.isPresent(); next = replay.next()) {
                    rows += next.get() instanceof Recorded.ResultRow ? 1 : 0;
                    longest = next.get() instanceof Recorded.Operation o
                            ? Math.max(longest, o.text().length())
                            : longest;
                }
            }
        }
        return new Recording(rows, longest);
    }

    /** Reads all rows of a query. */
    static final class Rows {
        private Rows() {}

        public static void main(String[] arguments) throws SQLException {
            try (Connection connection = DriverManager.getConnection(arguments[0]);
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false); // without which the driver of PostgreSQL takes all rows at once
                statement.setFetchSize(1_000);
                long rows = 0;
                try (ResultSet result = statement.executeQuery(arguments[1])) {
                    while (result.next()) {
                        result.getInt(1);
                        result.getString(2);
                        rows++;
                    }
                }
                connection.commit();
                System.out.println(rows + " rows");
            }
        }
    }

    /** Sends a statement with one large literal. */
    static final class Large {
        private Large() {}

        public static void main(String[] arguments) throws SQLException {
            try (Connection connection = DriverManager.getConnection(arguments[0]);
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE IF NOT EXISTS notes (note TEXT)");
                statement.executeUpdate("INSERT INTO notes VALUES ('" + "x".repeat(STATEMENT) + "')");
                try (ResultSet result = statement.executeQuery("SELECT SUM(CHAR_LENGTH(note)) FROM notes")) {
                    result.next();
                    System.out.println(result.getLong(1) + " characters");
                }
            }
        }
    }

    /** Sends a statement with many small literals. */
    static final class Parts {
        private Parts() {}

        public static void main(String[] arguments) throws SQLException {
            StringBuilder sql = new StringBuilder("INSERT INTO t VALUES (0)");
            for (int i = 1; i < 200_000; i++) {
                sql.append(", (").append(1_000_000 + i).append(')');
            }
            try (Connection connection = DriverManager.getConnection(arguments[0]);
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE t (id INT)");
                System.out.println(statement.executeUpdate(sql.toString()) + " rows");
            }
        }
    }
}
