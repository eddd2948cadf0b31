package com.example.shop;

import org.flywaydb.core.Flyway;

/** Brings the shop's schema up to date. The one argument is the URL, such as {@code jdbc:hoop:postgresql://db.prod:5432/shop}. */
public final class Migrate {
    private Migrate() {}

    public static void main(String[] args) {
        int migrations = migrate(args[0]);
        System.out.println(migrations + " migrations ran.");
    }

    static int migrate(String url) {
        return Flyway.configure()
                .dataSource(url, System.getenv("DB_USER"), System.getenv("DB_PASSWORD"))
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
