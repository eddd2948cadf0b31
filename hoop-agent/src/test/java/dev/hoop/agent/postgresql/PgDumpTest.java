package dev.hoop.agent.postgresql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the machine's pg_dump reads through the agent, with everything allowed, is what it reads directly, and restored through
 * the agent it is the same database. A pg_dump reads no server that is newer than it is, so it gets one of its age.
 */
final class PgDumpTest {
    @TempDir
    private Path folder;

    @Test
    void dumpsTheSameAsDirectly() throws Exception {
        try (Through agent = filled()) {
            String directly = dump(agent.serverPort(), agent.database);

            assertThat(dump(agent.port(), agent.database)).isEqualTo(directly).contains("CREATE AGGREGATE s.total");
        }
    }

    @Test
    void dumpsTheSameAsInserts() throws Exception {
        try (Through agent = filled()) {
            String directly = dump(agent.serverPort(), agent.database, "--inserts", "--rows-per-insert=7");

            assertThat(dump(agent.port(), agent.database, "--inserts", "--rows-per-insert=7"))
                    .isEqualTo(directly);
        }
    }

    @Test
    void restoresByPsqlWhatItDumped() throws Exception {
        try (Through from = filled();
                Through to = empty()) {
            String dumped = dump(from.port(), from.database);
            Files.writeString(folder.resolve("dump.sql"), dumped);

            Tool.Outcome restored = Tool.found("psql", folder)
                    .run(to.port(), to.database, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", "dump.sql");

            assertThat(restored.code()).as(restored.text()).isZero();
            assertThat(dump(to.serverPort(), to.database)).isEqualTo(dumped);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"custom", "directory", "tar"})
    void restoresByPgRestoreWhatItDumped(String format) throws Exception {
        try (Through from = filled();
                Through to = empty()) {
            run("pg_dump", from.port(), from.database, "-F", format, "-f", "dump");
            String[] jobs = format.equals("tar") ? new String[] {} : new String[] {"-j", "2"};
            String[] arguments = new String[jobs.length + 4];
            System.arraycopy(new String[] {"-e", "-d", to.database, "dump"}, 0, arguments, 0, 4);
            System.arraycopy(jobs, 0, arguments, 4, jobs.length);

            run("pg_restore", to.port(), to.database, arguments);

            assertThat(dump(to.serverPort(), to.database)).isEqualTo(dump(from.serverPort(), from.database));
        }
    }

    private Through empty() throws Exception {
        return Through.before(MachineServer.knownTo(Tool.found("pg_dump", folder)));
    }

    private Through filled() throws Exception {
        Through agent = empty();
        try (InputStream script = PgDumpTest.class.getResourceAsStream("many-kinds.sql")) {
            Files.write(folder.resolve("many-kinds.sql"), script.readAllBytes());
        }
        run("psql", agent.serverPort(), agent.database, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", "many-kinds.sql");
        return agent;
    }

    private String dump(int port, String database, String... arguments) throws Exception {
        String text = run("pg_dump", port, database, arguments);
        return text.replaceAll("(?m)^\\\\(un)?restrict .*$", ""); // a key that is drawn anew each time
    }

    private String run(String tool, int port, String database, String... arguments) throws Exception {
        Tool.Outcome outcome = Tool.found(tool, folder).run(port, database, arguments);
        assertThat(outcome.code()).as(outcome.text()).isZero();
        return outcome.text();
    }
}
