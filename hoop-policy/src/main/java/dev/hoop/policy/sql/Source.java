package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.RelationName;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing in a FROM clause.
 *
 * @param alias    what columns are qualified with
 * @param relation the relation it is; empty for queries and functions
 * @param written  the relation's schema as written, for references by schema and table; empty if none
 * @param rows     its columns; those of a relation without catalog are open
 */
record Source(String alias, Optional<RelationName> relation, Optional<String> written, Rows rows) {
    boolean isOpen() {
        return rows.columns().isEmpty();
    }

    /** What its columns are called; empty if that is not known. */
    List<String> labels() {
        return rows.columns().orElse(List.of()).stream().map(Rows.Named::label).toList();
    }

    /** A column by name, if it is surely there. */
    Optional<Flow> column(String name) {
        for (Rows.Named column : rows.columns().orElse(List.of())) {
            if (column.label().equals(name)) {
                return Optional.of(column.flow());
            }
        }
        return Optional.empty();
    }

    /** A column that may be there, of an open source. */
    Flow possible(String name) {
        return relation.isPresent()
                ? new Flow(
                        Set.of(new ColumnName(relation.get(), name)),
                        true,
                        rows.rest().hidden())
                : rows.rest().computed();
    }

    /** All columns as one value. */
    Flow whole() {
        if (isOpen() && relation.isPresent()) {
            return new Flow(
                    Set.of(new ColumnName(relation.get(), ColumnName.ANY)),
                    false,
                    rows.rest().hidden());
        }
        return rows.all();
    }
}
