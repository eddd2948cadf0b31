package dev.hoop.compatibility.pgjdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A server as the suite wants it: with passwords, prepared transactions, logical decoding and two extensions. */
final class Server implements AutoCloseable {
    static final String USER = "test";
    static final String PASSWORD = "test";
    static final String ADMINISTRATOR = "postgres";
    static final String ADMINISTRATORS_PASSWORD = "administrator";

    private static final String LOGINS = """
            local all         all              trust
            host  all         all 127.0.0.1/32 scram-sha-256
            host  all         all ::1/128      scram-sha-256
            host  replication all 127.0.0.1/32 scram-sha-256
            """;

    private final EmbeddedPostgres postgres;

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static Server start() throws IOException {
        Path data = Files.createTempDirectory("pgjdbc-suite");
        Server server = new Server(EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(
                        data.resolveSibling("pgjdbc-suite-binaries").toFile())
                .setServerConfig("max_prepared_transactions", "64")
                .setServerConfig("max_connections", "400")
                .setServerConfig("wal_level", "logical")
                .setServerConfig("fsync", "off")
                .setServerConfig("password_encryption", "scram-sha-256")
                .start());
        try {
            server.run(
                    "postgres",
                    "",
                    "CREATE ROLE test LOGIN PASSWORD 'test'",
                    "ALTER ROLE postgres PASSWORD 'administrator'");
            Files.writeString(data.resolve("pg_hba.conf"), LOGINS);
            server.run("postgres", "", "SELECT pg_reload_conf()");
            return server;
        } catch (IOException | SQLException e) {
            server.close();
            throw new IOException("the server cannot be set up", e);
        }
    }

    int port() {
        return postgres.getPort();
    }

    /** A database with nothing in it but the extensions, which the test's role owns. */
    void newDatabase(String name) throws SQLException {
        run("postgres", ADMINISTRATORS_PASSWORD, "CREATE DATABASE " + name + " OWNER test");
        run(
                name,
                ADMINISTRATORS_PASSWORD,
                "CREATE EXTENSION hstore",
                "CREATE EXTENSION citext",
                "ALTER SCHEMA public OWNER TO test");
    }

    /** How many clients are connected to a database. */
    long clients(String database) throws SQLException {
        String question = "SELECT count(*) FROM pg_stat_activity WHERE datname = '" + database + "'";
        try (Connection connection = connect("postgres", ADMINISTRATORS_PASSWORD);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void drop(String name) throws SQLException {
        run(
                "postgres",
                ADMINISTRATORS_PASSWORD,
                "SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE NOT active",
                "DROP DATABASE " + name + " WITH (FORCE)");
    }

    private void run(String database, String password, String... statements) throws SQLException {
        try (Connection connection = connect(database, password);
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(statements)) {
                statement.execute(sql);
            }
        }
    }

    private Connection connect(String database, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port() + "/" + database, ADMINISTRATOR, password);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
