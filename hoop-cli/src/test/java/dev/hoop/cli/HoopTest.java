package dev.hoop.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class HoopTest {
    @TempDir
    private Path folder;

    private record Answer(int exit, String out, String err) {}

    private static Answer hoop(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Hoop.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Answer(exit, out.toString(), err.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "init",
                "policy check",
                "policy explain",
                "sessions list",
                "sessions show",
                "sessions replay",
                "token",
                "tunnel",
                "sessions follow",
                "sessions kill",
                "agent",
                "verify"
            })
    void everyCommandHelpsWithAnExample(String command) {
        String[] args = (command + " --help").split(" ");

        Answer answer = hoop(args);

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("Example").contains("hoop " + command);
    }

    @Test
    void writesAPolicyThatIsFineAndNeverOverwritesIt() {
        assertThat(hoop("init", folder.toString()).exit()).isZero();
        String policy = folder.resolve("policy.yaml").toString();

        assertThat(hoop("policy", "check", policy).out()).contains("is fine");
        assertThat(hoop("init", folder.toString())).satisfies(again -> {
            assertThat(again.exit()).isEqualTo(2);
            assertThat(again.err()).contains("already");
        });
    }

    @Test
    void listsMistakesWithTheirPlaces() throws IOException {
        Path policy = Files.writeString(folder.resolve("p.yaml"), "rules:\n  - id: a\n    allow: [sql.raed]\n");

        Answer answer = hoop("policy", "check", policy.toString());

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out())
                .contains("p.yaml:3:")
                .contains("did you mean 'sql.read'?")
                .contains("1 mistake.");
        assertThat(hoop("policy", "check", "--json", policy.toString()).out()).contains("\"line\":3");
        assertThat(hoop("policy", "check", "/no/such/file").exit()).isEqualTo(2);
    }

    @Test
    void saysWhatIsWrongWithAFileThatItCannotRead() throws IOException {
        Path bytes = Files.write(folder.resolve("bytes.yaml"), new byte[] {(byte) 0xff});

        for (String command : List.of("check", "explain")) {
            assertThat(policy(command, folder.resolve("none.yaml")))
                    .contains("none.yaml cannot be read: there is no such file. hoop init");
            assertThat(policy(command, folder)).contains("it is a directory");
            assertThat(policy(command, bytes)).contains("it is not UTF-8");
        }
    }

    private static String policy(String command, Path file) {
        Answer answer = command.equals("check")
                ? hoop("policy", "check", file.toString())
                : hoop("policy", "explain", "--policy", file.toString(), "select 1");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).endsWith("[HOOP-POLICY]\n").doesNotContain("\tat ");
        return answer.err();
    }

    @Test
    void warnsOfAPolicyThatGovernsLittle() throws IOException {
        Path policy = Files.writeString(folder.resolve("p.yaml"), "rules: [{ id: all, allow: [sql.unknown] }]");

        Answer answer = hoop("policy", "check", policy.toString());

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("warning: Rule 'all'").contains("is fine.");
    }

    @Test
    void checksTheConfigurationToo() throws IOException {
        Path file = Files.writeString(folder.resolve("hoop.yaml"), "policy: policy.yaml\narchiv: { directory: a }\n");

        Answer answer = hoop("policy", "check", file.toString());

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).contains("hoop.yaml:2:1").contains("archive").contains("1 mistake.");
    }

    @Test
    void decidesOnATextWithoutStatements() {
        assertThat(hoop("policy", "explain", "--json", "--policy", "starter", "/* nothing */")
                        .out())
                .contains("\"decision\":\"allow\",\"rules\":[]");
    }

    @Test
    void explainsAStatementAndItsDecision() {
        Answer answer = hoop("policy", "explain", "--policy", "starter", "DROP TABLE orders");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).contains("sql.drop").contains("deny").contains("'nothing-is-thrown-away' (starter:");
        assertThat(hoop("policy", "explain", "--json", "--policy", "starter", "DELETE FROM public.orders")
                        .out())
                .contains("\"effects\":[\"sql.delete\",\"sql.unfiltered-delete\"]")
                .contains("\"writes\":[\"public.orders\"]")
                .contains("\"unknown\":null")
                .contains("\"decision\":\"deny\"")
                .contains("\"id\":\"no-change-without-where\"");
        assertThat(hoop("policy", "explain", "--dialect", "oracle", "select 1").exit())
                .isEqualTo(2);
    }

    @Test
    void verifiesAnArchiveAndNamesTheFirstBadRecord() throws SQLException, IOException {
        Path archive = folder.resolve("archive");
        String url = "jdbc:hoop:h2:mem:cli;hoop.policy=starter;hoop.archive=" + archive;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (id INT)");
            statement.executeUpdate("INSERT INTO t VALUES (1)");
        }

        Answer good = hoop("verify", archive.toString());
        assertThat(good.exit()).isEqualTo(1);
        assertThat(good.out()).contains("1 sessions").contains("witness");

        Path stream;
        try (var files = Files.walk(archive.resolve("sessions"))) {
            stream = files.filter(f -> f.toString().endsWith(".hoop")).toList().get(0);
        }
        try (RandomAccessFile bytes = new RandomAccessFile(stream.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            int old = bytes.read();
            bytes.seek(bytes.length() / 2);
            bytes.write(old ^ 1);
        }
        Answer bad = hoop("verify", archive.toString());
        assertThat(bad.exit()).isEqualTo(2);
        assertThat(bad.out())
                .contains("FIRST BAD RECORD")
                .contains(stream.getFileName().toString())
                .contains("record ");
        assertThat(List.of(hoop("verify", folder.resolve("none").toString()).exit()))
                .containsExactly(3);
    }

    @Test
    void verifiesAgainstAHeadThatSomebodyKept() throws SQLException, IOException {
        Path archive = folder.resolve("archive");
        String url = "jdbc:hoop:h2:mem:head;hoop.policy=starter;hoop.archive=" + archive;
        DriverManager.getConnection(url).close();
        Path kept = Files.copy(archive.resolve("checkpoint"), folder.resolve("kept"));
        String key = Files.readString(archive.resolve("verifier.txt")).strip();
        DriverManager.getConnection(url).close();

        assertThat(hoop("verify", archive.toString(), "--head", kept.toString(), "--key", key)
                        .exit())
                .isEqualTo(1);

        Path other = folder.resolve("other");
        DriverManager.getConnection(url.replace(archive.toString(), other.toString()))
                .close();
        Answer forked = hoop("verify", "--json", other.toString(), "--head", kept.toString());
        assertThat(forked.exit()).isEqualTo(2);
        assertThat(forked.out()).contains("\"kind\":\"FORKED\"");
        assertThat(hoop("verify", archive.toString(), "--key", "nonsense")).satisfies(answer -> {
            assertThat(answer.exit()).isEqualTo(3);
            assertThat(answer.err()).contains("a verifier key is <name>+<id>+<base64>");
        });
    }

    @Test
    void everyStepOfTheTourBehaves() {
        Answer answer = hoop("demo", "--keep", folder.resolve("tour").toString());

        assertThat(answer.out())
                .contains("Every step behaved.")
                .doesNotContain("✗")
                .doesNotContain("ada.moreau@");
        assertThat(answer.exit()).isZero();
        assertThat(folder.resolve("tour/archive/checkpoint")).exists();
    }

    @Test
    void theTourTellsEachStepInJson() {
        Answer answer = hoop("demo", "--json");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out().lines())
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(Json.parse(line).path("behaved").booleanValue())
                        .isTrue());
    }

    @Test
    void listsShowsAndReplaysSessions() throws SQLException {
        String archive = folder.resolve("archive").toString();
        String url = "jdbc:hoop:h2:mem:replay;hoop.policy=starter;hoop.archive=" + archive;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE people (name VARCHAR(40), email VARCHAR(80))");
            statement.executeUpdate("INSERT INTO people VALUES ('Ada' || CHR(27) || '[31m', 'ada@example.com')");
            var rows = statement.executeQuery("SELECT name, email FROM people");
            rows.next();
            rows.getString(1);
            rows.getString(2);
        }

        assertThat(hoop("sessions", "list", "--archive", archive).out())
                .contains("closed")
                .contains("jdbc");
        assertThat(hoop("sessions", "show", "--archive", archive).out())
                .contains("CREATE TABLE people")
                .doesNotContain("a***@example.com");
        assertThat(hoop("sessions", "replay", "--last", "--archive", archive).out())
                .contains("EMAIL=a***@example.com")
                .contains("\\u001b[31m")
                .doesNotContain("\u001b")
                .doesNotContain("ada@example.com");
        assertThat(hoop("sessions", "replay", "--archive", archive).out().indexOf("EMAIL="))
                .as("rows come before the outcome that counts them")
                .isLessThan(
                        hoop("sessions", "replay", "--archive", archive).out().indexOf("-> 1 row,"));
        assertThat(hoop("sessions", "replay", "--json", "--archive", archive).out())
                .contains("\"verdict\":\"ALLOW\"");
        assertThat(hoop("sessions", "show", "ffff", "--archive", archive).exit())
                .isEqualTo(2);
        assertThat(hoop("sessions", "list", "--archive", folder.resolve("none").toString())
                        .exit())
                .isEqualTo(2);
    }
}
