package dev.hoop.policy.sql;

import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads UPDATE and DELETE as MySQL and MariaDB have them: of several tables at once, with ORDER BY and LIMIT. */
final class MysqlWriteReader {
    private final Reading reading;
    private final Cursor cursor;
    private final Findings findings;
    private final ExpressionReader expressions;
    private final FromReader from;
    private final WriteReader writes;

    MysqlWriteReader(Reading reading, QueryReader queries, WriteReader writes) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.findings = reading.findings();
        this.expressions = queries.expressions();
        this.from = queries.from();
        this.writes = writes;
    }

    /** What stands behind UPDATE. */
    Rows update(Scope outer) {
        cursor.accept("low_priority");
        cursor.accept("ignore");
        Scope names = outer.inner();
        names.star(writable(names, outer));
        cursor.expect("set");
        Source first = names.sources().get(0);
        int set = cursor.position();
        List<Source> targets = assignedSources(names, set);
        targets.forEach(t -> findings.writes(Effect.SQL_UPDATE, FromReader.relationOf(t)));
        names.target(targets.isEmpty() ? first : targets.get(0));
        cursor.moveTo(set);
        RelationName relation = FromReader.relationOf(targets.isEmpty() ? first : targets.get(0));
        writes.assignments(names, relation, Effect.SQL_UPDATE);
        boolean joined = names.sources().size() > 1 && from.joinNarrows();
        writes.where(names, relation, Effect.SQL_UNFILTERED_UPDATE, joined);
        return writes.returning(names, first);
    }

    /** What a MySQL multi-table statement joins: read only where it is not changed, which comes out later. */
    private Optional<List<Rows.Named>> writable(Scope names, Scope outer) {
        int start = cursor.position();
        if (cursor.peek().kind().isName()) {
            Source only = from.target();
            if (cursor.at("set")) {
                names.add(only);
                return only.rows().columns();
            }
            cursor.moveTo(start);
        }
        return from.list(names, outer);
    }

    /** The sources that a SET clause assigns to. An unqualified name could be of any of them. */
    private List<Source> assignedSources(Scope names, int start) {
        List<Source> assigned = new ArrayList<>();
        boolean atColumn = true;
        for (int i = start; i < cursor.size() && !cursor.at(i).is("where"); i++) {
            Token token = cursor.at(i);
            if (token.kind() == Kind.LEFT) {
                i = cursor.closingOf(i);
            } else if (atColumn && token.kind().isName()) {
                atColumn = false;
                cursor.moveTo(i);
                List<String> parts = reading.dotted();
                for (Source source : names.sources()) {
                    boolean named = parts.size() > 1
                            ? source.alias().equals(parts.get(parts.size() - 2))
                            : source.isOpen() || source.column(parts.get(0)).isPresent();
                    if (named && source.relation().isPresent() && !assigned.contains(source)) {
                        assigned.add(source);
                    }
                }
            } else if (token.kind() == Kind.COMMA) {
                atColumn = true;
            }
        }
        return assigned;
    }

    /** What stands behind DELETE. */
    Rows delete(Scope outer) {
        while (cursor.acceptAny("low_priority", "quick", "ignore")) {
            continue;
        }
        if (!cursor.accept("from")) {
            List<List<String>> targets = deleted();
            cursor.expect("from");
            return deleteJoined(outer, targets);
        }
        int start = cursor.position();
        List<List<String>> targets = deleted();
        if (cursor.accept("using")) {
            return deleteJoined(outer, targets);
        }
        cursor.moveTo(start);
        return writes.deleteFrom(outer, from.target());
    }

    private List<List<String>> deleted() {
        List<List<String>> targets = new ArrayList<>();
        do {
            targets.add(reading.dotted());
            if (cursor.at(Kind.DOT) && cursor.peek(1).isOperator("*")) {
                cursor.take();
                cursor.take();
            }
        } while (cursor.accept(Kind.COMMA));
        return targets;
    }

    private Rows deleteJoined(Scope outer, List<List<String>> targets) {
        Scope names = outer.inner();
        names.star(from.list(names, outer));
        List<RelationName> relations = new ArrayList<>();
        for (List<String> parts : targets) {
            Optional<Source> source = names.source(parts.get(parts.size() - 1));
            relations.add(source.flatMap(Source::relation).orElseGet(() -> reading.relation(parts)));
            source.ifPresent(names::target);
        }
        relations.forEach(r -> findings.writes(Effect.SQL_DELETE, r));
        boolean narrows = from.joinNarrows();
        if (cursor.accept("where")) {
            narrows |= expressions.predicate(names).leavesOut();
        }
        if (!narrows) {
            relations.forEach(r -> findings.writes(Effect.SQL_UNFILTERED_DELETE, r));
        }
        return Rows.of(List.of());
    }
}
