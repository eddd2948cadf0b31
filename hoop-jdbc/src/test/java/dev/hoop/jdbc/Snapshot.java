package dev.hoop.jdbc;

import dev.hoop.policy.sql.Dialect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All that a database holds: rows by table, what its catalog lists, and where its sequences stand.
 *
 * @param tables by name in lower case, the rows of each as text
 */
record Snapshot(Map<String, List<String>> tables, List<String> catalog, List<String> sequences) {
    /**
     * How one snapshot differs from another.
     *
     * @param tables      that gained, lost or changed rows
     * @param overwhelmed tables that had rows, of which none is as it was
     */
    record Change(Set<String> tables, Set<String> overwhelmed, boolean catalog, boolean sequences) {
        boolean isNone() {
            return tables.isEmpty() && !catalog && !sequences;
        }
    }

    static Snapshot of(Connection connection, DifferentialTest.Server server) throws SQLException {
        String schema = server.schema.isEmpty() ? connection.getCatalog() : server.schema;
        Map<String, List<String>> tables = new TreeMap<>();
        String listed = "select table_name from information_schema.tables where table_schema = '" + schema
                + "' and table_type like 'BASE%' order by 1";
        for (String table : rows(connection, listed)) {
            if (server.dialect == Dialect.H2 && table.contains("$")) {
                continue; // what H2 keeps a materialized view in
            }
            tables.put(table.toLowerCase(Locale.ROOT), rows(connection, "select * from " + quoted(server, table)));
        }
        return new Snapshot(tables, catalog(connection, schema), sequences(connection, server, schema));
    }

    private static List<String> catalog(Connection connection, String schema) throws SQLException {
        List<String> catalog = new ArrayList<>();
        for (String listed : List.of(
                "select table_name, table_type from information_schema.tables where table_schema = '%s'",
                "select table_name, column_name, data_type, column_default, is_nullable"
                        + " from information_schema.columns where table_schema = '%s'",
                "select routine_name, routine_type from information_schema.routines where routine_schema = '%s'",
                "select trigger_name, event_object_table from information_schema.triggers where trigger_schema = '%s'",
                "select table_name, view_definition from information_schema.views where table_schema = '%s'",
                "select table_name, constraint_name from information_schema.table_constraints where table_schema = '%s'",
                "select schema_name, '%s' from information_schema.schemata")) {
            catalog.addAll(rows(connection, listed.formatted(schema)));
        }
        return catalog;
    }

    private static List<String> sequences(Connection connection, DifferentialTest.Server server, String schema)
            throws SQLException {
        if (server.dialect == Dialect.H2) {
            return rows(
                    connection,
                    "select sequence_name, base_value from information_schema.sequences where sequence_schema = '"
                            + schema + "'");
        }
        if (server.dialect == Dialect.MYSQL) {
            List<String> moved = new ArrayList<>();
            for (String sequence : rows(
                    connection,
                    "select table_name from information_schema.tables where table_type = 'SEQUENCE' and table_schema = '"
                            + schema + "'")) {
                moved.addAll(
                        rows(connection, "select '" + sequence + "', next_not_cached_value from `" + sequence + "`"));
            }
            return moved;
        }
        return rows(connection, "select schemaname, sequencename, last_value from pg_sequences");
    }

    private static String quoted(DifferentialTest.Server server, String name) {
        return server.dialect == Dialect.MYSQL ? "`" + name + "`" : "\"" + name + "\"";
    }

    /** The rows in some order that is always the same. */
    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(Objects.toString(result.getString(i)));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows.stream().sorted().toList();
    }

    Change change(Snapshot after) {
        Set<String> changed = new TreeSet<>();
        for (Map.Entry<String, List<String>> table : tables.entrySet()) {
            if (!table.getValue().equals(after.tables.get(table.getKey()))) {
                changed.add(table.getKey());
            }
        }
        boolean renamed = tables.size() == after.tables.size();
        if (!renamed) {
            after.tables.keySet().stream().filter(t -> !tables.containsKey(t)).forEach(changed::add);
        }
        Set<String> overwhelmed = changed.stream()
                .filter(t -> !tables.getOrDefault(t, List.of()).isEmpty() && after.tables.containsKey(t))
                .filter(t -> after.tables.get(t).stream().noneMatch(tables.get(t)::contains))
                .collect(Collectors.toSet());
        return new Change(changed, overwhelmed, !catalog.equals(after.catalog), !sequences.equals(after.sequences));
    }
}
