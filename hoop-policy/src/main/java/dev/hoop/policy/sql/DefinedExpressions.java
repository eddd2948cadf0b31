package dev.hoop.policy.sql;

/**
 * Reads the expressions of a PostgreSQL definition that the server evaluates over the rows of a relation while it carries
 * it out: of an index, a check, a new column's default, a change of type, a partition's bounds. Defaults and checks of a
 * table that only comes to be are not evaluated, so nobody reads them here.
 */
final class DefinedExpressions {
    private final Reading reading;
    private final Cursor cursor;
    private final ExpressionReader expressions;

    DefinedExpressions(Reading reading, QueryReader queries) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.expressions = queries.expressions();
    }

    private Scope over(Source source) {
        Scope names = Scope.outermost().inner();
        names.add(source);
        return names;
    }

    /** An expression in parentheses or up to the next clause. */
    void predicate(Source source) {
        expressions.predicate(over(source));
    }

    /** What stands behind DEFAULT: no AND, OR or NOT outside parentheses. */
    void value(Source source) {
        reading.inspect(expressions.flat(over(source)).flow());
    }

    /** {@code (column WITH =, …)} of an exclusion, which compares each row with each other by any operator. */
    void compared(Source source) {
        int end = cursor.closingOf(cursor.position());
        for (int i = cursor.position() + 1; i < end; i++) {
            if (cursor.at(i).kind().isName()) {
                source.column(reading.folded(cursor.at(i))).ifPresent(reading::inspect);
            }
        }
        elements(source);
    }

    /** {@code (column [opclass] [ASC], (expression), …)} of an index; plain columns are not looked at. */
    void elements(Source source) {
        cursor.expect(Kind.LEFT);
        do {
            boolean plain = cursor.peek().kind().isName()
                    && cursor.peek(1).kind() != Kind.LEFT
                    && cursor.peek(1).kind() != Kind.DOT;
            if (plain) {
                cursor.take();
            } else {
                reading.inspect(expressions.flat(over(source)).flow());
            }
            skipToComma();
        } while (cursor.accept(Kind.COMMA));
        cursor.expect(Kind.RIGHT);
    }

    /** {@code FOR VALUES IN (…)}, {@code FROM (…) TO (…)}, {@code WITH (…)}, or DEFAULT. */
    void bounds() {
        if (cursor.accept("default")) {
            return;
        }
        cursor.expect("for");
        cursor.expect("values");
        if (cursor.accept("with")) {
            cursor.skipToClosing();
            return;
        }
        if (!cursor.acceptAny("in", "from", "to")) {
            throw cursor.unexpected();
        }
        bound();
        if (cursor.accept("to")) {
            bound();
        }
    }

    private void bound() {
        cursor.expect(Kind.LEFT);
        Scope nothing = Scope.outermost().inner();
        do {
            expressions.expression(nothing);
        } while (cursor.accept(Kind.COMMA));
        cursor.expect(Kind.RIGHT);
    }

    /** Whatever says how, up to a comma or parenthesis that ends it. */
    void skipToComma() {
        while (!cursor.at(Kind.COMMA) && !cursor.at(Kind.RIGHT) && !cursor.atEnd()) {
            skipOne();
        }
    }

    /** A word, or all that is in parentheses. */
    void skipOne() {
        if (cursor.at(Kind.LEFT) || cursor.at(Kind.LEFT_BRACKET)) {
            cursor.skipToClosing();
        } else {
            cursor.take();
        }
    }
}
