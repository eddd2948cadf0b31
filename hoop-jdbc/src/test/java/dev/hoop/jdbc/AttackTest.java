package dev.hoop.jdbc;

import dev.hoop.jdbc.AttackCorpus.Case;
import dev.hoop.jdbc.AttackCorpus.Expected;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** That no attack of the corpus shows a sentinel to a client, or leaves one in a recording, on any server. */
class AttackTest {
    private static final Map<AttackedServer.Kind, AttackedServer> SERVERS = new EnumMap<>(AttackedServer.Kind.class);
    private static final Sentinels SENTINELS = new Sentinels();

    @AfterAll
    static void close() throws SQLException {
        for (AttackedServer server : SERVERS.values()) {
            server.close();
        }
        SERVERS.clear();
    }

    @TestFactory
    Stream<DynamicTest> masks() {
        return family("masks");
    }

    @TestFactory
    Stream<DynamicTest> subqueries() {
        return family("subqueries");
    }

    @TestFactory
    Stream<DynamicTest> inference() {
        return family("inference");
    }

    @TestFactory
    Stream<DynamicTest> errors() {
        return family("errors");
    }

    @TestFactory
    Stream<DynamicTest> laundering() {
        return family("laundering");
    }

    @TestFactory
    Stream<DynamicTest> catalogs() {
        return family("catalogs");
    }

    @TestFactory
    Stream<DynamicTest> sessions() {
        return family("sessions");
    }

    @TestFactory
    Stream<DynamicTest> smuggling() {
        return family("smuggling");
    }

    @TestFactory
    Stream<DynamicTest> statements() {
        return family("statements");
    }

    @TestFactory
    Stream<DynamicTest> recordings() {
        return family("recordings");
    }

    @TestFactory
    Stream<DynamicTest> harmless() {
        return family("harmless");
    }

    @TestFactory
    Stream<DynamicTest> constructs() {
        return family("constructs");
    }

    @TestFactory
    Stream<DynamicTest> names() {
        return family("names");
    }

    @TestFactory
    Stream<DynamicTest> oracles() {
        return family("oracles");
    }

    private static Stream<DynamicTest> family(String name) {
        AttackCorpus corpus = AttackCorpus.of(name);
        return corpus.cases().stream()
                .flatMap(c -> c.servers().stream()
                        .map(kind -> DynamicTest.dynamicTest(kind + " " + c, () -> attack(corpus, c, kind))));
    }

    private static AttackedServer server(AttackedServer.Kind kind) throws SQLException {
        AttackedServer server = SERVERS.get(kind);
        if (server == null) {
            server = new AttackedServer(kind);
            SERVERS.put(kind, server);
        }
        return server;
    }

    private static void attack(AttackCorpus corpus, Case attack, AttackedServer.Kind kind) throws SQLException {
        for (AttackPolicies policy : corpus.policies()) {
            AttackedServer server = server(kind);
            server.renew();
            Hoop hoop = policy.hoop();
            Attempt attempt = new Attempt(attack, attack.family().equals("masks") && policy == AttackPolicies.MASKS);
            try (Connection connection = hoop.connect("jdbc:hoop:" + server.url())) {
                attempt.on(connection);
            } finally {
                if (attempt.changed) {
                    server.touched();
                }
            }
            assertThat(attempt.eyes.seen()).as("seen under " + policy).isEmpty();
            List<String> recorded = new ArrayList<>();
            hoop.tape.lines().forEach(l -> SENTINELS.in(l).ifPresent(s -> recorded.add(l)));
            assertThat(recorded).as("recorded under " + policy).isEmpty();
            if (corpus.expecting().contains(policy) && attack.expected() != Expected.SAFE) {
                assertThat(attempt.outcome(hoop.tape))
                        .as("outcome under " + policy + ": " + attempt.told)
                        .isEqualTo(attack.expected());
            }
        }
    }

    /** One run of a case. */
    private static final class Attempt {
        final ClientEyes eyes;
        final List<String> told = new ArrayList<>();
        private final Case attack;
        private boolean denied;
        private boolean failed;
        private boolean changed;

        Attempt(Case attack, boolean closely) {
            this.attack = attack;
            eyes = new ClientEyes(SENTINELS, closely);
        }

        void on(Connection connection) throws SQLException {
            for (String sql : attack.statements()) {
                run(connection, sql);
            }
            eyes.connection(connection);
        }

        private void run(Connection connection, String sql) throws SQLException {
            changed |= !sql.strip().toLowerCase(java.util.Locale.ROOT).startsWith("select");
            try (Statement statement = connection.createStatement()) {
                boolean rows = statement.execute(sql);
                eyes.statement("statement", statement, rows);
            } catch (SQLException e) {
                told(e);
                return;
            }
            if (sql.strip().toLowerCase(java.util.Locale.ROOT).startsWith("select")) {
                again(connection, sql);
            }
        }

        private void again(Connection connection, String sql) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                eyes.statement("prepared", statement, statement.execute());
            } catch (SQLException e) {
                told(e);
            }
        }

        private void told(SQLException e) {
            eyes.failure("statement", e);
            told.add(String.valueOf(e.getMessage()));
            boolean ours = String.valueOf(e.getMessage()).matches("(?s).*\\[HOOP-[A-Z-]+\\]");
            denied |= ours;
            failed |= !ours;
        }

        Expected outcome(Tape tape) {
            if (denied) {
                return Expected.DENIED;
            }
            if (failed) {
                return Expected.FAILS;
            }
            boolean masked = tape.of("outcome").stream().anyMatch(l -> l.contains(" masks="));
            return masked ? Expected.MASKED : Expected.ALLOWED;
        }
    }
}
