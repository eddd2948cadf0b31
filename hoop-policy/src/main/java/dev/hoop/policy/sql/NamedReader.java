package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads statements about what has a name in the session: prepared statements and cursors. Running one by its name does
 * what it did when it got the name, if that was seen.
 */
final class NamedReader {
    private static final Output NONE = new Output.None();
    /** Names that a server compares as they are; others may be the same to it though they differ. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_]+");
    /** Names that drivers give by themselves, without a statement that could be seen. */
    private static final Pattern DRIVERS = Pattern.compile("[SC]_[0-9]+");

    private final Reading reading;
    private final Cursor cursor;
    private final Findings findings;
    private final QueryReader queries;
    private final int nesting;

    NamedReader(Reading reading, QueryReader queries, int nesting) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.findings = reading.findings();
        this.queries = queries;
        this.nesting = nesting;
    }

    Output read() {
        return switch (cursor.peek().text()) {
            case "prepare" -> prepare();
            case "execute" -> execute();
            case "deallocate", "drop" -> deallocate();
            case "declare" -> declare();
            case "close" -> close();
            default -> fetch();
        };
    }

    /** A name, as far as it can be told which other names are the same to the server. */
    private Optional<String> named() {
        boolean plain = reading.is(Dialect.POSTGRESQL)
                || PLAIN.matcher(cursor.peek().text()).matches() && (reading.is(Dialect.MYSQL) || cursor.at(Kind.WORD));
        String name = reading.name();
        return plain && !DRIVERS.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }

    // --- prepared statements

    private Output prepare() {
        cursor.expect("prepare");
        if (cursor.accept("transaction")) {
            findings.transaction(Statement.Transaction.COMMIT);
            return rest("PREPARE TRANSACTION", Effect.SQL_TRANSACTION);
        }
        if (reading.is(Dialect.H2) && cursor.accept("commit")) {
            return rest("PREPARE COMMIT", Effect.SQL_TRANSACTION);
        }
        findings.command("PREPARE");
        findings.effect(Effect.SQL_SESSION);
        Optional<String> name = named();
        if (reading.is(Dialect.MYSQL)) {
            cursor.expect("from");
            Token text = cursor.take();
            List<Statement> statements = text(text);
            boolean one = statements.size() == 1;
            remember(one ? name : Optional.empty(), reading.simpleString(text).orElseThrow(), statements.get(0));
            return NONE;
        }
        if (cursor.at(Kind.LEFT)) {
            cursor.skipToClosing();
        }
        cursor.expect("as");
        List<Token> body = cursor.rest();
        if (body.isEmpty()) {
            throw cursor.unexpected();
        }
        Statement statement = reading.inner(body, nesting + 1);
        findings.include(statement);
        toEnd();
        remember(name, reading.text(body.get(0), body.get(body.size() - 1)), statement);
        return NONE;
    }

    private void remember(Optional<String> name, String text, Statement statement) {
        boolean replaces = !reading.is(Dialect.POSTGRESQL);
        findings.changes(
                name.isPresent() && statement.operation().unknown().isEmpty()
                        ? new Change.Prepares(name.get(), text, reading.settings(), statement, replaces)
                        : new Change.Deallocates(Optional.empty()));
    }

    private Output rest(String command, Effect effect) {
        findings.command(command);
        findings.effect(effect);
        toEnd();
        return NONE;
    }

    private void toEnd() {
        cursor.moveTo(cursor.size());
    }

    private Output execute() {
        cursor.expect("execute");
        findings.command("EXECUTE");
        if (cursor.accept("immediate")) {
            findings.effect(Effect.SQL_CALL);
            text(cursor.take());
            return new Output.Unresolved("the rows of a statement given as text");
        }
        Output output = executed();
        if (!cursor.atEnd()) {
            throw cursor.unexpected();
        }
        return output;
    }

    /** {@code name [(arguments)] [USING arguments]}; what follows is not read. */
    Output executed() {
        Optional<SessionNames.Known> known = named().flatMap(reading.names()::prepared);
        boolean plain = arguments();
        if (known.isEmpty()) {
            findings.effect(Effect.SQL_CALL);
            throw new NotUnderstood("what EXECUTE names was not seen to be prepared on this connection");
        }
        Output output = included(known.get().prepared());
        if (known.get().shaken()) {
            findings.effect(Effect.SQL_CALL);
            return new Output.Unresolved("a routine has run that may have prepared another statement by that name");
        }
        return plain || output instanceof Output.None
                ? output
                : new Output.Unresolved("what an argument brings may be among the rows");
    }

    /**
     * What the statement does by now. A server may have found out when it was prepared what its names stand for, or do so
     * anew.
     */
    private Output included(Change.Prepares prepared) {
        Statement then = prepared.statement();
        Statement now = anew(prepared);
        findings.include(now);
        if (now.equals(then)) {
            return now.output();
        }
        findings.include(then);
        return now.output() instanceof Output.None && then.output() instanceof Output.None
                ? NONE
                : new Output.Unresolved(
                        "what is named in a prepared statement was something else when it was prepared");
    }

    /** PostgreSQL keeps the statement cut into tokens, others keep its text. */
    private Statement anew(Change.Prepares prepared) {
        SqlSettings settings = reading.is(Dialect.POSTGRESQL)
                ? prepared.settings().withScope(reading.settings().scope())
                : reading.settings();
        List<List<Token>> pieces = new Splitter(prepared.text(), settings).pieces();
        if (pieces.size() != 1) {
            throw new NotUnderstood("a prepared statement that has become several");
        }
        return StatementReader.read(
                        prepared.text(), pieces.get(0), settings, reading.catalog(), reading.names(), nesting + 1)
                .statement();
    }

    /** Whether the arguments are no more than what the client writes. */
    private boolean arguments() {
        Flow flow = Flow.NOTHING;
        if (cursor.at(Kind.LEFT)) {
            flow = queries.expressions()
                    .parenthesised(Scope.outermost().inner())
                    .flow();
            reading.inspect(flow);
        }
        if (reading.is(Dialect.MYSQL) && cursor.accept("using")) {
            boolean plain = cursor.rest().stream().allMatch(NamedReader::isPlain);
            if (cursor.contains("select")) {
                throw new NotUnderstood("a query among the arguments of EXECUTE");
            }
            toEnd();
            return plain && flow.isNothing();
        }
        return flow.isNothing();
    }

    private static boolean isPlain(Token token) {
        return token.kind().isLiteral() || token.kind() == Kind.PARAMETER || token.kind() == Kind.COMMA;
    }

    /** A statement in a literal does what it does when it is run. */
    private List<Statement> text(Token token) {
        Optional<String> text = reading.simpleString(token);
        if (text.isEmpty() || !cursor.atEnd()) {
            throw new NotUnderstood("runs SQL that is not written in the statement");
        }
        String inner = text.get();
        List<Statement> statements = new ArrayList<>();
        List<List<Token>> pieces = new Splitter(inner, reading.settings()).pieces();
        if (pieces.isEmpty()) {
            throw new NotUnderstood("SQL given as text that says nothing");
        }
        for (List<Token> piece : pieces) {
            if (!LexicalSettings.changes(piece, inner, reading.settings()).isEmpty()) {
                throw new NotUnderstood(LexicalSettings.REASON);
            }
            Statement statement = StatementReader.read(
                            inner, piece, reading.settings(), reading.catalog(), reading.names(), nesting + 1)
                    .statement();
            findings.include(statement);
            statements.add(statement);
        }
        return statements;
    }

    /** {@code DEALLOCATE [PREPARE | PLAN] name}, {@code DROP PREPARE name}; ALL is every one on PostgreSQL. */
    private Output deallocate() {
        boolean drop = cursor.take().is("drop");
        findings.command(drop ? "DROP PREPARE" : "DEALLOCATE");
        findings.effect(Effect.SQL_SESSION);
        if (cursor.peek(1).kind() != Kind.END) {
            cursor.acceptAny("prepare", "plan");
        }
        boolean all = reading.is(Dialect.POSTGRESQL) && cursor.at("all");
        Optional<String> name = cursor.peek().kind().isName() ? named() : Optional.empty();
        findings.changes(new Change.Deallocates(all ? Optional.empty() : name));
        toEnd();
        return NONE;
    }

    // --- cursors

    private Output declare() {
        cursor.expect("declare");
        findings.command("DECLARE CURSOR");
        Optional<String> name = named();
        while (cursor.acceptAny("binary", "insensitive", "asensitive", "no", "scroll")) {
            continue;
        }
        cursor.expect("cursor");
        boolean with = cursor.at("with");
        if (cursor.acceptAny("with", "without")) {
            cursor.expect("hold");
        }
        cursor.expect("for");
        Statement query = reading.inner(cursor.rest(), nesting + 1);
        findings.include(query);
        toEnd();
        findings.changes(
                name.isPresent() && query.operation().unknown().isEmpty()
                        ? new Change.Opens(name.get(), query, with)
                        : new Change.Closes(Optional.empty()));
        return NONE;
    }

    private Output fetch() {
        String verb = cursor.take().text();
        findings.command(verb.toUpperCase(Locale.ROOT));
        findings.effect(Effect.SQL_SELECT);
        Optional<Statement> query = last().flatMap(reading.names()::cursor);
        toEnd();
        if (verb.equals("move")) {
            return NONE;
        }
        query.ifPresent(findings::include);
        return query.map(Statement::output).orElse(new Output.Unresolved("the rows of a cursor opened before"));
    }

    /** The name at the end, behind all that says which rows. */
    private Optional<String> last() {
        if (cursor.atEnd()) {
            throw cursor.unexpected();
        }
        cursor.moveTo(cursor.size() - 1);
        return cursor.peek().kind().isName() ? named() : Optional.empty();
    }

    private Output close() {
        cursor.expect("close");
        findings.command("CLOSE");
        findings.effect(Effect.SQL_SELECT);
        boolean all = cursor.at("all");
        Optional<String> name = cursor.peek().kind().isName() ? named() : Optional.empty();
        findings.changes(new Change.Closes(all ? Optional.empty() : name));
        toEnd();
        return NONE;
    }

    /** The rows become a table's: whatever flows into them is looked at. */
    void madeATable(Output output) {
        if (output instanceof Output.Columns columns) {
            Set<ColumnName> origins = new HashSet<>();
            boolean hidden = columns.columns().stream().anyMatch(OutputColumn::hidden);
            columns.columns().forEach(c -> origins.addAll(c.origins()));
            origins.forEach(findings::inspects);
            if (hidden) {
                findings.unknown("a table of values of unknown origin");
            }
        } else {
            findings.unknown("a table of what a prepared statement answers");
        }
    }
}
