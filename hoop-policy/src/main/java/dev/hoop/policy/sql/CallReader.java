package dev.hoop.policy.sql;

import dev.hoop.policy.operation.Effect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what has parentheses or a grammar of its own inside an expression: calls, CASE, CAST, EXISTS, types. */
final class CallReader {
    private static final Set<String> ARGUMENT_WORDS =
            Set.of("from", "for", "placing", "in", "using", "as", "separator", "similar", "escape", "value", "passing");
    /** Words that can only be a type, whose function converts. */
    private static final Set<String> STANDARD_TYPES = Set.of(
            "bigint",
            "integer",
            "int",
            "smallint",
            "boolean",
            "real",
            "float",
            "double",
            "decimal",
            "dec",
            "numeric",
            "character",
            "char",
            "nchar",
            "national",
            "varchar",
            "bit",
            "timestamp",
            "time",
            "interval",
            "json");

    private static final Set<String> INSPECTING_AGGREGATES =
            Set.of("percentile_cont", "percentile_disc", "mode", "rank", "dense_rank", "percent_rank", "cume_dist");

    private final Reading reading;
    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final QueryReader queries;
    private final TypeReader types;
    private final DocumentReader documents;

    CallReader(Reading reading, ExpressionReader expressions, QueryReader queries) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.expressions = expressions;
        this.queries = queries;
        this.types = new TypeReader(reading, expressions);
        this.documents = new DocumentReader(reading, expressions, queries, this);
    }

    /** What a keyword begins that is no ordinary call; empty if it begins nothing of the kind. */
    Optional<Read> special(Scope scope) {
        Token next = cursor.peek(1);
        boolean call = next.kind() == Kind.LEFT;
        switch (cursor.peek().text()) {
            case "case":
                return Optional.of(choice(scope));
            case "exists", "unique":
                return call ? Optional.of(exists(scope)) : Optional.empty();
            case "any", "all", "some":
                return call ? Optional.of(quantified(scope)) : Optional.empty();
            case "collation":
                return next.is("for") ? Optional.of(collationFor(scope)) : Optional.empty();
            case "treat":
                return call ? Optional.of(treat(scope)) : Optional.empty();
            case "national", "double", "bit", "char", "character", "nchar":
                return next.is("precision") || next.is("varying") || next.is("char") || next.is("character")
                        ? types.literal()
                        : Optional.empty();
            case "cast", "try_cast", "safe_cast":
                return call ? Optional.of(cast(scope)) : Optional.empty();
            case "array":
                return next.kind() == Kind.LEFT_BRACKET || call ? Optional.of(array(scope)) : Optional.empty();
            case "row":
                return call ? Optional.of(row(scope)) : Optional.empty();
            case "interval":
                return types.interval(scope, next);
            case "timestamp", "time":
                return types.time();
            case "binary":
                return reading.is(Dialect.MYSQL) && !TypeReader.isEndOfOperand(next)
                        ? Optional.of(binary(scope))
                        : Optional.empty();
            case "distinct":
                throw cursor.unexpected();
            case "match":
                return call && reading.is(Dialect.MYSQL) ? Optional.of(fullText(scope)) : Optional.empty();
            case "next":
                return next.is("value") ? Optional.of(nextValue()) : Optional.empty();
            case "xmltable",
                    "xmlparse",
                    "xmlserialize",
                    "xmlroot",
                    "json_table",
                    "xmlelement",
                    "xmlforest",
                    "xmlpi",
                    "xmlexists",
                    "json_object",
                    "json_array",
                    "json_objectagg",
                    "json_arrayagg",
                    "json_value",
                    "json_query",
                    "json_exists",
                    "json_scalar",
                    "json_serialize",
                    "json",
                    "xmlconcat":
                return call ? Optional.of(documents.call(scope)) : Optional.empty();
            default:
                return Optional.empty();
        }
    }

    private Read quantified(Scope scope) {
        cursor.take();
        return expressions.parenthesised(scope);
    }

    private Read binary(Scope scope) {
        cursor.take();
        Read read = expressions.flat(scope);
        return new Read(read.flow().computed(), read.narrows(), "");
    }

    private Read choice(Scope scope) {
        cursor.expect("case");
        Flow flow = Flow.NOTHING;
        boolean narrows = false;
        if (!cursor.at("when")) {
            flow = expressions.predicate(scope).flow().computed();
        }
        while (cursor.accept("when")) {
            Read condition = expressions.predicate(scope);
            while (cursor.accept(Kind.COMMA)) {
                condition = expressions.predicate(scope);
            }
            cursor.expect("then");
            Read value = expressions.expression(scope);
            flow = flow.with(condition.flow()).with(value.flow());
            narrows |= condition.narrows() || value.narrows();
        }
        if (cursor.accept("else")) {
            Read value = expressions.expression(scope);
            flow = flow.with(value.flow());
            narrows |= value.narrows();
        }
        cursor.expect("end");
        return new Read(flow.computed(), narrows, ""); // PostgreSQL names it for what is behind ELSE, or not
    }

    private Read exists(Scope scope) {
        cursor.take();
        int before = scope.targetTouched();
        cursor.expect(Kind.LEFT);
        queries.query(scope.inner());
        cursor.expect(Kind.RIGHT);
        return new Read(Flow.NOTHING, scope.targetTouched() > before, "exists");
    }

    private Read cast(Scope scope) {
        cursor.take();
        cursor.expect(Kind.LEFT);
        Read read = expressions.expression(scope);
        cursor.expect("as");
        types.type(read);
        if (cursor.accept("format")) {
            cursor.expect(Kind.STRING);
        }
        cursor.expect(Kind.RIGHT);
        return new Read(read.flow().computed(), read.narrows(), read.label());
    }

    /** {@code TREAT(x AS f)} is not what standard SQL says: PostgreSQL calls its own function of the type's name. */
    private Read treat(Scope scope) {
        cursor.take();
        cursor.expect(Kind.LEFT);
        Read read = expressions.expression(scope);
        cursor.expect("as");
        int start = cursor.position();
        boolean standard =
                cursor.at(Kind.WORD) && STANDARD_TYPES.contains(cursor.peek().text());
        List<String> parts = reading.dotted();
        if (!standard || parts.size() > 1) {
            reading.routines()
                    .call(List.of("pg_catalog", parts.get(parts.size() - 1)), reading.dialect(), reading.findings());
        }
        cursor.moveTo(start);
        types.type(read);
        cursor.expect(Kind.RIGHT);
        return new Read(read.flow().computed(), read.narrows(), read.label());
    }

    private Read collationFor(Scope scope) {
        cursor.take();
        cursor.take();
        Read read = expressions.parenthesised(scope);
        return new Read(read.flow().computed(), read.narrows(), "pg_collation_for");
    }

    private Read array(Scope scope) {
        cursor.take();
        if (cursor.at(Kind.LEFT)) {
            Read read = expressions.parenthesised(scope);
            return new Read(read.flow().computed(), read.narrows(), "array");
        }
        return bracketed(scope);
    }

    private Read bracketed(Scope scope) {
        cursor.expect(Kind.LEFT_BRACKET);
        Flow flow = Flow.NOTHING;
        boolean narrows = false;
        if (!cursor.at(Kind.RIGHT_BRACKET)) {
            do {
                Read item = cursor.at(Kind.LEFT_BRACKET) ? bracketed(scope) : expressions.expression(scope);
                flow = flow.with(item.flow());
                narrows |= item.narrows();
            } while (cursor.accept(Kind.COMMA));
        }
        cursor.expect(Kind.RIGHT_BRACKET);
        return new Read(flow.computed(), narrows, "array");
    }

    private Read row(Scope scope) {
        cursor.take();
        Read read = expressions.parenthesised(scope);
        return new Read(read.flow().computed(), read.narrows(), "row");
    }

    private Read fullText(Scope scope) {
        cursor.take();
        Read columns = expressions.parenthesised(scope);
        if (!cursor.at("against")) {
            throw cursor.unexpected();
        }
        cursor.take();
        cursor.expect(Kind.LEFT);
        Flow flow = columns.flow();
        while (!cursor.at(Kind.RIGHT)) {
            if (!cursor.acceptAny("in", "natural", "language", "mode", "boolean", "with", "query", "expansion")) {
                flow = flow.with(expressions.flat(scope).flow());
                if (cursor.at("in")) {
                    continue;
                }
            }
        }
        cursor.expect(Kind.RIGHT);
        return new Read(flow.computed(), columns.narrows(), "");
    }

    private Read nextValue() {
        cursor.take();
        cursor.take();
        cursor.expect("for");
        reading.findings().routine("nextval");
        reading.dotted();
        return new Read(Flow.NOTHING, false, "nextval");
    }

    /** A call, its arguments, and what follows it. */
    Read function(List<String> parts, Scope scope) {
        String name = parts.get(parts.size() - 1).toLowerCase(Locale.ROOT);
        Routines.Nature nature = reading.routines().call(parts, reading.dialect(), reading.findings());
        if (name.equals("set_config")) {
            settingChanged();
        }
        cursor.expect(Kind.LEFT);
        Read read = arguments(name, scope);
        cursor.expect(Kind.RIGHT);
        int before = scope.targetTouched();
        boolean seen = nature != Routines.Nature.COMPUTES || Oracles.tells(name, reading.dialect());
        if (seen) { // what it does with them can be asked for elsewhere, or shows without being asked for
            reading.inspect(read.flow());
        }
        Flow flow = read.flow().computed().with(behind(scope));
        boolean narrows = read.narrows() || scope.targetTouched() > before;
        return new Read(
                nature == Routines.Nature.REVEALS ? flow.hiding(name + Reading.ANYTHING) : flow,
                narrows,
                reading.is(Dialect.POSTGRESQL) ? name : "");
    }

    /** What flows in from behind the parentheses of a call: WITHIN GROUP, FILTER, OVER. */
    Flow behind(Scope scope) {
        Flow flow = Flow.NOTHING;
        if (cursor.acceptWords("within", "group")) {
            cursor.expect(Kind.LEFT);
            flow = flow.with(queries.order().ordering(scope, false));
            cursor.expect(Kind.RIGHT);
        }
        if (cursor.at("filter") && cursor.peek(1).kind() == Kind.LEFT) {
            cursor.take();
            cursor.expect(Kind.LEFT);
            cursor.expect("where");
            flow = flow.with(expressions.predicate(scope).flow());
            cursor.expect(Kind.RIGHT);
        }
        if (cursor.atAny("respect", "ignore") && cursor.peek(1).is("nulls")) {
            cursor.take();
            cursor.take();
        }
        if (cursor.atWords("from", "first") || cursor.atWords("from", "last")) {
            cursor.take();
            cursor.take();
        }
        return flow.with(over(scope));
    }

    private void settingChanged() {
        reading.findings().changesScope();
        Optional<String> setting = reading.simpleString(cursor.peek(1));
        boolean role = setting.isEmpty()
                || setting.get().equalsIgnoreCase("role")
                || setting.get().equalsIgnoreCase("session_authorization");
        if (role) {
            reading.findings().effect(Effect.SQL_SESSION);
        }
    }

    private Flow over(Scope scope) {
        if (!cursor.at("over")) {
            return Flow.NOTHING;
        }
        cursor.take();
        if (cursor.at(Kind.LEFT)) {
            return window(scope);
        }
        reading.name();
        return Flow.NOTHING;
    }

    /** {@code ([name] [PARTITION BY …] [ORDER BY …] [frame])}. */
    Flow window(Scope scope) {
        cursor.expect(Kind.LEFT);
        if (cursor.peek().kind().isName() && !cursor.atAny("partition", "order", "rows", "range", "groups")) {
            reading.name();
        }
        Flow flow = Flow.NOTHING;
        if (cursor.acceptWords("partition", "by")) {
            for (Read item : expressions.list(scope)) {
                reading.inspect(item.flow());
                flow = flow.with(item.flow());
            }
        }
        if (cursor.at("order")) {
            flow = flow.with(queries.order().ordering(scope, false));
        }
        if (cursor.acceptAny("rows", "range", "groups")) {
            frame(scope);
        }
        cursor.expect(Kind.RIGHT);
        return flow.computed();
    }

    private void frame(Scope scope) {
        while (!cursor.at(Kind.RIGHT)) {
            boolean named = cursor.at("unbounded")
                    && (cursor.peek(1).kind() == Kind.LEFT || cursor.peek(1).kind() == Kind.DOT);
            if (named
                    || !cursor.acceptAny(
                            "between",
                            "unbounded",
                            "preceding",
                            "following",
                            "current",
                            "row",
                            "and",
                            "exclude",
                            "no",
                            "others",
                            "group",
                            "ties")) {
                reading.inspect(expressions.flat(scope).flow());
            }
        }
    }

    private Read arguments(String name, Scope scope) {
        boolean distinct = cursor.accept("distinct");
        if (!distinct) {
            cursor.accept("all");
        }
        Flow flow = Flow.NOTHING;
        boolean narrows = false;
        boolean branches = false;
        while (!cursor.at(Kind.RIGHT)) {
            if (cursor.atOperator("*") && cursor.peek(1).kind() == Kind.RIGHT) {
                cursor.take();
                break;
            }
            if (cursor.at("order")) {
                flow = flow.with(queries.order().ordering(scope, false));
                continue;
            }
            if (cursor.accept("limit")) {
                expressions.flat(scope);
                continue;
            }
            if (isArgumentWord(name)) {
                cursor.take();
                if (name.equals("convert") || name.equals("char") || name.equals("weight_string")) {
                    types.type();
                }
                continue;
            }
            cursor.accept("variadic");
            if (cursor.peek().kind().isName()
                    && (cursor.peek(1).isOperator("=>") || cursor.peek(1).isOperator(":="))) {
                cursor.take();
                cursor.take();
            }
            int start = cursor.position();
            boolean first = flow.isNothing();
            Read argument = argument(name, scope);
            branches |= !first && Oracles.isLazy(name) && computes(start);
            flow = flow.with(argument.flow());
            narrows |= argument.narrows();
            if (!cursor.accept(Kind.COMMA)
                    && !cursor.at(Kind.RIGHT)
                    && !cursor.atAny("order", "limit")
                    && !isArgumentWord(name)) {
                throw cursor.unexpected();
            }
        }
        if (distinct || branches || INSPECTING_AGGREGATES.contains(name)) {
            reading.inspect(flow);
        }
        return new Read(flow, narrows, "");
    }

    /** Whether what was read since is more than a value or a column, so that it can fail. */
    private boolean computes(int start) {
        for (int i = start; i < cursor.position(); i++) {
            Kind kind = cursor.at(i).kind();
            if (kind == Kind.LEFT || kind == Kind.LEFT_BRACKET || kind == Kind.OPERATOR) {
                return true;
            }
        }
        return false;
    }

    private boolean isArgumentWord(String function) {
        if (!cursor.at(Kind.WORD) || !ARGUMENT_WORDS.contains(cursor.peek().text())) {
            return false;
        }
        return switch (function) {
            case "extract", "substring", "substr", "mid", "trim", "overlay", "position" ->
                !cursor.at("as") && !cursor.at("value");
            case "convert" -> cursor.at("using") || cursor.at("as");
            case "char", "weight_string" -> cursor.atAny("using", "as");
            case "group_concat" -> cursor.at("separator");
            default -> false;
        };
    }

    private Read argument(String function, Scope scope) {
        if (function.equals("trim")) {
            cursor.acceptAny("leading", "trailing", "both");
            if (cursor.at("from")) {
                return new Read(Flow.NOTHING, false, "");
            }
        }
        boolean field = switch (function) {
            case "extract" -> cursor.at(Kind.WORD) && cursor.peek(1).is("from");
            case "timestampadd", "timestampdiff", "dateadd", "datediff", "date_add", "date_diff" ->
                cursor.at(Kind.WORD)
                        && cursor.peek(1).kind() == Kind.COMMA
                        && (TypeReader.FIELDS.contains(cursor.peek().text())
                                || cursor.peek().text().startsWith("sql_tsi_")
                                || cursor.atAny("ms", "ss", "mi", "hh", "dd", "mm", "yy", "yyyy", "millisecond"));
            case "convert" -> cursor.at(cursor.position() - 1).kind() == Kind.COMMA;
            case "get_format" -> cursor.at(Kind.WORD);
            default -> false;
        };
        if (field) {
            types.type();
            return new Read(Flow.NOTHING, false, "");
        }
        if (cursor.at("select") || cursor.at("with")) {
            Rows rows = queries.query(scope.inner());
            return new Read(ExpressionReader.single(rows), false, "");
        }
        return expressions.expression(scope);
    }

    TypeReader types() {
        return types;
    }
}
