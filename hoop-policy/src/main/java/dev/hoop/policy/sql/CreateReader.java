package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads CREATE. */
final class CreateReader {
    private static final Set<String> BODIES = Set.of("trigger", "rule", "policy");
    private static final Set<String> CODE_LANGUAGES =
            Set.of("c", "internal", "plperlu", "pltclu", "plpythonu", "plpython2u", "plpython3u", "java", "plsh");
    /** What is neither a relation nor hangs on one, and whose definition runs nothing. */
    private static final Set<String> OTHERS = Set.of(
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
            "operator class",
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
            "undo");

    private final Reading reading;
    private final Cursor cursor;
    private final Findings findings;
    private final QueryReader queries;
    private final Definition definition;
    private final DefinedExpressions expressions;
    private final int nesting;

    CreateReader(Reading reading, QueryReader queries, int nesting) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.findings = reading.findings();
        this.queries = queries;
        this.definition = new Definition(reading);
        this.expressions = new DefinedExpressions(reading, queries);
        this.nesting = nesting;
    }

    Output create() {
        String kind = definition.kind();
        definition.changes();
        definition.skipExists();
        if (Definition.ROLES.contains(kind)) {
            findings.effect(Effect.SQL_GRANT);
            definition.toEnd();
            return Definition.NONE;
        }
        switch (kind) {
            case "table" -> table();
            case "view" -> view();
            case "sequence" -> {
                findings.writes(Effect.SQL_CREATE, reading.relation(reading.dotted()));
                rest();
            }
            case "index", "trigger", "rule", "policy", "statistics" -> onRelation(kind);
            case "schema", "database" -> schema(kind);
            case "function", "procedure", "aggregate", "alias", "package" -> routine(kind);
            case "publication", "subscription" -> {
                findings.effect(Effect.SQL_REPLICATION);
                other();
            }
            case "tablespace" -> {
                findings.effect(Effect.SQL_SERVER_FILE);
                other();
            }
            default -> {
                if (!OTHERS.contains(kind)) {
                    throw new NotUnderstood("CREATE of a kind that is not known");
                }
                other();
            }
        }
        return Definition.NONE;
    }

    private void other() {
        findings.effect(Effect.SQL_CREATE);
        new Bodies(reading).look(); // of an event
        rest();
    }

    private void rest() {
        definition.noQuery();
        definition.toEnd();
    }

    private void schema(String kind) {
        if (cursor.at("authorization") || !cursor.peek().kind().isName()) {
            findings.effect(Effect.SQL_CREATE);
        } else {
            definition.schema(Effect.SQL_CREATE);
        }
        if (kind.equals("schema") && reading.is(Dialect.POSTGRESQL)) {
            elements();
        } else if (cursor.contains("view") || cursor.contains("select") || cursor.contains("grant")) {
            throw new NotUnderstood("a schema together with what is in it");
        }
        definition.toEnd();
    }

    /** PostgreSQL's CREATE SCHEMA goes on with statements that make what is in it. */
    private void elements() {
        if (cursor.accept("authorization")) {
            reading.name();
        }
        int start = -1;
        List<Token> element = new ArrayList<>();
        for (int i = cursor.position(); i < cursor.size(); i++) {
            Token token = cursor.at(i);
            Token before = cursor.at(i - 1);
            boolean outer =
                    i == cursor.position() || before.kind() != Kind.COMMA && !before.is("with") && !before.is("grant");
            if (outer && (token.is("create") || token.is("grant") && !before.is("as"))) {
                include(element);
                element.clear();
                start = i;
            }
            if (start < 0) {
                throw cursor.unexpected();
            }
            int end = token.kind() == Kind.LEFT ? cursor.closingOf(i) : i;
            for (; i < end; i++) {
                element.add(cursor.at(i));
            }
            element.add(cursor.at(i));
        }
        include(element);
    }

    private void include(List<Token> element) {
        if (!element.isEmpty()) {
            findings.include(reading.inner(List.copyOf(element), nesting + 1));
        }
    }

    private void table() {
        RelationName relation = reading.relation(reading.dotted());
        findings.writes(Effect.SQL_CREATE, relation);
        if (definition.isLinked()) {
            findings.effect(Effect.SQL_SERVER_PROGRAM);
            throw new NotUnderstood("a table of another database");
        }
        boolean reaches = reading.is(Dialect.MYSQL) && (cursor.contains("connection") || cursor.contains("directory"));
        if (reaches) {
            findings.effect(Effect.SQL_SERVER_FILE);
        }
        if (cursor.acceptWords("partition", "of")) {
            findings.touches(Effect.SQL_CREATE, FromReader.relationOf(definition.relation()));
            bounds();
        }
        new ForeignKeys(reading).of(relation);
        if (definition.isForeign()) {
            elsewhere(relation);
        }
        int query = reading.is(Dialect.POSTGRESQL) ? definition.outside("as") + 1 : query();
        if (query <= 0) {
            rest();
            return;
        }
        cursor.moveTo(query);
        if (cursor.at("execute")) {
            prepared();
            return;
        }
        queryBehind(Scope.outermost());
    }

    /** A foreign table that calls a table or its columns otherwise than their server does: masks go by names. */
    private void elsewhere(RelationName relation) {
        for (int i = cursor.position(); i < cursor.size(); i++) {
            if (cursor.at(i + 1).kind() == Kind.STRING && cursor.at(i).is("column_name")) {
                findings.inspects(new ColumnName(relation, ColumnName.ANY));
            } else if (cursor.at(i + 1).kind() == Kind.STRING && cursor.at(i).is("table_name")) {
                reading.simpleString(cursor.at(i + 1))
                        .ifPresentOrElse(
                                there -> findings.inspects(
                                        new ColumnName(RelationName.unqualified(there), ColumnName.ANY)),
                                () -> findings.unknown("a table of another server whose name there is not plain"));
            }
        }
    }

    /** {@code EXECUTE name (arguments) [WITH [NO] DATA]}. */
    private void prepared() {
        cursor.expect("execute");
        NamedReader named = new NamedReader(reading, queries, nesting);
        named.madeATable(named.executed());
        if (cursor.accept("with")) {
            cursor.accept("no");
            cursor.expect("data");
        }
    }

    private void bounds() {
        if (cursor.at(Kind.LEFT)) {
            cursor.skipToClosing();
        }
        if (cursor.at("for") || cursor.at("default")) {
            expressions.bounds();
        }
    }

    /** Where the query of CREATE TABLE AS begins; 0 if there is none. */
    private int query() {
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
        return 0;
    }

    private void queryBehind(Scope scope) {
        Rows rows = queries.query(scope);
        reading.inspect(rows.all());
        if (cursor.accept("with")) {
            cursor.acceptAny("no", "cascaded", "local");
            cursor.accept("check");
            if (!cursor.acceptAny("data", "option")) {
                throw cursor.unexpected();
            }
        }
    }

    private void view() {
        List<String> parts = reading.dotted();
        findings.writes(Effect.SQL_CREATE, reading.relation(parts));
        int as = definition.outside("as");
        if (as < 0) {
            throw cursor.unexpected();
        }
        cursor.moveTo(as + 1);
        Scope scope = Scope.outermost();
        if (definition.isRecursive()) {
            scope.name(parts.get(parts.size() - 1), Rows.open(Flow.NOTHING, "a recursive view"));
        }
        queryBehind(scope);
    }

    /** What hangs on a relation: that is the one it is about. */
    private void onRelation(String kind) {
        String word = kind.equals("rule") ? "to" : kind.equals("statistics") ? "from" : "on";
        Source source = definition.relationBehind(word);
        findings.writes(Effect.SQL_CREATE, FromReader.relationOf(source));
        if (kind.equals("policy") || kind.equals("rule")) {
            findings.touches(Effect.SQL_GRANT, FromReader.relationOf(source));
        }
        if (kind.equals("statistics") && !cursor.atEnd()) {
            throw cursor.unexpected();
        }
        boolean java = kind.equals("trigger") && reading.is(Dialect.H2);
        if (!java && BODIES.contains(kind)) {
            inspectColumns(source); // the rows that are changed, under OLD and NEW
            new Bodies(reading).look();
        }
        if (java) {
            findings.effect(Effect.SQL_SERVER_PROGRAM);
        }
        if (kind.equals("index") && reading.is(Dialect.POSTGRESQL)) {
            index(source);
        } else if (kind.equals("index") || kind.equals("statistics")) {
            inspectExpressions(source);
        }
        definition.toEnd();
    }

    private void inspectColumns(Source source) {
        if (source.isOpen()) {
            reading.inspect(source.whole());
        }
        for (int i = cursor.position(); i < cursor.size(); i++) {
            if (cursor.at(i).kind().isName()) {
                source.column(reading.folded(cursor.at(i))).ifPresent(reading::inspect);
            }
        }
    }

    private void index(Source source) {
        if (cursor.accept("using")) {
            reading.name();
        }
        expressions.elements(source);
        int where = definition.outside("where");
        if (where >= 0) {
            cursor.moveTo(where + 1);
            expressions.predicate(source);
            if (!cursor.atEnd()) {
                throw cursor.unexpected();
            }
        }
    }

    /** An index on an expression, or a partial one, evaluates it for every row: names in it are looked at. */
    private void inspectExpressions(Source source) {
        boolean partial = cursor.indexOf("where", cursor.position()) >= 0;
        int opening = 0;
        for (int i = cursor.position(); i < cursor.size(); i++) {
            opening += cursor.at(i).kind() == Kind.LEFT ? 1 : 0;
        }
        if (partial || opening > 1) {
            definition.inspectNames(source);
        }
    }

    private void routine(String kind) {
        if (kind.equals("aggregate")) {
            cursor.accept("function");
            definition.skipExists();
        }
        definition.named(Effect.SQL_CREATE);
        boolean code = kind.equals("alias") || cursor.contains("soname") || reading.is(Dialect.H2);
        for (int at = definition.outside("language"); at >= 0; at = definition.outside("language")) {
            cursor.moveTo(at + 1);
            code |= isCode(cursor.peek());
        }
        if (code) {
            findings.effect(Effect.SQL_SERVER_PROGRAM);
        }
        new Bodies(reading).look();
        definition.toEnd();
    }

    private boolean isCode(Token language) {
        String name =
                language.kind() == Kind.STRING ? reading.simpleString(language).orElse("c") : language.text();
        return CODE_LANGUAGES.contains(name.toLowerCase(Locale.ROOT));
    }
}
