package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;

import java.util.Set;

/** Reads ALTER. What PostgreSQL does to a relation, {@link AlterTableReader} tells; other dialects' tokens say it plainly. */
final class AlterReader {
    private static final Set<String> NO_DATA_LOST = Set.of(
            "constraint", "default", "not", "identity", "expression", "index", "key", "primary", "foreign", "check");
    private static final Set<String> TABLES = Set.of("table", "view", "index", "sequence");

    private final Reading reading;
    private final Cursor cursor;
    private final Findings findings;
    private final QueryReader queries;
    private final Definition definition;

    AlterReader(Reading reading, QueryReader queries) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.findings = reading.findings();
        this.queries = queries;
        this.definition = new Definition(reading);
    }

    Output alter() {
        if (cursor.atWords("alter", "system")) {
            findings.command("ALTER SYSTEM");
            findings.effect(Effect.SQL_ALTER);
            findings.effect(Effect.SQL_SERVER_PROGRAM);
            definition.toEnd();
            return Definition.NONE;
        }
        if (cursor.atWords("alter", "default", "privileges")) {
            findings.command("ALTER DEFAULT PRIVILEGES");
            findings.effect(Effect.SQL_GRANT);
            definition.toEnd();
            return Definition.NONE;
        }
        String kind = definition.kind();
        definition.changes();
        if (Definition.ROLES.contains(kind)) {
            findings.effect(Effect.SQL_GRANT);
            definition.toEnd();
            return Definition.NONE;
        }
        definition.skipExists();
        if (kind.equals("publication") || kind.equals("subscription")) {
            findings.effect(Effect.SQL_REPLICATION);
        }
        if (Definition.ON_RELATION.contains(kind) && definition.outside("on") >= 0) {
            onRelation(kind);
        } else if (TABLES.contains(kind)) {
            relation(kind);
        } else {
            other(kind);
        }
        return Definition.NONE;
    }

    private void onRelation(String kind) {
        RelationName relation = FromReader.relationOf(definition.relationBehind("on"));
        findings.writes(Effect.SQL_ALTER, relation);
        if (!kind.equals("trigger")) {
            findings.touches(Effect.SQL_GRANT, relation);
        }
        definition.toEnd();
    }

    private void other(String kind) {
        boolean function = kind.equals("function") || kind.equals("procedure") || kind.equals("routine");
        int owner = definition.outside("owner");
        if (owner >= 0 && cursor.at(owner + 1).is("to") || function && definition.outside("security") >= 0) {
            findings.effect(Effect.SQL_GRANT);
        }
        if (kind.equals("schema") || kind.equals("database")) {
            definition.schema(Effect.SQL_ALTER);
        } else {
            findings.effect(Effect.SQL_ALTER);
        }
        definition.noQuery();
        definition.toEnd();
    }

    private void relation(String kind) {
        if (cursor.acceptWords("all", "in", "tablespace")) {
            findings.effect(Effect.SQL_ALTER);
            definition.toEnd();
            return;
        }
        cursor.accept("only");
        Source source = definition.relation();
        RelationName altered = FromReader.relationOf(source);
        findings.writes(Effect.SQL_ALTER, altered);
        source.labels().forEach(c -> findings.sets(Effect.SQL_ALTER, altered, c)); // a default can be any one's
        new ForeignKeys(reading).of(altered);
        if (reading.is(Dialect.POSTGRESQL)) {
            new AlterTableReader(reading, queries, definition).actions(source, kind);
        } else if (kind.equals("view") && cursor.contains("select")) {
            newQuery();
        } else {
            definition.noQuery();
            tokens(source);
        }
    }

    private void newQuery() {
        int as = cursor.indexOf("as", cursor.position());
        if (as < 0) {
            throw cursor.unexpected();
        }
        cursor.moveTo(as + 1);
        reading.inspect(queries.query(Scope.outermost()).all());
        if (cursor.accept("with")) {
            cursor.acceptAny("cascaded", "local");
            cursor.expect("check");
            cursor.expect("option");
        }
    }

    private void tokens(Source source) {
        RelationName relation = FromReader.relationOf(source);
        boolean rights = cursor.contains("owner") || cursor.contains("security");
        if (rights) {
            findings.touches(Effect.SQL_GRANT, relation);
        }
        for (int i = cursor.position(); i < cursor.size(); i++) {
            Token token = cursor.at(i);
            Token next = cursor.at(i + 1);
            if (token.is("drop") && !NO_DATA_LOST.contains(next.text())) {
                findings.writes(Effect.SQL_DROP, relation);
            } else if (token.is("truncate") && next.is("partition")) {
                findings.writes(Effect.SQL_TRUNCATE, relation);
            } else if (token.is("rename") && (next.is("to") || next.is("as"))) {
                findings.inspects(new ColumnName(relation, ColumnName.ANY));
            } else if (token.is("default") && next.kind() == Kind.LEFT) {
                computedDefault(i + 1, relation);
            } else if (token.is("set") && next.is("schema") || token.is("exchange")) {
                findings.inspects(new ColumnName(relation, ColumnName.ANY));
            }
            if (token.is("exchange") && next.is("partition")) {
                exchanged(i + 2);
            }
        }
        boolean looks = cursor.contains("generated")
                || cursor.contains("using")
                || cursor.contains("rename")
                || cursor.contains("check")
                || cursor.contains("as")
                || cursor.contains("change")
                || cursor.contains("by"); // ORDER BY and PARTITION BY, which show when rows are read
        if (looks) {
            definition.inspectNames(source);
        }
        definition.toEnd();
    }

    /** An expression over other columns, which MariaDB fills rows with, at once or when they are changed. */
    private void computedDefault(int open, RelationName relation) {
        for (int i = open + 1; i < cursor.closingOf(open); i++) {
            if (cursor.at(i).kind().isName()) {
                findings.inspects(new ColumnName(relation, reading.folded(cursor.at(i))));
            }
        }
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
