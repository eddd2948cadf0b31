package dev.hoop.policy.sql;

import dev.hoop.policy.operation.Effect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a dialect's own functions: those that are harmless, and those that do something worth a name of its
 * own. Read from {@code routines-<dialect>.txt} beside this class, and for PostgreSQL from what its catalog says: lines of {@code <effect>: names}, where the effect
 * is {@code harmless}, {@code runs-sql}, or an effect's name.
 */
final class Routines {
    private static final Map<Dialect, Routines> ALL = load();

    private final Set<String> harmless;
    private final Map<String, String> special;

    private Routines(Set<String> harmless, Map<String, String> special) {
        this.harmless = harmless;
        this.special = special;
    }

    static Routines of(Dialect dialect) {
        return ALL.get(dialect);
    }

    /** Notes what calling a function does. */
    void call(List<String> parts, Dialect dialect, Findings findings) {
        String name = parts.get(parts.size() - 1).toLowerCase(Locale.ROOT);
        String written = String.join(".", parts);
        if (isForeign(parts)) {
            findings.routine(written);
            return;
        }
        String what = special.get(name);
        if (what == null) {
            if (!harmless.contains(name) || isShadowed(parts, dialect)) {
                findings.routine(written);
            }
            return;
        }
        if (what.equals("runs-sql")) {
            findings.routine(written);
            findings.unknown("the function " + name + " runs SQL or an expression that is given as text");
            return;
        }
        Effect effect = Effect.named(what).orElseThrow().iterator().next();
        if (effect == Effect.SQL_ROUTINE) {
            findings.routine(written);
        } else {
            findings.effect(effect);
        }
    }

    /** A quoted mixed-case name is somebody's own function, whatever it looks like. */
    private static boolean isShadowed(List<String> parts, Dialect dialect) {
        String name = parts.get(parts.size() - 1);
        return dialect == Dialect.POSTGRESQL && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isForeign(List<String> parts) {
        if (parts.size() == 1) {
            return false;
        }
        String schema = parts.get(parts.size() - 2).toLowerCase(Locale.ROOT);
        return parts.size() > 2 || !schema.equals("pg_catalog") && !schema.equals("information_schema");
    }

    private static Map<Dialect, Routines> load() {
        Map<Dialect, Routines> all = new EnumMap<>(Dialect.class);
        Set<String> common = new HashSet<>();
        Map<String, String> none = new HashMap<>();
        read("standard", common, none);
        for (Dialect dialect : Dialect.values()) {
            Set<String> harmless = new HashSet<>(common);
            Map<String, String> special = new HashMap<>(none);
            if (dialect != Dialect.STANDARD) {
                read(dialect.text(), harmless, special);
            }
            if (dialect == Dialect.POSTGRESQL) {
                read("postgresql-catalog", harmless, special);
            }
            harmless.removeAll(special.keySet());
            all.put(dialect, new Routines(Set.copyOf(harmless), Map.copyOf(special)));
        }
        return all;
    }

    private static void read(String dialect, Set<String> harmless, Map<String, String> special) {
        for (String line : lines("routines-" + dialect + ".txt")) {
            int colon = line.indexOf(':');
            if (line.startsWith("#") || colon < 0) {
                continue;
            }
            String what = line.substring(0, colon).trim();
            for (String name : line.substring(colon + 1).trim().split(" +")) {
                if (what.equals("harmless")) {
                    harmless.add(name);
                } else {
                    special.put(name, what);
                }
            }
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Optional.ofNullable(Routines.class.getResourceAsStream(resource))
                .orElseThrow(() -> new IllegalStateException("no " + resource + " beside " + Routines.class))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
