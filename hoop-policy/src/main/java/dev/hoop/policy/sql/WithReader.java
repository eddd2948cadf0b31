package dev.hoop.policy.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads WITH and its queries. */
final class WithReader {
    private static final int MAX_ROUNDS = 8;

    private final Reading reading;
    private final Cursor cursor;
    private final QueryReader queries;

    WithReader(Reading reading, QueryReader queries) {
        this.reading = reading;
        this.cursor = reading.cursor();
        this.queries = queries;
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
            List<String> labels = queries.from().columnNames();
            cursor.expect("as");
            if (cursor.accept("not")) {
                cursor.expect("materialized");
            } else {
                cursor.accept("materialized");
            }
            cursor.expect(Kind.LEFT);
            Scope inner = scope.inner();
            Rows rows = (queries.writes().startsHere() ? queries.writes().statement(inner) : queries.query(inner))
                    .labelled(labels);
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
