package dev.hoop.jdbc;

import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.rules.Policy;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The policies under which attacks are tried; all of them mask the same columns. */
enum AttackPolicies {
    /** Every effect but those that would give values away. */
    MASKS,
    /** The built-in one, and the columns that it does not know. */
    STARTER,
    /** Lets masked columns be looked at, though not shown. */
    INFERENCE,
    /** Everything, even what is not understood. */
    OPEN;

    private static final String COLUMNS = """
              - { columns: ["*.people.email", "*.parted.email", "*.parent.email"], with: email }
              - { columns: ["*.people.ssn"], with: redact }
              - { columns: ["*.people.card"], with: { partial: { keep-last: 4 } } }
              - { columns: ["*.people.salary", "*.people.doc", "*.people.tags", "*.people.large"], with: redact }
              - { columns: ["*.people.born"], with: truncate-date }
            """;

    String text() {
        return switch (this) {
            case STARTER -> Policy.starterText().replace("\nmasks:\n", "\nmasks:\n" + COLUMNS);
            case MASKS ->
                allowing(
                        EnumSet.complementOf(EnumSet.of(Effect.SQL_INFERENCE, Effect.SQL_ROUTINE, Effect.SQL_UNKNOWN)));
            case INFERENCE -> allowing(EnumSet.complementOf(EnumSet.of(Effect.SQL_ROUTINE, Effect.SQL_UNKNOWN)));
            case OPEN -> allowing(EnumSet.allOf(Effect.class));
        };
    }

    private static String allowing(Set<Effect> effects) {
        String names = effects.stream().map(Effect::text).collect(Collectors.joining(", "));
        return "rules:\n  - { id: most, allow: [" + names + "], on: [\"*\"] }\nmasks:\n" + COLUMNS;
    }

    Hoop hoop() {
        Hoop hoop = Hoop.open();
        hoop.policy(text());
        return hoop;
    }

    static AttackPolicies of(String name) {
        return valueOf(name.trim().toUpperCase(Locale.ROOT));
    }
}
