package dev.hoop.policy.sql;

import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;

import java.util.List;
import java.util.Optional;

/** Reads COPY and LOAD DATA, which move rows between relations and files, programs or the client. */
final class CopyReader {
    private final Reading reading;
    private final Cursor cursor;
    private final Findings findings;
    private final QueryReader queries;

    CopyReader(Reading reading, QueryReader queries) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.findings = reading.findings();
        this.queries = queries;
    }

    Output copy() {
        cursor.expect("copy");
        findings.command("COPY");
        if (!reading.is(Dialect.POSTGRESQL)) {
            throw new NotUnderstood("COPY in a dialect that has none");
        }
        if (cursor.at(Kind.LEFT)) {
            return copyQuery();
        }
        cursor.accept("binary");
        List<String> parts = reading.dotted();
        List<String> columns = queries.from().columnNames();
        if (cursor.accept("from")) {
            Source target = reading.target(parts, parts.get(parts.size() - 1));
            RelationName relation = FromReader.relationOf(target);
            findings.writes(Effect.SQL_COPY_IN, relation);
            (columns.isEmpty() ? target.labels() : columns)
                    .forEach(c -> findings.sets(Effect.SQL_COPY_IN, relation, c));
            place();
            options(Optional.of(target));
            return new Output.None();
        }
        cursor.expect("to");
        Source source = reading.table(parts, parts.get(parts.size() - 1));
        Rows rows = columns.isEmpty() ? all(source) : some(source, columns);
        findings.replace(Effect.SQL_SELECT, Effect.SQL_COPY_OUT);
        findings.columns(rows.all());
        return out(rows);
    }

    private static Rows all(Source source) {
        return source.rows().columns().isPresent()
                ? source.rows()
                : Rows.open(source.whole(), source.rows().reason());
    }

    private static Rows some(Source source, List<String> columns) {
        return Rows.of(columns.stream()
                .map(c -> new Rows.Named(c, source.column(c).orElseGet(() -> source.possible(c))))
                .toList());
    }

    private Output copyQuery() {
        cursor.expect(Kind.LEFT);
        Rows rows = queries.writes().startsHere()
                ? queries.writes().statement(Scope.outermost())
                : queries.query(Scope.outermost());
        cursor.expect(Kind.RIGHT);
        cursor.expect("to");
        findings.replace(Effect.SQL_SELECT, Effect.SQL_COPY_OUT);
        findings.effect(Effect.SQL_COPY_OUT);
        return out(rows);
    }

    private Output out(Rows rows) {
        boolean client = place();
        options(Optional.empty());
        if (!client) {
            reading.inspect(rows.all());
            return new Output.None();
        }
        return CommandReader.output(rows);
    }

    /** Whether the other end is the client. */
    private boolean place() {
        if (cursor.acceptAny("stdin", "stdout")) {
            return true;
        }
        findings.effect(cursor.accept("program") ? Effect.SQL_SERVER_PROGRAM : Effect.SQL_SERVER_FILE);
        cursor.expect(Kind.STRING);
        return false;
    }

    private void options(Optional<Source> target) {
        cursor.accept("with");
        while (!cursor.atEnd() && !cursor.at("where")) {
            if (cursor.at(Kind.LEFT)) {
                cursor.skipToClosing();
            } else if (cursor.at(Kind.WORD)
                    || cursor.at(Kind.QUOTED)
                    || cursor.at(Kind.STRING)
                    || cursor.at(Kind.COMMA)
                    || cursor.atOperator("*")) {
                if (cursor.atAny("select", "insert", "delete")) {
                    throw cursor.unexpected();
                }
                cursor.take();
            } else {
                throw cursor.unexpected();
            }
        }
        if (cursor.accept("where")) {
            Scope names = Scope.outermost().inner();
            target.ifPresent(names::add);
            queries.expressions().predicate(names);
        }
    }

    Output load() {
        cursor.expect("load");
        if (!reading.is(Dialect.MYSQL)) {
            findings.command("LOAD");
            findings.effect(Effect.SQL_SERVER_PROGRAM);
            cursor.expect(Kind.STRING);
            return new Output.None();
        }
        if (cursor.acceptWords("index", "into")) {
            findings.command("LOAD INDEX");
            findings.effect(Effect.SQL_MAINTENANCE);
            cursor.moveTo(cursor.size());
            return new Output.None();
        }
        if (!cursor.acceptAny("data", "xml")) {
            throw cursor.unexpected();
        }
        findings.command("LOAD DATA");
        cursor.acceptAny("low_priority", "concurrent");
        if (!cursor.accept("local")) {
            findings.effect(Effect.SQL_SERVER_FILE);
        }
        cursor.expect("infile");
        cursor.expect(Kind.STRING);
        boolean replaces = cursor.at("replace");
        cursor.acceptAny("replace", "ignore");
        cursor.expect("into");
        cursor.expect("table");
        RelationName relation = reading.relation(reading.dotted());
        findings.writes(Effect.SQL_COPY_IN, relation);
        if (replaces) {
            findings.writes(Effect.SQL_DELETE, relation);
        }
        if (cursor.indexOf("select", cursor.position()) >= 0) {
            throw new NotUnderstood("a query inside LOAD DATA");
        }
        cursor.moveTo(cursor.size());
        return new Output.None();
    }
}
