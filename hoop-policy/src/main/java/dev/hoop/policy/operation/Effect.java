package dev.hoop.policy.operation;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an operation does. Rules name an effect, or a {@linkplain #named group} of them; reports name effects only. */
public enum Effect {
    SQL_SELECT,
    SQL_COPY_OUT,
    SQL_EXPLAIN,
    SQL_INSERT,
    SQL_UPDATE,
    SQL_DELETE,
    SQL_MERGE,
    SQL_COPY_IN,
    /** Comes beside {@link #SQL_UPDATE}: nothing narrows which rows change. */
    SQL_UNFILTERED_UPDATE,
    /** Comes beside {@link #SQL_DELETE}: nothing narrows which rows go. */
    SQL_UNFILTERED_DELETE,
    SQL_TRUNCATE,
    SQL_CREATE,
    SQL_ALTER,
    SQL_DROP,
    /** Privileges and roles. */
    SQL_GRANT,
    SQL_CALL,
    /** Anonymous code. */
    SQL_BLOCK,
    /** Calls a function that is not known to be harmless. */
    SQL_ROUTINE,
    /** Looks at a masked column: in a predicate, join, grouping, ordering or the like. */
    SQL_INFERENCE,
    SQL_SERVER_FILE,
    SQL_SERVER_PROGRAM,
    /** SET, role, search path. */
    SQL_SESSION,
    SQL_TRANSACTION,
    SQL_MAINTENANCE,
    SQL_LOCK,
    SQL_NOTIFY,
    SQL_REPLICATION,
    /** Not understood; the reason stands beside it. No group but itself holds it. */
    SQL_UNKNOWN;

    private static final Map<String, Set<Effect>> NAMED = named();

    private final String text =
            "sql." + name().substring(4).toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in rules and reports, such as {@code sql.copy-out}. */
    public String text() {
        return text;
    }

    /** The effects that a name in a rule stands for: one, or those of {@code sql.read}, {@code sql.write}, {@code sql.*}. */
    public static Optional<Set<Effect>> named(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }

    /** Every name that a rule may use. */
    public static Set<String> names() {
        return NAMED.keySet();
    }

    @Override
    public String toString() {
        return text;
    }

    private static Map<String, Set<Effect>> named() {
        Map<String, Set<Effect>> named = new LinkedHashMap<>();
        named.put("sql.read", group(SQL_SELECT, SQL_COPY_OUT, SQL_EXPLAIN));
        named.put("sql.write", group(SQL_INSERT, SQL_UPDATE, SQL_DELETE, SQL_MERGE, SQL_COPY_IN));
        named.put("sql.*", Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(SQL_UNKNOWN))));
        for (Effect effect : values()) {
            named.put(effect.text, group(effect));
        }
        return Collections.unmodifiableMap(named);
    }

    private static Set<Effect> group(Effect... effects) {
        return Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(effects)));
    }
}
