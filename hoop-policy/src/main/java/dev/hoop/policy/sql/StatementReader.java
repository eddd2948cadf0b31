package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.Operation;
import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.operation.Use;
import dev.hoop.policy.sql.Statement.Transaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one statement from its tokens, where that is certain: plain queries, changes of one table, definitions and
 * settings. Everything else (subqueries, CTEs, set operations, COPY, code) is {@code sql.unknown} in this first form.
 * Used once.
 */
final class StatementReader {
    /** Words that make a statement more than this reader understands, wherever they stand. */
    private static final Set<String> BEYOND = Set.of(
            "select",
            "with",
            "union",
            "intersect",
            "except",
            "minus",
            "into",
            "returning",
            "lateral",
            "exists",
            "values",
            "using",
            "natural",
            "window",
            "over",
            "conflict",
            "duplicate",
            "merge",
            "execute",
            "exec",
            "qualify",
            "any",
            "some",
            "all",
            "array",
            "row",
            "collate",
            "output");

    /** Words before a table's name that are no table. */
    private static final Set<String> MODIFIERS =
            Set.of("only", "low_priority", "high_priority", "quick", "ignore", "delayed", "table");

    /** Settings that change how the texts after them read. */
    private static final Set<String> READING = Set.of(
            "standard_conforming_strings",
            "backslash_quote",
            "client_encoding",
            "sql_mode",
            "mode",
            "names",
            "charset",
            "character",
            "persist",
            "global");

    private static final Set<String> TRANSACTION =
            Set.of("begin", "start", "commit", "end", "rollback", "abort", "savepoint", "release");

    private final List<Token> tokens;
    private final Dialect dialect;
    private final Expressions expressions;
    private final Scope scope;
    private int at;

    StatementReader(List<Token> tokens, SqlSettings settings, Catalog catalog) {
        this.tokens = tokens;
        dialect = settings.dialect();
        scope = new Scope(dialect, catalog);
        expressions = new Expressions(scope);
    }

    Statement read() {
        String command = command();
        try {
            return statement(command);
        } catch (NotUnderstood e) {
            return SqlReader.unknown(command, e.getMessage());
        }
    }

    /** The first word, or the first two of a definition: never a name. */
    private String command() {
        if (tokens.get(0).kind() != Kind.WORD) {
            return "Statement";
        }
        String first = tokens.get(0).text().toUpperCase(Locale.ROOT);
        boolean two = Set.of("CREATE", "ALTER", "DROP").contains(first)
                && tokens.size() > 1
                && tokens.get(1).kind() == Kind.WORD;
        return two ? first + " " + tokens.get(1).text().toUpperCase(Locale.ROOT) : first;
    }

    private Statement statement(String command) {
        String verb = word(0);
        at = 1;
        switch (verb) {
            case "select":
                return select();
            case "insert":
                return insert();
            case "update":
                return update();
            case "delete":
                return delete();
            case "create":
                return definition(command, Effect.SQL_CREATE, Set.of("table", "schema", "sequence", "index", "unique"));
            case "alter":
                return definition(command, Effect.SQL_ALTER, Set.of("table", "schema", "sequence", "index"));
            case "drop":
                return drop(command);
            case "copy":
                return copy();
            case "truncate":
                skip("table");
                return change(command, Use.of(Effect.SQL_TRUNCATE, last(relation())), ddl());
            case "grant", "revoke":
                return simple(command, Effect.SQL_GRANT, ddl(), true);
            case "set", "reset", "use":
                if (tokens.stream().anyMatch(t -> READING.contains(t.text().toLowerCase(Locale.ROOT)))) {
                    throw new NotUnderstood("it changes how later statements read");
                }
                return simple(command, Effect.SQL_SESSION, Transaction.NONE, true);
            default:
                if (TRANSACTION.contains(verb)) {
                    return simple(command, Effect.SQL_TRANSACTION, transaction(verb), true);
                }
                throw new NotUnderstood("statements that begin so are not read yet");
        }
    }

    private Transaction transaction(String verb) {
        switch (verb) {
            case "commit", "end":
                return Transaction.COMMIT;
            case "begin", "start":
                return Transaction.BEGIN;
            case "savepoint", "release":
                return Transaction.SAVEPOINT;
            default:
                return tokens.stream()
                                .anyMatch(t -> t.kind() == Kind.WORD && t.text().equalsIgnoreCase("to"))
                        ? Transaction.SAVEPOINT
                        : Transaction.ROLLBACK;
        }
    }

    /** Definitions end the transaction where the server says so. */
    private Transaction ddl() {
        return dialect == Dialect.POSTGRESQL ? Transaction.NONE : Transaction.COMMIT;
    }

    private Statement simple(String command, Effect effect, Transaction transaction, boolean scopeChange) {
        refuseBeyond(1, tokens.size());
        refuseCalls(1, tokens.size());
        return new Statement(
                operation(command, List.of(Use.of(effect)), Set.of()),
                Set.of(),
                Set.of(),
                new Output.None(),
                transaction,
                scopeChange);
    }

    private Statement change(String command, Use use, Transaction transaction) {
        return new Statement(
                operation(command, List.of(use), Set.of()),
                Set.of(),
                use.target().map(Set::of).orElse(Set.of()),
                new Output.None(),
                transaction,
                true);
    }

    private Statement definition(String command, Effect effect, Set<String> kinds) {
        String kind = word(1);
        if (!kinds.contains(kind)) {
            throw new NotUnderstood("definitions of this kind are not read yet");
        }
        refuseBeyond(1, tokens.size());
        if (tokens.stream().anyMatch(t -> t.kind() == Kind.WORD && t.text().equalsIgnoreCase("as"))) {
            throw new NotUnderstood("a definition from a query is not read yet");
        }
        at = 2;
        if (!kind.equals("table")) {
            return change(command, Use.of(effect), ddl());
        }
        skip("if");
        skip("not");
        skip("exists");
        skip("only");
        return change(command, Use.of(effect, relation()), ddl());
    }

    private Statement drop(String command) {
        if (!word(1).equals("table") && !word(1).equals("view")) {
            return change(command, Use.of(Effect.SQL_DROP), ddl());
        }
        at = 2;
        skip("if");
        skip("exists");
        List<Use> uses = new ArrayList<>();
        Set<RelationName> writes = new HashSet<>();
        do {
            RelationName relation = relation();
            uses.add(Use.of(Effect.SQL_DROP, relation));
            writes.add(relation);
        } while (take(Kind.COMMA));
        return new Statement(operation(command, uses, Set.of()), Set.of(), writes, new Output.None(), ddl(), true);
    }

    /** Source: PostgreSQL, "COPY". A copy of a query's result is not read yet. */
    private Statement copy() {
        RelationName relation = relation();
        Set<ColumnName> columns = new HashSet<>();
        if (take(Kind.LEFT)) {
            do {
                columns.add(new ColumnName(relation, name()));
            } while (take(Kind.COMMA));
            require(Kind.RIGHT);
        }
        boolean in = skip("from");
        if (!in && !skip("to")) {
            throw new NotUnderstood("a COPY without direction");
        }
        List<Use> uses = new ArrayList<>();
        uses.add(new Use(in ? Effect.SQL_COPY_IN : Effect.SQL_COPY_OUT, Optional.of(relation), columns));
        if (skip("program")) {
            uses.add(Use.of(Effect.SQL_SERVER_PROGRAM));
        } else if (!skip(in ? "stdin" : "stdout")) {
            uses.add(Use.of(Effect.SQL_SERVER_FILE));
        }
        return new Statement(
                operation("COPY", uses, Set.of()),
                in ? Set.of() : Set.of(relation),
                in ? Set.of(relation) : Set.of(),
                in ? new Output.None() : new Output.Unresolved("COPY sends rows as text"),
                Transaction.NONE,
                false);
    }

    private Statement insert() {
        if (!skip("into")) {
            throw new NotUnderstood("INSERT without INTO");
        }
        RelationName target = relation();
        scope.add(target, Optional.empty());
        Set<ColumnName> columns = new HashSet<>();
        if (take(Kind.LEFT)) {
            do {
                columns.add(new ColumnName(target, name()));
            } while (take(Kind.COMMA));
            require(Kind.RIGHT);
        }
        if (!skip("values")) {
            throw new NotUnderstood("INSERT from anything but VALUES is not read yet");
        }
        refuseBeyond(at, tokens.size());
        if (end(at, Set.of("on", "set")) < tokens.size()) {
            throw new NotUnderstood("INSERT with more than VALUES is not read yet");
        }
        expressions.look(tokens.subList(at, tokens.size()), false);
        return dml("INSERT", new Use(Effect.SQL_INSERT, Optional.of(target), columns), Optional.empty());
    }

    private Statement update() {
        RelationName target = relation();
        scope.add(target, alias(Set.of("set")));
        if (!skip("set")) {
            throw new NotUnderstood("UPDATE of more than one table is not read yet");
        }
        refuseBeyond(at, tokens.size());
        int where = end(at, Set.of("where", "from", "order", "limit"));
        Set<ColumnName> set = new HashSet<>();
        do {
            String column = name();
            while (take(Kind.DOT)) {
                column = name();
            }
            set.add(new ColumnName(target, column));
            if (at >= where || !tokens.get(at).isOperator("=")) {
                throw new NotUnderstood("an assignment that is not column = value");
            }
            int comma = comma(++at, where);
            expressions.look(tokens.subList(at, comma), true);
            at = comma;
        } while (at < where && take(Kind.COMMA));
        at = where;
        return dml(
                "UPDATE",
                new Use(Effect.SQL_UPDATE, Optional.of(target), set),
                unfiltered(Effect.SQL_UNFILTERED_UPDATE, target));
    }

    private Statement delete() {
        if (!skip("from")) {
            throw new NotUnderstood("DELETE without FROM");
        }
        RelationName target = relation();
        scope.add(target, alias(Set.of("where")));
        refuseBeyond(at, tokens.size());
        return dml("DELETE", Use.of(Effect.SQL_DELETE, target), unfiltered(Effect.SQL_UNFILTERED_DELETE, target));
    }

    /** Reads the WHERE clause, if there is one; whatever else follows is not understood. */
    private Optional<Use> unfiltered(Effect effect, RelationName target) {
        if (at == tokens.size()) {
            return Optional.of(Use.of(effect, target));
        }
        if (!skip("where") || at == tokens.size()) {
            throw new NotUnderstood("more than SET and WHERE");
        }
        List<Token> condition = tokens.subList(at, tokens.size());
        expressions.look(condition, true);
        return expressions.narrows(condition) ? Optional.empty() : Optional.of(Use.of(effect, target));
    }

    private Statement dml(String command, Use use, Optional<Use> more) {
        List<Use> uses = new ArrayList<>(List.of(use));
        more.ifPresent(uses::add);
        return new Statement(
                operation(command, uses, expressions.inspected()),
                Set.of(),
                Set.of(use.target().orElseThrow()),
                new Output.None(),
                Transaction.NONE,
                false);
    }

    private Statement select() {
        refuseBeyond(at, tokens.size());
        boolean distinct = skip("distinct");
        if (distinct && at < tokens.size() && tokens.get(at).text().equalsIgnoreCase("on")) {
            throw new NotUnderstood("DISTINCT ON is not read yet");
        }
        int list = at;
        int from = end(at, Set.of("from"));
        int rest = from;
        if (from < tokens.size()) {
            at = from + 1;
            rest = end(at, Set.of("where", "group", "having", "order", "limit", "offset", "fetch", "for"));
            sources(rest);
        }
        if (end(rest, Set.of("for")) < tokens.size()) {
            throw new NotUnderstood("locking rows is not read yet");
        }
        expressions.look(tokens.subList(rest, tokens.size()), true);
        Output output = new SelectList(tokens.subList(list, from), scope, expressions).output();
        inspectOutput(output, distinct, rest);
        List<Use> uses = new ArrayList<>();
        for (RelationName relation : scope.relations()) {
            uses.add(new Use(Effect.SQL_SELECT, Optional.of(relation), expressions.columnsOf(relation, output)));
        }
        if (uses.isEmpty()) {
            uses.add(Use.of(Effect.SQL_SELECT));
        }
        return new Statement(
                operation("SELECT", uses, expressions.inspected()),
                Set.copyOf(scope.relations()),
                Set.of(),
                output,
                Transaction.NONE,
                false);
    }

    /** What DISTINCT, and ORDER BY or GROUP BY by label or position, look at. */
    private void inspectOutput(Output output, boolean distinct, int rest) {
        boolean byPosition = false;
        Set<String> names = new HashSet<>();
        for (int i = rest; i < tokens.size(); i++) {
            Kind before = tokens.get(i - 1).kind();
            byPosition |= tokens.get(i).kind() == Kind.NUMBER && (word(i - 1).equals("by") || before == Kind.COMMA);
            if (tokens.get(i).kind().isName()) {
                names.add(scope.fold(tokens.get(i)).toLowerCase(Locale.ROOT));
            }
        }
        if (output instanceof Output.Columns known) {
            boolean all = distinct || byPosition;
            known.columns().stream()
                    .filter(c -> all || names.contains(c.label().toLowerCase(Locale.ROOT)))
                    .forEach(c -> expressions.inspect(c.origins()));
        } else if (distinct || byPosition) {
            expressions.inspect(scope.anything());
        }
    }

    private void sources(int to) {
        Set<String> follows = Set.of("join", "left", "right", "full", "inner", "cross", "on", "outer");
        source(follows);
        while (at < to) {
            if (take(Kind.COMMA)) {
                source(follows);
                continue;
            }
            while (skip("left") || skip("right") || skip("full") || skip("inner") || skip("cross") || skip("outer")) {
                continue;
            }
            if (!skip("join")) {
                throw new NotUnderstood("a FROM clause with more than tables and joins");
            }
            source(follows);
            if (at < to && skip("on")) {
                int next = Math.min(
                        to,
                        Math.min(comma(at, to), end(at, Set.of("join", "left", "right", "full", "inner", "cross"))));
                expressions.later(tokens.subList(at, next));
                at = next;
            }
        }
        expressions.lookLater();
    }

    private void source(Set<String> follows) {
        RelationName relation = relation();
        if (at < tokens.size() && tokens.get(at).kind() == Kind.LEFT) {
            throw new NotUnderstood("a function as a table is not read yet");
        }
        Set<String> reserved = new HashSet<>(follows);
        reserved.addAll(Set.of("where", "group", "having", "order", "limit", "offset", "fetch", "for"));
        scope.add(relation, alias(reserved));
    }

    private Optional<String> alias(Set<String> reserved) {
        if (skip("as")) {
            return Optional.of(name());
        }
        if (at < tokens.size()
                && tokens.get(at).kind().isName()
                && !(tokens.get(at).kind() == Kind.WORD
                        && reserved.contains(tokens.get(at).text().toLowerCase(Locale.ROOT)))) {
            return Optional.of(name());
        }
        return Optional.empty();
    }

    private Operation operation(String command, List<Use> uses, Set<ColumnName> inspected) {
        List<Use> all = new ArrayList<>(uses);
        if (!expressions.routines().isEmpty()) {
            all.add(Use.of(Effect.SQL_ROUTINE));
        }
        return new Operation(command, all, inspected, expressions.routines(), Optional.empty());
    }

    private RelationName relation() {
        if (MODIFIERS.contains(word(at))) {
            throw new NotUnderstood(word(at).toUpperCase(Locale.ROOT) + " before a table is not read yet");
        }
        String name = name();
        if (!take(Kind.DOT)) {
            return scope.resolve(Optional.empty(), name);
        }
        String second = name();
        if (at < tokens.size() && tokens.get(at).kind() == Kind.DOT) {
            throw new NotUnderstood("a name of three parts");
        }
        return scope.resolve(Optional.of(name), second);
    }

    private RelationName last(RelationName relation) {
        if (at < tokens.size()) {
            throw new NotUnderstood("more than a table's name");
        }
        return relation;
    }

    private String name() {
        if (at >= tokens.size() || !tokens.get(at).kind().isName()) {
            throw new NotUnderstood("something else where a name is due");
        }
        return scope.fold(tokens.get(at++));
    }

    private String word(int index) {
        return index < tokens.size() && tokens.get(index).kind() == Kind.WORD
                ? tokens.get(index).text().toLowerCase(Locale.ROOT)
                : "";
    }

    private boolean skip(String word) {
        boolean there = word(at).equals(word);
        at += there ? 1 : 0;
        return there;
    }

    private boolean take(Kind kind) {
        boolean there = at < tokens.size() && tokens.get(at).kind() == kind;
        at += there ? 1 : 0;
        return there;
    }

    private void require(Kind kind) {
        if (!take(kind)) {
            throw new NotUnderstood("a bracket that is not closed");
        }
    }

    /** The index of the first of these words outside brackets, or the end. */
    private int end(int from, Set<String> words) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            Kind kind = tokens.get(i).kind();
            depth += kind == Kind.LEFT ? 1 : kind == Kind.RIGHT ? -1 : 0;
            if (depth == 0
                    && words.contains(word(i))
                    && (i == 0 || tokens.get(i - 1).kind() != Kind.DOT)) {
                return i;
            }
        }
        return tokens.size();
    }

    /** The index of the first comma outside brackets, or the end. */
    private int comma(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            Kind kind = tokens.get(i).kind();
            depth += kind == Kind.LEFT ? 1 : kind == Kind.RIGHT ? -1 : 0;
            if (depth == 0 && kind == Kind.COMMA) {
                return i;
            }
        }
        return to;
    }

    private void refuseBeyond(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (BEYOND.contains(word(i))) {
                throw new NotUnderstood(word(i).toUpperCase(Locale.ROOT) + " here is not read yet");
            }
            if (token.kind() == Kind.LEFT_BRACE || token.kind() == Kind.LEFT_BRACKET || token.kind() == Kind.VARIABLE) {
                throw new NotUnderstood("escapes, arrays and variables are not read yet");
            }
        }
    }

    private void refuseCalls(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).kind() == Kind.LEFT) {
                throw new NotUnderstood("brackets here are not read yet");
            }
        }
    }
}
