package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads statements about sessions, transactions, locks, notifications, maintenance and replication. */
final class SessionReader {
    private static final Output NONE = new Output.None();
    private static final Set<String> SCOPE = Set.of(
            "search_path",
            "role",
            "schema",
            "schema_search_path",
            "session",
            "standard_conforming_strings",
            "sql_mode",
            "catalog",
            "mode");
    private static final Set<String> H2_SESSION = Set.of(
            "schema",
            "schema_search_path",
            "lock_timeout",
            "query_timeout",
            "time",
            "autocommit",
            "non_keywords",
            "catalog",
            "variable_binary",
            "truncate_large_length");

    private static final Set<String> SHOWN = Set.of(
            "all",
            "tables",
            "columns",
            "fields",
            "index",
            "indexes",
            "keys",
            "databases",
            "schemas",
            "create",
            "variables",
            "status",
            "engines",
            "collation",
            "set",
            "charset",
            "privileges",
            "plugins");

    private static final Set<String> NO_TARGET = Set.of(
            "table",
            "tables",
            "index",
            "view",
            "materialized",
            "concurrently",
            "full",
            "freeze",
            "verbose",
            "analyze",
            "analyse",
            "schema",
            "database",
            "system",
            "local",
            "no_write_to_binlog",
            "using",
            "extended",
            "quick",
            "with",
            "no",
            "data",
            "skip_locked",
            "only");

    private final Reading reading;
    private final Cursor cursor;
    private final Findings findings;
    private final QueryReader queries;
    private final CommandReader commands;

    SessionReader(Reading reading, QueryReader queries, CommandReader commands) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.findings = reading.findings();
        this.queries = queries;
        this.commands = commands;
    }

    Output read() {
        boolean mysql = reading.is(Dialect.MYSQL);
        return switch (cursor.peek().text()) {
            case "set" -> set();
            case "reset", "discard" -> reset();
            case "show" -> show();
            case "use" -> use();
            case "begin", "start" -> begin();
            case "end" -> mysql ? unknown() : end(Statement.Transaction.COMMIT);
            case "commit" -> end(Statement.Transaction.COMMIT);
            case "rollback", "abort" -> rollback();
            case "savepoint", "release" -> savepoint();
            case "xa" -> xa();
            case "listen", "unlisten", "notify" -> commands.rest(first(), Effect.SQL_NOTIFY);
            case "lock" -> lock();
            case "unlock" -> commands.rest("UNLOCK", Effect.SQL_LOCK);
            case "vacuum",
                    "analyze",
                    "analyse",
                    "reindex",
                    "cluster",
                    "optimize",
                    "repair",
                    "check",
                    "checksum",
                    "refresh" -> maintenance();
            case "checkpoint", "flush", "kill", "shutdown", "cache" -> maintenanceAlone();
            case "import" -> commands.rest("IMPORT", Effect.SQL_CREATE);
            case "purge",
                    "change",
                    "stop",
                    "binlog",
                    "start_replication",
                    "identify_system",
                    "base_backup",
                    "create_replication_slot",
                    "drop_replication_slot",
                    "timeline_history",
                    "read_replication_slot",
                    "alter_replication_slot",
                    "upload_manifest" -> commands.rest(first(), Effect.SQL_REPLICATION);
            case "install", "uninstall" -> commands.rest(first(), Effect.SQL_SERVER_PROGRAM);
            case "script" -> script();
            case "backup" -> dump("BACKUP");
            case "runscript" -> runScript();
            case "get" -> mysql ? commands.rest("GET DIAGNOSTICS", Effect.SQL_SELECT) : unknown();
            case "help" -> mysql || reading.is(Dialect.H2) ? commands.rest("HELP", Effect.SQL_SELECT) : unknown();
            default -> unknown();
        };
    }

    private Output unknown() {
        throw new NotUnderstood(
                "no statement that is known begins with " + cursor.peek().shown());
    }

    private String first() {
        return cursor.peek().text().toUpperCase(Locale.ROOT);
    }

    private Output set() {
        cursor.expect("set");
        findings.command("SET");
        return switch (reading.dialect()) {
            case MYSQL -> setMysql();
            case H2 -> setH2();
            case POSTGRESQL, STANDARD -> setPostgres();
        };
    }

    private Output setPostgres() {
        cursor.acceptAny("session", "local");
        if (cursor.atAny("transaction", "characteristics", "constraints")) {
            if (!cursor.at("constraints")) {
                return commands.rest("SET TRANSACTION", Effect.SQL_TRANSACTION);
            }
            return commands.rest("SET CONSTRAINTS", Effect.SQL_SESSION);
        }
        scope(cursor.peek().text());
        if (cursor.at("authorization") || cursor.at(Kind.QUOTED)) {
            findings.changesScope();
        }
        return commands.rest("SET", Effect.SQL_SESSION);
    }

    private void scope(String setting) {
        if (SCOPE.contains(setting)) {
            findings.changesScope();
        }
    }

    private Output setH2() {
        findings.effect(Effect.SQL_SESSION);
        if (cursor.accept(Kind.VARIABLE)) {
            if (!cursor.acceptOperator("=") && !cursor.accept("to")) {
                throw cursor.unexpected();
            }
            reading.inspect(
                    queries.expressions().expression(Scope.outermost().inner()).flow());
            return NONE;
        }
        scope(cursor.peek().text());
        if (cursor.atAny("password", "salt")) {
            findings.effect(Effect.SQL_GRANT);
        } else if (!H2_SESSION.contains(cursor.peek().text())) {
            findings.effect(Effect.SQL_MAINTENANCE);
        }
        if (cursor.contains("select")) {
            throw new NotUnderstood("a query in SET");
        }
        commands.toEnd();
        return NONE;
    }

    private Output setMysql() {
        findings.effect(Effect.SQL_SESSION);
        if (cursor.atAny("password", "default")) {
            findings.effect(Effect.SQL_GRANT);
        } else if (cursor.accept("statement")) {
            assignments();
            cursor.expect("for");
            return commands.read();
        } else if (!cursor.atAny("names", "character", "charset", "role", "resource")) {
            return assignments();
        }
        if (cursor.at("role")) {
            findings.changesScope();
        }
        if (cursor.contains("select")) {
            throw new NotUnderstood("a query in SET");
        }
        commands.toEnd();
        return NONE;
    }

    private Output assignments() {
        if (cursor.at("transaction") || cursor.peek(1).is("transaction")) {
            findings.effect(Effect.SQL_TRANSACTION);
            commands.toEnd();
            return NONE;
        }
        do {
            if (cursor.accept("names")) {
                cursor.take();
                continue;
            }
            if (cursor.atAny("global", "persist", "persist_only") || isGlobal(cursor.peek())) {
                findings.effect(Effect.SQL_MAINTENANCE);
            }
            if (cursor.atAny("global", "persist", "persist_only", "session", "local")) {
                cursor.take();
            }
            if (cursor.at(Kind.VARIABLE)) {
                String variable = cursor.take().text().toLowerCase(Locale.ROOT);
                scope(variable.substring(variable.lastIndexOf('.') + 1).replace("@", ""));
                if (variable.startsWith("@@")) {
                    while (cursor.accept(Kind.DOT)) {
                        cursor.take();
                    }
                }
            } else {
                List<String> parts = reading.dotted();
                scope(parts.get(parts.size() - 1));
            }
            if (!cursor.acceptOperator("=") && !cursor.acceptOperator(":=")) {
                throw cursor.unexpected();
            }
            if (!cursor.acceptAny("on", "binary", "all")) {
                reading.inspect(queries.expressions()
                        .expression(Scope.outermost().inner())
                        .flow());
            }
        } while (cursor.accept(Kind.COMMA));
        return NONE;
    }

    private static boolean isGlobal(Token token) {
        String text = token.text().toLowerCase(Locale.ROOT);
        return token.kind() == Kind.VARIABLE && (text.startsWith("@@global") || text.startsWith("@@persist"));
    }

    private Output reset() {
        String command = first();
        boolean replication = reading.is(Dialect.MYSQL)
                && (cursor.peek(1).is("master")
                        || cursor.peek(1).is("slave")
                        || cursor.peek(1).is("replica")
                        || cursor.peek(1).is("binary"));
        findings.changesScope();
        if (command.equals("DISCARD") && cursor.peek(1).is("all")) {
            findings.changes(new Change.Deallocates(Optional.empty()));
            findings.changes(new Change.Closes(Optional.empty()));
        }
        return commands.rest(command, replication ? Effect.SQL_REPLICATION : Effect.SQL_SESSION);
    }

    private Output show() {
        cursor.expect("show");
        findings.command("SHOW");
        if (cursor.contains("select")) {
            throw new NotUnderstood("a query in SHOW");
        }
        findings.effect(Effect.SQL_SELECT);
        if (cursor.atAny("binlog", "relaylog", "slave", "replica", "master")) {
            findings.effect(Effect.SQL_REPLICATION);
        }
        boolean one = reading.is(Dialect.POSTGRESQL) && !cursor.at("all");
        String label = cursor.peek().text();
        boolean describes = describes();
        commands.toEnd();
        return one
                ? new Output.Columns(List.of(new OutputColumn(label, Set.of(), false)))
                : new Output.Unresolved("what SHOW answers", !describes);
    }

    /** Whether SHOW tells of relations and settings, and of no row and no statement of anybody's. */
    private boolean describes() {
        int at = cursor.position();
        while (cursor.acceptAny("full", "extended", "global", "session", "character", "table")) {
            continue;
        }
        boolean describes = cursor.position() > at && cursor.at("status")
                || SHOWN.contains(cursor.peek().text());
        cursor.moveTo(at);
        return describes;
    }

    private Output use() {
        findings.changesScope();
        return commands.rest("USE", Effect.SQL_SESSION);
    }

    private Output begin() {
        Token next = cursor.peek(1);
        if (next.is("slave") || next.is("replica") || next.is("group_replication")) {
            return commands.rest("START", Effect.SQL_REPLICATION);
        }
        boolean plain = next.kind() == Kind.END
                || next.is("transaction")
                || next.is("work")
                || reading.is(Dialect.POSTGRESQL)
                        && (next.is("isolation") || next.is("read") || next.is("not") || next.is("deferrable"));
        if (!plain) {
            findings.effect(Effect.SQL_BLOCK);
            throw new NotUnderstood("a block of statements");
        }
        findings.transaction(Statement.Transaction.BEGIN);
        return commands.rest("BEGIN", Effect.SQL_TRANSACTION);
    }

    private Output end(Statement.Transaction what) {
        findings.transaction(what);
        return commands.rest(first(), Effect.SQL_TRANSACTION);
    }

    private Output rollback() {
        boolean to = cursor.contains("to");
        if (to) {
            findings.changes(new Change.ReturnsToSavepoint());
        }
        findings.transaction(to ? Statement.Transaction.SAVEPOINT : Statement.Transaction.ROLLBACK);
        return commands.rest("ROLLBACK", Effect.SQL_TRANSACTION);
    }

    private Output savepoint() {
        findings.transaction(Statement.Transaction.SAVEPOINT);
        return commands.rest(first(), Effect.SQL_TRANSACTION);
    }

    private Output xa() {
        boolean begins = cursor.peek(1).is("start") || cursor.peek(1).is("begin");
        boolean ends = cursor.peek(1).is("rollback");
        findings.transaction(
                begins
                        ? Statement.Transaction.BEGIN
                        : ends ? Statement.Transaction.ROLLBACK : Statement.Transaction.COMMIT);
        return commands.rest("XA", Effect.SQL_TRANSACTION);
    }

    private Output lock() {
        cursor.expect("lock");
        findings.command("LOCK");
        findings.effect(Effect.SQL_LOCK);
        if (cursor.acceptAny("table", "tables") || reading.is(Dialect.POSTGRESQL)) {
            do {
                cursor.accept("only");
                findings.touches(Effect.SQL_LOCK, reading.relation(reading.dotted()));
                cursor.acceptOperator("*");
                while (reading.is(Dialect.MYSQL) && !cursor.at(Kind.COMMA) && !cursor.atEnd()) {
                    cursor.take();
                }
            } while (cursor.accept(Kind.COMMA));
        }
        if (reading.is(Dialect.MYSQL)) {
            findings.transaction(Statement.Transaction.COMMIT);
        }
        commands.toEnd();
        return NONE;
    }

    private Output maintenance() {
        String command = first();
        cursor.take();
        findings.command(command);
        findings.effect(Effect.SQL_MAINTENANCE);
        if (cursor.contains("select")) {
            throw new NotUnderstood("a query in " + command);
        }
        if (cursor.acceptWords("materialized", "view")) {
            cursor.accept("concurrently");
            findings.writes(Effect.SQL_MAINTENANCE, reading.relation(reading.dotted()));
            commands.toEnd();
            return NONE;
        }
        while (!cursor.atEnd()) {
            Token token = cursor.peek();
            if (token.kind() == Kind.QUOTED || token.kind() == Kind.WORD && !NO_TARGET.contains(token.text())) {
                maintained(reading.relation(reading.dotted()), command);
            } else if (token.kind() == Kind.LEFT) {
                cursor.skipToClosing();
            } else {
                cursor.take();
            }
        }
        if (reading.is(Dialect.MYSQL)) {
            findings.transaction(Statement.Transaction.COMMIT);
        }
        return NONE;
    }

    /** Rows that are put into an index's order show that order when they are read. */
    private void maintained(RelationName relation, String command) {
        findings.touches(Effect.SQL_MAINTENANCE, relation);
        if (command.equals("CLUSTER")) {
            findings.inspects(new ColumnName(relation, ColumnName.ANY));
        }
    }

    private Output maintenanceAlone() {
        if (cursor.contains("select")) {
            throw new NotUnderstood("a query in " + first());
        }
        return commands.rest(first(), Effect.SQL_MAINTENANCE);
    }

    private Output script() {
        boolean file = cursor.contains("to");
        findings.command("SCRIPT");
        findings.effect(Effect.SQL_COPY_OUT);
        if (file) {
            return dump("SCRIPT");
        }
        commands.toEnd();
        throw new NotUnderstood("SCRIPT answers with everything there is");
    }

    private Output dump(String command) {
        findings.effect(Effect.SQL_COPY_OUT);
        return commands.rest(command, Effect.SQL_SERVER_FILE);
    }

    private Output runScript() {
        findings.command("RUNSCRIPT");
        findings.effect(Effect.SQL_SERVER_FILE);
        throw new NotUnderstood("runs SQL from a file");
    }
}
