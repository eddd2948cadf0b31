package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.RelationName;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The relations that a statement's names can mean, and under which names. Used once. */
final class Scope {
    private record Source(RelationName relation, String name, Optional<Relation> known) {}

    private final Dialect dialect;
    private final Catalog catalog;
    private final List<Source> sources = new ArrayList<>();
    private final java.util.Map<RelationName, Relation> resolved = new java.util.HashMap<>();

    Scope(Dialect dialect, Catalog catalog) {
        this.dialect = dialect;
        this.catalog = catalog;
    }

    /** A name as the server takes it. */
    String fold(Token token) {
        if (token.kind() == Kind.QUOTED) {
            return token.text();
        }
        switch (dialect) {
            case POSTGRESQL:
                return token.text().toLowerCase(Locale.ROOT);
            case MYSQL:
                return token.text();
            default:
                return token.text().toUpperCase(Locale.ROOT);
        }
    }

    RelationName resolve(Optional<String> schema, String name) {
        Optional<Relation> relation = catalog.relation(schema, name);
        relation.ifPresent(r -> {
            if (r.kind() != Relation.Kind.TABLE) {
                throw new NotUnderstood("views are not read yet");
            }
            resolved.put(r.name(), r);
        });
        return relation.map(Relation::name).orElse(new RelationName(schema, name));
    }

    void add(RelationName relation, Optional<String> alias) {
        sources.add(new Source(relation, alias.orElse(relation.name()), Optional.ofNullable(resolved.get(relation))));
    }

    List<RelationName> relations() {
        return sources.stream().map(Source::relation).distinct().toList();
    }

    /** Whether the columns of every relation are known. */
    boolean isKnown() {
        return sources.stream().allMatch(s -> s.known().isPresent());
    }

    /** The columns in order of all relations, or of one by its name here; empty if they are not known. */
    Optional<List<ColumnName>> columns(Optional<String> name) {
        List<ColumnName> columns = new ArrayList<>();
        for (Source source : sources) {
            if (name.isPresent() && !source.name().equalsIgnoreCase(name.get())) {
                continue;
            }
            if (source.known().isEmpty()) {
                return Optional.empty();
            }
            source.known().get().columns().forEach(c -> columns.add(new ColumnName(source.relation(), c)));
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(columns);
    }

    /**
     * Every column that a name can mean. A relation's own name, and a qualified name that is no column of it (PostgreSQL
     * takes {@code t.f} for {@code f(t)}), mean the whole row. A qualifier that fits nothing fits everything.
     */
    Set<ColumnName> candidates(Optional<String> qualifier, String name) {
        if (qualifier.isPresent() && sources.stream().noneMatch(s -> isCalled(s, qualifier.get()))) {
            return anything();
        }
        Set<ColumnName> candidates = new HashSet<>();
        for (Source source : sources) {
            if (qualifier.isPresent() && !isCalled(source, qualifier.get())) {
                continue;
            }
            boolean none = source.known()
                    .map(r -> r.columns().stream().noneMatch(name::equalsIgnoreCase))
                    .orElse(false);
            if (!none) {
                candidates.add(new ColumnName(source.relation(), name));
            } else if (qualifier.isPresent() || isCalled(source, name)) {
                candidates.add(new ColumnName(source.relation(), ColumnName.ANY));
            }
            if (qualifier.isEmpty() && isCalled(source, name)) {
                candidates.add(new ColumnName(source.relation(), ColumnName.ANY));
            }
        }
        return candidates;
    }

    private static boolean isCalled(Source source, String name) {
        return source.name().equalsIgnoreCase(name) || source.relation().name().equalsIgnoreCase(name);
    }

    /** Any column of any relation. */
    Set<ColumnName> anything() {
        Set<ColumnName> anything = new HashSet<>();
        sources.forEach(s -> anything.add(new ColumnName(s.relation(), ColumnName.ANY)));
        return anything;
    }
}
