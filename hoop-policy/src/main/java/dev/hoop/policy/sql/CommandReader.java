package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out by its first words what a statement is, and has it read accordingly. */
final class CommandReader {
    private static final Output NONE = new Output.None();

    private final Reading reading;
    private final Cursor cursor;
    private final Findings findings;
    private final QueryReader queries;
    private final int nesting;

    CommandReader(Reading reading, int nesting) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.findings = reading.findings();
        this.queries = new QueryReader(reading);
        this.nesting = nesting;
    }

    Output read() {
        if (cursor.at(Kind.LEFT) && queries.startsInParentheses()) {
            return query();
        }
        if (!cursor.at(Kind.WORD)) {
            throw cursor.unexpected();
        }
        return switch (cursor.peek().text()) {
            case "select", "with", "values", "table" -> query();
            case "insert", "update", "delete", "merge", "replace" -> write();
            case "explain", "describe", "desc" -> explain();
            case "analyze" -> explainsByRunning() ? explain() : session();
            case "create" -> new CreateReader(reading, queries, nesting).create();
            case "alter" -> new AlterReader(reading, queries).alter();
            case "drop" -> cursor.atWords("drop", "prepare") ? named().read() : new DropReader(reading).drop();
            case "truncate" -> new DropReader(reading).truncate();
            case "rename" -> new RightsReader(reading).rename();
            case "comment" -> new RightsReader(reading).comment();
            case "grant", "revoke", "reassign" -> new RightsReader(reading).grant();
            case "security" -> rest("SECURITY LABEL", Effect.SQL_GRANT);
            case "copy" -> new CopyReader(reading, queries).copy();
            case "load" -> new CopyReader(reading, queries).load();
            case "call" -> call();
            case "do" -> block();
            case "prepare", "execute", "deallocate", "declare", "fetch", "move", "close" -> named().read();
            case "handler" -> handler();
            default -> session();
        };
    }

    private Output session() {
        return new SessionReader(reading, queries, this).read();
    }

    /** MariaDB's ANALYZE of a statement runs it, as EXPLAIN ANALYZE does elsewhere; that of a table looks at its keys. */
    private boolean explainsByRunning() {
        Token next = cursor.peek(1);
        return reading.is(Dialect.MYSQL)
                && Stream.of("format", "select", "insert", "update", "delete", "replace", "with", "values")
                        .anyMatch(next::is);
    }

    /** Everything up to the end, which only says how. */
    Output rest(String command, Effect effect) {
        findings.command(command);
        findings.effect(effect);
        toEnd();
        return NONE;
    }

    void toEnd() {
        cursor.moveTo(cursor.size());
    }

    private Output query() {
        boolean selects = !cursor.at("with");
        Rows rows = queries.query(Scope.outermost());
        selects |= !queries.endedInWrite();
        findings.command(mainVerb());
        if (selects) {
            findings.effect(Effect.SQL_SELECT);
        }
        if (findings.has(Effect.SQL_CREATE)) {
            return NONE;
        }
        boolean answers = !rows.columns().equals(Optional.of(List.of()));
        return answers ? output(rows) : NONE;
    }

    private String mainVerb() {
        for (Effect effect : List.of(Effect.SQL_MERGE, Effect.SQL_INSERT, Effect.SQL_UPDATE, Effect.SQL_DELETE)) {
            if (findings.has(effect)) {
                return effect.text().substring(4).toUpperCase(Locale.ROOT);
            }
        }
        return findings.has(Effect.SQL_CREATE) ? "SELECT INTO" : "SELECT";
    }

    private Output write() {
        if (cursor.at("replace") && !reading.is(Dialect.MYSQL)) {
            throw cursor.unexpected();
        }
        findings.command(cursor.peek().text().toUpperCase(Locale.ROOT));
        Rows rows = queries.writes().statement(Scope.outermost());
        return rows.columns().equals(Optional.of(List.of())) ? NONE : output(rows);
    }

    static Output output(Rows rows) {
        if (rows.columns().isEmpty()) {
            return new Output.Unresolved(rows.reason(), rows.all().isHidden());
        }
        for (Rows.Named column : rows.columns().get()) {
            String hidden = column.flow().hidden();
            if (!hidden.isEmpty() && !hidden.endsWith(Reading.ANYTHING)) { // the relation is not what it seems to be
                return new Output.Unresolved(hidden);
            }
        }
        return new Output.Columns(rows.columns().get().stream()
                .map(c -> column(c.label(), c.flow()))
                .toList());
    }

    private static OutputColumn column(String label, Flow flow) {
        return new OutputColumn(label, flow.origins(), flow.direct(), flow.isHidden());
    }

    private Output explain() {
        boolean describe = cursor.atAny("describe", "desc");
        boolean runs = cursor.take().is("analyze");
        findings.command("EXPLAIN");
        runs |= explainOptions();
        if (describesTable()) {
            findings.touches(Effect.SQL_EXPLAIN, reading.relation(reading.dotted()));
            toEnd();
            return new Output.Unresolved("a description");
        }
        if (describe && !reading.is(Dialect.MYSQL)) {
            throw cursor.unexpected();
        }
        read();
        if (!runs) {
            List<RelationName> written = findings.written();
            findings.keepWhatPlanningDoes();
            findings.replace(Effect.SQL_SELECT, Effect.SQL_EXPLAIN);
            written.forEach(r -> findings.touches(Effect.SQL_EXPLAIN, r));
        }
        findings.effect(Effect.SQL_EXPLAIN);
        return reading.is(Dialect.MYSQL)
                ? new Output.Unresolved("a plan", false)
                : new Output.Columns(List.of(new OutputColumn("QUERY PLAN", Set.of(), false)));
    }

    private boolean describesTable() {
        if (!reading.is(Dialect.MYSQL) || !cursor.peek().kind().isName()) {
            return false;
        }
        return !cursor.atAny(
                "select", "insert", "update", "delete", "replace", "with", "values", "table", "for", "merge");
    }

    /** Whether the statement will run. */
    private boolean explainOptions() {
        boolean runs = false;
        if (cursor.at(Kind.LEFT) && !queries.startsInParentheses()) {
            int end = cursor.closingOf(cursor.position());
            while (cursor.position() < end) {
                Token token = cursor.take();
                if (token.is("analyze") || token.is("analyse")) {
                    runs = !isOff();
                }
            }
            cursor.expect(Kind.RIGHT);
            return runs;
        }
        while (true) {
            if (cursor.acceptAny("analyze", "analyse")) {
                runs = true;
            } else if (cursor.acceptWords("plan", "for") || cursor.acceptAny("verbose", "extended", "partitions")) {
                continue;
            } else if (cursor.at("format") && cursor.peek(1).isOperator("=")) {
                cursor.take();
                cursor.take();
                cursor.take();
            } else {
                return runs;
            }
        }
    }

    /** {@code off}, {@code false}, {@code 0}, also in quotes. */
    private boolean isOff() {
        if (cursor.at(Kind.NUMBER)) {
            return reading.literal(cursor.peek()).equals("0");
        }
        Optional<String> quoted = reading.simpleString(cursor.peek()).map(s -> s.toLowerCase(Locale.ROOT));
        return cursor.atAny("false", "off")
                || quoted.filter(s -> s.equals("off") || s.equals("false")).isPresent();
    }

    private Output call() {
        cursor.expect("call");
        findings.command("CALL");
        if (reading.is(Dialect.H2)) {
            Scope scope = Scope.outermost().inner();
            Flow flow = queries.expressions().expression(scope).flow();
            // H2 evaluates an expression here, as SELECT does. It is a call if it calls what may be a procedure.
            findings.effect(findings.has(Effect.SQL_ROUTINE) ? Effect.SQL_CALL : Effect.SQL_SELECT);
            return new Output.Columns(List.of(column("", flow.computed())));
        }
        List<String> parts = reading.dotted();
        findings.procedure(String.join(".", parts));
        if (cursor.accept(Kind.LEFT)) {
            while (!cursor.at(Kind.RIGHT)) {
                cursor.accept("variadic");
                if (cursor.peek().kind().isName()
                        && (cursor.peek(1).isOperator("=>") || cursor.peek(1).isOperator(":="))) {
                    cursor.take();
                    cursor.take();
                }
                reading.inspect(queries.expressions()
                        .expression(Scope.outermost().inner())
                        .flow());
                if (!cursor.accept(Kind.COMMA) && !cursor.at(Kind.RIGHT)) {
                    throw cursor.unexpected();
                }
            }
            cursor.expect(Kind.RIGHT);
        }
        return new Output.Unresolved("a procedure's rows");
    }

    /** PostgreSQL runs a block, MySQL evaluates expressions. */
    private Output block() {
        cursor.expect("do");
        findings.command("DO");
        if (reading.is(Dialect.MYSQL)) {
            findings.effect(Effect.SQL_SELECT);
            queries.expressions().list(Scope.outermost().inner()).forEach(r -> reading.inspect(r.flow()));
            return NONE;
        }
        findings.effect(Effect.SQL_BLOCK);
        Optional<Token> body = Optional.empty();
        boolean plpgsql = true;
        while (!cursor.atEnd()) {
            if (cursor.accept("language")) {
                Token language = cursor.take();
                plpgsql = language.is("plpgsql")
                        || reading.simpleString(language)
                                .filter("plpgsql"::equals)
                                .isPresent();
            } else {
                Token token = cursor.expect(Kind.STRING);
                body = Optional.of(token);
            }
        }
        if (!plpgsql || body.isEmpty()) {
            throw new NotUnderstood("a block in another language than PL/pgSQL");
        }
        new BlockReader(reading, findings, nesting).read(reading.literal(body.get()));
        return NONE;
    }

    private NamedReader named() {
        return new NamedReader(reading, queries, nesting);
    }

    private Output handler() {
        cursor.expect("handler");
        if (!reading.is(Dialect.MYSQL)) {
            throw cursor.unexpected();
        }
        findings.command("HANDLER");
        RelationName relation = reading.relation(reading.dotted());
        findings.reads(relation);
        findings.inspects(new ColumnName(relation, ColumnName.ANY));
        if (cursor.contains("select")) {
            throw cursor.unexpected();
        }
        toEnd();
        return new Output.Unresolved("the rows of a handler");
    }
}
