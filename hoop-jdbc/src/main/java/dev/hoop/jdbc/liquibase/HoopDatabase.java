package dev.hoop.jdbc.liquibase;

import liquibase.database.AbstractJdbcDatabase;
import liquibase.database.DatabaseConnection;

/**
 * Names the driver for {@code jdbc:hoop:} URLs, and is never the database itself: which that is, Liquibase learns from
 * the product's name.
 */
public final class HoopDatabase extends AbstractJdbcDatabase {
    /** Made by Liquibase. */
    public HoopDatabase() {}

    @Override
    public String getDefaultDriver(String url) {
        return url != null && url.startsWith("jdbc:hoop:") ? "dev.hoop.jdbc.HoopDriver" : null;
    }

    @Override
    public boolean isCorrectDatabaseImplementation(DatabaseConnection connection) {
        return false;
    }

    @Override
    public String getShortName() {
        return "hoop";
    }

    @Override
    protected String getDefaultDatabaseProductName() {
        return "hoop";
    }

    @Override
    public Integer getDefaultPort() {
        return null;
    }

    @Override
    public int getPriority() {
        return PRIORITY_DEFAULT;
    }

    @Override
    public boolean supportsInitiallyDeferrableColumns() {
        return false;
    }

    @Override
    public boolean supportsTablespaces() {
        return false;
    }
}
