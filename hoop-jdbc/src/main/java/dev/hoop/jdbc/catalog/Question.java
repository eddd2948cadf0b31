package dev.hoop.jdbc.catalog;

import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.sql.Dialect;
import dev.hoop.policy.sql.Relation;
import dev.hoop.policy.sql.Relation.Kind;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How a dialect's target is asked for one relation. */
@FunctionalInterface
interface Question {
    /** Empty if there is none of that name. */
    Optional<Relation> ask(Connection target, Optional<String> schema, String name) throws SQLException;

    static Question of(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> Question::postgresql;
            case MYSQL -> Question::mysql;
            case H2 -> (target, schema, name) -> columns(target, H2, schema, name);
            case STANDARD -> Question::described;
        };
    }

    /** Every name in it is qualified, so that nothing in the client's search path can stand in for it. */
    String POSTGRESQL = """
            SELECT n.nspname, c.relname, c.relkind, a.attname,
                   CASE WHEN c.relkind IN ('v', 'm') THEN pg_catalog.pg_get_viewdef(c.oid) END,
                   CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_inherits i
                                      WHERE i.inhrelid OPERATOR(pg_catalog.=) c.oid
                                         OR i.inhparent OPERATOR(pg_catalog.=) c.oid) THEN c.oid END
              FROM pg_catalog.pg_class c
              JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace
              LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) c.oid
                   AND a.attnum OPERATOR(pg_catalog.>) 0 AND NOT a.attisdropped
             WHERE c.oid OPERATOR(pg_catalog.=) pg_catalog.to_regclass(?)::pg_catalog.oid
             ORDER BY a.attnum""";

    /** What a table inherits from, and what inherits from it; partitions are heirs. Source: PostgreSQL, "pg_inherits". */
    String KIN = """
            WITH RECURSIVE above(oid) AS (
                   SELECT i.inhparent FROM pg_catalog.pg_inherits i WHERE i.inhrelid OPERATOR(pg_catalog.=) ?::oid
                    UNION
                   SELECT i.inhparent FROM pg_catalog.pg_inherits i JOIN above a
                       ON i.inhrelid OPERATOR(pg_catalog.=) a.oid),
                 below(oid) AS (
                   SELECT i.inhrelid FROM pg_catalog.pg_inherits i WHERE i.inhparent OPERATOR(pg_catalog.=) ?::oid
                    UNION
                   SELECT i.inhrelid FROM pg_catalog.pg_inherits i JOIN below b
                       ON i.inhparent OPERATOR(pg_catalog.=) b.oid)
            SELECT n.nspname, c.relname
              FROM (SELECT oid FROM above UNION SELECT oid FROM below) kin
              JOIN pg_catalog.pg_class c ON c.oid OPERATOR(pg_catalog.=) kin.oid
              JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace
             LIMIT ?""";

    /** Tables with more kin than that are taken for something that hides where its rows come from. */
    int MOST_KIN = 2000;

    /**
     * Names come in lower case, while a server may tell cases apart: one that stands for two tables stands for none. A
     * temporary table comes before the one that it stands in front of; columns are listed of that one only.
     */
    String MYSQL = """
            SELECT t.TABLE_SCHEMA, t.TABLE_NAME, t.TABLE_TYPE, LOWER(c.COLUMN_NAME), v.VIEW_DEFINITION
              FROM INFORMATION_SCHEMA.TABLES t
              LEFT JOIN INFORMATION_SCHEMA.COLUMNS c
                ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME
              LEFT JOIN INFORMATION_SCHEMA.VIEWS v
                ON v.TABLE_SCHEMA = t.TABLE_SCHEMA AND v.TABLE_NAME = t.TABLE_NAME
             WHERE LOWER(t.TABLE_SCHEMA) = LOWER(COALESCE(?, DATABASE())) AND LOWER(t.TABLE_NAME) = ?
             ORDER BY CASE t.TABLE_TYPE WHEN 'TEMPORARY' THEN 0 ELSE 1 END, c.ORDINAL_POSITION""";

    String H2 = """
            SELECT t.TABLE_SCHEMA, t.TABLE_NAME, t.TABLE_TYPE, c.COLUMN_NAME, v.VIEW_DEFINITION
              FROM INFORMATION_SCHEMA.TABLES t
              JOIN INFORMATION_SCHEMA.COLUMNS c
                ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME
              LEFT JOIN INFORMATION_SCHEMA.VIEWS v
                ON v.TABLE_SCHEMA = t.TABLE_SCHEMA AND v.TABLE_NAME = t.TABLE_NAME
             WHERE t.TABLE_SCHEMA = COALESCE(?, SCHEMA()) AND t.TABLE_NAME = ?
             ORDER BY c.ORDINAL_POSITION""";

    private static Optional<Relation> postgresql(Connection target, Optional<String> schema, String name)
            throws SQLException {
        try (PreparedStatement question = target.prepareStatement(POSTGRESQL)) {
            question.setString(1, schema.map(s -> quoted(s) + ".").orElse("") + quoted(name));
            String oid;
            Relation alone;
            try (ResultSet rows = question.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                oid = rows.getString(6); // null where nothing inherits from it, nor it from anything
                alone = relation(rows);
            }
            return Optional.of(oid == null ? alone : withKin(target, alone, oid));
        }
    }

    private static Relation withKin(Connection target, Relation alone, String oid) throws SQLException {
        try (PreparedStatement question = target.prepareStatement(KIN)) {
            question.setString(1, oid);
            question.setString(2, oid);
            question.setInt(3, MOST_KIN + 1);
            Set<RelationName> kin = new HashSet<>();
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    kin.add(RelationName.of(rows.getString(1), rows.getString(2)));
                }
            }
            return kin.size() > MOST_KIN
                    ? new Relation(alone.name(), Kind.OTHER, alone.columns(), Optional.empty())
                    : new Relation(alone.name(), alone.kind(), alone.columns(), alone.definition(), kin);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static Optional<Relation> mysql(Connection target, Optional<String> schema, String name)
            throws SQLException {
        Relation listed;
        boolean temporary;
        try (PreparedStatement question = target.prepareStatement(MYSQL)) {
            question.setString(1, schema.orElse(null));
            question.setString(2, name);
            try (ResultSet rows = question.executeQuery()) {
                if (!rows.next()) {
                    return unlisted(target, schema, name);
                }
                temporary = rows.getString(3).equals("TEMPORARY");
                listed = relation(rows);
            }
        }
        return Optional.of(temporary ? shown(target, listed.name()) : listed);
    }

    /** Servers before MariaDB 11.2, and MySQL, list no temporary tables, and show only those. */
    private static Optional<Relation> unlisted(Connection target, Optional<String> schema, String name) {
        try {
            String database = schema.isPresent() ? schema.get() : target.getCatalog();
            return database == null ? Optional.empty() : Optional.of(shown(target, RelationName.of(database, name)));
        } catch (SQLException e) { // there is none
            return Optional.empty();
        }
    }

    /** A temporary table. */
    private static Relation shown(Connection target, RelationName name) throws SQLException {
        String sql = "SHOW COLUMNS FROM " + backticked(name.schema().orElseThrow()) + "." + backticked(name.name());
        List<String> columns = new ArrayList<>();
        try (Statement question = target.createStatement();
                ResultSet rows = question.executeQuery(sql)) {
            while (rows.next()) {
                columns.add(rows.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        return new Relation(name, Kind.TABLE, columns, Optional.empty());
    }

    private static String backticked(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    private static Optional<Relation> columns(Connection target, String sql, Optional<String> schema, String name)
            throws SQLException {
        try (PreparedStatement question = target.prepareStatement(sql)) {
            question.setString(1, schema.orElse(null));
            question.setString(2, name);
            return relation(question);
        }
    }

    private static Optional<Relation> relation(PreparedStatement question) throws SQLException {
        try (ResultSet rows = question.executeQuery()) {
            return rows.next() ? Optional.of(relation(rows)) : Optional.empty();
        }
    }

    /** Of a row for each column; stands on the first. */
    private static Relation relation(ResultSet rows) throws SQLException {
        RelationName name = RelationName.of(rows.getString(1), rows.getString(2));
        Kind kind = kind(rows.getString(3));
        Optional<String> definition = Optional.ofNullable(rows.getString(5)).filter(d -> kind == Kind.VIEW);
        List<String> columns = new ArrayList<>();
        do {
            if (!name.equals(RelationName.of(rows.getString(1), rows.getString(2)))) {
                throw new SQLException(name + " is not the only relation of that name");
            }
            String column = rows.getString(4);
            if (column != null) {
                columns.add(column);
            }
        } while (rows.next());
        return new Relation(name, kind, columns, definition);
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "r",
                    "p",
                    "BASE TABLE",
                    "TABLE",
                    "GLOBAL TEMPORARY",
                    "LOCAL TEMPORARY",
                    "SYSTEM VERSIONED",
                    "TEMPORARY" -> Kind.TABLE;
            case "v", "m", "VIEW", "MATERIALIZED VIEW", "SYSTEM VIEW" -> Kind.VIEW;
            default -> Kind.OTHER;
        };
    }

    /** For a target of which nothing more is known: as its driver describes it, without views' definitions. */
    private static Optional<Relation> described(Connection target, Optional<String> schema, String name)
            throws SQLException {
        DatabaseMetaData target0 = target.getMetaData();
        String escape = target0.getSearchStringEscape();
        String pattern = escaped(name, escape);
        String within = schema.orElseGet(() -> current(target));
        List<String> columns = new ArrayList<>();
        String found = within;
        try (ResultSet rows = target0.getColumns(
                target.getCatalog(), within == null ? null : escaped(within, escape), pattern, "%")) {
            while (rows.next()) {
                found = rows.getString("TABLE_SCHEM");
                columns.add(rows.getString("COLUMN_NAME"));
            }
        }
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        RelationName named = new RelationName(Optional.ofNullable(found), name);
        return Optional.of(new Relation(named, Kind.OTHER, columns, Optional.empty()));
    }

    private static String current(Connection target) {
        try {
            return target.getSchema();
        } catch (SQLException e) {
            return null;
        }
    }

    private static String escaped(String name, String escape) {
        return name.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
    }
}
