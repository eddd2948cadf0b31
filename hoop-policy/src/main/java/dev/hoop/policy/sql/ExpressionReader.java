package dev.hoop.policy.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads expressions: what flows out of them, and whether they narrow which rows of the statement's target are met.
 *
 * <p>Operators and operands alternate; precedence matters for AND, OR and NOT only, so the others are read flat. A
 * token in a place that no rule has for it ends the reading.
 */
final class ExpressionReader {
    private static final Set<String> COMPARING_WORDS = Set.of(
            "like",
            "ilike",
            "rlike",
            "regexp",
            "glob",
            "match",
            "overlaps",
            "div",
            "mod",
            "similar",
            "in",
            "between",
            "sounds",
            "member",
            "collate");
    /** Words that end an expression: no dialect lets them be an unquoted column. */
    static final Set<String> CLAUSES = Set.of(
            "from",
            "where",
            "group",
            "having",
            "order",
            "union",
            "intersect",
            "except",
            "limit",
            "offset",
            "fetch",
            "for",
            "window",
            "when",
            "then",
            "else",
            "end",
            "and",
            "or",
            "xor",
            "as",
            "on",
            "using",
            "into",
            "returning",
            "set",
            "values",
            "select",
            "join",
            "inner",
            "left",
            "right",
            "cross",
            "natural",
            "full",
            "asc",
            "desc",
            "with",
            "is",
            "not",
            "in",
            "like",
            "ilike",
            "between",
            "collate",
            "qualify",
            "placing",
            "escape",
            "isnull",
            "notnull",
            "similar",
            "separator",
            "nulls",
            "minus");

    private final Reading reading;
    private final Cursor cursor;
    private final QueryReader queries;
    private final CallReader calls;
    private final OperandReader operands;

    ExpressionReader(Reading reading, QueryReader queries) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.queries = queries;
        this.calls = new CallReader(reading, this, queries);
        this.operands = new OperandReader(reading, this, calls);
    }

    /** Reads a predicate: all that it mentions is inspected. */
    Read predicate(Scope scope) {
        Read read = expression(scope);
        reading.inspect(read.flow());
        return read;
    }

    Read expression(Scope scope) {
        int from = cursor.position();
        Read read = conjunction(scope);
        if (!cursor.at("or") && !cursor.at("xor") && !isMysqlOr()) {
            return read;
        }
        List<Integer> bounds = new ArrayList<>(List.of(from, cursor.position()));
        while (cursor.atAny("or", "xor") || isMysqlOr()) {
            cursor.take();
            bounds.add(cursor.position());
            read = read.or(conjunction(scope));
            bounds.add(cursor.position());
        }
        reading.inspect(read.flow()); // whether the rest is evaluated, and may fail, depends on it
        boolean every = read.narrows() && scope.hasTarget() && new Complement(reading).isAmong(bounds);
        return every ? new Read(read.flow(), false, "") : read;
    }

    private boolean isMysqlOr() {
        return reading.is(Dialect.MYSQL) && cursor.atOperator("||");
    }

    private boolean isMysqlAnd() {
        return reading.is(Dialect.MYSQL) && cursor.atOperator("&&");
    }

    private Read conjunction(Scope scope) {
        Read read = negation(scope);
        boolean several = false;
        while (cursor.at("and") || isMysqlAnd()) {
            cursor.take();
            read = read.and(negation(scope));
            several = true;
        }
        if (several) { // whether the rest is evaluated, and may fail, depends on it
            reading.inspect(read.flow());
        }
        return read;
    }

    private Read negation(Scope scope) {
        boolean negated = false;
        while (cursor.at("not") && !cursor.peek(1).is("exists") || cursor.atWords("not", "exists")) {
            cursor.take();
            negated = true;
        }
        Read read = flat(scope);
        return negated ? new Read(read.flow().computed(), read.narrows() && !read.never(), "") : read;
    }

    /** Operands and operators up to the next AND, OR, or whatever ends the expression. */
    Read flat(Scope scope) {
        Parts parts = new Parts(scope);
        parts.add(operands.operand(scope), false);
        while (true) {
            boolean arithmetic = Oracles.isArithmetic(cursor.peek());
            if (acceptOperator()) {
                parts.fallible |= arithmetic;
                parts.add(quantifiedOr(scope), true);
            } else if (cursor.at("is")) {
                is(scope, parts);
            } else if (parts.matching && cursor.accept("escape")) {
                operands.operand(scope);
            } else if (cursor.acceptAny("isnull", "notnull")) {
                parts.computed();
            } else if (cursor.at("not")
                    && COMPARING_WORDS.contains(cursor.peek(1).text())) {
                cursor.take();
            } else if (!comparison(scope, parts)) {
                return parts.read();
            }
        }
    }

    boolean acceptOperator() {
        Token token = cursor.peek();
        if (token.kind() == Kind.OPERATOR && !isMysqlOr() && !isMysqlAnd()) {
            cursor.take();
            return true;
        }
        if (reading.is(Dialect.POSTGRESQL) && token.kind() == Kind.PARAMETER && sqlIsQuestion(token)) {
            cursor.take();
            return true;
        }
        if (isNamedOperator()) {
            cursor.take();
            cursor.skipToClosing();
            return true;
        }
        return false;
    }

    /** {@code OPERATOR(schema.+)}. */
    boolean isNamedOperator() {
        return cursor.at("operator") && cursor.peek(1).kind() == Kind.LEFT;
    }

    /** PostgreSQL's {@code ?} between two operands is an operator. */
    private boolean sqlIsQuestion(Token token) {
        return token.text().equals("?");
    }

    private Read quantifiedOr(Scope scope) {
        if (cursor.atAny("any", "all", "some") && cursor.peek(1).kind() == Kind.LEFT) {
            cursor.take();
            return parenthesised(scope);
        }
        if (reading.is(Dialect.MYSQL)) {
            cursor.accept("binary");
        }
        return operands.operand(scope);
    }

    private void is(Scope scope, Parts parts) {
        cursor.expect("is");
        boolean not = cursor.accept("not");
        if (cursor.acceptWords("distinct", "from")) {
            parts.add(operands.operand(scope), not);
            return;
        }
        if (cursor.accept("json")) {
            cursor.acceptAny("value", "array", "object", "scalar");
            if (cursor.acceptAny("with", "without")) {
                cursor.expect("unique");
                cursor.accept("keys");
            }
        } else if (cursor.accept("of")) {
            cursor.skipToClosing();
        } else {
            cursor.acceptAny("nfc", "nfd", "nfkc", "nfkd");
            if (!cursor.acceptAny("null", "true", "false", "unknown", "document", "normalized")) {
                throw cursor.unexpected();
            }
        }
        parts.computed();
    }

    private boolean comparison(Scope scope, Parts parts) {
        Token word = cursor.peek();
        if (word.kind() != Kind.WORD || !COMPARING_WORDS.contains(word.text())) {
            return false;
        }
        switch (word.text()) {
            case "in":
                cursor.take();
                parts.add(
                        cursor.at(Kind.LEFT) ? operands.postfix(parenthesised(scope), scope) : operands.operand(scope),
                        true);
                return true;
            case "between":
                cursor.take();
                cursor.acceptAny("symmetric", "asymmetric");
                parts.add(flat(scope), true);
                cursor.expect("and");
                parts.add(flat(scope), true);
                return true;
            case "like", "ilike", "rlike", "regexp":
                cursor.take();
                like(scope, parts);
                return true;
            case "similar":
                if (!cursor.peek(1).is("to")) {
                    return false;
                }
                cursor.take();
                cursor.expect("to");
                like(scope, parts);
                return true;
            case "sounds":
                cursor.take();
                cursor.expect("like");
                parts.add(operands.operand(scope), true);
                return true;
            case "member":
                if (!cursor.peek(1).is("of")) {
                    return false;
                }
                cursor.take();
                cursor.take();
                parts.add(parenthesised(scope), false);
                return true;
            case "collate":
                cursor.take();
                if (!reading.is(Dialect.MYSQL) || !cursor.accept(Kind.STRING)) {
                    reading.dotted();
                }
                return true;
            case "div", "mod", "glob", "match":
                if (!reading.is(Dialect.MYSQL)
                        || word.text().equals("match")
                        || word.text().equals("glob")) {
                    return false;
                }
                cursor.take();
                parts.fallible = true;
                parts.add(operands.operand(scope), false);
                return true;
            case "overlaps":
                cursor.take();
                parts.add(operands.operand(scope), false);
                return true;
            default:
                return false;
        }
    }

    private void like(Scope scope, Parts parts) {
        boolean matchesAll = cursor.at(Kind.STRING) && cursor.peek().text().equals("%");
        if (reading.is(Dialect.MYSQL)) {
            cursor.accept("binary");
        }
        Read pattern = quantifiedOr(scope);
        parts.add(pattern, true);
        if (matchesAll && !cursor.atOperator("||")) {
            parts.widened = true;
        }
        parts.matching = true;
    }

    /** The parts of a flat expression as they come in. */
    private final class Parts {
        private Flow flow = Flow.NOTHING;
        private boolean narrows;
        private boolean same = true;
        private boolean widened;
        private boolean matching;
        private boolean fallible;
        private int count;
        private String label = "";
        private String first = "";
        private Read only = new Read(Flow.NOTHING, false, "");
        private final Scope scope;
        private final int start = cursor.position();
        private int from = start;

        Parts(Scope scope) {
            this.scope = scope;
        }

        void add(Read part, boolean comparable) {
            String text = textFrom(from);
            flow = count == 0 ? part.flow() : flow.with(part.flow());
            label = count == 0 ? part.label() : "";
            narrows |= part.narrows();
            if (count == 0) {
                only = part;
                first = text;
            } else {
                same &= comparable && text.equals(first);
            }
            count++;
            from = cursor.position();
        }

        void computed() {
            flow = flow.computed();
            label = "";
            same = false;
        }

        private String textFrom(int begin) {
            StringBuilder text = new StringBuilder();
            for (int i = begin; i < cursor.position() && i < begin + 40; i++) {
                Token token = cursor.at(i);
                boolean operator = token.kind() == Kind.OPERATOR && i == begin && count > 0;
                boolean filler = token.is("between")
                        || token.is("in")
                        || token.is("and")
                        || token.is("like")
                        || token.is("is")
                        || token.is("not")
                        || token.is("distinct")
                        || token.is("from");
                if (!operator && !filler && token.kind() != Kind.LEFT && token.kind() != Kind.RIGHT) {
                    text.append(token.kind().isName() ? reading.folded(token) : token.text())
                            .append(' ');
                }
            }
            return text.toString();
        }

        Read read() {
            if (fallible) {
                reading.inspect(flow);
            }
            return new Read(flow, narrows && !widened && !(count > 1 && same), label, isNever());
        }

        private boolean isNever() {
            int size = cursor.position() - start;
            if (size == 1) {
                return cursor.at(start).is("false") || cursor.at(start).is("null");
            }
            if (size == 3
                    && cursor.at(start + 1).is("is")
                    && cursor.at(start + 2).is("null")) {
                return cursor.at(start).kind().isLiteral();
            }
            boolean alone =
                    count == 1 && cursor.at(start).kind() == Kind.LEFT && cursor.closingOf(start) == start + size - 1;
            return alone && only.never()
                    || size == 3 && scope.hasTarget() && differ(cursor.at(start), cursor.at(start + 2));
        }

        /** {@code 0 = 1} and {@code 1 <> 1}, which those write who want no row. */
        private boolean differ(Token left, Token right) {
            if (left.kind() != Kind.NUMBER || right.kind() != Kind.NUMBER) {
                return false;
            }
            String one = reading.literal(left);
            String other = reading.literal(right);
            boolean integers = isInteger(one) && isInteger(other);
            Token operator = cursor.at(start + 1);
            boolean unequal = operator.isOperator("<>") || operator.isOperator("!=");
            return integers && (operator.isOperator("=") && !one.equals(other) || unequal && one.equals(other));
        }

        private static boolean isInteger(String number) {
            return number.length() < 10
                    && (number.equals("0") || number.charAt(0) != '0')
                    && number.chars().allMatch(c -> c >= '0' && c <= '9');
        }
    }

    /** {@code (query)}, {@code (expression)} or {@code (expression, …)}. */
    Read parenthesised(Scope scope) {
        if (queries.startsInParentheses()) {
            cursor.expect(Kind.LEFT);
            int before = scope.targetTouched();
            Rows rows = queries.query(scope.inner());
            cursor.expect(Kind.RIGHT);
            Flow flow = single(rows);
            return new Read(
                    flow,
                    scope.targetTouched() > before,
                    rows.columns()
                            .filter(c -> c.size() == 1)
                            .map(c -> c.get(0).label())
                            .orElse(""));
        }
        cursor.expect(Kind.LEFT);
        if (cursor.accept(Kind.RIGHT)) {
            return new Read(Flow.NOTHING, false, "");
        }
        Read read = expression(scope);
        if (!cursor.at(Kind.COMMA)) {
            cursor.expect(Kind.RIGHT);
            return read;
        }
        Flow flow = read.flow();
        boolean narrows = read.narrows();
        while (cursor.accept(Kind.COMMA)) {
            Read next = expression(scope);
            flow = flow.with(next.flow());
            narrows |= next.narrows();
        }
        cursor.expect(Kind.RIGHT);
        return new Read(flow.computed(), narrows, "");
    }

    /** A query used as a value. */
    static Flow single(Rows rows) {
        return rows.columns()
                .filter(c -> c.size() == 1)
                .map(c -> c.get(0).flow())
                .orElseGet(rows::all);
    }

    /** A comma-separated list; every item's flow. */
    List<Read> list(Scope scope) {
        List<Read> items = new ArrayList<>();
        do {
            items.add(expression(scope));
        } while (cursor.accept(Kind.COMMA));
        return items;
    }

    OperandReader operands() {
        return operands;
    }

    CallReader calls() {
        return calls;
    }
}
