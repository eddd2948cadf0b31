package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.Startup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients that are slow or gone, servers that die, sessions that are killed, and results without end. */
@Timeout(90)
class EnduranceTest {
    private static final String LARGE = "select repeat('x', 1000) from generate_series(1, 200000)"; // 200 MB

    private Through agent;

    private RawClient open(String policy) throws Exception {
        agent = Through.with(policy);
        agent.tape.forgetRows();
        return RawClient.of(agent);
    }

    /** Nothing of a session is left behind. */
    @AfterEach
    void close() throws Exception {
        for (Thread thread : agent.threads) {
            thread.join();
        }
        agent.tape.await("close");
        agent.close();
        assertThat(agent.sessions().size()).isZero();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Waits until the server runs nothing of a client's. */
    private void awaitIdleServer() throws Exception {
        try (Connection direct = agent.directly();
                Statement statement = direct.createStatement()) {
            while (true) {
                try (ResultSet running = statement.executeQuery(
                        "select count(*), pg_sleep(0.05) from pg_stat_activity where datname = current_database()"
                                + " and pid <> pg_backend_pid() and backend_type = 'client backend'")) {
                    running.next();
                    if (running.getInt(1) == 0) {
                        return;
                    }
                }
            }
        }
    }

    private void kill() {
        agent.sessions().all().forEach(session -> session.end("An operator has ended the session [HOOP-LIMIT]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "masks:\n  - { detect: [email], with: redact }\n"})
    void aLargeResultPassesInLittleMemory(String policy) throws Exception {
        try (RawClient client = open(policy)) {
            long before = used();
            client.query(LARGE).send();
            byte[] buffer = new byte[1 << 16];
            long most = 0;
            long read = 0;
            while (read < 200_000_000) {
                int count = client.input().read(buffer);
                read += count;
                if (read / 50_000_000 != (read - count) / 50_000_000) {
                    most = Math.max(most, used() - before);
                }
            }
            assertThat(most).isLessThan(30_000_000);
            kill();
        }
    }

    @Test
    void aClientThatReadsNothingCostsLittleAndCanBeEnded() throws Exception {
        try (RawClient client = open("")) {
            long before = used();
            client.query(LARGE).send();
            agent.tape.await("result");
            assertThat(used() - before).isLessThan(30_000_000);

            kill();
            agent.tape.await("close");

            assertThat(agent.tape.lines()).endsWith("close terminated");
        }
        awaitIdleServer();
    }

    @Test
    void whatAClientAskedForIsCancelledOnceItIsGone() throws Exception {
        try (RawClient client = open("")) {
            client.query("select pg_sleep(80)").send();
            agent.tape.await("operation");
        }
        awaitIdleServer();
        agent.tape.await("close");
        assertThat(agent.tape.lines()).endsWith("close client-gone");
    }

    @Test
    void aClientThatGoesAmidAResultIsGone() throws Exception {
        try (RawClient client = open("")) {
            client.query(LARGE).send();
            client.input().readNBytes(1_000_000);
        }
        awaitIdleServer();
        agent.tape.await("close");
        assertThat(agent.tape.lines()).endsWith("close client-gone");
    }

    @Test
    void aClientThatSaysGoodbyeHasClosedItsSession() throws Exception {
        agent = Through.with("");
        for (int i = 0; i < 50; i++) {
            try (RawClient client = RawClient.of(agent)) {
                assertThat(client.message('X', new byte[0]).until("E ")).containsExactly("end");
            }
        }
        for (Thread thread : agent.threads) {
            thread.join();
        }
        assertThat(agent.tape.of("close")).containsOnly("close closed");
    }

    @Test
    void aServerThatDiesAmidAResultIsToldOf() throws Exception {
        try (RawClient client = open("")) {
            client.query("select pg_sleep(80)").send();
            agent.tape.await("operation");
            try (Connection direct = agent.directly();
                    Statement statement = direct.createStatement()) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()");
            }
            assertThat(client.until("nothing"))
                    .anyMatch(line -> line.startsWith("E 57P01"))
                    .endsWith("end");
        }
        agent.tape.await("close");
        assertThat(agent.tape.lines()).endsWith("close target-gone");
    }

    @Test
    void aSessionCanBeEndedWhileItCopiesIn() throws Exception {
        try (RawClient client = open("")) {
            client.query("create temp table t (a text)").untilReady();
            client.query("copy t from stdin").until("G");
            client.copyData("a\n").send();
            kill();
            assertThat(client.until("E ")).last().asString().startsWith("E 57P01");
        }
        agent.tape.await("close");
        assertThat(agent.tape.lines()).endsWith("close terminated");
        awaitIdleServer();
    }

    @Test
    void sessionsEndWheneverTheyAreKilled() throws Exception {
        Random random = new Random(11);
        ExecutorService clients = Executors.newFixedThreadPool(8);
        agent = Through.with("", "create table t (a text)");
        agent.tape.forgetRows();
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int statements = random.nextInt(30);
            done.add(clients.submit(() -> {
                try (RawClient client = RawClient.of(agent)) {
                    for (int n = 0; n < statements; n++) {
                        client.query("insert into t values ('x')")
                                .run("select * from t, generate_series(1, 100)")
                                .sync()
                                .query("copy t to stdout")
                                .send();
                    }
                    kill(); // itself, and whoever else is there
                    client.until("nothing");
                } catch (IOException e) { // reset
                }
                return null;
            }));
        }
        for (Future<?> future : done) {
            future.get();
        }
        clients.shutdown();
        assertThat(clients.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        for (Thread thread : agent.threads) {
            thread.join();
        }
        awaitIdleServer();
    }

    @Test
    void manySessionsDoNotDisturbOneAnother() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(30);
        agent = Through.with(
                "masks:\n  - { columns: [\"public.t.a\"], with: redact }\n", "create table t (a text, n int)");
        List<Future<Long>> results = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int number = i;
            results.add(clients.submit(() -> {
                try (RawClient client = RawClient.of(agent)) {
                    long right = 0;
                    for (int n = 0; n < 20; n++) {
                        right += client.run("select " + number)
                                        .sync()
                                        .untilReady()
                                        .contains("D " + number)
                                ? 1
                                : 0;
                    }
                    return right;
                }
            }));
        }
        for (Future<Long> result : results) {
            assertThat(result.get()).isEqualTo(20);
        }
        clients.shutdown();
    }

    @Test
    void onlyItsOwnKeyCancelsASession() throws Exception {
        try (RawClient client = open("")) {
            client.query("select pg_sleep(80)").send();
            agent.tape.await("operation");
            Startup.Cancel key = client.key();
            for (int i = 0; i < 100; i++) {
                byte[] wrong = key.secret().clone();
                wrong[i % wrong.length] ^= (byte) (1 + i / 4);
                cancel(new Startup.Cancel(key.process(), wrong));
                cancel(new Startup.Cancel(key.process() + 1 + i, key.secret()));
            }
            assertThat(agent.tape.of("outcome")).isEmpty();

            cancel(key);

            assertThat(client.untilReady()).anyMatch(line -> line.startsWith("E 57014"));
            for (int i = 0; i < 50; i++) {
                cancel(key); // nothing runs
            }
            assertThat(client.query("select 1").untilReady()).contains("D 1");
        }
    }

    /** Returns once the agent has dealt with it. */
    private void cancel(Startup.Cancel key) throws IOException {
        try (RawClient canceller = new RawClient(agent.socket())) {
            canceller.raw(key.encoded());
            assertThat(canceller.input().read()).isEqualTo(-1);
        }
    }
}
