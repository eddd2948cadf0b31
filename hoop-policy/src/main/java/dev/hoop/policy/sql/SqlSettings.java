package dev.hoop.policy.sql;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What of a connection's state changes how its statements read. Immutable.
 *
 * @param standardConformingStrings PostgreSQL: whether a backslash in {@code '…'} is only a backslash
 * @param ansiQuotes                MySQL: whether {@code "…"} is a name and no string
 * @param noBackslashEscapes        MySQL: whether a backslash in a string is only a backslash
 * @param scope                     names what unqualified names resolve in; connections of equal scope share readings,
 *                                  so a connection that changes its search path gets a scope of its own
 */
public record SqlSettings(
        Dialect dialect,
        boolean standardConformingStrings,
        boolean ansiQuotes,
        boolean noBackslashEscapes,
        String scope) {
    /** Modes that stand for several, ANSI_QUOTES among them. Source: MariaDB, "SQL_MODE". */
    private static final Set<String> QUOTING = Set.of("ANSI_QUOTES", "ANSI", "DB2", "MAXDB", "POSTGRESQL");
    /** Modes that leave alone where a token ends. */
    private static final Set<String> OTHER_MODES = Set.of(
            "",
            "REAL_AS_FLOAT",
            "PIPES_AS_CONCAT",
            "IGNORE_SPACE",
            "IGNORE_BAD_TABLE_OPTIONS",
            "ONLY_FULL_GROUP_BY",
            "NO_UNSIGNED_SUBTRACTION",
            "NO_DIR_IN_CREATE",
            "NO_KEY_OPTIONS",
            "NO_TABLE_OPTIONS",
            "NO_FIELD_OPTIONS",
            "MYSQL323",
            "MYSQL40",
            "NO_AUTO_VALUE_ON_ZERO",
            "NO_BACKSLASH_ESCAPES",
            "STRICT_TRANS_TABLES",
            "STRICT_ALL_TABLES",
            "NO_ZERO_IN_DATE",
            "NO_ZERO_DATE",
            "ALLOW_INVALID_DATES",
            "ERROR_FOR_DIVISION_BY_ZERO",
            "TRADITIONAL",
            "NO_AUTO_CREATE_USER",
            "HIGH_NOT_PRECEDENCE",
            "NO_ENGINE_SUBSTITUTION",
            "PAD_CHAR_TO_FULL_LENGTH",
            "EMPTY_STRING_IS_NULL",
            "SIMULTANEOUS_ASSIGNMENT",
            "TIME_ROUND_FRACTIONAL",
            "TIME_TRUNCATE_FRACTIONAL");

    public SqlSettings {
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(scope);
    }

    /** What a fresh connection has, unless the target is set up otherwise. */
    public static SqlSettings of(Dialect dialect) {
        return new SqlSettings(dialect, true, false, false, "");
    }

    /** MySQL: as the session's {@code sql_mode} has it. */
    public SqlSettings withSqlMode(boolean ansi, boolean noBackslash) {
        return new SqlSettings(dialect, standardConformingStrings, ansi, noBackslash, scope);
    }

    /**
     * MySQL: as a session reads whose {@code sql_mode} is this list of modes.
     *
     * @return empty if it reads as another product does, or if one of the modes is not known
     */
    public Optional<SqlSettings> withSqlMode(String modes) {
        List<String> list = List.of(modes.toUpperCase(Locale.ROOT).split(",", -1));
        boolean known = list.stream().allMatch(m -> QUOTING.contains(m) || OTHER_MODES.contains(m));
        return known
                ? Optional.of(
                        withSqlMode(list.stream().anyMatch(QUOTING::contains), list.contains("NO_BACKSLASH_ESCAPES")))
                : Optional.empty();
    }

    /** PostgreSQL: with the setting of that name. */
    public SqlSettings withStandardConformingStrings(boolean on) {
        return on == standardConformingStrings
                ? this
                : new SqlSettings(dialect, on, ansiQuotes, noBackslashEscapes, scope);
    }

    /** Whether texts are cut into tokens in the same way. */
    boolean readsAs(SqlSettings other) {
        return dialect == other.dialect
                && standardConformingStrings == other.standardConformingStrings
                && ansiQuotes == other.ansiQuotes
                && noBackslashEscapes == other.noBackslashEscapes;
    }

    public SqlSettings withScope(String newScope) {
        return new SqlSettings(dialect, standardConformingStrings, ansiQuotes, noBackslashEscapes, newScope);
    }
}
