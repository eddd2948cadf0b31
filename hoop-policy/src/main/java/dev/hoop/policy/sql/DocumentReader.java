package dev.hoop.policy.sql;

import java.util.Set;

/**
 * Reads the functions that make and query JSON and XML, whose arguments have words of their own between them. Every
 * expression in them flows into what they answer.
 */
final class DocumentReader {
    /** Stand between arguments or behind one and say how; none of them is a column there. */
    private static final Set<String> BETWEEN = Set.of(
            "value",
            "passing",
            "columns",
            "absent",
            "keys",
            "unique",
            "without",
            "with",
            "wrapper",
            "conditional",
            "unconditional",
            "keep",
            "omit",
            "quotes",
            "standalone",
            "version",
            "preserve",
            "strip",
            "whitespace",
            "indent",
            "by",
            "path",
            "encoding");

    private static final Set<String> BEHAVIOURS =
            Set.of("error", "null", "empty", "absent", "true", "false", "unknown");

    private final Reading reading;
    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final QueryReader queries;
    private final CallReader calls;

    DocumentReader(Reading reading, ExpressionReader expressions, QueryReader queries, CallReader calls) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.expressions = expressions;
        this.queries = queries;
        this.calls = calls;
    }

    /** The call that stands here. */
    Read call(Scope scope) {
        String name = cursor.take().text();
        int before = scope.targetTouched();
        cursor.expect(Kind.LEFT);
        Flow flow = arguments(scope);
        cursor.expect(Kind.RIGHT);
        reading.findings().columns(flow);
        flow = flow.with(calls.behind(scope));
        return new Read(flow.computed(), scope.targetTouched() > before, name);
    }

    private Flow arguments(Scope scope) {
        Flow flow = Flow.NOTHING;
        boolean behind = false; // an expression, so that words between are not columns
        while (!cursor.at(Kind.RIGHT)) {
            if (cursor.accept(Kind.COMMA) || cursor.accept(Kind.COLON)) {
                behind = false;
            } else if (cursor.at("order") && cursor.peek(1).is("by")) {
                flow = flow.with(queries.order().ordering(scope, false));
            } else if (!behind && cursor.atAny("select", "with", "values") && queries.startsHere()) {
                flow = flow.with(queries.query(scope.inner()).all());
                behind = true;
            } else if (!phrase(behind)) {
                if (cursor.at("columns") || cursor.at("xmlattributes") || cursor.at("xmlnamespaces")) {
                    flow = flow.with(group(scope));
                } else {
                    flow = flow.with(expressions.expression(scope).flow());
                    behind = true;
                }
            }
        }
        return flow;
    }

    /** {@code COLUMNS (…)}, {@code XMLATTRIBUTES (…)}, {@code XMLNAMESPACES (…)}. */
    private Flow group(Scope scope) {
        boolean columns = cursor.take().is("columns");
        boolean parenthesised = cursor.accept(Kind.LEFT);
        Flow flow = columns ? columns(scope) : arguments(scope);
        if (parenthesised) {
            cursor.expect(Kind.RIGHT);
        }
        return flow;
    }

    private Flow columns(Scope scope) {
        Flow flow = Flow.NOTHING;
        do {
            if (cursor.at("nested")
                    && (cursor.peek(1).is("path") || cursor.peek(1).kind() == Kind.STRING)) {
                flow = flow.with(nested(scope));
                continue;
            }
            reading.name();
            if (cursor.acceptWords("for", "ordinality")) {
                continue;
            }
            calls.types().type();
            cursor.accept("exists");
            while (!cursor.at(Kind.COMMA) && !cursor.at(Kind.RIGHT)) {
                if (cursor.acceptWords("not", "null") || !cursor.peek(1).is("on") && cursor.accept("null")) {
                    continue;
                }
                boolean value = cursor.accept("path")
                        || cursor.at("default") && !cursor.peek(1).is("on") && cursor.accept("default");
                if (value) {
                    flow = flow.with(expressions.flat(scope).flow());
                } else if (!phrase(true)) {
                    throw cursor.unexpected();
                }
            }
        } while (cursor.accept(Kind.COMMA));
        return flow;
    }

    private Flow nested(Scope scope) {
        cursor.expect("nested");
        cursor.accept("path");
        cursor.expect(Kind.STRING);
        if (cursor.accept("as")) {
            reading.name();
        }
        return group(scope);
    }

    /** Words that say how, if they stand here. */
    private boolean phrase(boolean behind) {
        if (!cursor.at(Kind.WORD)) {
            return false;
        }
        Token token = cursor.peek();
        Token next = cursor.peek(1);
        if (next.is("on") && BEHAVIOURS.contains(token.text())) {
            cursor.take();
            return behaviour();
        }
        if (token.is("on")) {
            return behaviour();
        }
        if (token.is("empty") && (next.is("array") || next.is("object"))) {
            cursor.take();
            cursor.take();
            return true;
        }
        if (token.is("name") && next.kind().isName() || behind && token.is("as")) {
            cursor.take();
            asType();
            return true;
        }
        if (behind && token.is("default")) {
            cursor.take();
            return false;
        }
        if (token.is("returning")) {
            cursor.take();
            calls.types().type();
            return true;
        }
        if (behind && token.is("format")) {
            cursor.take();
            cursor.expect("json");
            return true;
        }
        return between(behind, token, next);
    }

    /** {@code name AS alias} and {@code XMLSERIALIZE(x AS text)}. */
    private void asType() {
        if (cursor.peek().kind() == Kind.QUOTED) {
            cursor.take();
        } else {
            calls.types().type();
        }
    }

    private boolean between(boolean behind, Token token, Token next) {
        boolean content = (token.is("document") || token.is("content")) && !behind && isOperand(next);
        boolean pair = (token.is("no") || token.is("yes")) && (behind || next.is("value"));
        boolean ref = token.is("ref") || token.is("utf8") || token.is("utf16") || token.is("utf32");
        boolean key = token.is("key") && !behind && isOperand(next);
        boolean array = behind && (token.is("array") || token.is("scalar") || token.is("string"));
        boolean kept = behind && BETWEEN.contains(token.text()) && !token.is("columns");
        if (content || pair || ref && behind || key || array || kept) {
            cursor.take();
            if (token.is("version") && cursor.accept("no")) {
                cursor.expect("value");
            }
            return true;
        }
        return false;
    }

    private static boolean isOperand(Token next) {
        return next.kind().isName()
                || next.kind().isLiteral()
                || next.kind() == Kind.PARAMETER
                || next.kind() == Kind.LEFT;
    }

    private boolean behaviour() {
        cursor.expect("on");
        if (!cursor.acceptAny("null", "empty", "error", "scalar")) {
            throw cursor.unexpected();
        }
        if (cursor.at("string")) {
            cursor.take();
        }
        return true;
    }
}
