package dev.hoop.policy.rules;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.RelationName;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code table} or {@code schema.table}, for relations; with a column at the end, for columns. */
record RelationPattern(Optional<Glob> schema, Glob name, Optional<Glob> column) {
    /** @throws IllegalArgumentException if it has too many parts, or an empty one */
    static RelationPattern table(String text) {
        List<Glob> parts = parts(text);
        if (parts.size() > 2) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no table; write table or schema.table, with * as you like");
        }
        return new RelationPattern(
                parts.size() == 2 ? Optional.of(parts.get(0)) : Optional.empty(),
                parts.get(parts.size() - 1),
                Optional.empty());
    }

    /** @throws IllegalArgumentException if it has too few or many parts, or an empty one */
    static RelationPattern column(String text) {
        List<Glob> parts = parts(text);
        int last = parts.size() - 1;
        if (last < 1 || last > 2) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no column; write table.column or schema.table.column, with * as you like");
        }
        return new RelationPattern(
                last == 2 ? Optional.of(parts.get(0)) : Optional.empty(),
                parts.get(last - 1),
                Optional.of(parts.get(last)));
    }

    private static List<Glob> parts(String text) {
        List<Glob> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (i == text.length() || text.charAt(i) == '.' && !quoted) {
                if (i == from) {
                    throw new IllegalArgumentException("'" + text + "' has an empty part");
                }
                parts.add(Glob.of(text.substring(from, i)));
                from = i + 1;
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("'" + text + "' lacks a closing double quote");
        }
        return parts;
    }

    /** Whether the relation is, or may turn out to be, one of these. */
    boolean canMatch(RelationName relation) {
        return name.matches(relation.name())
                && (schema.isEmpty()
                        || relation.schema().isEmpty()
                        || schema.get().matches(relation.schema().get()));
    }

    /** Whether the relation is one of these, whatever its schema turns out to be. */
    boolean mustMatch(RelationName relation) {
        return name.matches(relation.name())
                && (schema.isEmpty()
                        || schema.get().matchesAll()
                        || relation.schema().map(schema.get()::matches).orElse(false));
    }

    /** Whether the column is, or may turn out to be, one of these. */
    boolean canMatch(ColumnName name) {
        return canMatch(name.relation())
                && (name.name().equals(ColumnName.ANY) || column.orElseThrow().matches(name.name()));
    }

    /** Whether the column is one of these, whatever its schema turns out to be. */
    boolean mustMatch(ColumnName name) {
        boolean any = name.name().equals(ColumnName.ANY);
        return mustMatch(name.relation())
                && (any
                        ? column.orElseThrow().matchesAll()
                        : column.orElseThrow().matches(name.name()));
    }
}
