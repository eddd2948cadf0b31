package dev.hoop.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/** What a query costs, its result read in full, by what it goes through. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Queries {
    private static final String COLUMNS = "SELECT id, name, email, card, balance FROM customers";

    @Param({"h2", "postgresql"})
    public String database;

    @Param({"BARE", "OPENTELEMETRY", "DATASOURCE_PROXY", "P6SPY", "HOOP", "HOOP_MASKS", "HOOP_DETECTS"})
    public String through;

    private Link link;
    private PreparedStatement byKey;
    private PreparedStatement all;
    private Statement plain;
    private int id;
    private int literal;

    @Setup
    public void connect() throws SQLException, IOException {
        link = new Link(database, through);
        byKey = link.connection().prepareStatement(COLUMNS + " WHERE id = ?");
        all = link.connection().prepareStatement(COLUMNS);
        plain = link.connection().createStatement();
    }

    @TearDown
    public void disconnect() throws SQLException, IOException {
        link.close();
    }

    /** One row, by a prepared statement. */
    @Benchmark
    public void oneRowByKey(Blackhole read) throws SQLException {
        id = (id + 7) % Shop.CUSTOMERS;
        byKey.setInt(1, id);
        try (ResultSet rows = byKey.executeQuery()) {
            read(rows, read);
        }
    }

    /** One row or none, by a text that never comes twice. */
    @Benchmark
    public void oneRowByLiteral(Blackhole read) throws SQLException {
        try (ResultSet rows = plain.executeQuery(COLUMNS + " WHERE id = " + ++literal)) {
            read(rows, read);
        }
    }

    /** A thousand rows of five columns. */
    @Benchmark
    public void thousandRows(Blackhole read) throws SQLException {
        try (ResultSet rows = all.executeQuery()) {
            read(rows, read);
        }
    }

    private static void read(ResultSet rows, Blackhole read) throws SQLException {
        while (rows.next()) {
            read.consume(rows.getInt(1));
            read.consume(rows.getString(2));
            read.consume(rows.getString(3));
            read.consume(rows.getString(4));
            read.consume(rows.getLong(5));
        }
    }
}
