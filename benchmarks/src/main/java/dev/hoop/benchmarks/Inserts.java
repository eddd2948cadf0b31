package dev.hoop.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/** What a batch of inserts and its commit cost, by what they go through. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Inserts {
    private static final int ROWS = 1_000;

    @Param({"h2", "postgresql"})
    public String database;

    @Param({"BARE", "OPENTELEMETRY", "DATASOURCE_PROXY", "P6SPY", "HOOP", "HOOP_MASKS", "HOOP_DETECTS"})
    public String through;

    private Link link;
    private PreparedStatement insert;
    private long id;

    @Setup
    public void connect() throws SQLException, IOException {
        link = new Link(database, through);
        link.connection().setAutoCommit(false);
        insert = link.connection()
                .prepareStatement("INSERT INTO orders (id, customer, item, price) VALUES (?, ?, ?, ?)");
    }

    @TearDown
    public void disconnect() throws SQLException, IOException {
        link.close();
    }

    /** So that the table does not grow from one measurement to the next. */
    @Setup(Level.Iteration)
    public void empty() throws SQLException {
        try (Statement statement = link.admin().createStatement()) {
            statement.execute("TRUNCATE TABLE orders");
        }
    }

    /** A thousand rows in one batch, committed. */
    @Benchmark
    public int[] thousandInserts() throws SQLException {
        for (int row = 0; row < ROWS; row++) {
            insert.setLong(1, ++id);
            insert.setInt(2, row);
            insert.setString(3, "Something that somebody wants");
            insert.setLong(4, 100L * row);
            insert.addBatch();
        }
        int[] counts = insert.executeBatch();
        link.connection().commit();
        return counts;
    }
}
