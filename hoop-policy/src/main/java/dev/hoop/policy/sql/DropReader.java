package dev.hoop.policy.sql;

import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;

import java.util.List;

/** Reads DROP and TRUNCATE. */
final class DropReader {
    private final Reading reading;
    private final Cursor cursor;
    private final Findings findings;
    private final Definition definition;

    DropReader(Reading reading) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.findings = reading.findings();
        this.definition = new Definition(reading);
    }

    Output drop() {
        if (cursor.atWords("drop", "all", "objects")) {
            findings.command("DROP ALL OBJECTS");
            findings.effect(Effect.SQL_DROP);
            definition.changes();
            definition.toEnd();
            return Definition.NONE;
        }
        String kind = definition.kind();
        definition.changes();
        definition.skipExists();
        if (Definition.ROLES.contains(kind)) {
            findings.effect(Effect.SQL_GRANT);
            definition.toEnd();
            return Definition.NONE;
        }
        if (kind.equals("owned")) {
            findings.effect(Effect.SQL_GRANT);
        }
        if (kind.equals("publication") || kind.equals("subscription")) {
            findings.effect(Effect.SQL_REPLICATION);
        }
        dropped(kind);
        definition.toEnd();
        return Definition.NONE;
    }

    private void dropped(String kind) {
        boolean onRelation = Definition.ON_RELATION.contains(kind) || kind.equals("index");
        if (onRelation && definition.outside("on") >= 0) {
            RelationName relation = FromReader.relationOf(definition.relationBehind("on"));
            findings.writes(Effect.SQL_DROP, relation);
            if (kind.equals("policy") || kind.equals("rule")) {
                findings.touches(Effect.SQL_GRANT, relation);
            }
            return;
        }
        boolean nameless = kind.equals("owned")
                || kind.equals("mapping")
                || kind.equals("cast")
                || kind.equals("transform")
                || !cursor.peek().kind().isName();
        if (nameless) {
            findings.effect(Effect.SQL_DROP);
            return;
        }
        boolean relation = Definition.RELATIONS.contains(kind) || kind.equals("index");
        do {
            if (kind.equals("schema") || kind.equals("database")) {
                definition.schema(Effect.SQL_DROP);
            } else if (relation) {
                findings.writes(Effect.SQL_DROP, reading.relation(reading.dotted()));
            } else {
                definition.named(Effect.SQL_DROP);
            }
            if (cursor.at(Kind.LEFT)) {
                cursor.skipToClosing();
            }
        } while (cursor.accept(Kind.COMMA));
    }

    Output truncate() {
        cursor.expect("truncate");
        findings.command("TRUNCATE");
        cursor.accept("table");
        definition.changes();
        do {
            boolean only = cursor.at("only")
                    && (cursor.peek(1).kind().isName() || cursor.peek(1).kind() == Kind.LEFT);
            if (only) {
                cursor.take();
            }
            boolean parenthesised = only && cursor.accept(Kind.LEFT);
            List<String> parts = reading.dotted();
            findings.writes(Effect.SQL_TRUNCATE, reading.relation(parts));
            cursor.acceptOperator("*");
            if (parenthesised) {
                cursor.expect(Kind.RIGHT);
            }
        } while (cursor.accept(Kind.COMMA));
        if (!cursor.atEnd() && !cursor.atAny("restart", "continue", "cascade", "restrict", "wait", "nowait", "drop")) {
            throw cursor.unexpected();
        }
        definition.toEnd();
        return Definition.NONE;
    }
}
