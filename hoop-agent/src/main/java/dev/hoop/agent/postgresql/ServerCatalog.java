package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.RowDescription;
import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.sql.Catalog;
import dev.hoop.policy.sql.Relation;
import dev.hoop.policy.sql.Relation.Kind;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The relations of a server as one session sees them, asked on the session's own connection. Answers are kept for a minute,
 * and a thousand of them at most. Of the loop that reads the client.
 */
final class ServerCatalog implements Catalog {
    private static final long LIFETIME = Duration.ofSeconds(60).toNanos();
    private static final int MOST = 1000;
    /** Tables with more kin than that are taken for something that hides where its rows come from. */
    private static final int MOST_KIN = 2000;

    /**
     * Every name in it is qualified, so that nothing in the client's search path can stand in for it. It fails on no name:
     * where a schema is given, it is looked up as any row, and not by {@code to_regclass}, which may not look into it.
     */
    private static final String RELATION = """
            SELECT n.nspname, c.relname, c.relkind, a.attname, a.attnum, c.oid,
                   CASE WHEN c.relkind IN ('v', 'm') THEN pg_catalog.pg_get_viewdef(c.oid) END,
                   EXISTS (SELECT 1 FROM pg_catalog.pg_inherits i
                            WHERE i.inhrelid OPERATOR(pg_catalog.=) c.oid
                               OR i.inhparent OPERATOR(pg_catalog.=) c.oid)
              FROM pg_catalog.pg_class c
              JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace
              LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) c.oid
                   AND a.attnum OPERATOR(pg_catalog.>) 0 AND NOT a.attisdropped
             WHERE %s
             ORDER BY a.attnum""";

    private static final String IN_SCHEMA = RELATION.formatted("""
            c.relname OPERATOR(pg_catalog.=) $1::pg_catalog.name
               AND (n.nspname OPERATOR(pg_catalog.=) $2::pg_catalog.name
                    OR $2::pg_catalog.text OPERATOR(pg_catalog.=) 'pg_temp'
                       AND n.oid OPERATOR(pg_catalog.=) pg_catalog.pg_my_temp_schema())""");
    private static final String IN_PATH =
            RELATION.formatted("c.oid OPERATOR(pg_catalog.=) pg_catalog.to_regclass($1)::pg_catalog.oid");

    /** What a table inherits from, and what inherits from it; partitions are heirs. Source: PostgreSQL, "pg_inherits". */
    private static final String KIN = """
            WITH RECURSIVE above(oid) AS (
                   SELECT i.inhparent FROM pg_catalog.pg_inherits i
                    WHERE i.inhrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid
                    UNION
                   SELECT i.inhparent FROM pg_catalog.pg_inherits i JOIN above a
                       ON i.inhrelid OPERATOR(pg_catalog.=) a.oid),
                 below(oid) AS (
                   SELECT i.inhrelid FROM pg_catalog.pg_inherits i
                    WHERE i.inhparent OPERATOR(pg_catalog.=) $1::pg_catalog.oid
                    UNION
                   SELECT i.inhrelid FROM pg_catalog.pg_inherits i JOIN below b
                       ON i.inhparent OPERATOR(pg_catalog.=) b.oid)
            SELECT n.nspname, c.relname
              FROM (SELECT oid FROM above UNION SELECT oid FROM below) kin
              JOIN pg_catalog.pg_class c ON c.oid OPERATOR(pg_catalog.=) kin.oid
              JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace
             LIMIT 2001""";

    private static final String PREPARED = """
            SELECT p.statement FROM pg_catalog.pg_prepared_statements p
             WHERE p.name OPERATOR(pg_catalog.=) $1::pg_catalog.text AND NOT p.from_sql""";
    private static final String PORTAL = """
            SELECT c.statement FROM pg_catalog.pg_cursors c WHERE c.name OPERATOR(pg_catalog.=) $1::pg_catalog.text""";

    private static final String READING = """
            SELECT pg_catalog.pg_client_encoding(), pg_catalog.current_setting('standard_conforming_strings')""";

    private final TableIds tables;
    private final Map<Key, Answer> answers = new LinkedHashMap<>();
    private Asking asking; // null until there is a connection

    private record Key(Optional<String> schema, String name) {}

    private record Answer(Optional<Relation> relation, long at) {}

    ServerCatalog(TableIds tables) {
        this.tables = tables;
    }

    void askBy(Asking how) {
        asking = how;
    }

    @Override
    public Optional<Relation> relation(Optional<String> schema, String name) {
        Key key = new Key(schema, name);
        Answer known = answers.get(key);
        if (known != null && System.nanoTime() - known.at() < LIFETIME) {
            return known.relation();
        }
        answers.remove(key);
        if (asking == null) {
            return Optional.empty();
        }
        try {
            Optional<Relation> relation = relation(
                    schema.isPresent()
                            ? asking.ask(IN_SCHEMA, name, schema.get())
                            : asking.ask(IN_PATH, '"' + name.replace("\"", "\"\"") + '"'));
            if (answers.size() >= MOST) {
                answers.remove(answers.keySet().iterator().next());
            }
            answers.put(key, new Answer(relation, System.nanoTime()));
            return relation;
        } catch (IOException | RuntimeException e) { // not known now, perhaps later; doubt denies
            return Optional.empty();
        }
    }

    private Optional<Relation> relation(List<String[]> rows) throws IOException {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String[] first = rows.get(0);
        RelationName name = RelationName.of(first[0], first[1]);
        Kind kind = kind(first[2]);
        List<String> columns = new ArrayList<>();
        Map<Integer, String> numbers = new HashMap<>();
        for (String[] row : rows) {
            if (row[3] != null) {
                columns.add(row[3]);
                numbers.put(Integer.valueOf(row[4]), row[3]);
            }
        }
        tables.know(Integer.parseUnsignedInt(first[5]), name, numbers);
        Optional<String> definition = Optional.ofNullable(first[6]).filter(d -> kind == Kind.VIEW);
        if (!first[7].equals("t")) {
            return Optional.of(new Relation(name, kind, columns, definition));
        }
        Set<RelationName> kin = new HashSet<>();
        asking.ask(KIN, first[5]).forEach(row -> kin.add(RelationName.of(row[0], row[1])));
        return Optional.of(
                kin.size() > MOST_KIN
                        ? new Relation(name, Kind.OTHER, columns, Optional.empty())
                        : new Relation(name, kind, columns, definition, kin));
    }

    private static Kind kind(String relkind) {
        return switch (relkind) {
            case "r", "p" -> Kind.TABLE;
            case "v", "m" -> Kind.VIEW;
            default -> Kind.OTHER;
        };
    }

    @Override
    public void forget() {
        answers.clear();
    }

    /** Whether the server has this text under the name, as a statement that a Parse message has made. */
    boolean isPrepared(String name, String sql) {
        return has(PREPARED, name, sql);
    }

    /** Whether the server has this text under the name as a portal. */
    boolean isPortal(String name, String sql) {
        return has(PORTAL, name, sql);
    }

    /** The columns that a query would answer with; empty if the server does not say. */
    Optional<RowDescription> describe(String query) {
        try {
            return asking == null ? Optional.empty() : asking.describe(query);
        } catch (IOException e) { // not known
            return Optional.empty();
        }
    }

    /** How the server reads the next text: its encoding, and whether strings are as in the standard. @throws IOException if it does not say */
    String[] reading() throws IOException {
        return asking.ask(READING).get(0);
    }

    private boolean has(String question, String name, String sql) {
        try {
            List<String[]> rows = asking.ask(question, name);
            return rows.size() == 1 && sql.equals(rows.get(0)[0]);
        } catch (IOException e) { // not certain
            return false;
        }
    }
}
