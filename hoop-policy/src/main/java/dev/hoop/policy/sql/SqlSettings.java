package dev.hoop.policy.sql;

import java.util.Objects;

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

    public SqlSettings withScope(String newScope) {
        return new SqlSettings(dialect, standardConformingStrings, ansiQuotes, noBackslashEscapes, newScope);
    }
}
