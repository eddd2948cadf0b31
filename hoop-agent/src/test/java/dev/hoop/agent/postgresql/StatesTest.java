package dev.hoop.agent.postgresql;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every message in every phase: behind the agent a client hears what it hears from the server itself, and the same has
 * happened to the tables. The server is the specification.
 */
@Timeout(60)
class StatesTest {
    private static final String[] TABLES = {"create table log (what text)", "create table numbers (n int)"};

    private static Through agent;
    private static Through other; // whose database is used directly

    @FunctionalInterface
    private interface Sends {
        void on(RawClient client) throws IOException;
    }

    @BeforeAll
    static void open() throws Exception {
        agent = Through.with("", TABLES);
        other = Through.with("", TABLES);
    }

    @AfterAll
    static void close() throws Exception {
        agent.close();
        other.close();
    }

    private static Map<String, Sends> phases() {
        Map<String, Sends> phases = new LinkedHashMap<>();
        phases.put("ready", client -> {});
        phases.put(
                "in a batch",
                client -> client.run("insert into log values ('batch')").flush().until("C"));
        phases.put(
                "in a batch that made a statement",
                client -> client.parse("s", "select 's'").bind("p", "s").flush().until("2"));
        phases.put(
                "in a failed batch", client -> client.run("select 1/0").flush().until("E"));
        phases.put("in a transaction", client -> client.query("begin").untilReady());
        phases.put(
                "in a failed transaction",
                client -> client.query("begin").query("select 1/0").untilReady(2));
        phases.put("copying in", client -> client.query("copy log from stdin").until("G"));
        phases.put(
                "copying in, in a batch",
                client -> client.run("copy log from stdin").flush().until("G"));
        phases.put("before a copy is known to begin", client -> client.query("copy log from stdin"));
        phases.put(
                "amid two copies",
                client ->
                        client.query("copy log from stdin; copy log from stdin").until("G"));
        phases.put("copied out", client -> client.run("copy log to stdout"));
        phases.put(
                "a portal stands still",
                client -> client.query("begin")
                        .parse("s", "select n from generate_series(1, 3) n")
                        .bind("p", "s")
                        .execute("p", 1)
                        .flush()
                        .until("s"));
        phases.put("said goodbye", client -> client.message('X', new byte[0]));
        return phases;
    }

    private static Map<String, Sends> messages() {
        Map<String, Sends> messages = new LinkedHashMap<>();
        messages.put("Sync", RawClient::sync);
        messages.put("Flush", RawClient::flush);
        messages.put("Query", client -> client.query("insert into log values ('query')"));
        messages.put("empty Query", client -> client.query(""));
        messages.put("Query of two", client -> client.query("insert into log values ('one'); select 'two'"));
        messages.put("Query that fails", client -> client.query("insert into log values ('undone'); select 1/0"));
        messages.put("Query that commits", client -> client.query("commit"));
        messages.put("Parse", client -> client.parse("", "insert into log values ('parsed')"));
        messages.put("Parse of a name", client -> client.parse("s", "select 'other'"));
        messages.put("Bind", client -> client.bind("", ""));
        messages.put("Bind of a name", client -> client.bind("p", "s"));
        messages.put("Describe", client -> client.describePortal(""));
        messages.put("Describe of a name", client -> client.describeStatement("s"));
        messages.put("Execute", client -> client.execute(""));
        messages.put("Execute of a name", client -> client.execute("p", 1));
        messages.put("Close", client -> client.closeStatement("s"));
        messages.put("Close of a portal", client -> client.closePortal("p"));
        messages.put("Parse, Bind and Execute", client -> client.run("insert into log values ('ran')"));
        messages.put("CopyData", client -> client.copyData("copied\n"));
        messages.put("CopyData that fails", client -> client.copyData("too\tmany\n"));
        messages.put("CopyDone", RawClient::copyDone);
        messages.put(
                "CopyData and CopyDone", client -> client.copyData("copied\n").copyDone());
        messages.put("CopyFail", client -> client.copyFail("enough"));
        messages.put("password", client -> client.message('p', new byte[] {'x', 0}));
        messages.put("nobody's message", client -> client.message('!', new byte[0]));
        return messages;
    }

    static Stream<Arguments> everyMessageInEveryPhase() {
        return phases().keySet().stream()
                .flatMap(phase -> messages().keySet().stream().map(message -> Arguments.of(message, phase)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void everyMessageInEveryPhase(String message, String phase) throws Exception {
        Sends script = client -> {
            phases().get(phase).on(client);
            messages().get(message).on(client);
        };

        assertThat(throughTheAgent(script)).isEqualTo(directly(script));
    }

    /** Sequences that nobody would think of. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anySequence(long seed) throws Exception {
        List<String> names = new ArrayList<>(messages().keySet());
        names.removeAll(List.of("password", "nobody's message", "CopyFail"));
        Random random = new Random(seed);
        List<String> sequence =
                random.ints(30, 0, names.size()).mapToObj(names::get).toList();
        Sends script = client -> {
            client.query("copy log to stdout").run("select 'begins'");
            for (String name : sequence) {
                messages().get(name).on(client);
            }
        };

        assertThat(throughTheAgent(script)).as(sequence.toString()).isEqualTo(directly(script));
    }

    private static List<String> throughTheAgent(Sends script) throws Exception {
        agent.tape.clear();
        try (RawClient client = RawClient.of(agent)) {
            List<String> heard = heard(client, script, agent);
            everythingThatRanIsRecorded(heard.get(heard.size() - 1));
            return heard;
        }
    }

    /** @param log rows that were written; those that were copied are data, and in no statement */
    private static void everythingThatRanIsRecorded(String log) {
        for (String row : List.of("batch", "query", "one", "undone", "parsed", "ran")) {
            int written = log.split("\\b" + row + "\\b", -1).length - 1;
            assertThat(agent.tape.of("operation ALLOW").stream().filter(o -> o.contains("'" + row + "'")))
                    .hasSizeGreaterThanOrEqualTo(written);
        }
    }

    private static List<String> directly(Sends script) throws Exception {
        try (RawClient client = RawClient.direct(other)) {
            return heard(client, script, other);
        }
    }

    /** All that comes for the script and what ends everything that it may have begun. */
    private static List<String> heard(RawClient client, Sends script, Through database) throws Exception {
        List<String> heard = new ArrayList<>();
        try {
            script.on(client);
            client.copyFail("it ends")
                    .sync()
                    .copyFail("it ends")
                    .sync()
                    .query("rollback")
                    .query("select 'end'");
            heard.addAll(client.until("D end"));
            heard.addAll(client.untilReady());
        } catch (IOException e) { // reset, where it is not just closed
            heard.add("end");
        }
        List<String> comparable = new ArrayList<>();
        for (String line : heard) {
            String shown = line.matches("[EN] .*") ? line.substring(0, 7) : line;
            if (!comparable.contains("E 08P01") || !shown.startsWith("E ")) { // the server says it once more as it ends
                comparable.add(shown);
            }
        }
        comparable.add("log: " + emptied(database));
        return comparable;
    }

    private static List<String> emptied(Through database) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection direct = database.directly();
                Statement statement = direct.createStatement()) {

            try (ResultSet result = statement.executeQuery("delete from log returning what")) {
                while (result.next()) {
                    rows.add(result.getString(1));
                }
            }
        }
        return rows;
    }
}
