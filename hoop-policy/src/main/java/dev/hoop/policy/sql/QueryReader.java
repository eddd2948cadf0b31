package dev.hoop.policy.sql;

import dev.hoop.policy.operation.Effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads queries: WITH, SELECT, VALUES, TABLE, set operations, and what comes behind them. */
final class QueryReader {
    private static final int MAX_ROUNDS = 8;
    private static final Set<String> AFTER_ITEMS = Set.of(
            "where",
            "group",
            "having",
            "window",
            "order",
            "limit",
            "offset",
            "fetch",
            "for",
            "union",
            "intersect",
            "except",
            "minus",
            "qualify",
            "returning",
            "on",
            "lock");
    private static final Set<String> MYSQL_MODIFIERS = Set.of(
            "distinctrow",
            "high_priority",
            "straight_join",
            "sql_small_result",
            "sql_big_result",
            "sql_buffer_result",
            "sql_no_cache",
            "sql_cache",
            "sql_calc_found_rows");
    private static final Set<String> AFTER_PARENTHESIS =
            Set.of("union", "intersect", "except", "minus", "order", "limit", "offset", "fetch", "for");

    private final Reading reading;
    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final FromReader from;
    private final WriteReader writes;
    private boolean endedInWrite;

    QueryReader(Reading reading) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.expressions = new ExpressionReader(reading, this);
        this.from = new FromReader(reading, this, expressions);
        this.writes = new WriteReader(reading, this, expressions, from);
    }

    /** Whether the last query that was read whole is a change behind WITH. */
    boolean endedInWrite() {
        return endedInWrite;
    }

    /** A query that is all there is. */
    Rows whole() {
        Rows rows = query(Scope.outermost());
        if (!cursor.atEnd()) {
            throw cursor.unexpected();
        }
        return rows;
    }

    ExpressionReader expressions() {
        return expressions;
    }

    WriteReader writes() {
        return writes;
    }

    FromReader from() {
        return from;
    }

    boolean startsHere() {
        if (cursor.atAny("select", "with")) {
            return true;
        }
        if (cursor.at("values")) {
            return !reading.is(Dialect.MYSQL) || cursor.peek(1).is("row");
        }
        return cursor.at("table") && cursor.peek(1).kind().isName() || cursor.at(Kind.LEFT) && startsInParentheses();
    }

    /** Whether the parenthesis here is that of a query, and not of an expression or join that begins with one. */
    boolean startsInParentheses() {
        if (!cursor.at(Kind.LEFT)) {
            return false;
        }
        int start = cursor.position();
        int inner = start + 1;
        while (cursor.at(inner).kind() == Kind.LEFT) {
            inner++;
        }
        cursor.moveTo(inner);
        boolean query = startsHere();
        cursor.moveTo(start);
        for (int open = start + 1; query && open < inner; open++) {
            Token behind = cursor.at(cursor.closingOf(open) + 1);
            query = behind.kind() == Kind.RIGHT
                    || behind.kind() == Kind.WORD && AFTER_PARENTHESIS.contains(behind.text());
        }
        return query;
    }

    /** Reads a query in a scope of its own. */
    Rows query(Scope scope) {
        if (cursor.at("with")) {
            with(scope);
            if (writes.startsHere()) {
                Rows rows = writes.statement(scope);
                endedInWrite = true;
                return rows;
            }
        }
        Rows rows = body(scope);
        endedInWrite = false;
        return rows;
    }

    Rows body(Scope scope) {
        Core core = operations(scope);
        tail(core, scope);
        return core.rows;
    }

    /** A query's rows, and what its ORDER BY can name. */
    private record Core(Rows rows, Scope names) {}

    private Core operations(Scope scope) {
        Core core = term(scope);
        while (cursor.atAny("union", "intersect", "except") || cursor.at("minus") && !reading.is(Dialect.POSTGRESQL)) {
            cursor.take();
            boolean keepsAll = cursor.accept("all");
            if (!keepsAll) {
                cursor.accept("distinct");
            }
            Rows left = core.rows;
            Rows right = term(scope).rows;
            Rows both = left.union(right);
            if (!keepsAll) {
                reading.inspect(both.all());
            }
            Scope names = scope.inner();
            names.outputs(both.columns().orElse(List.of()));
            core = new Core(both, names);
        }
        return core;
    }

    private Core term(Scope scope) {
        if (cursor.accept(Kind.LEFT)) {
            Rows rows = query(scope.inner());
            cursor.expect(Kind.RIGHT);
            Scope names = scope.inner();
            names.outputs(rows.columns().orElse(List.of()));
            return new Core(rows, names);
        }
        if (cursor.accept("values")) {
            Rows rows = values(scope);
            Scope names = scope.inner();
            names.outputs(rows.columns().orElse(List.of()));
            return new Core(rows, names);
        }
        if (cursor.accept("table")) {
            Scope names = scope.inner();
            Optional<List<Rows.Named>> star = from.table(names, scope);
            return new Core(rows(star, names), names);
        }
        cursor.expect("select");
        return select(scope);
    }

    private Rows rows(Optional<List<Rows.Named>> star, Scope names) {
        if (star.isPresent()) {
            star.get().forEach(c -> reading.findings().columns(c.flow()));
            return Rows.of(star.get());
        }
        Flow all = names.everything();
        reading.findings().columns(all);
        return Rows.open(all, "the columns of a star are not known");
    }

    /** Rows of expressions, behind VALUES. */
    Rows values(Scope scope) {
        Rows rows = null;
        do {
            cursor.accept("row");
            List<Rows.Named> row = new ArrayList<>();
            if (cursor.accept(Kind.LEFT)) {
                while (!cursor.at(Kind.RIGHT)) {
                    row.add(value(scope, row.size()));
                    if (!cursor.accept(Kind.COMMA) && !cursor.at(Kind.RIGHT)) {
                        throw cursor.unexpected();
                    }
                }
                cursor.expect(Kind.RIGHT);
            } else {
                row.add(value(scope, 0));
            }
            rows = rows == null ? Rows.of(row) : rows.union(Rows.of(row));
        } while (cursor.accept(Kind.COMMA));
        return rows;
    }

    private Rows.Named value(Scope scope, int index) {
        String prefix = reading.is(Dialect.POSTGRESQL) ? "column" : reading.is(Dialect.H2) ? "C" : "column_";
        int number = reading.is(Dialect.MYSQL) ? index : index + 1;
        return new Rows.Named(prefix + number, expressions.expression(scope).flow());
    }

    private Core select(Scope scope) {
        Scope names = scope.inner();
        boolean distinct = modifiers();
        int items = cursor.position();
        List<Integer> distinctOn = skipDistinctOn(distinct);
        if (!distinctOn.isEmpty()) {
            items = distinctOn.get(1);
        }
        int fromAt = fromPosition(items);
        int behindFrom = -1;
        if (fromAt >= 0) {
            cursor.moveTo(fromAt);
            cursor.expect("from");
            names.star(from.list(names, scope));
            behindFrom = cursor.position();
        }
        if (!distinctOn.isEmpty()) {
            cursor.moveTo(distinctOn.get(0));
            reading.inspect(expressions.parenthesised(names).flow());
        }
        cursor.moveTo(items);
        Rows rows = items(names);
        if (distinct && distinctOn.isEmpty()) {
            reading.inspect(rows.all());
        }
        into(rows);
        if (fromAt >= 0) {
            if (cursor.position() != fromAt) {
                throw cursor.unexpected();
            }
            cursor.moveTo(behindFrom);
        }
        clauses(names, rows);
        return new Core(rows, names);
    }

    /** The items of a RETURNING clause. */
    Rows returned(Scope names) {
        Rows rows = items(names);
        if (reading.is(Dialect.POSTGRESQL) && cursor.at("into")) {
            throw cursor.unexpected();
        }
        return rows;
    }

    /** The words between SELECT and its items; whether DISTINCT is among them. */
    private boolean modifiers() {
        boolean distinct = false;
        while (true) {
            if (cursor.at("distinct") || cursor.at("unique") && reading.is(Dialect.H2)) {
                cursor.take();
                distinct = true;
            } else if (cursor.at("all") && cursor.peek(1).kind() != Kind.LEFT) {
                cursor.take();
            } else if (reading.is(Dialect.H2)
                    && cursor.at("top")
                    && cursor.peek(1).kind() == Kind.NUMBER) {
                cursor.take();
                cursor.take();
            } else if (reading.is(Dialect.MYSQL)
                    && MYSQL_MODIFIERS.contains(cursor.peek().text())) {
                distinct |= cursor.take().is("distinctrow");
            } else {
                return distinct;
            }
        }
    }

    /** Where DISTINCT ON's list begins and ends; empty if there is none. */
    private List<Integer> skipDistinctOn(boolean distinct) {
        if (!distinct || !cursor.at("on") || cursor.peek(1).kind() != Kind.LEFT) {
            return List.of();
        }
        cursor.take();
        int start = cursor.position();
        cursor.skipToClosing();
        return List.of(start, cursor.position());
    }

    /** Where FROM stands that belongs to the items here, or -1. */
    private int fromPosition(int items) {
        int i = items;
        while (i < cursor.size()) {
            Token token = cursor.at(i);
            Token before = cursor.at(i - 1);
            if (token.kind() == Kind.LEFT || token.kind() == Kind.LEFT_BRACKET) {
                i = cursor.closingOf(i);
            } else if (token.kind() == Kind.RIGHT || token.kind() == Kind.RIGHT_BRACKET) {
                return -1;
            } else if (token.kind() == Kind.WORD && !before.is("as") && before.kind() != Kind.DOT) {
                if (token.is("from")) {
                    boolean comparison = before.is("distinct")
                            && i - 2 >= items
                            && (cursor.at(i - 2).is("is") || cursor.at(i - 2).is("not"));
                    if (!comparison) {
                        return i;
                    }
                } else if (endsItems(token) && !before.is("within") && !before.is("collation")) {
                    return -1;
                }
            }
            i++;
        }
        return -1;
    }

    /** Words of other dialects' clauses are names in PostgreSQL. */
    private boolean endsItems(Token token) {
        return token.kind() == Kind.WORD
                && AFTER_ITEMS.contains(token.text())
                && (!reading.is(Dialect.POSTGRESQL) || !Keywords.isName(token.text()));
    }

    private Rows items(Scope names) {
        List<Rows.Named> columns = new ArrayList<>();
        Flow unknown = Flow.NOTHING;
        String reason = "";
        boolean none = cursor.at("into") || cursor.at("from") || endsItems(cursor.peek());
        if (cursor.atEnd() || none || cursor.at(Kind.RIGHT)) {
            return Rows.of(columns);
        }
        do {
            if (cursor.acceptOperator("*")) {
                Rows star = rows(names.star(), names);
                columns.addAll(star.columns().orElse(List.of()));
                unknown = unknown.with(star.rest());
                reason = star.columns().isEmpty() ? star.reason() : reason;
                continue;
            }
            Optional<Rows> qualified = qualifiedStar(names);
            if (qualified.isPresent()) {
                Rows star = qualified.get();
                columns.addAll(star.columns().orElse(List.of()));
                unknown = unknown.with(star.rest());
                reason = star.columns().isEmpty() ? star.reason() : reason;
                continue;
            }
            Read item = expressions.expression(names);
            boolean composite = item.label().equals("*");
            boolean told = item.flow().direct() || reading.is(Dialect.POSTGRESQL); // others name it for its text
            String label = label(composite || !told ? "" : item.label());
            columns.add(new Rows.Named(label, item.flow()));
            reason = composite ? "a composite is spread into columns" : reason;
        } while (cursor.accept(Kind.COMMA));
        if (reason.isEmpty()) {
            return Rows.of(columns);
        }
        return Rows.open(Rows.of(columns).all().with(unknown), reason);
    }

    /** {@code t.*} or {@code s.t.*}. */
    private Optional<Rows> qualifiedStar(Scope names) {
        int start = cursor.position();
        if (!cursor.peek().kind().isName() || cursor.peek(1).kind() != Kind.DOT) {
            return Optional.empty();
        }
        List<String> parts = reading.dotted();
        Token behind = cursor.peek(2);
        boolean ends = behind.kind() == Kind.COMMA
                || behind.kind() == Kind.END
                || behind.kind() == Kind.RIGHT
                || behind.kind() == Kind.WORD && ExpressionReader.CLAUSES.contains(behind.text());
        if (!cursor.at(Kind.DOT) || !cursor.peek(1).isOperator("*") || !ends) {
            cursor.moveTo(start);
            return Optional.empty();
        }
        cursor.take();
        cursor.take();
        Optional<Source> source = names.source(parts.get(parts.size() - 1));
        Rows rows = source.map(Source::rows).orElseGet(() -> Rows.open(names.everything(), "a star of nothing known"));
        Flow all = source.map(Source::whole).orElseGet(names::everything);
        reading.findings().columns(all);
        return Optional.of(rows.columns().isPresent() ? rows : Rows.open(all, rows.reason()));
    }

    private String label(String own) {
        if (cursor.accept("as")) {
            return anyLabel();
        }
        Token token = cursor.peek();
        if (token.kind() == Kind.STRING && reading.is(Dialect.MYSQL)) {
            return anyLabel();
        }
        boolean bare = token.kind() == Kind.QUOTED || token.kind() == Kind.WORD && isLabel(token.text());
        return bare ? reading.name() : own;
    }

    private boolean isLabel(String word) {
        return reading.is(Dialect.POSTGRESQL)
                ? Keywords.isLabel(word)
                : !ExpressionReader.CLAUSES.contains(word) && !word.equals("lock");
    }

    private String anyLabel() {
        if (cursor.at(Kind.STRING) && reading.is(Dialect.MYSQL)) {
            String label = reading.literal(cursor.take());
            return label.substring(1, label.length() - 1);
        }
        return reading.name();
    }

    /** SELECT … INTO, which writes a table, a file or variables. */
    private void into(Rows rows) {
        if (!cursor.at("into")) {
            return;
        }
        cursor.take();
        if (reading.is(Dialect.MYSQL)) {
            intoMysql(rows);
            return;
        }
        while (cursor.atAny("temporary", "temp", "unlogged", "local", "global")
                && cursor.peek(1).kind().isName()) {
            cursor.take();
        }
        if (cursor.at("table") && cursor.peek(1).kind().isName()) {
            cursor.take();
        }
        reading.findings().writes(Effect.SQL_CREATE, reading.relation(reading.dotted()));
        reading.findings().changesScope();
        reading.inspect(rows.all());
    }

    private void intoMysql(Rows rows) {
        if (cursor.acceptAny("outfile", "dumpfile")) {
            cursor.expect(Kind.STRING);
            reading.findings().effect(Effect.SQL_SERVER_FILE);
            while (cursor.atAny(
                            "character",
                            "fields",
                            "columns",
                            "lines",
                            "terminated",
                            "enclosed",
                            "escaped",
                            "optionally",
                            "starting",
                            "by",
                            "set",
                            "charset")
                    || cursor.at(Kind.STRING)) {
                if (cursor.take().is("set")) {
                    cursor.take();
                }
            }
        } else {
            do {
                cursor.expect(Kind.VARIABLE);
            } while (cursor.accept(Kind.COMMA));
            reading.findings().effect(Effect.SQL_SESSION);
        }
        reading.inspect(rows.all());
    }

    private void clauses(Scope names, Rows rows) {
        if (cursor.accept("where")) {
            expressions.predicate(names);
        }
        names.outputs(rows.columns().orElse(List.of()));
        if (cursor.acceptWords("group", "by")) {
            cursor.acceptAny("all", "distinct");
            grouping(names);
            cursor.acceptWords("with", "rollup");
        }
        if (cursor.accept("having")) {
            expressions.predicate(names);
        }
        qualify(names);
        if (cursor.accept("window")) {
            do {
                reading.name();
                cursor.expect("as");
                expressions.calls().window(names);
            } while (cursor.accept(Kind.COMMA));
        }
        qualify(names);
    }

    private void qualify(Scope names) {
        if (!reading.is(Dialect.POSTGRESQL) && cursor.accept("qualify")) {
            expressions.predicate(names);
        }
    }

    private void grouping(Scope names) {
        do {
            if (cursor.atAny("rollup", "cube") && cursor.peek(1).kind() == Kind.LEFT) {
                cursor.take();
                nestedGrouping(names);
            } else if (cursor.atWords("grouping", "sets")) {
                cursor.acceptWords("grouping", "sets");
                nestedGrouping(names);
            } else {
                ordered(names);
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

    private void tail(Core core, Scope scope) {
        while (true) {
            if (cursor.at("order")) {
                ordering(core.names, true);
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
            } else if (cursor.at("into") && reading.is(Dialect.MYSQL)) {
                into(core.rows);
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

    private void fetch(Scope scope) {
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

    /** WITH and its queries, which then have names in the scope. */
    void with(Scope scope) {
        cursor.expect("with");
        int start = cursor.position();
        boolean recursive = cursor.accept("recursive");
        Map<String, Rows> known = new HashMap<>();
        if (recursive) {
            announce(scope, known);
        }
        for (int round = 0; ; round++) {
            cursor.moveTo(recursive ? start + 1 : start);
            Map<String, Rows> read = withQueries(scope);
            if (!recursive || read.equals(known)) {
                return;
            }
            if (round == MAX_ROUNDS) {
                Flow all = read.values().stream().map(Rows::all).reduce(Flow.NOTHING, Flow::with);
                read.keySet().forEach(n -> scope.name(n, Rows.open(all, "a recursive query")));
                return;
            }
            known = read;
        }
    }

    /** Gives the names of recursive queries a meaning before they are read: nothing flows out of them yet. */
    private void announce(Scope scope, Map<String, Rows> known) {
        int start = cursor.position();
        do {
            String name = reading.name();
            Rows nothing = Rows.open(Flow.NOTHING, "a recursive query");
            scope.name(name, nothing);
            known.put(name, nothing);
            while (!cursor.at(Kind.LEFT) && !cursor.atEnd() || cursor.peek(1).kind() == Kind.END) {
                cursor.take();
            }
            while (cursor.at(Kind.LEFT) || cursor.atAny("as", "materialized", "not")) {
                if (cursor.at(Kind.LEFT)) {
                    cursor.skipToClosing();
                } else {
                    cursor.take();
                }
            }
            while (cursor.atAny("search", "cycle")) {
                skipSearch();
            }
        } while (cursor.accept(Kind.COMMA));
        cursor.moveTo(start);
    }

    private Map<String, Rows> withQueries(Scope scope) {
        Map<String, Rows> read = new HashMap<>();
        do {
            String name = reading.name();
            List<String> labels = from.columnNames();
            cursor.expect("as");
            if (cursor.accept("not")) {
                cursor.expect("materialized");
            } else {
                cursor.accept("materialized");
            }
            cursor.expect(Kind.LEFT);
            Scope inner = scope.inner();
            Rows rows = (writes.startsHere() ? writes.statement(inner) : query(inner)).labelled(labels);
            cursor.expect(Kind.RIGHT);
            if (cursor.atAny("search", "cycle")) {
                skipSearch();
                rows = Rows.open(rows.all(), "SEARCH or CYCLE adds columns");
            }
            boolean hidden = reading.is(Dialect.H2)
                    && reading.lookup(List.of(name)).isPresent(); // there, a table of that name comes first
            if (hidden) {
                throw new NotUnderstood("a query that is called like a table");
            }
            read.put(name, rows);
            scope.name(name, rows);
        } while (cursor.accept(Kind.COMMA));
        return read;
    }

    /** SEARCH and CYCLE name columns of the query they belong to; what they add holds those columns. */
    private void skipSearch() {
        while (!cursor.at(Kind.COMMA)
                || cursor.peek(1).kind().isName()
                        && !cursor.peek(2).is("as")
                        && cursor.peek(2).kind() != Kind.LEFT) {
            if (cursor.atEnd() || cursor.atAny("select", "insert", "update", "delete", "merge", "values", "table")) {
                return;
            }
            cursor.take();
        }
    }
}
