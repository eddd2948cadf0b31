package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads GRANT, REVOKE, REASSIGN, COMMENT, and MySQL's RENAME. */
final class RightsReader {
    private static final Set<String> COMMENTED = Set.of("table", "view", "sequence", "index");
    private static final Set<String> COMMENTED_ON = Set.of("constraint", "trigger", "policy", "rule");

    private final Reading reading;
    private final Cursor cursor;
    private final Findings findings;
    private final Definition definition;

    RightsReader(Reading reading) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.findings = reading.findings();
        this.definition = new Definition(reading);
    }

    Output grant() {
        findings.command(cursor.take().text().toUpperCase(Locale.ROOT));
        definition.changes();
        boolean query = reading.is(Dialect.H2)
                && cursor.contains("select")
                && cursor.contains("from")
                && cursor.contains("where");
        if (query) {
            throw cursor.unexpected();
        }
        int on = definition.outside("on");
        if (on >= 0) {
            cursor.moveTo(on + 1);
            cursor.accept("table");
            granted();
        }
        if (!findings.has(Effect.SQL_GRANT)) {
            findings.effect(Effect.SQL_GRANT);
        }
        definition.toEnd();
        return Definition.NONE;
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

    Output comment() {
        cursor.expect("comment");
        findings.command("COMMENT");
        cursor.expect("on");
        cursor.acceptAny("materialized", "foreign");
        String kind = cursor.take().text();
        if (kind.equals("column")) {
            List<String> parts = reading.dotted();
            List<String> table = parts.size() > 1 ? parts.subList(0, parts.size() - 1) : parts;
            findings.writes(Effect.SQL_ALTER, reading.relation(table));
        } else if (COMMENTED.contains(kind) && cursor.peek().kind().isName()) {
            findings.writes(Effect.SQL_ALTER, reading.relation(reading.dotted()));
        } else if (COMMENTED_ON.contains(kind) && definition.outside("on") >= 0) {
            commentedOn();
        } else {
            findings.effect(Effect.SQL_ALTER);
        }
        definition.toEnd();
        return Definition.NONE;
    }

    /** A constraint may be that of a domain, which is no relation. */
    private void commentedOn() {
        cursor.moveTo(definition.outside("on") + 1);
        if (cursor.at("domain") && cursor.peek(1).kind().isName()) {
            findings.effect(Effect.SQL_ALTER);
        } else {
            findings.writes(Effect.SQL_ALTER, reading.relation(reading.dotted()));
        }
    }

    Output rename() {
        cursor.expect("rename");
        if (!reading.is(Dialect.MYSQL)) {
            throw cursor.unexpected();
        }
        definition.changes();
        if (cursor.accept("user")) {
            findings.command("RENAME USER");
            findings.effect(Effect.SQL_GRANT);
            definition.toEnd();
            return Definition.NONE;
        }
        if (!cursor.acceptAny("table", "tables")) {
            throw cursor.unexpected();
        }
        findings.command("RENAME TABLE");
        do {
            definition.skipExists();
            RelationName old = reading.relation(reading.dotted());
            findings.writes(Effect.SQL_ALTER, old);
            findings.inspects(new ColumnName(old, ColumnName.ANY));
            cursor.expect("to");
            findings.writes(Effect.SQL_ALTER, reading.relation(reading.dotted()));
        } while (cursor.accept(Kind.COMMA));
        return Definition.NONE;
    }
}
