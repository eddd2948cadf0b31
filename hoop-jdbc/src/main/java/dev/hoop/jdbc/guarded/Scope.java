package dev.hoop.jdbc.guarded;

import dev.hoop.policy.sql.Dialect;

import java.util.Optional;

/** The statement that a driver's way of setting the schema or catalog amounts to. */
final class Scope {
    private Scope() {}

    static Optional<String> ofSchema(Dialect dialect, String schema) {
        return switch (dialect) {
            case POSTGRESQL -> Optional.of("SET search_path TO " + (schema == null ? "DEFAULT" : quoted(schema, '"')));
            case MYSQL -> Optional.empty(); // has catalogs only
            case H2, STANDARD -> schema == null ? Optional.empty() : Optional.of("SET SCHEMA " + quoted(schema, '"'));
        };
    }

    static Optional<String> ofCatalog(Dialect dialect, String catalog) {
        return switch (dialect) {
            case POSTGRESQL, H2 -> Optional.empty(); // have one catalog to a connection
            case MYSQL -> catalog == null ? Optional.empty() : Optional.of("USE " + quoted(catalog, '`'));
            case STANDARD -> catalog == null ? Optional.empty() : Optional.of("SET CATALOG " + quoted(catalog, '"'));
        };
    }

    private static String quoted(String name, char quote) {
        String mark = String.valueOf(quote);
        return mark + name.replace(mark, mark + mark) + mark;
    }
}
