package dev.hoop.policy.sql;

import dev.hoop.policy.operation.RelationName;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what stands behind FROM: relations, queries, functions and joins. Fills a scope; answers what a star is. */
final class FromReader {
    private static final Set<String> NO_ALIAS = Set.of(
            "where",
            "group",
            "having",
            "order",
            "union",
            "intersect",
            "except",
            "minus",
            "limit",
            "offset",
            "fetch",
            "for",
            "window",
            "on",
            "using",
            "join",
            "inner",
            "left",
            "right",
            "cross",
            "natural",
            "full",
            "set",
            "returning",
            "when",
            "qualify",
            "straight_join",
            "use",
            "force",
            "ignore",
            "partition",
            "tablesample",
            "lock",
            "into",
            "values",
            "select",
            "default",
            "with",
            "as",
            "key",
            "overriding",
            "and",
            "or",
            "from");

    private final Reading reading;
    private final Cursor cursor;
    private final QueryReader queries;
    private final ExpressionReader expressions;
    private boolean joinNarrows;

    FromReader(Reading reading, QueryReader queries, ExpressionReader expressions) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.queries = queries;
        this.expressions = expressions;
    }

    /** Items and their joins, separated by commas. */
    Optional<List<Rows.Named>> list(Scope names, Scope outer) {
        Optional<List<Rows.Named>> star = joined(names, outer);
        while (cursor.accept(Kind.COMMA)) {
            star = append(star, joined(names, outer));
        }
        return star;
    }

    private Optional<List<Rows.Named>> joined(Scope names, Scope outer) {
        return joins(item(names, outer), names, outer, false);
    }

    /** The joins behind an item. A joined item's own joins end where the condition of the join around them begins. */
    private Optional<List<Rows.Named>> joins(
            Optional<List<Rows.Named>> left, Scope names, Scope outer, boolean conditionFollows) {
        Optional<List<Rows.Named>> star = left;
        while (true) {
            boolean natural = cursor.accept("natural");
            boolean right = cursor.at("right");
            boolean inner = cursor.atAny("inner", "join");
            boolean cross = cursor.at("cross");
            if (!joinWords()) {
                if (natural) {
                    throw cursor.unexpected();
                }
                return star;
            }
            Optional<List<Rows.Named>> more = item(names, outer);
            boolean conditioned = !natural && !cross && !reading.is(Dialect.MYSQL);
            if (conditioned && !cursor.at("on") && !cursor.at("using")) {
                more = joins(more, names, outer, true);
            }
            star = condition(star, more, names, natural, inner, right, cross);
            if (conditionFollows && cursor.atAny("on", "using")) {
                return star;
            }
        }
    }

    private Optional<List<Rows.Named>> condition(
            Optional<List<Rows.Named>> star,
            Optional<List<Rows.Named>> more,
            Scope names,
            boolean natural,
            boolean inner,
            boolean right,
            boolean cross) {
        if (natural) {
            Optional<List<String>> common = common(star, more, names);
            return common.isEmpty() ? Optional.empty() : merge(star, more, common, right, names);
        }
        if ((!cross || reading.is(Dialect.MYSQL)) && cursor.accept("on")) {
            joinNarrows |= expressions.predicate(names).flow().origins().size() > 1 && inner;
            return append(star, more);
        }
        if (!cross && cursor.at("using") && cursor.peek(1).kind() == Kind.LEFT) {
            cursor.take();
            List<String> columns = columnNames();
            List<Rows.Named> shared = new ArrayList<>();
            for (String column : columns) {
                Flow flow = names.column(column);
                reading.inspect(flow);
                shared.add(new Rows.Named(column, flow));
            }
            if (cursor.accept("as")) {
                names.addQualified(new Source(reading.name(), Optional.empty(), Optional.empty(), Rows.of(shared)));
            }
            return merge(star, more, Optional.of(columns), right, names);
        }
        return append(star, more);
    }

    /** Whether a join condition has been read that surely leaves out rows of what is joined. */
    boolean joinNarrows() {
        return joinNarrows;
    }

    private boolean joinWords() {
        int start = cursor.position();
        cursor.acceptAny("inner", "cross", "left", "right", "full");
        cursor.accept("outer");
        if (cursor.accept("join") || reading.is(Dialect.MYSQL) && cursor.accept("straight_join")) {
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    private static Optional<List<Rows.Named>> append(
            Optional<List<Rows.Named>> left, Optional<List<Rows.Named>> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        List<Rows.Named> both = new ArrayList<>(left.get());
        both.addAll(right.get());
        return Optional.of(both);
    }

    /** The columns that both have; empty if they are not known, and then it may be any. */
    private Optional<List<String>> common(
            Optional<List<Rows.Named>> left, Optional<List<Rows.Named>> right, Scope names) {
        if (left.isEmpty() || right.isEmpty()) {
            reading.inspect(names.everything());
            return Optional.empty();
        }
        Set<String> rights = new HashSet<>();
        right.get().forEach(c -> rights.add(c.label()));
        List<String> common = new ArrayList<>();
        for (Rows.Named column : left.get()) {
            if (rights.contains(column.label())) {
                common.add(column.label());
            }
        }
        List<Rows.Named> all = new ArrayList<>(left.get());
        all.addAll(right.get());
        all.stream().filter(c -> common.contains(c.label())).forEach(c -> reading.inspect(c.flow()));
        return Optional.of(common);
    }

    /** The columns of a join with USING: the shared ones come first, once. */
    private Optional<List<Rows.Named>> merge(
            Optional<List<Rows.Named>> left,
            Optional<List<Rows.Named>> right,
            Optional<List<String>> shared,
            boolean rightJoin,
            Scope names) {
        boolean certain = reading.is(Dialect.POSTGRESQL) || reading.is(Dialect.MYSQL) && !rightJoin;
        if (left.isEmpty() || right.isEmpty() || !certain) {
            return Optional.empty();
        }
        List<String> labels = shared.orElseThrow();
        if (!has(left.get(), labels) || !has(right.get(), labels)) {
            return Optional.empty();
        }
        List<Rows.Named> merged = new ArrayList<>();
        for (String label : labels) {
            merged.add(new Rows.Named(label, flow(left.get(), label).or(flow(right.get(), label))));
        }
        left.get().stream().filter(c -> !labels.contains(c.label())).forEach(merged::add);
        right.get().stream().filter(c -> !labels.contains(c.label())).forEach(merged::add);
        return Optional.of(merged);
    }

    private static boolean has(List<Rows.Named> columns, List<String> labels) {
        return labels.stream()
                .allMatch(l -> columns.stream().anyMatch(c -> c.label().equals(l)));
    }

    private static Flow flow(List<Rows.Named> columns, String label) {
        return columns.stream()
                .filter(c -> c.label().equals(label))
                .map(Rows.Named::flow)
                .findFirst()
                .orElseThrow(() -> new NotUnderstood("USING names a column that is not there"));
    }

    private Optional<List<Rows.Named>> item(Scope names, Scope outer) {
        boolean lateral = cursor.accept("lateral");
        if (cursor.at(Kind.LEFT)) {
            if (queries.startsInParentheses()) {
                return derived(names, lateral ? names.inner() : outer.inner());
            }
            if (cursor.peek(1).is("values") && reading.is(Dialect.H2)) {
                return derived(names, outer.inner());
            }
            return parenthesised(names, outer);
        }
        if (cursor.at(Kind.LEFT_BRACE)) {
            throw cursor.unexpected();
        }
        if (cursor.atWords("rows", "from") && cursor.peek(2).kind() == Kind.LEFT) {
            cursor.take();
            cursor.take();
            return rowsFrom(names);
        }
        if (cursor.at("json_table") || cursor.at("xmltable")) {
            return tableFunction(names);
        }
        if (isChange()) {
            return changed(names, outer);
        }
        if (cursor.at("table") && cursor.peek(1).kind() == Kind.LEFT || cursor.at("unnest")) {
            return function(names);
        }
        return relationOrFunction(names, outer);
    }

    private boolean isChange() {
        return reading.is(Dialect.H2)
                && cursor.atAny("final", "new", "old")
                && cursor.peek(1).is("table")
                && cursor.peek(2).kind() == Kind.LEFT;
    }

    /** H2's {@code FINAL TABLE (INSERT …)}: a change, and in its place the rows that it leaves, brings or finds. */
    private Optional<List<Rows.Named>> changed(Scope names, Scope outer) {
        cursor.take();
        cursor.take();
        cursor.expect(Kind.LEFT);
        if (!queries.writes().startsHere()) {
            throw cursor.unexpected();
        }
        Rows rows = queries.writes().changed(outer.inner());
        cursor.expect(Kind.RIGHT);
        Optional<String> alias = alias();
        List<String> labels = alias.isPresent() ? columnNames() : List.of();
        return add(names, new Source(alias.orElse(""), Optional.empty(), Optional.empty(), rows.labelled(labels)));
    }

    /** {@code (a JOIN b …)}; under an alias it hides the names of what is in it. */
    private Optional<List<Rows.Named>> parenthesised(Scope names, Scope outer) {
        cursor.expect(Kind.LEFT);
        Scope inner = names.inner();
        Optional<List<Rows.Named>> star = joined(inner, outer);
        while (cursor.accept(Kind.COMMA)) {
            star = append(star, joined(inner, outer));
        }
        cursor.expect(Kind.RIGHT);
        Optional<String> alias = alias();
        if (alias.isEmpty()) {
            names.addAll(inner);
            return star;
        }
        List<String> labels = columnNames();
        Rows rows = star.isPresent()
                ? Rows.of(star.get()).labelled(labels)
                : Rows.open(inner.everything(), "the columns of a join are not known");
        return add(names, new Source(alias.get(), Optional.empty(), Optional.empty(), rows));
    }

    private Optional<List<Rows.Named>> relationOrFunction(Scope names, Scope outer) {
        int start = cursor.position();
        boolean only = cursor.at("only")
                && (cursor.peek(1).kind().isName() || cursor.peek(1).kind() == Kind.LEFT);
        if (!only) {
            boolean niladic = reading.is(Dialect.POSTGRESQL) && cursor.at(Kind.WORD) && isValue();
            reading.dotted();
            boolean call = cursor.at(Kind.LEFT);
            cursor.moveTo(start);
            if (call || niladic) {
                return function(names);
            }
        }
        return table(names, outer);
    }

    /** A keyword that is a function of its own: {@code FROM current_date}, {@code FROM collation for ('x')}. */
    private boolean isValue() {
        String word = cursor.peek().text();
        return cursor.peek(1).kind() != Kind.DOT
                && (OperandReader.isPostgresNiladic(word)
                        || word.equals("localtime")
                        || word.equals("localtimestamp")
                        || word.equals("collation"));
    }

    /** A relation or the name of a query in a WITH clause. */
    Optional<List<Rows.Named>> table(Scope names, Scope outer) {
        List<String> parts = relationName();
        history();
        String own = parts.get(parts.size() - 1);
        Optional<Rows> query = parts.size() == 1 ? outer.named(own) : Optional.empty();
        Optional<String> alias = alias();
        List<String> labels = alias.isPresent() ? columnNames() : List.of();
        hints();
        Source source = query.isPresent()
                ? new Source(alias.orElse(own), Optional.empty(), Optional.empty(), query.get())
                : reading.table(parts, alias.orElse(own));
        return add(names, relabelled(source, labels, alias.isEmpty()));
    }

    private Source relabelled(Source source, List<String> labels, boolean written) {
        Optional<String> schema = written ? source.written() : Optional.empty();
        if (labels.isEmpty()) {
            return new Source(source.alias(), source.relation(), schema, source.rows());
        }
        if (source.isOpen()) {
            Flow whole = source.whole();
            return new Source(source.alias(), Optional.empty(), schema, Rows.open(whole, "columns renamed unseen"));
        }
        return new Source(
                source.alias(), source.relation(), schema, source.rows().labelled(labels));
    }

    private Optional<List<Rows.Named>> add(Scope names, Source source) {
        names.add(source);
        return source.rows().columns();
    }

    private void partition() {
        if (cursor.at("partition") && cursor.peek(1).kind() == Kind.LEFT && reading.is(Dialect.MYSQL)) {
            cursor.take();
            cursor.skipToClosing();
        }
    }

    /** MariaDB's {@code FOR SYSTEM_TIME ALL | AS OF x | BETWEEN x AND y | FROM x TO y}. */
    private void history() {
        if (!reading.is(Dialect.MYSQL) || !cursor.acceptWords("for", "system_time")) {
            return;
        }
        Scope nothing = Scope.outermost().inner();
        if (cursor.accept("all")) {
            return;
        }
        boolean range = cursor.atAny("between", "from");
        if (!range) {
            cursor.expect("as");
            cursor.expect("of");
        } else {
            cursor.take();
        }
        expressions.flat(nothing);
        if (range && cursor.acceptAny("and", "to")) {
            expressions.flat(nothing);
        }
    }

    private void hints() {
        while (cursor.atAny("use", "force", "ignore")
                && (cursor.peek(1).is("index") || cursor.peek(1).is("key"))) {
            cursor.take();
            cursor.take();
            if (cursor.accept("for")) {
                if (!cursor.accept("join")) {
                    cursor.take();
                    cursor.expect("by");
                }
            }
            cursor.skipToClosing();
        }
        if (cursor.accept("tablesample")) {
            reading.dotted();
            Scope nothing = Scope.outermost().inner();
            expressions.predicate(nothing);
            if (cursor.accept("repeatable")) {
                expressions.predicate(nothing);
            }
        }
    }

    private Optional<List<Rows.Named>> derived(Scope names, Scope inner) {
        cursor.expect(Kind.LEFT);
        Rows rows = queries.query(inner);
        cursor.expect(Kind.RIGHT);
        Optional<String> alias = alias();
        List<String> labels = alias.isPresent() ? columnNames() : List.of();
        return add(names, new Source(alias.orElse(""), Optional.empty(), Optional.empty(), rows.labelled(labels)));
    }

    /** A function in place of a relation: its arguments flow into all of its columns. */
    private Optional<List<Rows.Named>> function(Scope names) {
        String own = cursor.peek().text();
        int open = cursor.position();
        Flow flow = call(names);
        cursor.acceptWords("with", "ordinality");
        boolean typed = cursor.at("as") && cursor.peek(1).kind() == Kind.LEFT;
        Optional<String> alias = typed ? typedAlias() : alias();
        List<String> labels = alias.isPresent() || typed ? functionColumns() : List.of();
        String name = alias.orElse(cursor.at(open).kind() == Kind.WORD ? Lexer.fold(own, reading.dialect()) : own);
        Rows rows = Rows.open(flow, "the columns of a function are not known");
        if (!labels.isEmpty()) {
            rows = Rows.of(
                    labels.stream().map(l -> new Rows.Named(l, flow.computed())).toList());
        }
        return add(names, new Source(name, Optional.empty(), Optional.empty(), rows));
    }

    private Optional<String> typedAlias() {
        cursor.expect("as");
        return Optional.empty();
    }

    private Flow call(Scope names) {
        if (cursor.at("table") || cursor.at("unnest")) {
            List<String> parts = List.of(Lexer.fold(cursor.take().text(), reading.dialect()));
            return tableArguments(parts, names);
        }
        if (reading.is(Dialect.POSTGRESQL)) {
            return expressions.flat(names.inner()).flow().computed();
        }
        List<String> parts = reading.dotted();
        return expressions.calls().function(parts, names.inner()).flow();
    }

    /** H2's TABLE(name type = value, …) has its columns in its arguments. */
    private Flow tableArguments(List<String> parts, Scope names) {
        if (parts.get(0).equalsIgnoreCase("unnest")) {
            return expressions.calls().function(parts, names.inner()).flow();
        }
        if (reading.is(Dialect.H2)) {
            throw new NotUnderstood("H2's TABLE function");
        }
        cursor.expect(Kind.LEFT);
        Flow flow = expressions.expression(names.inner()).flow();
        cursor.expect(Kind.RIGHT);
        return flow.computed();
    }

    private Optional<List<Rows.Named>> rowsFrom(Scope names) {
        cursor.expect(Kind.LEFT);
        Flow flow = Flow.NOTHING;
        do {
            flow = flow.with(call(names));
            if (cursor.accept("as")) {
                functionColumns();
            }
        } while (cursor.accept(Kind.COMMA));
        cursor.expect(Kind.RIGHT);
        cursor.acceptWords("with", "ordinality");
        boolean typed = cursor.at("as") && cursor.peek(1).kind() == Kind.LEFT;
        Optional<String> alias = typed ? typedAlias() : alias();
        if (alias.isPresent() || typed) {
            functionColumns();
        }
        return add(
                names,
                new Source(
                        alias.orElse(""), Optional.empty(), Optional.empty(), Rows.open(flow, "rows from functions")));
    }

    /** JSON_TABLE and XMLTABLE: whatever they mention flows into all their columns. */
    private Optional<List<Rows.Named>> tableFunction(Scope names) {
        Read read = expressions.calls().special(names.inner()).orElseThrow(cursor::unexpected);
        Optional<String> alias = alias();
        if (alias.isPresent()) {
            functionColumns();
        }
        reading.inspect(read.flow()); // how many rows there are tells what is in the document
        Flow flow = read.flow().with(names.everything());
        return add(
                names,
                new Source(
                        alias.orElse(""),
                        Optional.empty(),
                        Optional.empty(),
                        Rows.open(flow, "a table made of a document")));
    }

    private Optional<String> alias() {
        if (cursor.accept("as")) {
            return Optional.of(reading.name());
        }
        return startsAlias() ? Optional.of(reading.name()) : Optional.empty();
    }

    private boolean startsAlias() {
        Token token = cursor.peek();
        return token.kind() == Kind.QUOTED || token.kind() == Kind.WORD && canBeAlias(token.text());
    }

    private boolean canBeAlias(String word) {
        return reading.is(Dialect.POSTGRESQL) ? Keywords.isName(word) : !NO_ALIAS.contains(word);
    }

    /** {@code (a, b)}; empty if there is no parenthesis. */
    List<String> columnNames() {
        List<String> names = new ArrayList<>();
        if (cursor.accept(Kind.LEFT)) {
            do {
                names.add(reading.name());
            } while (cursor.accept(Kind.COMMA));
            cursor.expect(Kind.RIGHT);
        }
        return names;
    }

    /** {@code (a, b)} or {@code (a int, b text)}. */
    private List<String> functionColumns() {
        List<String> names = new ArrayList<>();
        if (cursor.accept(Kind.LEFT)) {
            do {
                names.add(reading.name());
                if (!cursor.at(Kind.COMMA) && !cursor.at(Kind.RIGHT)) {
                    expressions.calls().types().type();
                    if (cursor.accept("collate")) {
                        reading.dotted();
                    }
                }
            } while (cursor.accept(Kind.COMMA));
            cursor.expect(Kind.RIGHT);
        }
        return names;
    }

    /** {@code [ONLY] name [*] [PARTITION (…)]}. */
    private List<String> relationName() {
        boolean only = cursor.at("only")
                && (cursor.peek(1).kind().isName() || cursor.peek(1).kind() == Kind.LEFT);
        if (only) {
            cursor.take();
        }
        boolean parenthesised = only && cursor.accept(Kind.LEFT);
        List<String> parts = reading.dotted();
        if (parenthesised) {
            cursor.expect(Kind.RIGHT);
        }
        cursor.acceptOperator("*");
        partition();
        return parts;
    }

    /** A relation that a statement changes: {@code [ONLY] name [*] [[AS] alias]}. */
    Source target() {
        List<String> parts = relationName();
        Optional<String> alias = cursor.at("set") ? Optional.empty() : alias();
        Source source = reading.target(parts, alias.orElse(parts.get(parts.size() - 1)));
        return alias.isPresent()
                ? new Source(source.alias(), source.relation(), Optional.empty(), source.rows())
                : source;
    }

    static RelationName relationOf(Source source) {
        return source.relation().orElseThrow(() -> new NotUnderstood("a query or function as what is changed"));
    }
}
