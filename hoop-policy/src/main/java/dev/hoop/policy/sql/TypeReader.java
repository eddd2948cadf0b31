package dev.hoop.policy.sql;

import java.util.Optional;
import java.util.Set;

/** Reads types and the literals that begin with one. */
final class TypeReader {
    static final Set<String> FIELDS = Set.of(
            "year",
            "month",
            "day",
            "hour",
            "minute",
            "second",
            "week",
            "quarter",
            "microsecond",
            "day_hour",
            "day_minute",
            "day_second",
            "day_microsecond",
            "hour_minute",
            "hour_second",
            "hour_microsecond",
            "minute_second",
            "minute_microsecond",
            "second_microsecond",
            "year_month");

    private final Reading reading;
    private final Cursor cursor;
    private final ExpressionReader expressions;

    TypeReader(Reading reading, ExpressionReader expressions) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.expressions = expressions;
    }

    static boolean isEndOfOperand(Token next) {
        return next.kind() == Kind.COMMA
                || next.kind() == Kind.RIGHT
                || next.kind() == Kind.END
                || next.kind() == Kind.DOT
                || ExpressionReader.CLAUSES.contains(next.text());
    }

    /** {@code double precision '1.5'}; empty if it is something else. */
    Optional<Read> literal() {
        int start = cursor.position();
        type();
        if (cursor.accept(Kind.STRING)) {
            return Optional.of(new Read(Flow.NOTHING, false, ""));
        }
        cursor.moveTo(start);
        return Optional.empty();
    }

    Optional<Read> interval(Scope scope, Token next) {
        if (next.kind() == Kind.LEFT
                && !reading.is(Dialect.MYSQL)
                && cursor.at(cursor.position() + 2).kind() == Kind.NUMBER) {
            cursor.take();
            cursor.skipToClosing();
            cursor.expect(Kind.STRING);
            return Optional.of(new Read(Flow.NOTHING, false, "interval"));
        }
        if (next.kind() == Kind.STRING && !reading.is(Dialect.MYSQL)) {
            cursor.take();
            cursor.take();
            fields();
            return Optional.of(new Read(Flow.NOTHING, false, "interval"));
        }
        if (reading.is(Dialect.MYSQL) && !isEndOfOperand(next)) {
            int unit = unitBehind(next);
            if (unit < 0) {
                return Optional.empty();
            }
            cursor.take();
            Read amount = expressions.expression(scope);
            fields();
            return Optional.of(new Read(amount.flow().computed(), amount.narrows(), ""));
        }
        if (next.kind() == Kind.OPERATOR && reading.is(Dialect.H2)) {
            cursor.take();
            cursor.take();
            cursor.expect(Kind.STRING);
            fields();
            return Optional.of(new Read(Flow.NOTHING, false, ""));
        }
        return Optional.empty();
    }

    /** MySQL's {@code INTERVAL(a, b)} is a function, {@code INTERVAL (a) DAY} is not. */
    private int unitBehind(Token next) {
        if (next.kind() != Kind.LEFT) {
            return 1;
        }
        Token behind = cursor.at(cursor.closingOf(cursor.position() + 1) + 1);
        return behind.kind() == Kind.OPERATOR || FIELDS.contains(behind.text()) ? 1 : -1;
    }

    private void fields() {
        if (FIELDS.contains(cursor.peek().text()) && cursor.at(Kind.WORD)) {
            cursor.take();
            precision();
            if (cursor.accept("to")) {
                cursor.expect(Kind.WORD);
                precision();
            }
        }
    }

    private void precision() {
        if (cursor.at(Kind.LEFT)) {
            cursor.skipToClosing();
        }
    }

    /** {@code TIMESTAMP (3) WITH TIME ZONE '…'}; empty if it is something else. */
    Optional<Read> time() {
        int start = cursor.position();
        cursor.take();
        if (cursor.at(Kind.LEFT)) {
            cursor.skipToClosing();
        }
        if (cursor.acceptAny("with", "without")) {
            cursor.acceptWords("time", "zone");
        }
        if (cursor.accept(Kind.STRING)) {
            return Optional.of(new Read(Flow.NOTHING, false, ""));
        }
        cursor.moveTo(start);
        return Optional.empty();
    }

    /** The type that a value is turned into. What not every value can be turned into tells by failing. */
    void type(Read value) {
        Token first = cursor.peek();
        type();
        if (!Oracles.takesEveryValue(first, cursor.at(cursor.position() - 1).kind() == Kind.RIGHT_BRACKET)) {
            reading.inspect(value.flow());
        }
    }

    /** A type's name, with what may hang on it. */
    void type() {
        cursor.accept("setof");
        Token first = cursor.peek();
        reading.dotted();
        if (first.is("double")) {
            cursor.accept("precision");
        } else if (first.is("character")
                || first.is("char")
                || first.is("national")
                || first.is("bit")
                || first.is("nchar")
                || first.is("binary")) {
            while (cursor.acceptAny("varying", "character", "char", "large", "object")) {
                continue;
            }
        } else if (first.is("signed") || first.is("unsigned")) {
            cursor.acceptAny("integer", "int");
        } else if (first.is("interval")) {
            fields();
        }
        precision();
        if (first.is("timestamp") || first.is("time")) {
            if (cursor.atAny("with", "without")
                    && (cursor.peek(1).is("time") || cursor.peek(1).is("local"))) {
                cursor.take();
                cursor.accept("local");
                cursor.acceptWords("time", "zone");
            }
        }
        if (reading.is(Dialect.MYSQL) && cursor.acceptWords("character", "set")) {
            cursor.take();
        }
        if (reading.is(Dialect.MYSQL) && cursor.accept("charset")) {
            cursor.take();
        }
        while (cursor.at(Kind.LEFT_BRACKET)
                && (cursor.peek(1).kind() == Kind.RIGHT_BRACKET
                        || cursor.peek(1).kind() == Kind.NUMBER
                                && cursor.peek(2).kind() == Kind.RIGHT_BRACKET)) {
            cursor.skipToClosing();
        }
        if (cursor.at("array") && !cursor.peek(1).kind().isName()) {
            cursor.take();
            if (cursor.at(Kind.LEFT_BRACKET)) {
                cursor.skipToClosing();
            }
        }
    }
}
