package dev.hoop.policy.sql;

import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import java.util.concurrent.TimeUnit;

/** What it costs to tell whether a statement has been seen before. In this package for what only it can see. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Fingerprints {
    private final SqlSettings settings = SqlSettings.of(Dialect.POSTGRESQL);
    private final Fingerprint fingerprint = new Fingerprint();
    private String sql = "SELECT o.id, o.item, o.price, c.name FROM orders o JOIN customers c ON c.id = o.customer"
            + " WHERE o.price BETWEEN 1000 AND 25000 AND o.item LIKE 'Something%' AND c.balance > 0"
            + " ORDER BY o.price DESC LIMIT 50";

    /** A statement of 200 characters. */
    @Benchmark
    public Object fingerprint() {
        fingerprint.take(sql, settings);
        return fingerprint.probe(settings);
    }

    /** What a parser takes to do nothing but build its tree: what a fingerprint saves. */
    @Benchmark
    public Object parseByJSqlParser() throws JSQLParserException {
        return CCJSqlParserUtil.parse(sql);
    }
}
