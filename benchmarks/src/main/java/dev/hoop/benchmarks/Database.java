package dev.hoop.benchmarks;

import org.postgresql.ds.PGSimpleDataSource;

import javax.sql.DataSource;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** What is asked. */
enum Database {
    /** H2 in the memory of the process that asks. */
    H2("jdbc:h2:mem:shop"),
    /** A PostgreSQL server on this machine, over the loopback interface; see {@link Postgres}. */
    POSTGRESQL("jdbc:postgresql://127.0.0.1:" + Integer.getInteger(Postgres.PORT, 5432)
            + "/postgres?user=postgres&sslmode=disable");

    private final String url;

    Database(String url) {
        this.url = url;
    }

    static Database named(String name) {
        return valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }

    /** Without {@code hoop}. */
    String url() {
        return url;
    }

    /** With the settings, in whatever syntax the driver has for them. */
    String hoopUrl(String policy, String archive) {
        String between = this == H2 ? ";" : "&";
        return url.replaceFirst("jdbc:", "jdbc:hoop:") + between + "hoop.policy=" + policy + between + "hoop.archive="
                + archive;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    /** H2 answers a query that it has just answered from memory, which is no query. */
    void prepare(Connection admin) throws SQLException {
        if (this == H2) {
            try (Statement statement = admin.createStatement()) {
                statement.execute("SET OPTIMIZE_REUSE_RESULTS 0");
            }
        }
    }

    DataSource dataSource() {
        if (this == POSTGRESQL) {
            PGSimpleDataSource postgres = new PGSimpleDataSource();
            postgres.setUrl(url);
            return postgres;
        }
        org.h2.jdbcx.JdbcDataSource h2 = new org.h2.jdbcx.JdbcDataSource();
        h2.setURL(url);
        return h2;
    }
}
