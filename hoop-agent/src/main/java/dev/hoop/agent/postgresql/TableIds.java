package dev.hoop.agent.postgresql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.RelationName;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the tables and columns are called that a server numbers, as far as sessions have asked about them. Shared by the
 * sessions of a resource. Thread-safe.
 */
final class TableIds {
    private static final int MOST = 10_000;

    private record Table(RelationName name, Map<Integer, String> columns) {}

    private final Map<Integer, Table> tables = new LinkedHashMap<>(); // guarded by this

    synchronized void know(int id, RelationName name, Map<Integer, String> columns) {
        if (tables.size() >= MOST) {
            tables.remove(tables.keySet().iterator().next());
        }
        tables.put(id, new Table(name, Map.copyOf(columns)));
    }

    /** Empty if nobody has asked about the table. */
    synchronized Optional<ColumnName> column(int table, int column) {
        Table known = tables.get(table);
        return known == null
                ? Optional.empty()
                : Optional.ofNullable(known.columns().get(column)).map(name -> new ColumnName(known.name(), name));
    }
}
