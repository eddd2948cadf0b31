package dev.hoop.policy.sql;

import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads INSERT, REPLACE, UPDATE, DELETE and MERGE, alone or inside a WITH clause. */
final class WriteReader {
    private final Reading reading;
    private final Cursor cursor;
    private final Findings findings;
    private final QueryReader queries;
    private final ExpressionReader expressions;
    private final FromReader from;

    WriteReader(Reading reading, QueryReader queries, ExpressionReader expressions, FromReader from) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.findings = reading.findings();
        this.queries = queries;
        this.expressions = expressions;
        this.from = from;
    }

    boolean startsHere() {
        return cursor.atAny("insert", "update", "delete", "merge")
                || cursor.at("replace")
                        && reading.is(Dialect.MYSQL)
                        && cursor.peek(1).kind() != Kind.LEFT;
    }

    /** Reads what stands here; answers the rows of its RETURNING clause, none if it has none. */
    Rows statement(Scope scope) {
        String verb = cursor.take().text();
        return switch (verb) {
            case "insert" -> insert(scope, false);
            case "replace" -> insert(scope, true);
            case "update" -> update(scope);
            case "delete" -> delete(scope);
            case "merge" -> new MergeReader(reading, queries, this).merge(scope);
            default -> throw cursor.unexpected();
        };
    }

    /** Reads what stands here; answers the rows of what it changes, as H2's {@code FINAL TABLE (…)} does. */
    Rows changed(Scope scope) {
        int start = cursor.position();
        cursor.take();
        cursor.acceptAny("into", "from");
        List<String> parts = reading.dotted();
        Source target = reading.target(parts, parts.get(parts.size() - 1));
        cursor.moveTo(start);
        statement(scope);
        findings.reads(FromReader.relationOf(target));
        return target.rows();
    }

    private Rows insert(Scope outer, boolean replaces) {
        while (reading.is(Dialect.MYSQL) && cursor.acceptAny("low_priority", "delayed", "high_priority", "ignore")) {
            continue;
        }
        if (!cursor.accept("into") && !reading.is(Dialect.MYSQL)) {
            throw cursor.unexpected();
        }
        Scope names = outer.inner();
        Source target = insertTarget();
        RelationName relation = FromReader.relationOf(target);
        findings.writes(Effect.SQL_INSERT, relation);
        if (replaces) {
            findings.writes(Effect.SQL_DELETE, relation);
        }
        List<String> columns = insertColumns();
        if (columns.isEmpty() && !cursor.at("set")) {
            columns = target.labels();
        }
        columns.forEach(c -> findings.sets(Effect.SQL_INSERT, relation, c));
        names.add(target);
        names.star(target.rows().columns());
        if (cursor.accept("overriding")) {
            cursor.take();
            cursor.expect("value");
        }
        content(outer, names, relation);
        if (cursor.accept("as")
                || reading.is(Dialect.MYSQL)
                        && cursor.peek().kind().isName()
                        && !cursor.at("on")
                        && !cursor.at("returning")) {
            names.add(new Source(reading.name(), Optional.of(relation), Optional.empty(), target.rows()));
            from.columnNames();
        }
        if (cursor.accept("on")) {
            conflict(names, target, relation);
        }
        return returning(names, target);
    }

    /** A target whose alias needs AS, since a column list or a keyword may follow. */
    private Source insertTarget() {
        List<String> parts = reading.dotted();
        if (reading.is(Dialect.MYSQL) && cursor.at("partition")) {
            cursor.take();
            cursor.skipToClosing();
        }
        String own = parts.get(parts.size() - 1);
        if (reading.is(Dialect.POSTGRESQL) && cursor.accept("as")) {
            Source source = reading.target(parts, reading.name());
            return new Source(source.alias(), source.relation(), Optional.empty(), source.rows());
        }
        return reading.target(parts, own);
    }

    List<String> insertColumns() {
        List<String> columns = new ArrayList<>();
        if (!cursor.at(Kind.LEFT) || queries.startsInParentheses()) {
            return columns;
        }
        cursor.expect(Kind.LEFT);
        while (!cursor.at(Kind.RIGHT)) {
            List<String> parts = reading.dotted();
            columns.add(reading.is(Dialect.POSTGRESQL) ? parts.get(0) : parts.get(parts.size() - 1));
            within(Scope.outermost());
            if (!cursor.accept(Kind.COMMA) && !cursor.at(Kind.RIGHT)) {
                throw cursor.unexpected();
            }
        }
        cursor.expect(Kind.RIGHT);
        return columns;
    }

    void content(Scope outer, Scope names, RelationName relation) {
        if (cursor.acceptWords("default", "values")) {
            return;
        }
        boolean rowsOnly = cursor.at("values") && !reading.is(Dialect.POSTGRESQL);
        if (rowsOnly || cursor.at("value") && reading.is(Dialect.MYSQL)) {
            cursor.take();
            reading.inspect(queries.values(outer.inner()).all());
            return;
        }
        if (cursor.accept("set")) {
            assignments(names, relation, Effect.SQL_INSERT);
            return;
        }
        if (reading.is(Dialect.H2) && (cursor.accept("direct") | cursor.accept("sorted"))) {
            throw new NotUnderstood("INSERT with DIRECT or SORTED");
        }
        reading.inspect(queries.query(outer.inner()).all());
    }

    private void conflict(Scope names, Source target, RelationName relation) {
        if (cursor.accept("duplicate")) {
            cursor.expect("key");
            cursor.expect("update");
            findings.writes(Effect.SQL_UPDATE, relation);
            assignments(names, relation, Effect.SQL_UPDATE);
            return;
        }
        cursor.expect("conflict");
        if (cursor.accept("on")) {
            cursor.expect("constraint");
            reading.name();
        } else if (cursor.at(Kind.LEFT)) {
            conflictColumns(names);
        }
        cursor.expect("do");
        if (cursor.accept("nothing")) {
            return;
        }
        cursor.expect("update");
        cursor.expect("set");
        findings.writes(Effect.SQL_UPDATE, relation);
        names.addQualified(new Source("excluded", Optional.of(relation), Optional.empty(), target.rows()));
        assignments(names, relation, Effect.SQL_UPDATE);
        if (cursor.accept("where")) {
            expressions.predicate(names);
        }
    }

    private void conflictColumns(Scope names) {
        cursor.expect(Kind.LEFT);
        do {
            reading.inspect(expressions.expression(names).flow());
            if (cursor.peek().kind() == Kind.WORD && !cursor.at(Kind.COMMA) && !cursor.at(Kind.RIGHT)) {
                reading.dotted();
            }
        } while (cursor.accept(Kind.COMMA));
        cursor.expect(Kind.RIGHT);
        if (cursor.accept("where")) {
            expressions.predicate(names);
        }
    }

    /** {@code a = x, (b, c) = (y, z)}; what flows into a table can be read there later. */
    void assignments(Scope names, RelationName relation, Effect effect) {
        do {
            List<List<String>> columns = new ArrayList<>();
            if (cursor.accept(Kind.LEFT)) {
                do {
                    columns.add(assigned(names));
                } while (cursor.accept(Kind.COMMA));
                cursor.expect(Kind.RIGHT);
            } else {
                columns.add(assigned(names));
            }
            for (List<String> parts : columns) {
                assign(parts, names, relation, effect);
            }
            if (!cursor.acceptOperator("=") && !cursor.acceptOperator(":=")) {
                throw cursor.unexpected();
            }
            reading.inspect(expressions.expression(names).flow());
        } while (cursor.accept(Kind.COMMA));
    }

    /** Subscripts and fields of the column that is assigned to. */
    private void within(Scope names) {
        while (true) {
            if (cursor.at(Kind.LEFT_BRACKET)) {
                expressions.operands().subscripts(names);
            } else if (cursor.at(Kind.DOT)) {
                cursor.take();
                reading.name();
            } else {
                return;
            }
        }
    }

    private List<String> assigned(Scope names) {
        List<String> parts = reading.dotted();
        within(names);
        return parts;
    }

    /** A qualifier names a relation in MySQL, and elsewhere a composite column or the target itself. */
    private void assign(List<String> parts, Scope names, RelationName relation, Effect effect) {
        String column = parts.get(parts.size() - 1);
        if (parts.size() == 1) {
            findings.sets(effect, relation, column);
            return;
        }
        Optional<Source> source = names.source(parts.get(parts.size() - 2));
        if (reading.is(Dialect.POSTGRESQL)) {
            findings.sets(effect, relation, parts.get(0));
            return;
        }
        RelationName named = source.flatMap(Source::relation).orElse(relation);
        findings.sets(effect, named, column);
    }

    private Rows update(Scope outer) {
        if (reading.is(Dialect.MYSQL)) {
            return new MysqlWriteReader(reading, queries, this).update(outer);
        }
        Scope names = outer.inner();
        Source target = from.target();
        names.add(target);
        names.star(target.rows().columns());
        names.target(target);
        RelationName relation = FromReader.relationOf(target);
        findings.writes(Effect.SQL_UPDATE, relation);
        cursor.expect("set");
        int set = cursor.position();
        int fromAt = clause("from", set);
        int behind = -1;
        if (fromAt >= 0) {
            cursor.moveTo(fromAt + 1);
            Optional<List<Rows.Named>> more = from.list(names, outer);
            names.star(target.rows().columns().isEmpty() || more.isEmpty() ? Optional.empty() : both(target, more));
            behind = cursor.position();
        }
        cursor.moveTo(set);
        assignments(names, relation, Effect.SQL_UPDATE);
        if (fromAt >= 0) {
            if (cursor.position() != fromAt) {
                throw cursor.unexpected();
            }
            cursor.moveTo(behind);
        }
        where(names, relation, Effect.SQL_UNFILTERED_UPDATE, false);
        return returning(names, target);
    }

    private static Optional<List<Rows.Named>> both(Source target, Optional<List<Rows.Named>> more) {
        List<Rows.Named> all = new ArrayList<>(target.rows().columns().orElseThrow());
        all.addAll(more.orElseThrow());
        return Optional.of(all);
    }

    /** Where a clause's word stands outside parentheses, before the statement's next; or -1. */
    private int clause(String word, int start) {
        for (int i = start; i < cursor.size(); i++) {
            Token token = cursor.at(i);
            if (token.kind() == Kind.LEFT || token.kind() == Kind.LEFT_BRACKET) {
                i = cursor.closingOf(i);
            } else if (token.kind() == Kind.RIGHT || token.is("where") || token.is("returning")) {
                return -1;
            } else if (token.is(word)
                    && !cursor.at(i - 1).is("distinct")
                    && cursor.at(i - 1).kind() != Kind.DOT) {
                return i;
            }
        }
        return -1;
    }

    void where(Scope names, RelationName relation, Effect unfiltered, boolean narrowed) {
        boolean narrows = narrowed;
        if (cursor.accept("where")) {
            if (cursor.acceptWords("current", "of")) {
                reading.name();
                narrows = true;
            } else {
                narrows |= expressions.predicate(names).leavesOut();
            }
        }
        if (reading.is(Dialect.POSTGRESQL)) {
            unfiltered(unfiltered, relation, narrows);
            return;
        }
        if (cursor.at("order")) {
            queries.order().ordering(names, false);
        }
        if (cursor.accept("limit")) {
            expressions.predicate(names);
        } else if (cursor.at("fetch") && reading.is(Dialect.H2)) {
            queries.order().fetch(names);
        }
        if (!narrows) {
            findings.writes(unfiltered, relation);
        }
    }

    private Rows delete(Scope outer) {
        if (reading.is(Dialect.MYSQL)) {
            return new MysqlWriteReader(reading, queries, this).delete(outer);
        }
        if (!cursor.accept("from") && !reading.is(Dialect.H2)) {
            throw cursor.unexpected();
        }
        return deleteFrom(outer, from.target());
    }

    Rows deleteFrom(Scope outer, Source target) {
        Scope names = outer.inner();
        names.add(target);
        names.star(target.rows().columns());
        names.target(target);
        RelationName relation = FromReader.relationOf(target);
        findings.writes(Effect.SQL_DELETE, relation);
        if (cursor.accept("using")) {
            Optional<List<Rows.Named>> more = from.list(names, outer);
            names.star(target.rows().columns().isEmpty() || more.isEmpty() ? Optional.empty() : both(target, more));
        }
        where(names, relation, Effect.SQL_UNFILTERED_DELETE, false);
        return returning(names, target);
    }

    void unfiltered(Effect effect, RelationName relation, boolean narrows) {
        if (!narrows) {
            findings.writes(effect, relation);
        }
    }

    /** RETURNING, which reads what was written. */
    Rows returning(Scope names, Source target) {
        if (!cursor.at("returning")) {
            return Rows.of(List.of());
        }
        cursor.take();
        RelationName relation = FromReader.relationOf(target);
        findings.reads(relation);
        if (reading.is(Dialect.POSTGRESQL)) {
            if (cursor.at("with") && cursor.peek(1).kind() == Kind.LEFT) {
                rowAliases(names, target);
            }
            for (String alias : List.of("old", "new")) {
                names.addQualified(new Source(alias, Optional.of(relation), Optional.empty(), target.rows()));
            }
        }
        return queries.returned(names);
    }

    /** {@code WITH (OLD AS o, NEW AS n)}. */
    private void rowAliases(Scope names, Source target) {
        cursor.take();
        cursor.expect(Kind.LEFT);
        do {
            if (!cursor.acceptAny("old", "new")) {
                throw cursor.unexpected();
            }
            cursor.expect("as");
            names.addQualified(new Source(reading.name(), target.relation(), Optional.empty(), target.rows()));
        } while (cursor.accept(Kind.COMMA));
        cursor.expect(Kind.RIGHT);
    }
}
