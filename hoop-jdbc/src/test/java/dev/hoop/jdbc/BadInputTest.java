package dev.hoop.jdbc;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What somebody can get wrong before there is a connection, and what they are told: the whole of it, and no value. */
class BadInputTest {
    private final String database = "jdbc:hoop:h2:mem:" + UUID.randomUUID();

    @TempDir
    Path folder;

    @Test
    void tenMistakesInAPolicyAreTen() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.yaml"), """
                ruels: []
                rules:
                  - id: reads
                    allow: [sql.raed]
                  - id: reads
                    deny: [sql.drop]
                  - allow: [sql.read]
                  - id: both
                    allow: [sql.read]
                    deny: [sql.write]
                  - id: nothing
                  - id: condition
                    allow: [sql.read]
                    when: claims.ref ==
                masks:
                  - columns: ["*.*.email"]
                    with: scramble
                  - detect: [fingernail]
                    with: redact
                limits:
                  - { on: ["*"], rows: many }
                """);

        Refused refusal = connecting(database + ";hoop.policy=" + policy);

        assertThat(refusal.sqlState()).isEqualTo("F0000");
        assertThat(refusal.message().replaceAll("(; there are|at its character 14:) [^\n]+", "$1 ..."))
                .isEqualTo("""
                        The policy has 10 mistakes:
                        P:4:12: there is no effect 'sql.raed'; did you mean 'sql.read'?
                        P:5:9: the rule in line 3 is called 'reads' too
                        P:7:5: a rule needs an id, for messages and recordings
                        P:8:9: a rule has one of allow, deny and require-approval, not 2
                        P:11:9: a rule has one of allow, deny and require-approval, not 0
                        P:14:11: this condition is wrong at its character 14: ...
                        P:17:11: there is no mask 'scramble'; there are ...
                        P:18:14: there is no detector 'fingernail'; there are ...
                        P:21:24: 'rows' is a whole number from 1
                        P:1:1: there is no key 'ruels'; did you mean 'rules'?
                         [HOOP-POLICY]""".replace("P:", policy + ":"));
    }

    @Test
    void tenMistakesInAConfigurationAreTen() throws IOException {
        Path yaml = Files.writeString(folder.resolve("hoop.yaml"), """
                polcy: starter
                identity:
                  issuers:
                    - issuer: http://issuer.example
                resources:
                  orders-db:
                    kind: postgres
                    address: db.prod
                    credential: { user: orders, password: hunter2 }
                  stock-db:
                    kind: mysql
                    address: db.prod:99999
                    tsl: verify-full
                archive: { retention: forever }
                sinks: [ { path: a } ]
                """);

        Refused refusal = connecting(database + ";hoop.config=" + yaml);

        assertThat(refusal).isEqualTo(new Refused("F0000", """
                        The configuration has 10 mistakes:
                        C:4:7: 'audience' is missing, such as audience: hoop
                        C:4:15: 'issuer' is an https URL without user, query and fragment; http only to this machine
                        C:7:11: there is no kind 'postgres'; did you mean 'postgresql'?
                        C:9:43: a secret is never written out; refer to it, as in password: { env: NAME }
                        C:12:14: 'address' is a host and a port, such as db.prod:5432
                        C:13:5: there is no key 'tsl'; did you mean 'tls'?
                        C:14:10: 'directory' is missing, such as directory: data/archive
                        C:14:23: 'retention' is a time such as 30s, 15m, 8h, 7d or 3y
                        C:15:10: 'type' is missing, such as type: jsonl
                        C:1:1: there is no key 'polcy'; did you mean 'policy'?
                         [HOOP-POLICY]""".replace("C:", yaml + ":")));
    }

    @Test
    void aSinkThatDoesNotExistIsNamedWithItsPlace() throws IOException {
        Path yaml = Files.writeString(folder.resolve("hoop.yaml"), """
                policy: starter
                sinks:
                  - type: kafka
                  - type: jsonl
                    path: events.jsonl
                    pth: events
                """);

        Refused refusal = connecting(database + ";hoop.config=" + yaml + ";hoop.archive=" + folder.resolve("a"));

        assertThat(refusal)
                .isEqualTo(new Refused(
                        "F0000",
                        yaml + ":3:11: under sinks: there is no sink of type 'kafka'; there are [jsonl, log]\n"
                                + yaml
                                + ":4:11: under sinks: sink 'jsonl': unknown setting [pth] of a jsonl sink; it has [path]"
                                + " [HOOP-POLICY]"));
    }

    @Test
    void anUnknownDriver() {
        assertThat(connecting("jdbc:hoop:oracle:thin:@//db.prod:1521/orders?hoop.policy=starter"))
                .isEqualTo(new Refused(
                        "08004",
                        "There is no JDBC driver for jdbc:oracle: add its jar to the class path [HOOP-RESOURCE]"));
    }

    @Test
    void aDriverClassThatIsNone() {
        assertThat(connecting(database + ";hoop.policy=starter;hoop.driver=java.lang.String"))
                .isEqualTo(
                        new Refused(
                                "08004",
                                "There is no JDBC driver for jdbc:h2: the class that hoop.driver names is no driver for it [HOOP-RESOURCE]"));
    }

    @Test
    void anUnreachableDatabase() {
        assertThat(connecting("jdbc:hoop:postgresql://127.0.0.1:1/orders?user=me&password=sentinel&hoop.policy=starter&"
                        + "hoop.archive=" + folder.resolve("archive")))
                .isEqualTo(new Refused(
                        "08004",
                        "The postgresql target at 127.0.0.1:1/orders cannot be connected to. Check that it runs, and that the"
                                + " address and the database are right (SQLSTATE 08001) [HOOP-RESOURCE]"));
    }

    @Test
    void aParameterOfTheDriverThatIsDangerous() {
        assertThat(connecting(database + ";INIT=RUNSCRIPT FROM 'sentinel';hoop.policy=starter"))
                .isEqualTo(new Refused(
                        "08004",
                        "The driver's parameter 'INIT' is refused: it sends statements that no policy has judged. Take it out of"
                                + " the URL and properties [HOOP-RESOURCE]"));
    }

    @Test
    void aParameterOfHoopsThatDoesNotExist() {
        assertThat(connecting(database + ";hoop.polcy=sentinel;hoop.policy=starter"))
                .isEqualTo(new Refused(
                        "F0000",
                        "The settings cannot be used: there is no setting in the URL called 'polcy'; did you mean 'policy'?"
                                + " (each after 'hoop.') [HOOP-POLICY]"));
    }

    @Test
    void aDurabilityThatDoesNotExist() {
        assertThat(connecting(database + ";hoop.policy=starter;hoop.durability=sentinel"))
                .isEqualTo(
                        new Refused(
                                "F0000",
                                "The settings cannot be used: hoop.durability in the URL is not strict or grouped [HOOP-POLICY]"));
    }

    @Test
    void aPolicyThatIsNotThere() {
        assertThat(connecting(database + ";hoop.policy=" + folder.resolve("none.yaml")))
                .isEqualTo(new Refused(
                        "F0000",
                        "The policy " + folder.resolve("none.yaml")
                                + " cannot be read (NoSuchFileException). Name a file with"
                                + " hoop.policy, or hoop.policy=starter for the built-in policy [HOOP-POLICY]"));
    }

    @Test
    void anArchiveThatIsAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("archive"));

        assertThat(connecting(database + ";hoop.policy=starter;hoop.archive=" + file))
                .isEqualTo(
                        new Refused(
                                "58030",
                                "the archive " + file + ": cannot open it for writing: " + file
                                        + " is a file, not a directory; make it"
                                        + " writable and free some space, or set hoop.archive to another directory [HOOP-RECORDING]"));
    }

    @Test
    void anArchiveWhereNothingCanBeMade() {
        assertThat(connecting(database + ";hoop.policy=starter;hoop.archive=/proc/hoop/archive"))
                .isEqualTo(new Refused(
                        "58030",
                        "the archive /proc/hoop/archive: cannot open it for writing: /proc/hoop is not there; make it writable"
                                + " and free some space, or set hoop.archive to another directory [HOOP-RECORDING]"));
    }

    @Test
    void anArchiveThatWasTamperedWith() throws Exception {
        String url = database + ";hoop.policy=starter;hoop.archive=" + folder.resolve("archive");
        DriverManager.getConnection(url).close();
        Path head = folder.resolve("archive").resolve("checkpoint");
        Files.writeString(head, Files.readString(head).replaceFirst(" \\S{20}(\\S+\n)$", " AAAAAAAAAAAAAAAAAAAA$1"));

        assertThat(connecting(url))
                .isEqualTo(new Refused(
                        "58030",
                        "the archive " + folder.resolve("archive")
                                + ": cannot open it for writing: the log's head is not signed"
                                + " by the key in "
                                + folder.resolve("archive").resolve("private").resolve("signing.key")
                                + "; run hoop verify, or set hoop.archive to another directory [HOOP-RECORDING]"));
    }

    @Test
    void aTokenThatCannotBeTrusted() {
        assertThatThrownBy(() -> DriverManager.getConnection(database
                        + ";hoop.policy=starter;hoop.token=sentinel;hoop.archive=" + folder.resolve("archive")))
                .hasMessageNotContaining("sentinel")
                .hasMessageEndingWith("[HOOP-IDENTITY]");
        assertThat(folder.resolve("archive"))
                .satisfies(archive -> assertThat(dev.hoop.recording.log.LogReader.checkpoint(archive)
                                .orElseThrow()
                                .size())
                        .as("start, policy, refusal, stop")
                        .isEqualTo(4));
    }

    /** What the client gets. */
    private record Refused(String sqlState, String message) {}

    private static Refused connecting(String url) {
        SQLException refusal = catchThrowableOfType(
                SQLException.class, () -> DriverManager.getConnection(url).close());
        assertThat(refusal.getMessage()).doesNotContain("sentinel").doesNotContain("hunter2");
        return new Refused(refusal.getSQLState(), refusal.getMessage());
    }
}
