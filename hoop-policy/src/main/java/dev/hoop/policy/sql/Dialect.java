package dev.hoop.policy.sql;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The SQL that a target speaks. */
public enum Dialect {
    POSTGRESQL,
    /** MySQL and MariaDB. */
    MYSQL,
    H2,
    /** ISO SQL, for a target of which nothing more is known. */
    STANDARD;

    /** The name on the command line, such as {@code postgresql}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Dialect> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT).equals("mariadb") ? "mysql" : name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(d -> d.text().equals(wanted)).findFirst();
    }
}
