package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what stands between operators. */
final class OperandReader {
    private static final Set<String> NILADIC = Set.of(
            "current_user",
            "session_user",
            "current_date",
            "current_time",
            "current_timestamp",
            "localtime",
            "localtimestamp",
            "current_role",
            "current_catalog",
            "current_schema",
            "true",
            "false",
            "null",
            "default");
    private static final Set<String> POSTGRES_NILADIC = Set.of("user", "system_user");
    private static final Set<String> MYSQL_NILADIC = Set.of("utc_date", "utc_time", "utc_timestamp");
    private static final Set<String> H2_NILADIC = Set.of("user", "unknown", "sysdate", "systimestamp", "today");

    private final Reading reading;
    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final CallReader calls;

    OperandReader(Reading reading, ExpressionReader expressions, CallReader calls) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.expressions = expressions;
        this.calls = calls;
    }

    /** A value: a literal, column, call, query or row, with the signs before and what hangs on it. */
    Read operand(Scope scope) {
        if (cursor.atOperator("*")) {
            throw cursor.unexpected();
        }
        if (cursor.at(Kind.OPERATOR) || expressions.isNamedOperator()) {
            boolean root = Oracles.isRoot(cursor.peek());
            if (!expressions.acceptOperator()) {
                throw cursor.unexpected();
            }
            Read read = operand(scope);
            if (root) {
                reading.inspect(read.flow());
            }
            return new Read(read.flow().computed(), read.narrows(), "");
        }
        if (reading.is(Dialect.POSTGRESQL) && cursor.accept("not")) { // behind an operator: a = NOT b
            return new Read(expressions.flat(scope).flow().computed(), false, "");
        }
        Token token = cursor.peek();
        Read read = switch (token.kind()) {
            case STRING, NUMBER, PARAMETER -> constant(scope);
            case VARIABLE -> variable(scope);
            case LEFT -> expressions.parenthesised(scope);
            case WORD, QUOTED -> named(scope);
            case LEFT_BRACKET -> array(scope);
            default -> throw cursor.unexpected();
        };
        return postfix(read, scope);
    }

    private Read constant(Scope scope) {
        boolean string = cursor.take().kind() == Kind.STRING;
        while (string && cursor.at(Kind.STRING)) {
            cursor.take();
        }
        if (string && cursor.at("uescape") && cursor.peek(1).kind() == Kind.STRING) {
            cursor.take();
            cursor.take();
        }
        return new Read(Flow.NOTHING, false, "");
    }

    /** A variable; what is put into it is looked at later by nobody knows whom, and what is in it came from anywhere. */
    private Read variable(Scope scope) {
        boolean own = !cursor.take().text().startsWith("@@"); // the others are settings
        if (cursor.acceptOperator(":=")) {
            reading.inspect(expressions.expression(scope).flow());
            reading.findings().effect(Effect.SQL_SESSION);
        }
        return new Read(own ? Flow.NOTHING.hiding("a variable" + Reading.ANYTHING) : Flow.NOTHING, false, "");
    }

    private Read array(Scope scope) {
        cursor.expect(Kind.LEFT_BRACKET);
        Flow flow = Flow.NOTHING;
        boolean narrows = false;
        if (!cursor.at(Kind.RIGHT_BRACKET)) {
            do {
                Read item = cursor.at(Kind.LEFT_BRACKET) ? array(scope) : expressions.expression(scope);
                flow = flow.with(item.flow());
                narrows |= item.narrows();
            } while (cursor.accept(Kind.COMMA));
        }
        cursor.expect(Kind.RIGHT_BRACKET);
        return new Read(flow.computed(), narrows, "array");
    }

    /** Casts, subscripts, fields and time zones behind an operand. */
    Read postfix(Read operand, Scope scope) {
        Read read = operand;
        while (true) {
            if (cursor.acceptOperator("::")) {
                calls.types().type(read);
                read = new Read(read.flow().computed(), read.narrows(), read.label());
            } else if (cursor.at(Kind.LEFT_BRACKET)) {
                read = subscript(read, scope);
            } else if (cursor.atWords("at", "time", "zone")) {
                cursor.acceptWords("at", "time", "zone");
                Read zone = operand(scope);
                read = new Read(read.flow().with(zone.flow()), read.narrows() || zone.narrows(), "timezone");
            } else if (cursor.acceptWords("at", "local")) {
                read = new Read(read.flow().computed(), read.narrows(), "timezone");
            } else if (cursor.at(Kind.DOT) && cursor.at(cursor.position() - 1).kind() != Kind.WORD) {
                cursor.take();
                if (!cursor.acceptOperator("*")) {
                    read = field(read, reading.name());
                    while (cursor.at(Kind.DOT) && cursor.peek(1).kind().isName()) {
                        cursor.take();
                        read = field(read, reading.name());
                    }
                } else {
                    read = new Read(read.flow().computed(), read.narrows(), "*");
                }
            } else {
                return read;
            }
        }
    }

    /** A field of a composite: of a whole row it is that column, of anything else anything that is in it. */
    private Read field(Read row, String name) {
        Set<ColumnName> named = new HashSet<>();
        row.flow().origins().stream()
                .filter(c -> c.name().equals(ColumnName.ANY))
                .forEach(c -> named.add(new ColumnName(c.relation(), name)));
        Flow flow = Flow.derived(named).with(row.flow()).with(Flow.NOTHING);
        return new Read(flow, row.narrows(), name);
    }

    private Read subscript(Read array, Scope scope) {
        return new Read(array.flow().computed().with(subscripts(scope)), array.narrows(), array.label());
    }

    /** {@code [1]}, {@code [1:2]}, {@code [:]}. */
    Flow subscripts(Scope scope) {
        cursor.expect(Kind.LEFT_BRACKET);
        Flow flow = Flow.NOTHING;
        while (!cursor.accept(Kind.RIGHT_BRACKET)) {
            if (!cursor.accept(Kind.COLON)) {
                flow = flow.with(expressions.expression(scope).flow());
            }
        }
        return flow;
    }

    private Read named(Scope scope) {
        Token token = cursor.peek();
        Token next = cursor.peek(1);
        if (token.kind() == Kind.WORD && next.kind() != Kind.DOT) {
            Optional<Read> special = calls.special(scope);
            if (special.isPresent()) {
                return special.get();
            }
            if (next.kind() != Kind.LEFT && isNiladic(token.text())) {
                cursor.take();
                return new Read(Flow.NOTHING, false, token.text());
            }
            if (next.kind() != Kind.LEFT && !isColumn(token.text())) {
                throw cursor.unexpected();
            }
        }
        List<String> parts = reading.dotted();
        if (cursor.at(Kind.LEFT)) {
            if (reading.is(Dialect.H2)
                    && cursor.peek(1).isOperator("+")
                    && cursor.peek(2).kind() == Kind.RIGHT) {
                throw new NotUnderstood("an old-style outer join");
            }
            if (reading.is(Dialect.POSTGRESQL)
                    && cursor.at(cursor.closingOf(cursor.position()) + 1).kind() == Kind.STRING) {
                Read literal = expressions.parenthesised(scope); // of a type with a modifier: numeric(3) '1.5'
                cursor.expect(Kind.STRING);
                return new Read(literal.flow().computed(), false, "");
            }
            return calls.function(parts, scope);
        }
        if (cursor.at(Kind.STRING)
                && !isAliased(token)
                && (token.kind() == Kind.WORD || reading.is(Dialect.POSTGRESQL))) {
            return constant(scope);
        }
        if (cursor.at(Kind.DOT) && cursor.peek(1).isOperator("*")) {
            cursor.take();
            cursor.take();
            return new Read(wholeRow(parts, scope), true, "*");
        }
        return column(parts, scope);
    }

    /** MySQL takes a string behind a column for its alias; only these words make it a value of theirs. */
    private boolean isAliased(Token word) {
        return reading.is(Dialect.MYSQL)
                && !word.text().startsWith("_")
                && !word.is("date")
                && !word.is("time")
                && !word.is("timestamp");
    }

    private boolean isColumn(String word) {
        return reading.is(Dialect.POSTGRESQL)
                ? Keywords.isName(word) || cursor.peek(1).kind() == Kind.STRING
                : !ExpressionReader.CLAUSES.contains(word);
    }

    static boolean isPostgresNiladic(String word) {
        return NILADIC.contains(word) && !Keywords.isName(word) || POSTGRES_NILADIC.contains(word);
    }

    private boolean isNiladic(String word) {
        return NILADIC.contains(word)
                || switch (reading.dialect()) {
                    case POSTGRESQL, STANDARD -> POSTGRES_NILADIC.contains(word);
                    case MYSQL -> MYSQL_NILADIC.contains(word);
                    case H2 -> H2_NILADIC.contains(word);
                };
    }

    private Flow wholeRow(List<String> parts, Scope scope) {
        Optional<Source> source = scope.source(parts.get(parts.size() - 1));
        source.ifPresent(scope::touch);
        Flow flow = source.map(Source::whole).orElseGet(scope::everything);
        reading.findings().columns(flow);
        return flow.computed();
    }

    private Read column(List<String> parts, Scope scope) {
        int before = scope.targetTouched();
        String name = parts.get(parts.size() - 1);
        Flow flow = resolve(parts, name, scope);
        reading.findings().columns(flow);
        return new Read(flow, scope.targetTouched() > before, name);
    }

    private Flow resolve(List<String> parts, String name, Scope scope) {
        if (parts.size() == 1) {
            return scope.column(name);
        }
        String alias = parts.get(parts.size() - 2);
        Optional<String> schema = parts.size() > 2 ? Optional.of(parts.get(parts.size() - 3)) : Optional.empty();
        Optional<Flow> qualified = scope.column(schema, alias, name);
        if (qualified.isPresent()) {
            return qualified.get();
        }
        // a field of a composite column, or a sequence's pseudo column
        if (scope.sources().isEmpty() && reading.is(Dialect.H2) && (name.equals("NEXTVAL") || name.equals("CURRVAL"))) {
            reading.findings().routine(String.join(".", parts));
            return Flow.NOTHING;
        }
        return scope.everything();
    }
}
