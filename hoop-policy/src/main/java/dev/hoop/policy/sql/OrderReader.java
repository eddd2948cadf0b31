package dev.hoop.policy.sql;

import dev.hoop.policy.operation.Effect;

import java.util.List;

/** Reads GROUP BY and what stands behind a query: ordering, limits and locks. */
final class OrderReader {
    private final Reading reading;
    private final Cursor cursor;
    private final ExpressionReader expressions;

    OrderReader(Reading reading, ExpressionReader expressions) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.expressions = expressions;
    }

    void grouping(Scope names) {
        do {
            if (cursor.atAny("rollup", "cube") && cursor.peek(1).kind() == Kind.LEFT) {
                cursor.take();
                nestedGrouping(names);
            } else if (cursor.atWords("grouping", "sets")) {
                cursor.acceptWords("grouping", "sets");
                nestedGrouping(names);
            } else {
                ordered(names);
                if (reading.is(Dialect.MYSQL)) {
                    cursor.acceptAny("asc", "desc");
                }
            }
        } while (cursor.accept(Kind.COMMA));
    }

    private void nestedGrouping(Scope names) {
        cursor.expect(Kind.LEFT);
        grouping(names);
        cursor.expect(Kind.RIGHT);
    }

    /** An item of GROUP BY or ORDER BY: a number stands for that column of the output. */
    private Flow ordered(Scope names) {
        Token token = cursor.peek();
        Kind behind = cursor.peek(1).kind();
        if (token.kind() == Kind.NUMBER && behind != Kind.OPERATOR) {
            cursor.take();
            Flow flow = output(reading.literal(token), names);
            reading.inspect(flow);
            return flow;
        }
        Flow flow = expressions.expression(names).flow();
        reading.inspect(flow);
        return flow;
    }

    private static Flow output(String number, Scope names) {
        List<Rows.Named> outputs = names.outputs();
        try {
            int index = Integer.parseInt(number) - 1;
            if (index >= 0 && index < outputs.size()) {
                return outputs.get(index).flow();
            }
        } catch (NumberFormatException e) {
            // no position: whatever it is, it stands for anything here
            return names.everything();
        }
        return names.everything();
    }

    /** ORDER BY and its items. */
    Flow ordering(Scope names, boolean positions) {
        cursor.expect("order");
        if (!cursor.accept("siblings")) {
            cursor.at("by");
        }
        cursor.expect("by");
        Flow flow = Flow.NOTHING;
        do {
            if (positions) {
                flow = flow.with(ordered(names));
            } else {
                Flow one = expressions.expression(names).flow();
                reading.inspect(one);
                flow = flow.with(one);
            }
            if (cursor.accept("using")) {
                if (expressions.isNamedOperator()) {
                    cursor.take();
                    cursor.skipToClosing();
                } else {
                    cursor.expect(Kind.OPERATOR);
                }
            }
            cursor.acceptAny("asc", "desc");
            if (cursor.accept("nulls")) {
                if (!cursor.acceptAny("first", "last")) {
                    throw cursor.unexpected();
                }
            }
        } while (cursor.accept(Kind.COMMA));
        return flow;
    }

    /** What stands behind a query: ORDER BY, LIMIT, OFFSET, FETCH, locks. */
    void tail(Scope names, Scope scope) {
        while (true) {
            if (cursor.at("order")) {
                ordering(names, true);
            } else if (cursor.at("limit")) {
                limit(scope);
            } else if (cursor.accept("offset")) {
                expressions.predicate(scope);
                cursor.acceptAny("row", "rows");
            } else if (cursor.at("fetch")
                    && (cursor.peek(1).is("first") || cursor.peek(1).is("next"))) {
                fetch(scope);
            } else if (cursor.at("for") && isLocking(cursor.peek(1))) {
                locking();
            } else if (cursor.acceptWords("lock", "in", "share", "mode")) {
                reading.findings().effect(Effect.SQL_LOCK);
            } else {
                return;
            }
        }
    }

    private void limit(Scope scope) {
        cursor.expect("limit");
        if (!cursor.accept("all")) {
            expressions.predicate(scope);
            if (cursor.accept(Kind.COMMA)) {
                expressions.predicate(scope);
            }
        }
    }

    void fetch(Scope scope) {
        cursor.take();
        cursor.take();
        if (!cursor.atAny("row", "rows")) {
            expressions.predicate(scope);
        }
        cursor.accept("percent");
        if (!cursor.acceptAny("row", "rows") || !cursor.accept("only") && !cursor.acceptWords("with", "ties")) {
            throw cursor.unexpected();
        }
    }

    private static boolean isLocking(Token token) {
        return token.is("update") || token.is("share") || token.is("no") || token.is("key");
    }

    private void locking() {
        cursor.expect("for");
        cursor.acceptWords("no", "key");
        cursor.accept("key");
        if (!cursor.acceptAny("update", "share")) {
            throw cursor.unexpected();
        }
        reading.findings().effect(Effect.SQL_LOCK);
        if (cursor.accept("of")) {
            do {
                reading.dotted();
            } while (cursor.accept(Kind.COMMA));
        }
        if (cursor.accept("wait")) {
            cursor.expect(Kind.NUMBER);
        } else if (!cursor.accept("nowait")) {
            cursor.acceptWords("skip", "locked");
        }
    }
}
