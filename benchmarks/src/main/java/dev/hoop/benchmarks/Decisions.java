package dev.hoop.benchmarks;

import dev.hoop.audit.Principal;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.policy.Engine;
import dev.hoop.policy.Guard;
import dev.hoop.policy.Running;
import dev.hoop.policy.SessionRequest;
import dev.hoop.policy.rules.Policy;
import dev.hoop.policy.rules.Target;
import dev.hoop.policy.sql.Catalog;
import dev.hoop.policy.sql.Dialect;
import dev.hoop.policy.sql.SqlReader;
import dev.hoop.policy.sql.SqlSettings;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What it costs to decide a statement, by its length, without a database and without a recording. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Decisions {
    private static final int TEXTS = 4_096;

    /** Characters of the statement, more or less. */
    @Param({"200", "2000"})
    public int length;

    private final SqlSettings settings = SqlSettings.of(Dialect.POSTGRESQL);
    private final SqlReader reader = new SqlReader();
    private final String[] texts = new String[TEXTS];
    private Guard guard;
    private int next;

    @Setup
    public void open() throws IOException {
        Policy policy = Policy.parse("masks.yaml", Resources.text("masks.yaml"));
        Engine engine = new Engine(() -> policy, new Dropping(), Clock.systemUTC());
        guard = engine.open(
                new SessionRequest(
                        new Principal("local", "benchmark", Set.of(), Map.of()),
                        new Target("shop", "postgresql", Map.of()),
                        "localhost",
                        Dialect.POSTGRESQL,
                        "process",
                        Optional.empty(),
                        Map.of()),
                Catalog.NONE);
        for (int i = 0; i < TEXTS; i++) {
            texts[i] = statement(i);
        }
    }

    private String statement(int literal) {
        StringBuilder sql = new StringBuilder("SELECT o.id, o.item, o.price, c.name FROM orders o"
                + " JOIN customers c ON c.id = o.customer WHERE o.id = " + literal + " AND o.price > 100");
        while (sql.length() < length) {
            sql.append(" AND o.item <> 'not number ").append(literal).append('\'');
        }
        return sql.toString();
    }

    private String text() {
        next = (next + 1) % TEXTS;
        return texts[next];
    }

    /** A statement whose like was decided before, its literals never the same: from its text to the leave to run it. */
    @Benchmark
    public Running decisionByFingerprint() {
        return guard.begin(guard.read(text()), Parameters.NONE, true);
    }

    /** One and the same text again, as a statement with parameters comes: known by its letters. */
    @Benchmark
    public Running decisionOfTheSameText() {
        return guard.begin(guard.read(texts[0]), Parameters.NONE, true);
    }

    /** The same statement, read for the first time: nothing is remembered. */
    @Benchmark
    public Object firstReading() {
        reader.forget();
        return reader.read(text(), settings, Catalog.NONE);
    }

    /** What a parser takes to do nothing but build its tree. */
    @Benchmark
    public Object parseByJSqlParser() throws JSQLParserException {
        return CCJSqlParserUtil.parse(text());
    }
}
