package dev.hoop.policy.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What names stand for at one place of a statement; a scope sees into those around it. Owned by one thread. */
final class Scope {
    /** Read out of a row by PostgreSQL's {@code row.function} notation. */
    private static final List<String> ROW_FUNCTIONS = List.of(
            "to_json",
            "to_jsonb",
            "row_to_json",
            "json_agg",
            "jsonb_agg",
            "array_agg",
            "xmlagg",
            "hstore",
            "text",
            "record_out",
            "json_build_array",
            "jsonb_build_array",
            "concat",
            "min",
            "max");

    private static final List<String> SYSTEM_COLUMNS =
            List.of("ctid", "xmin", "xmax", "cmin", "cmax", "tableoid", "oid", "_ROWID_");

    /** Every name is looked up in each of them. */
    private static final int MAX_SOURCES = 1_000;

    private final Optional<Scope> parent;
    private final List<Source> sources = new ArrayList<>();
    private final List<Source> qualified = new ArrayList<>();
    private final Map<String, Rows> queries = new HashMap<>();
    private List<Rows.Named> outputs = List.of();
    private Optional<List<Rows.Named>> star = Optional.empty();
    private Optional<Source> target = Optional.empty();
    private int targetTouched;

    private Scope(Optional<Scope> parent) {
        this.parent = parent;
    }

    static Scope outermost() {
        return new Scope(Optional.empty());
    }

    Scope inner() {
        return new Scope(Optional.of(this));
    }

    Scope outer() {
        return parent.orElse(this);
    }

    void add(Source source) {
        if (sources.size() >= MAX_SOURCES) {
            throw new NotUnderstood("more than " + MAX_SOURCES + " relations in one FROM");
        }
        sources.add(source);
    }

    /** The sources of a scope inside this one, as if they stood here. */
    void addAll(Scope inner) {
        inner.sources.forEach(this::add);
        inner.qualified.forEach(this::addQualified);
    }

    /** A source whose columns go by its alias only, such as {@code excluded}; one that is there already stays. */
    void addQualified(Source source) {
        if (sources.stream().noneMatch(s -> s.alias().equals(source.alias()))) {
            qualified.add(source);
        }
    }

    private List<Source> everySource() {
        if (qualified.isEmpty()) {
            return sources;
        }
        List<Source> all = new ArrayList<>(sources);
        all.addAll(qualified);
        return all;
    }

    List<Source> sources() {
        return sources;
    }

    /** Names a query of a WITH clause. */
    void name(String query, Rows rows) {
        queries.put(query, rows);
    }

    Optional<Rows> named(String query) {
        Rows rows = queries.get(query);
        return rows != null ? Optional.of(rows) : parent.flatMap(p -> p.named(query));
    }

    /** Output columns, which grouping and ordering may name. */
    void outputs(List<Rows.Named> columns) {
        outputs = columns;
    }

    List<Rows.Named> outputs() {
        return outputs;
    }

    /** What an unqualified star stands for; empty if unknown. */
    Optional<List<Rows.Named>> star() {
        return star;
    }

    void star(Optional<List<Rows.Named>> columns) {
        star = columns;
    }

    /** The relation that a statement changes, whose mention in a predicate narrows. */
    void target(Source source) {
        target = Optional.of(source);
    }

    /** Whether a statement that changes something is being read here. */
    boolean hasTarget() {
        return target.isPresent() || parent.map(Scope::hasTarget).orElse(false);
    }

    /** How often names have stood for the target's columns, here or further out. */
    int targetTouched() {
        return targetTouched + parent.map(Scope::targetTouched).orElse(0);
    }

    Optional<Source> source(String alias) {
        for (Source source : everySource()) {
            if (source.alias().equals(alias)) {
                return Optional.of(source);
            }
        }
        return parent.flatMap(p -> p.source(alias));
    }

    /** What flows out of an unqualified name. */
    Flow column(String name) {
        Flow flow = Flow.NOTHING;
        boolean found = false;
        for (Scope scope = this; scope != null; scope = scope.parent.orElse(null)) {
            boolean sure = false;
            for (Source source : scope.sources) {
                Optional<Flow> column = source.column(name);
                boolean maybe = column.isEmpty() && source.isOpen();
                if (column.isEmpty() && !maybe) {
                    continue;
                }
                Flow one = column.orElseGet(() -> source.possible(name));
                if (!found && scope.target.isPresent() && scope.target.get() == source && scope.isOnly(source, name)) {
                    scope.targetTouched++;
                }
                flow = found ? flow.with(one) : one;
                found = true;
                sure |= column.isPresent();
            }
            for (Rows.Named output : scope.outputs) {
                if (output.label().equals(name)) {
                    flow = found ? flow.or(output.flow()) : output.flow();
                    found = true;
                    sure = true;
                }
            }
            if (sure) {
                return flow;
            }
        }
        Optional<Source> row = source(name);
        if (row.isPresent()) {
            touch(row.get());
            return flow.with(row.get().whole());
        }
        return found || SYSTEM_COLUMNS.contains(name) ? flow : everything();
    }

    /**
     * Whether no other source of this scope has the column instead. Where nothing at all is known of the target's columns,
     * an unqualified name counts as one.
     */
    private boolean isOnly(Source wanted, String name) {
        boolean sure =
                wanted.column(name).isPresent() || wanted.rows().rest().hidden().isEmpty();
        for (Source source : sources) {
            if (source != wanted
                    && (source.isOpen() && !sure || source.column(name).isPresent())) {
                return false;
            }
        }
        return true;
    }

    /** What flows out of a qualified name; empty if nothing here goes by the qualifier. */
    Optional<Flow> column(Optional<String> schema, String alias, String name) {
        for (Scope scope = this; scope != null; scope = scope.parent.orElse(null)) {
            for (Source source : scope.everySource()) {
                if (source.alias().equals(alias) && (schema.isEmpty() || isIn(source, schema.get()))) {
                    if (scope.target.isPresent() && scope.target.get() == source) {
                        scope.targetTouched++;
                    }
                    return Optional.of(of(source, name));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isIn(Source source, String schema) {
        return source.written().filter(schema::equals).isPresent()
                || source.relation()
                        .flatMap(r -> r.schema())
                        .filter(schema::equals)
                        .isPresent();
    }

    private static Flow of(Source source, String name) {
        Optional<Flow> column = source.column(name);
        if (column.isPresent()) {
            return column.get();
        }
        if (SYSTEM_COLUMNS.contains(name)) {
            return Flow.NOTHING;
        }
        return source.isOpen() && !ROW_FUNCTIONS.contains(name) ? source.possible(name) : source.whole();
    }

    void touch(Source source) {
        for (Scope scope = this; scope != null; scope = scope.parent.orElse(null)) {
            if (scope.target.isPresent() && scope.target.get() == source) {
                scope.targetTouched++;
            }
        }
    }

    /** Every column of everything in sight: what a name that cannot be placed stands for. */
    Flow everything() {
        Flow all = Flow.NOTHING;
        for (Scope scope = this; scope != null; scope = scope.parent.orElse(null)) {
            for (Source source : scope.sources) {
                all = all.with(source.whole());
            }
        }
        return all;
    }
}
