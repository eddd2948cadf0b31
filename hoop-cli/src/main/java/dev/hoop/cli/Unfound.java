package dev.hoop.cli;

import dev.hoop.policy.sql.Catalog;
import dev.hoop.policy.sql.Relation;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A catalog that notes what it was asked for and does not have. For one text. */
final class Unfound implements Catalog {
    private final Catalog catalog;
    private final Set<String> names = new TreeSet<>();

    Unfound(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Optional<Relation> relation(Optional<String> schema, String name) {
        Optional<Relation> found = catalog.relation(schema, name);
        if (found.isEmpty()) {
            names.add(schema.map(s -> s + "." + name).orElse(name));
        }
        return found;
    }

    Set<String> names() {
        return names;
    }
}
