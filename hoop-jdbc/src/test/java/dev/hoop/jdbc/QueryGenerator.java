package dev.hoop.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Makes queries over the attacked tables by a grammar: expressions of every type in each other, sub-queries, CTEs, set
 * operations, joins, windows, aggregates, JSON and arrays. The same seed makes the same queries.
 */
final class QueryGenerator {
    private enum Type {
        TEXT,
        NUMBER,
        DATE
    }

    /** A column that an expression can name. */
    private record Column(String name, Type type, boolean masked) {}

    /** What stands in a FROM clause under an alias. */
    private record Source(String text, String alias, List<Column> columns) {}

    private static final List<Column> PEOPLE = List.of(
            new Column("id", Type.NUMBER, false),
            new Column("name", Type.TEXT, false),
            new Column("city", Type.TEXT, false),
            new Column("email", Type.TEXT, true),
            new Column("ssn", Type.TEXT, true),
            new Column("card", Type.TEXT, true),
            new Column("salary", Type.NUMBER, true),
            new Column("born", Type.DATE, true));
    private static final List<Column> ORDERS = List.of(
            new Column("id", Type.NUMBER, false),
            new Column("person", Type.NUMBER, false),
            new Column("amount", Type.NUMBER, false),
            new Column("note", Type.TEXT, false));
    private static final List<Column> CONTACTS = List.of(
            new Column("id", Type.NUMBER, false),
            new Column("name", Type.TEXT, false),
            new Column("contact", Type.TEXT, true));
    private static final List<Column> FAR =
            List.of(new Column("c", Type.TEXT, true), new Column("name", Type.TEXT, false));
    private static final int DEEPEST = 3;

    private final Random random;
    private final AttackedServer.Kind kind;
    private int aliases;
    private boolean touches;

    QueryGenerator(long seed, AttackedServer.Kind kind) {
        random = new Random(seed);
        this.kind = kind;
    }

    /** Whether the query made last names, or spreads, a column that is masked. */
    boolean touches() {
        return touches;
    }

    String query() {
        aliases = 0;
        touches = false;
        return chance(15) ? with() : chance(15) ? union() : select(0, null);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String alias() {
        return "t" + ++aliases;
    }

    private boolean postgres() {
        return kind == AttackedServer.Kind.POSTGRESQL;
    }

    private boolean mariadb() {
        return kind == AttackedServer.Kind.MARIADB;
    }

    // --- queries

    private String with() {
        List<Type> types = types();
        String name = any("w", "orders", "people");
        String inner = select(1, types);
        List<Column> columns = columns(types);
        touches |=
                kind == AttackedServer.Kind.H2 && !name.equals("w"); // refused on purpose: there the table comes first
        Source source = new Source(name, "w1", columns);
        String body = selectFrom(List.of(source), 1, null);
        return "with " + name + "(" + columns.stream().map(Column::name).collect(Collectors.joining(", ")) + ") as ("
                + inner + ") " + body;
    }

    private String union() {
        List<Type> types = types();
        String all = chance(80) ? " union all " : any(" union ", " except ", " intersect ");
        return select(1, types) + all + select(1, types) + (chance(20) ? " union all " + select(1, types) : "");
    }

    private List<Type> types() {
        List<Type> types = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            types.add(any(Type.values()));
        }
        return types;
    }

    private static List<Column> columns(List<Type> types) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            columns.add(new Column("x" + i, types.get(i), false));
        }
        return columns;
    }

    /** @param types of its columns, or null for any */
    private String select(int depth, List<Type> types) {
        List<Source> sources = new ArrayList<>(List.of(source(depth)));
        if (chance(35)) {
            sources.add(source(depth));
        }
        return selectFrom(sources, depth, types);
    }

    private String selectFrom(List<Source> sources, int depth, List<Type> types) {
        List<Type> wanted = types == null ? types() : types;
        boolean aggregated = types == null && chance(15);
        List<String> items = new ArrayList<>();
        for (Type type : wanted) {
            String item = aggregated ? aggregate(type, sources, depth) : expression(type, sources, depth);
            items.add(item + (types == null ? label() : ""));
        }
        if (types == null && !aggregated && chance(12)) {
            items.add(spread(any(sources)));
        }
        String distinct = types == null && chance(5) ? "distinct " : "";
        StringBuilder query =
                new StringBuilder("select " + distinct + String.join(", ", items) + " from " + from(sources));
        if (chance(35)) {
            query.append(" where ").append(predicate(sources, depth));
        }
        if (types == null && !aggregated && chance(20)) {
            query.append(" order by ").append(chance(30) ? "1" : column(sources, any(Type.values()), 5));
        }
        return query.toString();
    }

    private String label() {
        return chance(60) ? "" : " as " + any("name", "city", "note", "a", "b2", "email");
    }

    private String spread(Source source) {
        touches |= source.columns().stream().anyMatch(Column::masked)
                || source.text().equals("people");
        if (postgres() && chance(40)) {
            return any(
                    source.alias(),
                    "row_to_json(" + source.alias() + ")",
                    "to_jsonb(" + source.alias() + ")",
                    source.alias() + "::text");
        }
        return source.alias() + ".*";
    }

    private Source source(int depth) {
        String alias = alias();
        int choice = random.nextInt(100);
        if (choice < 45) {
            return new Source("people", alias, PEOPLE);
        }
        if (choice < 60) {
            return new Source("orders", alias, ORDERS);
        }
        if (choice < 70) {
            return new Source("contacts", alias, CONTACTS);
        }
        if (choice < 78 || depth >= DEEPEST) {
            return new Source("far", alias, FAR);
        }
        List<Type> types = types();
        String inner = select(depth + 1, types);
        List<String> names = columns(types).stream().map(Column::name).toList();
        String renamed = named(inner, names);
        return new Source("(" + renamed + ")", alias, columns(types));
    }

    /** A query whose columns have these names. */
    private String named(String query, List<String> names) {
        String inner = alias();
        if (mariadb()) {
            return "with " + inner + "(" + String.join(", ", names) + ") as (" + query + ") select * from " + inner;
        }
        return "select * from (" + query + ") as " + inner + "(" + String.join(", ", names) + ")";
    }

    private String from(List<Source> sources) {
        Source first = sources.get(0);
        String from = first.text() + " " + first.alias();
        if (sources.size() == 1) {
            return from;
        }
        Source second = sources.get(1);
        String other = second.text() + " " + second.alias();
        return switch (random.nextInt(3)) {
            case 0 -> from + ", " + other;
            case 1 -> from + " cross join " + other;
            default ->
                from + " left join " + other + " on " + column(List.of(first), Type.NUMBER, 3) + " = "
                        + column(List.of(second), Type.NUMBER, 3);
        };
    }

    // --- expressions

    /** @param masked in how many of a hundred it may be a masked one */
    private String column(List<Source> sources, Type type, int masked) {
        boolean any = chance(masked);
        Source source = any(sources);
        List<Column> fitting = source.columns().stream()
                .filter(c -> c.type() == type && (any || !c.masked()))
                .toList();
        if (fitting.isEmpty()) {
            return literal(type);
        }
        Column column = any(fitting);
        touches |= column.masked();
        return chance(85) || sources.size() > 1 ? source.alias() + "." + column.name() : column.name();
    }

    private String literal(Type type) {
        return switch (type) {
            case TEXT -> any("'x'", "''", "'a@b'", "'it''s'");
            case NUMBER -> any("0", "1", "7", "2.5");
            case DATE -> "date '2020-02-02'";
        };
    }

    private String expression(Type type, List<Source> sources, int depth) {
        if (depth >= DEEPEST || chance(35)) {
            return chance(90) ? column(sources, type, 60) : literal(type);
        }
        if (chance(8)) {
            return "(select " + aggregate(type, null, depth + 1) + ")";
        }
        if (chance(8)) {
            return "case when " + predicate(sources, depth + 1) + " then " + expression(type, sources, depth + 1)
                    + " else " + expression(type, sources, depth + 1) + " end";
        }
        if (chance(10)) {
            return "coalesce(" + expression(type, sources, depth + 1) + ", " + expression(type, sources, depth + 1)
                    + ")";
        }
        if (chance(7)) {
            return any("max", "min", "first_value", "lag") + "(" + expression(type, sources, depth + 1)
                    + ") over (order by " + column(sources, Type.NUMBER, 2) + ")";
        }
        return switch (type) {
            case TEXT -> text(sources, depth + 1);
            case NUMBER -> number(sources, depth + 1);
            case DATE -> date(sources, depth + 1);
        };
    }

    private String text(List<Source> sources, int depth) {
        String inner = expression(Type.TEXT, sources, depth);
        return switch (random.nextInt(postgres() ? 16 : 9)) {
            case 0 -> any("lower", "upper", "trim") + "(" + inner + ")";
            case 1 -> "concat(" + inner + ", " + expression(Type.TEXT, sources, depth) + ")";
            case 2 -> "substring(" + inner + ", " + (1 + random.nextInt(4)) + ", " + (1 + random.nextInt(6)) + ")";
            case 3 -> "replace(" + inner + ", 'a', 'b')";
            case 4 -> "cast(" + expression(any(Type.NUMBER, Type.DATE), sources, depth) + " as char(40))";
            case 5 -> "nullif(" + inner + ", 'x')";
            case 6 -> "left(" + inner + ", 3)";
            case 7 -> "lpad(" + inner + ", 30, '*')";
            case 8 ->
                mariadb() ? any("hex(", "reverse(", "to_base64(", "md5(") + inner + ")" : "(" + inner + " || 'x')";
            case 9 -> any("md5(", "reverse(", "initcap(", "quote_literal(") + inner + ")";
            case 10 -> "(" + inner + ")::text";
            case 11 -> "format('%s-%s', " + inner + ", " + expression(Type.NUMBER, sources, depth) + ")";
            case 12 -> "(array[" + inner + ", 'x'])[" + (1 + random.nextInt(2)) + "]";
            case 13 -> "jsonb_build_object('k', " + inner + ") ->> 'k'";
            case 14 -> "(to_jsonb(" + inner + ") #>> '{}')";
            default -> "array_to_string(array[" + inner + "], ',')";
        };
    }

    private String number(List<Source> sources, int depth) {
        String inner = expression(Type.NUMBER, sources, depth);
        return switch (random.nextInt(7)) {
            case 0 -> "(" + inner + " " + any("+", "-", "*") + " " + expression(Type.NUMBER, sources, depth) + ")";
            case 1 -> "abs(" + inner + ")";
            case 2 -> "char_length(" + expression(Type.TEXT, sources, depth) + ")";
            case 3 -> "round(" + inner + ")";
            case 4 -> "extract(" + any("year", "month", "day") + " from " + expression(Type.DATE, sources, depth) + ")";
            case 5 -> "ascii(" + expression(Type.TEXT, sources, depth) + ")";
            default -> "(-" + inner + ")";
        };
    }

    private String date(List<Source> sources, int depth) {
        String inner = expression(Type.DATE, sources, depth);
        return switch (random.nextInt(2)) {
            case 0 -> "cast(" + inner + " as date)";
            default -> "cast(cast(" + inner + " as char(10)) as date)";
        };
    }

    /** @param sources or null for a query of its own, whose FROM follows */
    private String aggregate(Type type, List<Source> sources, int depth) {
        Source own = sources == null ? source(DEEPEST) : null;
        List<Source> from = sources == null ? List.of(own) : sources;
        String inner = expression(type, from, Math.max(depth, 1));
        String call = switch (type) {
            case TEXT -> chance(70) ? any("max", "min") + "(" + inner + ")" : gathered(inner);
            case NUMBER -> any("max", "min", "sum", "avg", "count") + "(" + inner + ")";
            case DATE -> any("max", "min") + "(" + inner + ")";
        };
        return sources == null ? call + " from " + own.text() + " " + own.alias() : call;
    }

    private String gathered(String inner) {
        return switch (kind) {
            case POSTGRESQL -> any("string_agg(" + inner + ", ',')", "json_agg(" + inner + ")::text");
            case MARIADB -> any("group_concat(" + inner + ")", "json_arrayagg(" + inner + ")");
            case H2 -> "listagg(" + inner + ", ',')";
        };
    }

    private String predicate(List<Source> sources, int depth) {
        int masked = 8;
        return switch (random.nextInt(6)) {
            case 0 -> column(sources, Type.NUMBER, masked) + " " + any("=", "<", ">", "<>") + " " + random.nextInt(50);
            case 1 -> column(sources, Type.TEXT, masked) + " like '" + any("A", "P", "t") + "%'";
            case 2 -> column(sources, Type.TEXT, masked) + " is not null";
            case 3 -> column(sources, Type.NUMBER, masked) + " in (1, 2, 3)";
            case 4 ->
                depth < DEEPEST
                        ? "exists (select 1 from orders o where o.person = " + column(sources, Type.NUMBER, masked)
                                + ")"
                        : "1 = 1";
            default -> column(sources, Type.NUMBER, masked) + " between 0 and 100";
        };
    }
}
