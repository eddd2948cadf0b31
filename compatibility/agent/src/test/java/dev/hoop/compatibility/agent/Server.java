package dev.hoop.compatibility.agent;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * A PostgreSQL for the whole test run, which lets the user of the agent in by password only. Every test has a database of
 * its own.
 */
final class Server {
    static final String USER = "orders_migrator";
    /** The secret that no client is to have. */
    static final String PASSWORD = "Qm7-" + UUID.randomUUID();

    private static EmbeddedPostgres postgres;

    private Server() {}

    /** The name of a new database, which the agent's user owns. */
    static synchronized String database(String... statements) throws SQLException, IOException {
        if (postgres == null) {
            start();
        }
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        run("postgres", "create database " + name + " owner " + USER);
        String[] asOwner = new String[statements.length + 1];
        asOwner[0] = "set role " + USER;
        System.arraycopy(statements, 0, asOwner, 1, statements.length);
        run(name, asOwner);
        return name;
    }

    private static void start() throws SQLException, IOException {
        Path data = Files.createTempDirectory("postgres");
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(Server::stop));
        run("postgres", "create role " + USER + " login password '" + PASSWORD + "'");
        Files.writeString(data.resolve("pg_hba.conf"), """
                host all orders_migrator 127.0.0.1/32 scram-sha-256
                host all postgres        127.0.0.1/32 trust
                """);
        run("postgres", "select pg_reload_conf()");
    }

    private static void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String address() {
        return "127.0.0.1:" + postgres.getPort();
    }

    /** Past the agent, as who may do everything. */
    static Connection directly(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + address() + "/" + database + "?user=postgres");
    }

    private static void run(String database, String... statements) throws SQLException {
        try (Connection connection = directly(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
