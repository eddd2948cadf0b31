package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what creates, alters, drops and empties things, and who may do so: from its tokens, which say it plainly. */
final class DdlReader {
    private static final Output NONE = new Output.None();
    private static final Set<String> MODIFIERS = Set.of(
            "or",
            "replace",
            "temp",
            "temporary",
            "unlogged",
            "global",
            "local",
            "unique",
            "recursive",
            "materialized",
            "foreign",
            "fulltext",
            "spatial",
            "hash",
            "cached",
            "memory",
            "trusted",
            "procedural",
            "constraint",
            "definer",
            "algorithm",
            "sql",
            "security",
            "invoker",
            "undefined",
            "merge",
            "temptable",
            "current_user",
            "force",
            "default",
            "text",
            "search",
            "access",
            "no",
            "linked",
            "primary",
            "public",
            "online",
            "offline",
            "ignore",
            "clustered",
            "nonclustered",
            "not",
            "persistent",
            "wait",
            "nowait");
    private static final Set<String> ROLES = Set.of("role", "user", "group", "profile");
    private static final Set<String> ON_RELATION = Set.of("index", "trigger", "policy", "statistics", "rule");
    private static final Set<String> RELATIONS = Set.of("table", "view", "sequence", "synonym");
    private static final Set<String> NO_DATA_LOST = Set.of(
            "constraint", "default", "not", "identity", "expression", "index", "key", "primary", "foreign", "check");
    private static final Set<String> CODE_LANGUAGES =
            Set.of("c", "internal", "plperlu", "pltclu", "plpythonu", "plpython2u", "plpython3u", "java", "plsh");

    private final Reading reading;
    private final Cursor cursor;
    private final Findings findings;
    private final QueryReader queries;
    private boolean temporary;
    private boolean linked;

    DdlReader(Reading reading, QueryReader queries) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.findings = reading.findings();
        this.queries = queries;
    }

    /** The kind of thing, once the words before it are off. */
    private String kind() {
        while (cursor.at(Kind.WORD) && MODIFIERS.contains(cursor.peek().text())
                || cursor.at(Kind.OPERATOR)
                || cursor.at(Kind.VARIABLE)
                || cursor.at(Kind.STRING)
                || cursor.at(Kind.QUOTED)) {
            if (cursor.atWords("foreign", "data")) {
                return "wrapper";
            }
            boolean definer = cursor.peek(-1).is("definer") && cursor.atOperator("=");
            temporary |= cursor.atAny("temp", "temporary");
            linked |= cursor.at("linked");
            cursor.take();
            if (definer && cursor.peek().kind().isName() && cursor.peek(1).kind() == Kind.VARIABLE) {
                cursor.take();
            }
            if (cursor.at(Kind.LEFT) && cursor.peek(1).kind() == Kind.RIGHT) {
                cursor.skipToClosing();
            }
        }
        if (!cursor.at(Kind.WORD)) {
            throw cursor.unexpected();
        }
        String kind = cursor.take().text();
        if (kind.equals("event") && cursor.accept("trigger")) {
            return "event trigger";
        }
        if (kind.equals("user") && cursor.accept("mapping")) {
            return "mapping";
        }
        if (kind.equals("operator")) {
            cursor.acceptAny("class", "family");
        }
        if (kind.equals("large")) {
            cursor.accept("object");
        }
        return kind;
    }

    private void changes() {
        findings.changesScope();
        if (!reading.is(Dialect.POSTGRESQL) && !temporary) {
            findings.transaction(Statement.Transaction.COMMIT);
        }
    }

    private void skipExists() {
        cursor.acceptAny("concurrently");
        if (cursor.acceptWords("if", "not", "exists") || cursor.acceptWords("if", "exists")) {
            cursor.accept("concurrently");
        }
    }

    private void toEnd() {
        cursor.moveTo(cursor.size());
    }

    private void noQuery(int from) {
        if (cursor.indexOf("select", from) >= 0 && !reading.is(Dialect.POSTGRESQL)) {
            throw new NotUnderstood("a query inside a definition");
        }
    }

    Output create() {
        cursor.expect("create");
        String kind = kind();
        findings.command("CREATE " + kind.toUpperCase(Locale.ROOT));
        changes();
        skipExists();
        if (ROLES.contains(kind)) {
            findings.effect(Effect.SQL_GRANT);
            toEnd();
            return NONE;
        }
        switch (kind) {
            case "table":
                return createTable();
            case "view":
                return createView();
            case "index", "trigger", "rule", "policy", "statistics":
                return createOn(kind);
            case "schema", "database":
                return createSchema();
            case "function", "procedure", "aggregate", "alias", "package":
                return createRoutine(kind);
            case "sequence",
                    "synonym",
                    "type",
                    "domain",
                    "extension",
                    "event",
                    "constant",
                    "collation",
                    "conversion",
                    "server",
                    "wrapper",
                    "mapping",
                    "language",
                    "operator",
                    "cast",
                    "transform",
                    "configuration",
                    "dictionary",
                    "parser",
                    "template",
                    "method",
                    "event trigger",
                    "logfile",
                    "resource",
                    "undo":
                return createOther(kind);
            case "publication", "subscription":
                findings.effect(Effect.SQL_REPLICATION);
                return createOther(kind);
            case "tablespace":
                findings.effect(Effect.SQL_SERVER_FILE);
                return createOther(kind);
            default:
                throw new NotUnderstood("CREATE of a kind that is not known");
        }
    }

    private Output createOther(String kind) {
        noQuery(cursor.position());
        boolean sequence = kind.equals("sequence") && cursor.peek().kind().isName();
        if (sequence) {
            findings.writes(Effect.SQL_CREATE, reading.relation(reading.dotted()));
        } else {
            findings.effect(Effect.SQL_CREATE);
        }
        toEnd();
        return NONE;
    }

    private Output createSchema() {
        if (cursor.at("authorization") || !cursor.peek().kind().isName()) {
            findings.effect(Effect.SQL_CREATE);
        } else {
            List<String> parts = reading.dotted();
            findings.touches(Effect.SQL_CREATE, RelationName.of(parts.get(parts.size() - 1), ColumnName.ANY));
        }
        if (cursor.contains("grant")) {
            findings.effect(Effect.SQL_GRANT);
        }
        if (cursor.contains("view") || cursor.contains("select")) {
            throw new NotUnderstood("a schema together with its views");
        }
        toEnd();
        return NONE;
    }

    private Output createTable() {
        RelationName relation = reading.relation(reading.dotted());
        findings.writes(Effect.SQL_CREATE, relation);
        if (linked) {
            findings.effect(Effect.SQL_SERVER_PROGRAM);
            throw new NotUnderstood("a table of another database");
        }
        boolean reaches = reading.is(Dialect.MYSQL) && (cursor.contains("connection") || cursor.contains("directory"));
        if (reaches) {
            findings.effect(Effect.SQL_SERVER_FILE);
        }
        int query = tableQuery();
        if (query < 0) {
            noQuery(cursor.position());
            toEnd();
            return NONE;
        }
        cursor.moveTo(query);
        if (cursor.at("execute")) {
            throw new NotUnderstood("a table of what a prepared statement answers");
        }
        queryBehind();
        return NONE;
    }

    /** Where the query of CREATE TABLE AS begins; -1 if there is none. */
    private int tableQuery() {
        for (int i = cursor.position(); i < cursor.size(); i++) {
            Token token = cursor.at(i);
            if (token.is("as")) {
                cursor.moveTo(i + 1);
                if (queries.startsHere() || cursor.at("execute")) {
                    return i + 1;
                }
            } else if (token.is("select") && reading.is(Dialect.MYSQL)) {
                return i;
            } else if (token.kind() == Kind.LEFT || token.kind() == Kind.LEFT_BRACKET) {
                cursor.moveTo(i);
                if (queries.startsInParentheses()) {
                    return i;
                }
                i = cursor.closingOf(i);
            }
        }
        return -1;
    }

    private void queryBehind() {
        Rows rows = queries.query(Scope.outermost());
        reading.inspect(rows.all());
        if (cursor.accept("with")) {
            cursor.acceptAny("no", "cascaded", "local");
            cursor.accept("check");
            if (!cursor.acceptAny("data", "option")) {
                throw cursor.unexpected();
            }
        }
    }

    private Output createView() {
        RelationName relation = reading.relation(reading.dotted());
        findings.writes(Effect.SQL_CREATE, relation);
        while (!cursor.at("as") && !cursor.atEnd()) {
            if (cursor.at(Kind.LEFT)) {
                cursor.skipToClosing();
            } else {
                cursor.take();
            }
        }
        cursor.expect("as");
        queryBehind();
        return NONE;
    }

    /** What hangs on a relation: that is the one it is about. */
    private Output createOn(String kind) {
        if (kind.equals("policy") || kind.equals("rule")) {
            findings.effect(Effect.SQL_GRANT);
        }
        String word = kind.equals("rule") ? "to" : kind.equals("statistics") ? "from" : "on";
        int at = outside(word);
        if (at < 0) {
            throw cursor.unexpected();
        }
        cursor.moveTo(at + 1);
        cursor.accept("only");
        List<String> parts = reading.dotted();
        Source source = reading.target(parts, parts.get(parts.size() - 1));
        findings.writes(Effect.SQL_CREATE, FromReader.relationOf(source));
        boolean java = kind.equals("trigger") && reading.is(Dialect.H2);
        if (java) {
            findings.effect(Effect.SQL_SERVER_PROGRAM);
        }
        if (kind.equals("index") || kind.equals("statistics")) {
            inspectExpressions(source);
        }
        toEnd();
        return NONE;
    }

    /** An index on an expression, or a partial one, evaluates it for every row: names in it are looked at. */
    private void inspectExpressions(Source source) {
        boolean partial = cursor.indexOf("where", cursor.position()) >= 0;
        int opening = 0;
        for (int i = cursor.position(); i < cursor.size(); i++) {
            opening += cursor.at(i).kind() == Kind.LEFT ? 1 : 0;
        }
        if (partial || opening > 1) {
            inspectNames(source);
        }
    }

    private void inspectNames(Source source) {
        RelationName relation = FromReader.relationOf(source);
        for (int i = cursor.position(); i < cursor.size(); i++) {
            if (cursor.at(i).kind().isName()) {
                findings.inspects(new ColumnName(relation, reading.folded(cursor.at(i))));
            }
        }
    }

    /** Where a word stands outside parentheses, or -1. */
    private int outside(String word) {
        for (int i = cursor.position(); i < cursor.size(); i++) {
            if (cursor.at(i).kind() == Kind.LEFT) {
                i = cursor.closingOf(i);
            } else if (cursor.at(i).is(word)) {
                return i;
            }
        }
        return -1;
    }

    private Output createRoutine(String kind) {
        if (kind.equals("aggregate")) {
            cursor.accept("function");
            skipExists();
        }
        findings.writes(Effect.SQL_CREATE, Reading.asWritten(reading.dotted()));
        boolean code = kind.equals("alias") || cursor.contains("soname") || reading.is(Dialect.H2);
        int language = cursor.indexOf("language", cursor.position());
        if (language >= 0) {
            Token name = cursor.at(language + 1);
            String text =
                    name.kind() == Kind.STRING ? reading.simpleString(name).orElse("c") : name.text();
            code |= CODE_LANGUAGES.contains(text.toLowerCase(Locale.ROOT));
        }
        if (code) {
            findings.effect(Effect.SQL_SERVER_PROGRAM);
        }
        toEnd();
        return NONE;
    }

    Output drop() {
        cursor.expect("drop");
        if (cursor.acceptWords("all", "objects")) {
            findings.command("DROP ALL OBJECTS");
            findings.effect(Effect.SQL_DROP);
            changes();
            toEnd();
            return NONE;
        }
        if (cursor.at("prepare")) {
            findings.command("DROP PREPARE");
            findings.effect(Effect.SQL_SESSION);
            toEnd();
            return NONE;
        }
        String kind = kind();
        findings.command("DROP " + kind.toUpperCase(Locale.ROOT));
        changes();
        skipExists();
        if (ROLES.contains(kind)) {
            findings.effect(Effect.SQL_GRANT);
            toEnd();
            return NONE;
        }
        if (kind.equals("owned") || kind.equals("policy") || kind.equals("rule")) {
            findings.effect(Effect.SQL_GRANT);
        }
        if (kind.equals("publication") || kind.equals("subscription")) {
            findings.effect(Effect.SQL_REPLICATION);
        }
        dropped(kind);
        return NONE;
    }

    private void dropped(String kind) {
        int on = ON_RELATION.contains(kind) ? outside("on") : -1;
        if (on >= 0) {
            cursor.moveTo(on + 1);
        }
        if (!cursor.peek().kind().isName()) {
            findings.effect(Effect.SQL_DROP);
            toEnd();
            return;
        }
        boolean schema = kind.equals("schema") || kind.equals("database");
        do {
            List<String> parts = reading.dotted();
            if (schema) {
                findings.writes(Effect.SQL_DROP, RelationName.of(parts.get(parts.size() - 1), ColumnName.ANY));
            } else {
                boolean relation = RELATIONS.contains(kind) || on >= 0;
                findings.writes(Effect.SQL_DROP, relation ? reading.relation(parts) : Reading.asWritten(parts));
            }
            if (cursor.at(Kind.LEFT)) {
                cursor.skipToClosing();
            }
        } while (cursor.accept(Kind.COMMA));
        toEnd();
    }

    Output truncate() {
        cursor.expect("truncate");
        findings.command("TRUNCATE");
        cursor.accept("table");
        changes();
        do {
            cursor.accept("only");
            findings.writes(Effect.SQL_TRUNCATE, reading.relation(reading.dotted()));
            cursor.acceptOperator("*");
        } while (cursor.accept(Kind.COMMA));
        toEnd();
        return NONE;
    }

    Output rename() {
        cursor.expect("rename");
        if (!reading.is(Dialect.MYSQL)) {
            throw cursor.unexpected();
        }
        changes();
        if (cursor.accept("user")) {
            findings.command("RENAME USER");
            findings.effect(Effect.SQL_GRANT);
            toEnd();
            return NONE;
        }
        if (!cursor.acceptAny("table", "tables")) {
            throw cursor.unexpected();
        }
        findings.command("RENAME TABLE");
        do {
            skipExists();
            RelationName old = reading.relation(reading.dotted());
            findings.writes(Effect.SQL_ALTER, old);
            findings.inspects(new ColumnName(old, ColumnName.ANY));
            cursor.expect("to");
            findings.writes(Effect.SQL_ALTER, reading.relation(reading.dotted()));
        } while (cursor.accept(Kind.COMMA));
        return NONE;
    }

    Output comment() {
        cursor.expect("comment");
        findings.command("COMMENT");
        cursor.expect("on");
        boolean relation = cursor.atAny("table", "view");
        boolean column = cursor.at("column");
        if (!relation && !column) {
            findings.effect(Effect.SQL_ALTER);
            toEnd();
            return NONE;
        }
        cursor.take();
        List<String> parts = reading.dotted();
        List<String> table = column && parts.size() > 1 ? parts.subList(0, parts.size() - 1) : parts;
        findings.writes(Effect.SQL_ALTER, reading.relation(table));
        toEnd();
        return NONE;
    }

    Output grant() {
        String verb = cursor.take().text();
        findings.command(verb.toUpperCase(Locale.ROOT));
        findings.effect(Effect.SQL_GRANT);
        changes();
        if (cursor.contains("select")
                && reading.is(Dialect.H2)
                && cursor.contains("from")
                && cursor.contains("where")) {
            throw cursor.unexpected();
        }
        int on = outside("on");
        if (on >= 0) {
            cursor.moveTo(on + 1);
            cursor.accept("table");
            granted();
        }
        toEnd();
        return NONE;
    }

    /** The relations behind ON; another kind of thing has its kind's name before its own. */
    private void granted() {
        do {
            if (!cursor.peek().kind().isName()) {
                return;
            }
            int start = cursor.position();
            List<String> parts = reading.dotted();
            if (cursor.at(Kind.DOT) && cursor.peek(1).isOperator("*")) {
                cursor.take();
                cursor.take();
                findings.touches(Effect.SQL_GRANT, RelationName.of(parts.get(0), ColumnName.ANY));
            } else if (cursor.atAny("to", "from") || cursor.at(Kind.COMMA)) {
                findings.touches(Effect.SQL_GRANT, reading.relation(parts));
            } else {
                cursor.moveTo(start);
                return;
            }
        } while (cursor.accept(Kind.COMMA));
    }

    Output alter() {
        cursor.expect("alter");
        if (cursor.at("system")) {
            findings.command("ALTER SYSTEM");
            findings.effect(Effect.SQL_ALTER);
            findings.effect(Effect.SQL_SERVER_PROGRAM);
            toEnd();
            return NONE;
        }
        if (cursor.acceptWords("default", "privileges")) {
            findings.command("ALTER DEFAULT PRIVILEGES");
            findings.effect(Effect.SQL_GRANT);
            toEnd();
            return NONE;
        }
        String kind = kind();
        findings.command("ALTER " + kind.toUpperCase(Locale.ROOT));
        changes();
        if (ROLES.contains(kind)) {
            findings.effect(Effect.SQL_GRANT);
            toEnd();
            return NONE;
        }
        skipExists();
        if (kind.equals("publication") || kind.equals("subscription")) {
            findings.effect(Effect.SQL_REPLICATION);
        }
        if (cursor.contains("owner") || cursor.contains("security") || kind.equals("policy")) {
            findings.effect(Effect.SQL_GRANT);
        }
        if (kind.equals("view") && cursor.contains("select")) {
            return createAltered();
        }
        if (kind.equals("table") || kind.equals("view") || kind.equals("policy") && outside("on") >= 0) {
            alterRelation(kind);
        } else {
            alterOther(kind);
        }
        return NONE;
    }

    private Output createAltered() {
        RelationName relation = reading.relation(reading.dotted());
        findings.writes(Effect.SQL_ALTER, relation);
        int as = cursor.indexOf("as", cursor.position());
        if (as < 0) {
            throw cursor.unexpected();
        }
        cursor.moveTo(as + 1);
        queryBehind();
        return NONE;
    }

    private void alterOther(String kind) {
        boolean named = cursor.peek().kind().isName() && (kind.equals("sequence") || kind.equals("index"));
        if (named) {
            findings.writes(Effect.SQL_ALTER, reading.relation(reading.dotted()));
        } else {
            findings.effect(Effect.SQL_ALTER);
        }
        noQuery(cursor.position());
        toEnd();
    }

    private void alterRelation(String kind) {
        if (kind.equals("policy")) {
            cursor.moveTo(outside("on") + 1);
        } else if (cursor.acceptWords("all", "in", "tablespace")) {
            findings.effect(Effect.SQL_ALTER);
            toEnd();
            return;
        }
        cursor.accept("only");
        List<String> parts = reading.dotted();
        Source source = reading.target(parts, parts.get(parts.size() - 1));
        RelationName relation = FromReader.relationOf(source);
        findings.writes(Effect.SQL_ALTER, relation);
        noQuery(cursor.position());
        for (int i = cursor.position(); i < cursor.size(); i++) {
            Token token = cursor.at(i);
            Token next = cursor.at(i + 1);
            if (token.is("drop") && !NO_DATA_LOST.contains(next.text())) {
                findings.writes(Effect.SQL_DROP, relation);
            } else if (token.is("truncate") && next.is("partition")) {
                findings.writes(Effect.SQL_TRUNCATE, relation);
            } else if (token.is("rename") && (next.is("to") || next.is("as"))) {
                findings.inspects(new ColumnName(relation, ColumnName.ANY));
            } else if (token.is("set") && next.is("schema") || token.is("exchange")) {
                findings.inspects(new ColumnName(relation, ColumnName.ANY));
            }
            if (token.is("exchange") && next.is("partition")) {
                exchanged(i + 2);
            }
        }
        if (cursor.contains("generated")
                || cursor.contains("using")
                || cursor.contains("rename")
                || cursor.contains("check")
                || cursor.contains("as")
                || cursor.contains("change")) {
            inspectNames(source);
        }
        toEnd();
    }

    /** {@code EXCHANGE PARTITION name WITH TABLE other}: the rows of the other go where the partition's were. */
    private void exchanged(int name) {
        int here = cursor.position();
        cursor.moveTo(name + 1);
        cursor.expect("with");
        cursor.expect("table");
        RelationName other = reading.relation(reading.dotted());
        findings.writes(Effect.SQL_ALTER, other);
        findings.inspects(new ColumnName(other, ColumnName.ANY));
        cursor.moveTo(here);
    }
}
