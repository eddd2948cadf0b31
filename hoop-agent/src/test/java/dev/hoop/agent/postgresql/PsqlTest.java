package dev.hoop.agent.postgresql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The machine's psql says the same through the agent, with everything allowed, as it says directly. */
final class PsqlTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"meta", "copy", "transactions", "errors", "variables"})
    void saysTheSameAsDirectly(String script) throws Exception {
        Files.copy(resource(script), folder.resolve("script.sql"));

        assertThat(throughAgent("-a", "-f", "script.sql")).isEqualTo(directly("-a", "-f", "script.sql"));
    }

    @Test
    void bindsParameters() throws Exception {
        assumeTrue(Tool.found("psql", folder).major() >= 16, "this psql binds none");
        Files.writeString(
                folder.resolve("script.sql"),
                "SELECT $1::int + 1, $2::text \\bind 1 'two' \\g\nSELECT $1 \\bind \\g\nSELECT 1 \\bind \\gx\n");

        assertThat(throughAgent("-f", "script.sql")).isEqualTo(directly("-f", "script.sql"));
    }

    @Test
    void runsAScriptOfManyStatements() throws Exception {
        String script = IntStream.range(0, 3_000)
                .mapToObj(i -> "INSERT INTO many VALUES (" + i + ", 'a ''quoted'' text ;' || $$" + i + "$$);\n")
                .collect(Collectors.joining("", "CREATE TABLE many (id int, t text);\n", "SELECT count(*) FROM many;"));
        Files.writeString(folder.resolve("script.sql"), script);

        String said = throughAgent("-f", "script.sql");

        assertThat(said).isEqualTo(directly("-f", "script.sql")).contains("  3000");
    }

    @Test
    void runsAScriptInOneTransaction() throws Exception {
        Files.writeString(
                folder.resolve("script.sql"), "CREATE TABLE t (i int);\nINSERT INTO t VALUES (1);\nSELECT 1 / 0;\n");

        String[] arguments = {"-1", "-v", "ON_ERROR_STOP=1", "-f", "script.sql", "-c", "TABLE t"};

        assertThat(throughAgent(arguments)).isEqualTo(directly(arguments));
    }

    @Test
    void runsSeveralStatementsInOneArgument() throws Exception {
        String[] arguments = {
            "-c", "SELECT 1; CREATE TABLE t (i int); INSERT INTO t VALUES (1) RETURNING i", "-c", "TABLE t"
        };

        assertThat(throughAgent(arguments)).isEqualTo(directly(arguments));
    }

    private InputStream resource(String script) {
        return PsqlTest.class.getResourceAsStream("psql/" + script + ".sql");
    }

    private String directly(String... arguments) throws IOException, InterruptedException, java.sql.SQLException {
        try (Through database = Through.with("")) {
            return said(database.serverPort(), database.database, arguments);
        }
    }

    private String throughAgent(String... arguments) throws IOException, InterruptedException, java.sql.SQLException {
        try (Through agent = Through.with("")) {
            return said(agent.port(), agent.database, arguments);
        }
    }

    private String said(int port, String database, String... arguments) throws IOException, InterruptedException {
        String[] all = new String[arguments.length + 1];
        all[0] = "-X";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Tool.Outcome outcome = Tool.found("psql", folder).run(port, database, all);
        return outcome.text().replace(database, "DATABASE").replaceAll("PID \\d+", "PID") + "exit " + outcome.code();
    }
}
