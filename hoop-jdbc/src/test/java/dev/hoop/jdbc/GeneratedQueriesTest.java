package dev.hoop.jdbc;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That no query of a grammar shows a sentinel. How many, and from which seed, is set by {@code hoop.attack.queries} and
 * {@code hoop.attack.seed}; what came of them is printed.
 */
class GeneratedQueriesTest {
    private static final int QUERIES = Integer.getInteger("hoop.attack.queries", 1000);
    private static final long SEED = Long.getLong("hoop.attack.seed", 20261125);
    /** Of so many, one is looked at by every accessor. */
    private static final int CLOSELY = 40;

    private final Sentinels sentinels = new Sentinels();
    private final List<String> leaks = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();
    private int denied;
    private int masked;
    private int failed;
    private int open;

    @ParameterizedTest
    @EnumSource(AttackedServer.Kind.class)
    void showNoSentinel(AttackedServer.Kind kind) throws SQLException {
        try (AttackedServer server = new AttackedServer(kind)) {
            for (AttackPolicies policy : List.of(AttackPolicies.MASKS, AttackPolicies.INFERENCE)) {
                run(server, policy);
            }
        }

        System.out.printf(
                Locale.ROOT,
                "generated queries on %s, seed %d: %d run, %d masked, %d without masks, %d denied, %d refused by the server;"
                        + " %d leaks, %d denied or masked by mistake%n",
                kind,
                SEED,
                masked + open + denied + failed,
                masked,
                open,
                denied,
                failed,
                leaks.size(),
                mistakes.size());
        assertThat(leaks).as("seed " + SEED).isEmpty();
        assertThat(mistakes).as("denied or masked by mistake, seed " + SEED).hasSizeLessThanOrEqualTo(QUERIES / 500);
        assertThat(masked)
                .as("a generator whose queries are all refused shows nothing")
                .isGreaterThan(QUERIES / 5);
    }

    private void run(AttackedServer server, AttackPolicies policy) throws SQLException {
        QueryGenerator generator = new QueryGenerator(SEED + policy.ordinal(), server.kind());
        Hoop hoop = policy.hoop();
        try (Connection connection = hoop.connect("jdbc:hoop:" + server.url())) {
            for (int i = 0; i < QUERIES / 2; i++) {
                String sql = generator.query();
                hoop.tape.clear();
                ClientEyes eyes = new ClientEyes(sentinels, i % CLOSELY == 0);
                Optional<String> refusal = look(connection, sql, i, eyes);
                eyes.seen().forEach(s -> leaks.add(s + " of: " + sql));
                hoop.tape
                        .lines()
                        .forEach(l -> sentinels.in(l).ifPresent(s -> leaks.add("recorded " + s + " of: " + sql)));
                boolean mistakable =
                        !generator.touches() && i % CLOSELY != 0; // some accessors are refused whatever they read
                count(hoop.tape, refusal, mistakable, policy + ": " + sql);
            }
        }
    }

    /** With what hoop or the server refuses it, if one of them does. */
    private static Optional<String> look(Connection connection, String sql, int number, ClientEyes eyes) {
        try {
            if (number % 2 == 0) {
                try (Statement statement = connection.createStatement()) {
                    eyes.statement("statement", statement, statement.execute(sql));
                }
            } else {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    eyes.statement("prepared", statement, statement.execute());
                }
            }
            return Optional.empty();
        } catch (SQLException e) {
            eyes.failure("statement", e);
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private void count(Tape tape, Optional<String> refusal, boolean mistakable, String sql) {
        boolean byHoop = refusal.filter(r -> r.endsWith("[HOOP-DENIED]")).isPresent();
        boolean hides = tape.of("outcome").stream().anyMatch(l -> l.contains(" masks="));
        if (byHoop) {
            denied++;
        } else if (refusal.isPresent()) {
            failed++;
        } else if (hides) {
            masked++;
        } else {
            open++;
        }
        if (mistakable && (byHoop || hides)) {
            mistakes.add(sql + refusal.map(r -> ": " + r).orElse(""));
        }
    }
}
