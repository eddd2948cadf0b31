package dev.hoop.policy.sql;

import dev.hoop.policy.operation.RelationName;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small target: users, their orders, and views over them. Names are found in any case. */
final class Shop implements Catalog {
    private final Map<String, Relation> relations = new HashMap<>();

    Shop() {
        table("users", "id", "email", "ssn", "name");
        table("orders", "id", "user_id", "total");
        table("visits", "id", "email");
        partition("visits_2026", "visits", "id", "email");
        view("v", Optional.of("SELECT id, email AS mail FROM users"), "id", "mail");
        view("vv", Optional.of("SELECT lower(mail) FROM v"), "m");
        view("hidden_view", Optional.empty(), "m");
    }

    private void table(String name, String... columns) {
        put(name, Relation.Kind.TABLE, Optional.empty(), columns);
    }

    private void view(String name, Optional<String> definition, String... columns) {
        put(name, Relation.Kind.VIEW, definition, columns);
    }

    private void partition(String name, String parent, String... columns) {
        put(name, Relation.Kind.TABLE, Optional.empty(), columns);
        RelationName own = RelationName.of("public", name);
        RelationName above = RelationName.of("public", parent);
        relations.computeIfPresent(name, (n, r) -> sharing(r, above));
        relations.computeIfPresent(parent, (n, r) -> sharing(r, own));
    }

    private static Relation sharing(Relation table, RelationName other) {
        return new Relation(table.name(), table.kind(), table.columns(), Optional.empty(), Set.of(other));
    }

    private void put(String name, Relation.Kind kind, Optional<String> definition, String... columns) {
        relations.put(name, new Relation(RelationName.of("public", name), kind, List.of(columns), definition));
    }

    @Override
    public Optional<Relation> relation(Optional<String> schema, String name) {
        boolean here = schema.isEmpty() || schema.get().toLowerCase(Locale.ROOT).equals("public");
        return here ? Optional.ofNullable(relations.get(name)) : Optional.empty();
    }
}
