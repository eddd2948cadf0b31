package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;

import java.util.Set;

/** Reads the actions of PostgreSQL's ALTER TABLE, VIEW, INDEX and SEQUENCE, one by one. */
final class AlterTableReader {
    private static final Set<String> CONSTRAINTS =
            Set.of("constraint", "check", "unique", "primary", "exclude", "foreign");
    /** Begin an action that only changes how the relation is kept, or what its sequence gives. */
    private static final Set<String> KEEPING = Set.of(
            "set",
            "reset",
            "no",
            "of",
            "not",
            "replica",
            "cluster",
            "validate",
            "options",
            "inherit",
            "depends",
            "owned",
            "increment",
            "minvalue",
            "maxvalue",
            "start",
            "restart",
            "cache",
            "cycle",
            "as",
            "alter",
            "add",
            "drop",
            "sequence");

    private final Reading reading;
    private final Cursor cursor;
    private final Findings findings;
    private final Definition definition;
    private final DefinedExpressions expressions;
    private final CallReader calls;

    AlterTableReader(Reading reading, QueryReader queries, Definition definition) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.findings = reading.findings();
        this.definition = definition;
        this.expressions = new DefinedExpressions(reading, queries);
        this.calls = queries.expressions().calls();
    }

    void actions(Source source, String kind) {
        if (kind.equals("sequence") && !cursor.atAny("owner", "rename", "set")) {
            definition.toEnd();
            return;
        }
        do {
            action(source);
        } while (cursor.accept(Kind.COMMA));
    }

    private void action(Source source) {
        RelationName relation = FromReader.relationOf(source);
        if (cursor.accept("add")) {
            add(source);
        } else if (cursor.accept("drop")) {
            if (!cursor.at("constraint")) {
                findings.writes(Effect.SQL_DROP, relation);
            }
        } else if (cursor.accept("alter")) {
            column(source);
        } else if (cursor.accept("owner")) {
            cursor.expect("to");
            findings.touches(Effect.SQL_GRANT, relation);
        } else if (cursor.atWords("no", "inherit")) { // from then on it has none of the masks of what it inherited from
            reading.inspect(source.whole());
        } else if (cursor.atAny("attach", "detach")) {
            partition();
        } else if (cursor.atAny("enable", "disable", "force") || cursor.atWords("no", "force")) {
            rights(relation);
        } else if (cursor.accept("rename")) {
            renamed(relation);
        } else if (cursor.atWords("set", "schema")) {
            findings.inspects(new ColumnName(relation, ColumnName.ANY));
        } else if (!KEEPING.contains(cursor.peek().text()) || !cursor.at(Kind.WORD)) {
            throw cursor.unexpected();
        }
        expressions.skipToComma();
    }

    /** Under another name, what is masked by name is not. */
    private void renamed(RelationName relation) {
        if (cursor.at("to")) {
            findings.inspects(new ColumnName(relation, ColumnName.ANY));
        } else if (!cursor.at("constraint")) {
            cursor.accept("column");
            findings.inspects(new ColumnName(relation, reading.name()));
        }
    }

    /** Row level security decides who sees what; triggers and rules are part of the table. */
    private void rights(RelationName relation) {
        int row = cursor.at("no") ? 2 : 1;
        if (cursor.peek(row).is("row")) {
            findings.touches(Effect.SQL_GRANT, relation);
        }
    }

    private void partition() {
        boolean detaches = cursor.take().is("detach");
        cursor.expect("partition");
        Source partition = definition.relation();
        findings.writes(Effect.SQL_ALTER, FromReader.relationOf(partition));
        if (detaches) { // from then on it has none of the masks of the table
            reading.inspect(partition.whole());
        }
        if (cursor.at("for") || cursor.at("default")) {
            expressions.bounds();
        }
    }

    private void add(Source source) {
        boolean named = cursor.accept("column");
        cursor.acceptWords("if", "not", "exists");
        if (!named && cursor.at(Kind.WORD) && CONSTRAINTS.contains(cursor.peek().text())) {
            constraint(source);
            return;
        }
        reading.name();
        calls.types().type();
        columnConstraints(source);
    }

    private void constraint(Source source) {
        if (cursor.accept("constraint")) {
            reading.name();
        }
        if (cursor.accept("check")) {
            cursor.expect(Kind.LEFT);
            expressions.predicate(source);
            cursor.expect(Kind.RIGHT);
        } else if (cursor.accept("exclude")) {
            if (cursor.accept("using")) {
                reading.name();
            }
            expressions.compared(source);
            while (!cursor.at("where") && !cursor.at(Kind.COMMA) && !cursor.atEnd()) {
                expressions.skipOne();
            }
            if (cursor.accept("where")) {
                expressions.predicate(source);
            }
        }
    }

    /** What makes the values of a new column is evaluated for every row there is. */
    private void columnConstraints(Source source) {
        while (!cursor.at(Kind.COMMA) && !cursor.atEnd()) {
            boolean given = cursor.at("default")
                    && !cursor.at(cursor.position() - 1).is("by")
                    && !cursor.at(cursor.position() - 1).is("set");
            if (given) {
                cursor.take();
                expressions.value(source);
            } else if (cursor.accept("check") || cursor.atWords("always", "as") && cursor.acceptWords("always", "as")) {
                if (cursor.at(Kind.LEFT)) {
                    cursor.expect(Kind.LEFT);
                    expressions.predicate(source);
                    cursor.expect(Kind.RIGHT);
                }
            } else {
                expressions.skipOne();
            }
        }
    }

    private void column(Source source) {
        if (cursor.accept("constraint")) {
            return;
        }
        cursor.accept("column");
        if (!cursor.accept(Kind.NUMBER)) {
            reading.name();
        }
        boolean type = cursor.acceptWords("set", "data", "type") || cursor.accept("type");
        if (!type) {
            if (cursor.acceptWords("set", "expression", "as")) {
                cursor.expect(Kind.LEFT);
                expressions.predicate(source);
                cursor.expect(Kind.RIGHT);
            }
            return;
        }
        calls.types().type();
        if (cursor.accept("collate")) {
            reading.dotted();
        }
        if (cursor.accept("using")) {
            expressions.predicate(source);
        }
    }
}
