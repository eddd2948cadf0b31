package dev.hoop.policy.sql;

import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;

import java.util.List;
import java.util.Optional;

/** Reads MERGE: that of the standard, and H2's own. */
final class MergeReader {
    private final Reading reading;
    private final Cursor cursor;
    private final Findings findings;
    private final ExpressionReader expressions;
    private final FromReader from;
    private final WriteReader writes;

    MergeReader(Reading reading, QueryReader queries, WriteReader writes) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.findings = reading.findings();
        this.expressions = queries.expressions();
        this.from = queries.from();
        this.writes = writes;
    }

    /** What stands behind MERGE. */
    Rows merge(Scope outer) {
        cursor.expect("into");
        Scope names = outer.inner();
        Source target = from.target();
        RelationName relation = FromReader.relationOf(target);
        findings.writes(Effect.SQL_MERGE, relation);
        names.add(target);
        names.target(target);
        if (!cursor.accept("using")) {
            return h2Merge(outer, names, relation);
        }
        from.list(names, outer);
        names.star(Optional.empty());
        cursor.expect("on");
        boolean narrows = expressions.predicate(names).leavesOut();
        if (!cursor.at("when")) {
            throw cursor.unexpected();
        }
        while (cursor.accept("when")) {
            branch(names, relation, narrows);
        }
        return writes.returning(names, target);
    }

    private Rows h2Merge(Scope outer, Scope names, RelationName relation) {
        if (!reading.is(Dialect.H2)) {
            throw cursor.unexpected();
        }
        findings.writes(Effect.SQL_INSERT, relation);
        findings.writes(Effect.SQL_UPDATE, relation);
        writes.insertColumns().forEach(c -> findings.sets(Effect.SQL_MERGE, relation, c));
        if (cursor.accept("key")) {
            from.columnNames();
        }
        writes.content(outer, names, relation);
        return Rows.of(List.of());
    }

    private void branch(Scope names, RelationName relation, boolean joined) {
        boolean narrows = joined;
        cursor.accept("not");
        cursor.expect("matched");
        if (cursor.accept("by")) {
            narrows &= !cursor.at("source");
            cursor.take();
        }
        if (cursor.accept("and")) {
            narrows |= expressions.predicate(names).leavesOut();
        }
        cursor.expect("then");
        if (cursor.accept("update")) {
            cursor.expect("set");
            findings.writes(Effect.SQL_UPDATE, relation);
            writes.assignments(names, relation, Effect.SQL_UPDATE);
            writes.unfiltered(Effect.SQL_UNFILTERED_UPDATE, relation, narrows);
        } else if (cursor.accept("delete")) {
            findings.writes(Effect.SQL_DELETE, relation);
            writes.unfiltered(Effect.SQL_UNFILTERED_DELETE, relation, narrows);
        } else if (cursor.accept("insert")) {
            findings.writes(Effect.SQL_INSERT, relation);
            writes.insertColumns().forEach(c -> findings.sets(Effect.SQL_INSERT, relation, c));
            if (cursor.accept("overriding")) {
                cursor.take();
                cursor.expect("value");
            }
            if (!cursor.acceptWords("default", "values")) {
                cursor.expect("values");
                reading.inspect(expressions.parenthesised(names).flow());
            }
        } else {
            cursor.expect("do");
            cursor.expect("nothing");
        }
    }
}
