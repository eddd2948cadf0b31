package dev.hoop.policy.sql;

import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.Operation;
import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.operation.Use;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has been found out about one statement so far. It only grows. Owned by one thread. */
final class Findings {
    private static final Set<Effect> READING = EnumSet.of(Effect.SQL_SELECT, Effect.SQL_COPY_OUT, Effect.SQL_EXPLAIN);

    private static final Set<Effect> WRITING = EnumSet.of(
            Effect.SQL_INSERT,
            Effect.SQL_UPDATE,
            Effect.SQL_DELETE,
            Effect.SQL_MERGE,
            Effect.SQL_COPY_IN,
            Effect.SQL_UNFILTERED_UPDATE,
            Effect.SQL_UNFILTERED_DELETE);

    private static final Set<Effect> PLANNED = EnumSet.of(Effect.SQL_SELECT, Effect.SQL_ROUTINE, Effect.SQL_UNKNOWN);

    private static final Set<Effect> TARGETED = EnumSet.of(
            Effect.SQL_SELECT, Effect.SQL_COPY_OUT, Effect.SQL_EXPLAIN, Effect.SQL_MAINTENANCE, Effect.SQL_LOCK);

    private record Key(Effect effect, Optional<RelationName> target) {}

    private final Map<Key, Set<ColumnName>> uses = new LinkedHashMap<>();
    private final Set<ColumnName> inspected = new HashSet<>();
    private final Set<ColumnName> read = new HashSet<>();
    private final Set<String> routines = new HashSet<>();
    private final Set<RelationName> reads = new HashSet<>();
    private final Set<RelationName> writes = new HashSet<>();
    private final Map<RelationName, Set<RelationName>> kin = new HashMap<>();
    private final Map<RelationName, Optional<Set<RelationName>>> views = new HashMap<>();
    private String command = "";
    private String unknown = "";
    private Statement.Transaction transaction = Statement.Transaction.NONE;
    private boolean scopeChange;
    private final List<Change> changes = new ArrayList<>();

    void command(String words) {
        if (command.isEmpty()) {
            command = words;
        }
    }

    void effect(Effect effect) {
        uses.computeIfAbsent(new Key(effect, Optional.empty()), k -> new HashSet<>());
    }

    /** A relation that the statement names is in the catalog. */
    void known(Relation relation) {
        kin.put(relation.name(), relation.kin());
    }

    /** A relation that the statement names is a view of these, as far as its definition can be read. */
    void view(RelationName view, Optional<Set<RelationName>> below) {
        views.put(view, below);
    }

    void reads(RelationName relation) {
        reads.add(relation);
        uses.computeIfAbsent(new Key(Effect.SQL_SELECT, Optional.of(relation)), k -> new HashSet<>());
    }

    /** What a view reads is read by whoever reads the view. */
    void readsOf(Findings view) {
        view.reads.forEach(this::reads);
        kin.putAll(view.kin);
        views.putAll(view.views);
    }

    void writes(Effect effect, RelationName relation) {
        writes.add(relation);
        uses.computeIfAbsent(new Key(effect, Optional.of(relation)), k -> new HashSet<>());
    }

    /** An effect on a relation that leaves its rows alone. */
    void touches(Effect effect, RelationName relation) {
        uses.computeIfAbsent(new Key(effect, Optional.of(relation)), k -> new HashSet<>());
    }

    void sets(Effect effect, RelationName relation, String column) {
        writes(effect, relation);
        uses.get(new Key(effect, Optional.of(relation))).add(new ColumnName(relation, column));
    }

    void columns(Flow flow) {
        read.addAll(flow.origins());
    }

    void inspects(Flow flow) {
        inspected.addAll(flow.origins());
    }

    void inspects(ColumnName column) {
        inspected.add(column);
    }

    void routine(String name) {
        routines.add(name);
        effect(Effect.SQL_ROUTINE);
    }

    /** A procedure, whose effect is {@code sql.call}. */
    void procedure(String name) {
        routines.add(name);
        effect(Effect.SQL_CALL);
    }

    void unknown(String reason) {
        if (unknown.isEmpty()) {
            unknown = reason;
            effect(Effect.SQL_UNKNOWN);
        }
    }

    void transaction(Statement.Transaction what) {
        transaction = what;
    }

    void changesScope() {
        scopeChange = true;
    }

    void changes(Change change) {
        changes.add(change);
    }

    boolean hasReads() {
        return !reads.isEmpty();
    }

    boolean has(Effect effect) {
        return uses.keySet().stream().anyMatch(k -> k.effect() == effect);
    }

    /** Puts an effect in place of another, as EXPLAIN and COPY do with what they look at. */
    void replace(Effect from, Effect to) {
        for (Key key : List.copyOf(uses.keySet())) {
            if (key.effect() == from) {
                Set<ColumnName> columns = uses.remove(key);
                uses.computeIfAbsent(new Key(to, key.target()), k -> new HashSet<>())
                        .addAll(columns);
            }
        }
    }

    /** Forgets that anything would be changed: it is only planned. Planning can call functions to know their values. */
    void keepWhatPlanningDoes() {
        uses.keySet().removeIf(k -> !PLANNED.contains(k.effect()));
        writes.clear();
        changes.clear();
        transaction = Statement.Transaction.NONE;
    }

    List<RelationName> written() {
        return List.copyOf(writes);
    }

    /** Takes over what a statement does that this one runs. */
    void include(Statement inner) {
        include(inner, Effect.SQL_UNKNOWN);
    }

    /** Takes over what a statement does, but for an effect on nothing in particular. */
    void include(Statement inner, Effect without) {
        for (Use use : inner.operation().uses()) {
            boolean left = use.effect() == without && use.target().isEmpty();
            if (use.effect() != Effect.SQL_UNKNOWN && !left) {
                uses.computeIfAbsent(new Key(use.effect(), use.target()), k -> new HashSet<>())
                        .addAll(use.columns());
            }
            use.target().ifPresent(t -> kin.put(t, use.kin()));
        }
        inner.operation().unknown().ifPresent(this::unknown);
        inspected.addAll(inner.operation().inspected());
        routines.addAll(inner.operation().routines());
        reads.addAll(inner.reads());
        writes.addAll(inner.writes());
        scopeChange |= inner.scopeChange();
        if (transaction == Statement.Transaction.NONE) {
            transaction = inner.transaction();
        }
    }

    /** What is changed through a view is changed below it. */
    private void writesBelowViews() {
        for (Key key : List.copyOf(uses.keySet())) {
            if (WRITING.contains(key.effect())
                    && key.target().filter(views::containsKey).isPresent()) {
                RelationName view = key.target().get();
                views.get(view)
                        .ifPresentOrElse(
                                below -> below.forEach(r -> writes(key.effect(), r)),
                                () -> unknown("what is changed below the view " + view + " is not known"));
            }
        }
    }

    /** Once it is known on what, an effect on nothing in particular says no more. */
    private void dropTargetless() {
        for (Effect effect : TARGETED) {
            boolean targeted = uses.keySet().stream()
                    .anyMatch(k -> k.effect() == effect && k.target().isPresent());
            if (targeted) {
                uses.remove(new Key(effect, Optional.empty()));
            }
        }
    }

    Statement statement(Output output) {
        List<Use> all = new ArrayList<>();
        dropTargetless();
        writesBelowViews();
        uses.forEach((key, columns) -> {
            Set<ColumnName> told = new HashSet<>(columns);
            if (READING.contains(key.effect()) && key.target().isPresent()) {
                RelationName target = key.target().get();
                read.stream().filter(c -> c.relation().equals(target)).forEach(told::add);
                inspected.stream().filter(c -> c.relation().equals(target)).forEach(told::add);
            }
            Set<RelationName> shared = key.target().map(kin::get).orElse(Set.of());
            all.add(new Use(key.effect(), key.target(), told, shared));
        });
        if (all.isEmpty()) {
            unknown("nothing is known of what it does");
            all.add(Use.of(Effect.SQL_UNKNOWN));
        }
        Optional<String> why = unknown.isEmpty() ? Optional.empty() : Optional.of(unknown);
        Operation operation = new Operation(command, all, inspected, routines, why);
        return new Statement(operation, reads, writes, output, transaction, scopeChange, changes);
    }

    /** The statement, and that more may be meant than it says. */
    static Statement doubted(Statement statement, String reason) {
        Findings findings = new Findings();
        findings.command(statement.operation().command());
        findings.include(statement);
        findings.unknown(reason);
        findings.changes.addAll(statement.changes());
        return findings.statement(new Output.Unresolved(reason));
    }
}
