package dev.hoop.jdbc;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.operation.Use;
import dev.hoop.policy.sql.Dialect;
import dev.hoop.policy.sql.Script;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rights that a reading calls for, table by table. A server that runs the text with no others agrees that the text
 * reads and writes nothing else; one that asks for more tells of a relation or an effect that the reading lacks.
 */
final class LeastRights {
    /** Effects whose rights are not those on a table. */
    private static final Set<Effect> ADMINISTRATION = EnumSet.of(
            Effect.SQL_GRANT,
            Effect.SQL_MAINTENANCE,
            Effect.SQL_SERVER_FILE,
            Effect.SQL_SERVER_PROGRAM,
            Effect.SQL_REPLICATION,
            Effect.SQL_UNKNOWN,
            Effect.SQL_ROUTINE,
            Effect.SQL_CALL,
            Effect.SQL_BLOCK);

    private static final Set<Effect> DEFINITION =
            EnumSet.of(Effect.SQL_CREATE, Effect.SQL_ALTER, Effect.SQL_DROP, Effect.SQL_TRUNCATE);

    private static final String DEFINER = "insert, create, create view, show view, create temporary tables,"
            + " create routine, alter routine, alter, drop, index, trigger, references, event, execute";

    /** MySQL's and MariaDB's: access denied to a table, column, routine. */
    private static final Set<Integer> REFUSED_BY_MYSQL = Set.of(1142, 1143, 1370);
    /** H2's: not enough rights for an object. */
    private static final Set<Integer> REFUSED_BY_H2 = Set.of(90096);

    private final Map<RelationName, Set<String>> rights = new LinkedHashMap<>();
    private final boolean defines;
    private final boolean administers;

    private LeastRights(boolean defines, boolean administers) {
        this.defines = defines;
        this.administers = administers;
    }

    static LeastRights of(Script script, Dialect dialect, String schema) {
        List<Use> uses = script.statements().stream()
                .flatMap(s -> s.operation().uses().stream())
                .flatMap(Use::onEach)
                .toList();
        LeastRights least = new LeastRights(
                uses.stream().anyMatch(u -> DEFINITION.contains(u.effect())),
                uses.stream().anyMatch(u -> ADMINISTRATION.contains(u.effect())) || isAdministrative(script, dialect));
        for (Use use : uses) {
            use.target().ifPresent(t -> least.add(schema, t, rights(use.effect())));
        }
        script.statements().stream()
                .flatMap(s -> Stream.concat(
                        s.reads().stream(), s.operation().inspected().stream().map(ColumnName::relation)))
                .forEach(r -> least.add(schema, r, Stream.of("select")));
        return least;
    }

    /** SHOW names no relation, and asks for whatever it shows; H2 takes settings from administrators alone. */
    private static boolean isAdministrative(Script script, Dialect dialect) {
        return script.statements().stream()
                .anyMatch(s -> s.operation().command().equals("SHOW")
                        || dialect == Dialect.H2 && s.operation().command().equals("SET"));
    }

    private static Stream<String> rights(Effect effect) {
        return switch (effect) {
            case SQL_SELECT, SQL_COPY_OUT, SQL_INFERENCE -> Stream.of("select");
            case SQL_INSERT, SQL_COPY_IN -> Stream.of("insert");
            case SQL_UPDATE, SQL_UNFILTERED_UPDATE -> Stream.of("select", "update");
            case SQL_DELETE, SQL_UNFILTERED_DELETE -> Stream.of("select", "delete");
            // MariaDB explains a change only to those who may make it.
            case SQL_MERGE, SQL_EXPLAIN -> Stream.of("select", "insert", "update", "delete");
            case SQL_LOCK -> Stream.of("select", "update");
            default -> Stream.empty();
        };
    }

    private void add(String schema, RelationName relation, Stream<String> wanted) {
        String database = relation.schema().orElse(schema);
        if (!relation.name().equals("*") && !database.toLowerCase(Locale.ROOT).endsWith("_schema")) {
            RelationName named = RelationName.of(database, relation.name());
            Set<String> known = rights.computeIfAbsent(named, n -> new TreeSet<>());
            wanted.forEach(known::add);
        }
    }

    /** Whether rights on tables are not what the text is about. */
    boolean administers() {
        return administers;
    }

    /** What grants them, and nothing else, to a role or user that had others. */
    List<String> grants(Dialect dialect, String schema, String grantee) {
        Set<String> grants = new LinkedHashSet<>();
        boolean h2 = dialect == Dialect.H2;
        String quote = h2 ? "\"" : "`";
        if (defines) {
            grants.add(
                    h2
                            ? "grant alter any schema to " + grantee
                            : "grant " + DEFINER + " on `" + schema + "`.* to " + grantee);
        }
        rights.forEach((table, wanted) -> {
            if (!wanted.isEmpty()) {
                String name = quote + table.schema().orElseThrow() + quote + "." + quote + table.name() + quote;
                grants.add("grant " + String.join(", ", wanted) + " on " + name + " to " + grantee);
            }
        });
        if (!h2) {
            grants.add("grant show view on `" + schema + "`.* to " + grantee); // to explain a view
            grants.add("grant lock tables on `" + schema + "`.* to " + grantee);
        }
        return List.copyOf(grants);
    }

    /** Gives them by the connection of an administrator. What cannot be granted is no table. */
    void grant(Connection administrator, Dialect dialect, String schema, String grantee) throws SQLException {
        try (Statement statement = administrator.createStatement()) {
            for (String grant : grants(dialect, schema, grantee)) {
                try {
                    statement.execute(grant);
                } catch (SQLException e) {
                    continue;
                }
            }
        }
    }

    static boolean refused(SQLException e, Dialect dialect) {
        Set<Integer> codes = dialect == Dialect.H2 ? REFUSED_BY_H2 : REFUSED_BY_MYSQL;
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return codes.contains(e.getErrorCode()) && !message.contains("function");
    }
}
