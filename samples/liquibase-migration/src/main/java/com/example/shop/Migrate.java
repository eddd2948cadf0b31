package com.example.shop;

import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;

/** Brings the shop's schema up to date. The one argument is the URL, such as {@code jdbc:hoop:postgresql://db.prod:5432/shop}. */
public final class Migrate {
    private Migrate() {}

    public static void main(String[] args) throws LiquibaseException {
        migrate(args[0], "db/changelog.yaml", new ClassLoaderResourceAccessor());
    }

    static void migrate(String url, String changelog, ResourceAccessor resources) throws LiquibaseException {
        Database database = DatabaseFactory.getInstance()
                .openDatabase(url, System.getenv("DB_USER"), System.getenv("DB_PASSWORD"), null, resources);
        try (Liquibase liquibase = new Liquibase(changelog, resources, database)) {
            liquibase.update(new Contexts());
        }
    }
}
