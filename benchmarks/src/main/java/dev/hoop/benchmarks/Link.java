package dev.hoop.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;

/** A connection of a benchmark, with the tables that it needs and a folder of its own that goes with it. */
final class Link implements AutoCloseable {
    private final Path scratch;
    private final Connection admin;
    private final Connection connection;

    Link(String database, String through) throws SQLException, IOException {
        Database asked = Database.named(database);
        Path target = Path.of(System.getProperty("benchmarks.target", "target"));
        scratch = Files.createTempDirectory(Files.createDirectories(target), "scratch");
        admin = asked.connect();
        asked.prepare(admin);
        Shop.build(admin);
        connection = Through.valueOf(through).connect(asked, scratch);
    }

    /** What is measured. */
    Connection connection() {
        return connection;
    }

    /** The driver's own connection to the same database, for what is not measured. */
    Connection admin() {
        return admin;
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        admin.close();
        try (Stream<Path> files = Files.walk(scratch)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
