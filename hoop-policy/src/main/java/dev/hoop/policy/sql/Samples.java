package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.RelationName;

import java.util.Locale;
import java.util.Set;

/**
 * The system's own relations that hold pieces of other relations: commonest values and histograms, and the texts of
 * statements with the literals that somebody wrote into them.
 */
final class Samples {
    static final String HIDDEN = "it holds values of other relations";

    private static final Set<String> STATISTICS = Set.of(
            "pg_stats",
            "pg_statistic",
            "pg_stats_ext",
            "pg_stats_ext_exprs",
            "pg_statistic_ext_data",
            "column_statistics",
            "column_stats");
    private static final Set<String> STATEMENTS = Set.of(
            "pg_stat_activity",
            "pg_stat_statements",
            "pg_prepared_statements",
            "pg_cursors",
            "pg_largeobject",
            "processlist",
            "user_variables",
            "general_log",
            "slow_log",
            "events_statements_current",
            "events_statements_history",
            "events_statements_history_long",
            "prepared_statements_instances",
            "sessions",
            "query_statistics",
            "in_doubt");
    /** What only names things, or counts them. */
    private static final Set<String> NAMES = Set.of(
            "schemaname",
            "tablename",
            "attname",
            "inherited",
            "null_frac",
            "avg_width",
            "n_distinct",
            "correlation",
            "starelid",
            "staattnum",
            "db_name",
            "table_name",
            "column_name",
            "schema_name",
            "datid",
            "datname",
            "pid",
            "usename",
            "application_name",
            "client_addr",
            "backend_start",
            "xact_start",
            "query_start",
            "state_change",
            "wait_event_type",
            "wait_event",
            "state",
            "backend_type",
            "name",
            "id",
            "user",
            "host",
            "db",
            "command",
            "time",
            "session_id",
            "user_name",
            "session_start",
            "isolation_level",
            "session_state");

    private Samples() {}

    /** Looking at it tells what is in other relations' columns. */
    static boolean isStatistics(RelationName name) {
        return STATISTICS.contains(folded(name.name()));
    }

    static boolean areIn(RelationName name) {
        return isStatistics(name) || STATEMENTS.contains(folded(name.name())) && isSystem(name);
    }

    static boolean isOne(ColumnName column) {
        return areIn(column.relation()) && !NAMES.contains(folded(column.name()));
    }

    /** An application may have a table called like one of the system's. */
    private static boolean isSystem(RelationName name) {
        String schema = folded(name.schema().orElse("pg_catalog"));
        return name.name().startsWith("pg_")
                || Set.of("pg_catalog", "information_schema", "mysql", "performance_schema", "sys")
                        .contains(schema);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
