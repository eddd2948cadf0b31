package dev.hoop.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The guided tour. Whatever it shows has just happened. */
final class Tour {
    private final Stage stage;
    private final Path folder;
    private final Path archive;

    Tour(Stage stage, Path folder) {
        this.stage = stage;
        this.folder = folder;
        archive = folder.resolve("archive");
    }

    void run() throws Exception {
        Logger.getLogger("org.flywaydb").setLevel(Level.WARNING); // what it says is shown by us
        stage.say("Starting a PostgreSQL of our own…");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            String real = "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres?user=postgres";
            String governed = real.replace("jdbc:", "jdbc:hoop:") + "&hoop.policy=starter&hoop.archive=" + archive;
            migrate(governed);
            try (Connection connection = DriverManager.getConnection(governed)) {
                readMasked(connection);
                tryToDestroy(connection);
            }
            replay();
            verify();
            Path recorded = new AgentTour(stage, folder, real, postgres.getPort()).run();
            agentsArchive(recorded);
        }
    }

    private void agentsArchive(Path recorded) {
        stage.type("hoop sessions list --archive agent/hoop-archive");
        Hoop.Answer list = Hoop.answer("sessions", "list", "--archive", recorded.toString());
        stage.show(list.text());
        stage.check(list.text().contains("try@https://try.invalid"), "the agent recorded who came, by the token");
        Hoop.Answer good = Hoop.answer("verify", recorded.toString());
        stage.check(good.exit() <= Hoop.NEGATIVE, "and its archive verifies");
    }

    private void migrate(String url) {
        stage.chapter("A Flyway migration, with jdbc:hoop: where it said jdbc:");
        stage.type("flyway -url=" + url.replace(archive.toString(), "archive") + " migrate");
        MigrateResult result = Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:dev/hoop/cli/demo/migration")
                .load()
                .migrate();
        result.migrations.forEach(m -> stage.show("V" + m.version + " " + m.description));
        stage.check(
                result.migrationsExecuted == 2, "both migrations ran, and the tables customers and orders are there");
    }

    private void readMasked(Connection connection) throws SQLException {
        stage.chapter("What is sensitive comes back masked");
        String plain = query(connection, "SELECT id, name, email, card, city FROM customers ORDER BY id");
        stage.check(plain.contains("Ada Moreau"), "what is not sensitive is as it was");
        stage.check(hides(plain), "e-mail addresses and card numbers are masked");
        stage.say("Another name for the column does not help, nor does a function around it:");
        String disguised = query(
                connection,
                "SELECT c.email AS contact, upper(c.email) AS loud, 'no. ' || c.card AS note FROM customers c");
        stage.check(hides(disguised), "masked under an alias, in a function and in a concatenation");
        stage.say("Nor does asking a question whose answer gives it away:");
        refused(
                connection,
                "SELECT id FROM customers WHERE email LIKE 'ada%'",
                "looking at a masked column is refused");
    }

    static boolean hides(String shown) {
        String text = shown.toLowerCase(java.util.Locale.ROOT);
        return Stream.of("ada.moreau@", "bo@example.org", "chidi.okafor@", "4111111111111111", "378282246310005")
                .noneMatch(text::contains);
    }

    private void tryToDestroy(Connection connection) throws SQLException {
        stage.chapter("What destroys is refused, and the transaction goes on");
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            stage.type("INSERT INTO orders (id, customer_id, total) VALUES (13, 3, 9.99)");
            statement.executeUpdate("INSERT INTO orders (id, customer_id, total) VALUES (13, 3, 9.99)");
        }
        refused(connection, "DROP TABLE customers", "DROP TABLE is refused, with rule, file and line");
        refused(connection, "DELETE FROM orders", "DELETE without WHERE is refused");
        connection.commit();
        String count = query(connection, "SELECT count(*) AS orders FROM orders");
        stage.check(count.contains("4"), "the order inserted before the refusals is committed");
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void refused(Connection connection, String sql, String what) throws SQLException {
        stage.type(sql);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            stage.check(false, what);
        } catch (SQLException e) {
            stage.show("SQLSTATE " + e.getSQLState() + ": " + e.getMessage());
            boolean denied = "42501".equals(e.getSQLState()) && e.getMessage().contains("HOOP-DENIED");
            stage.check(denied && e.getMessage().matches("(?s).*\\w+:\\d+.*"), what);
        }
    }

    private String query(Connection connection, String sql) throws SQLException {
        stage.type(sql);
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            List<String> labels = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                labels.add(result.getMetaData().getColumnLabel(i));
            }
            rows.add(labels);
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(row);
            }
        }
        String table = Table.of(rows);
        stage.show(table);
        return table;
    }

    private void replay() {
        stage.chapter("Everything was recorded");
        stage.type("hoop sessions list --archive archive");
        Hoop.Answer list = Hoop.answer("sessions", "list", "--archive", archive.toString());
        stage.show(list.text());
        stage.check(list.exit() == Hoop.DONE && list.text().contains("postgresql"), "the sessions are listed");
        stage.type("hoop sessions replay --archive archive --last");
        Hoop.Answer replay = Hoop.answer("sessions", "replay", "--archive", archive.toString(), "--last");
        stage.show(replay.text());
        stage.check(
                replay.exit() == Hoop.DONE && replay.text().contains("DROP TABLE customers"),
                "the session is replayed, refusals included");
        stage.check(hides(replay.text()), "the recording holds what was delivered, so it holds no clear value either");
    }

    private void verify() throws IOException {
        stage.chapter("The recording cannot be changed unnoticed");
        stage.type("hoop verify archive");
        Hoop.Answer good = Hoop.answer("verify", archive.toString());
        stage.show(good.text());
        stage.say("Exit code " + good.exit()
                + ": nobody outside has witnessed this archive, which is said as a finding.");
        stage.check(good.exit() <= Hoop.NEGATIVE, "the archive verifies");

        Path copy = folder.resolve("copy");
        Folders.copy(archive, copy);
        Path stream = largestStream(copy);
        flipOneByte(stream);
        stage.say("Now one byte of a copy is changed, in the middle of " + copy.relativize(stream) + ".");
        stage.type("hoop verify copy");
        Hoop.Answer bad = Hoop.answer("verify", copy.toString());
        stage.show(bad.text());
        stage.check(bad.exit() == Hoop.MISTAKE, "verification fails");
        stage.check(bad.text().contains(stream.getFileName().toString()), "and names the first bad record");
    }

    private static Path largestStream(Path archive) throws IOException {
        try (Stream<Path> files = Files.walk(archive.resolve("sessions"))) {
            return files.filter(Files::isRegularFile)
                    .max(Comparator.comparingLong(f -> f.toFile().length()))
                    .orElseThrow();
        }
    }

    private static void flipOneByte(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long middle = bytes.length() / 2;
            bytes.seek(middle);
            int old = bytes.read();
            bytes.seek(middle);
            bytes.write(old ^ 1);
        }
    }
}
