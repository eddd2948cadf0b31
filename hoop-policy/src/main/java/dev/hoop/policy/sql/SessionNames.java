package dev.hoop.policy.sql;

import dev.hoop.policy.operation.Effect;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the names of a connection's prepared statements and cursors stand for, as far as that is certain. Immutable: each
 * change makes another one.
 *
 * <p>A routine may prepare, deallocate, open and close by itself. After one has run, a prepared name is <em>shaken</em>:
 * it most likely stands for what it did, but nothing is shown on the strength of it.
 */
public final class SessionNames {
    /** Nothing has a name. */
    public static final SessionNames NONE = new SessionNames(Map.of(), Map.of());

    private static final int MOST = 1000;
    /** Characters of all prepared texts. */
    private static final long MOST_TEXT = 4_000_000;

    private static final Set<Effect> SHAKING = Set.of(Effect.SQL_ROUTINE, Effect.SQL_CALL, Effect.SQL_BLOCK);

    /** A prepared statement, and whether a routine has run since. */
    record Known(Change.Prepares prepared, boolean shaken) {}

    private final Map<String, Known> prepared;
    private final Map<String, Change.Opens> cursors;

    private SessionNames(Map<String, Known> prepared, Map<String, Change.Opens> cursors) {
        this.prepared = prepared;
        this.cursors = cursors;
    }

    Optional<Known> prepared(String name) {
        return Optional.ofNullable(prepared.get(name));
    }

    /** The statement whose rows the cursor goes through. */
    Optional<Statement> cursor(String name) {
        return Optional.ofNullable(cursors.get(name)).map(Change.Opens::query);
    }

    /** Whether running the script can make a difference to any names. */
    public static boolean changedBy(Script script) {
        return script.statements().stream()
                .anyMatch(s -> !s.changes().isEmpty()
                        || s.transaction() == Statement.Transaction.COMMIT
                        || s.transaction() == Statement.Transaction.ROLLBACK
                        || s.operation().effects().stream().anyMatch(SessionNames::stirs));
    }

    private static boolean stirs(Effect effect) {
        return effect == Effect.SQL_UNKNOWN || SHAKING.contains(effect);
    }

    /** The names once all of the script has run well. */
    public SessionNames after(Script script) {
        SessionNames now = this;
        for (Statement statement : script.statements()) {
            now = now.after(statement);
        }
        return now;
    }

    SessionNames after(Statement statement) {
        SessionNames now = stirred(statement);
        for (Change change : statement.changes()) {
            now = now.with(change);
        }
        return switch (statement.transaction()) {
            case COMMIT -> now.committed();
            case ROLLBACK -> now.withoutCursors();
            case NONE, BEGIN, SAVEPOINT -> now;
        };
    }

    /** The names while it is not known whether, or how far, the script has run: those it may change stand for nothing. */
    public SessionNames doubting(Script script) {
        SessionNames now = withoutCursors();
        for (Statement statement : script.statements()) {
            now = now.stirred(statement);
            for (Change change : statement.changes()) {
                now = now.doubting(change);
            }
        }
        return now;
    }

    /** The names after one of them came to stand for something else by other means than a statement. */
    public SessionNames without(String name) {
        return with(new Change.Deallocates(Optional.of(name))).with(new Change.Closes(Optional.of(name)));
    }

    /** The names when a transaction has been committed. */
    public SessionNames committed() {
        boolean all = cursors.values().stream().allMatch(Change.Opens::holds);
        return all ? this : new SessionNames(prepared, without(cursors, c -> !c.holds()));
    }

    /** The names when a transaction has been rolled back. */
    public SessionNames withoutCursors() {
        return cursors.isEmpty() ? this : new SessionNames(prepared, Map.of());
    }

    private SessionNames stirred(Statement statement) {
        if (prepared.isEmpty() && cursors.isEmpty()) {
            return this;
        }
        Set<Effect> effects = statement.operation().effects();
        if (effects.contains(Effect.SQL_UNKNOWN)) {
            return NONE;
        }
        return effects.stream().anyMatch(SHAKING::contains) ? shaken() : this;
    }

    private SessionNames shaken() {
        Map<String, Known> shaken = new HashMap<>();
        prepared.forEach((name, known) -> shaken.put(name, new Known(known.prepared(), true)));
        return new SessionNames(shaken, Map.of());
    }

    private SessionNames with(Change change) {
        if (change instanceof Change.Prepares prepares) {
            return with(prepares);
        }
        if (change instanceof Change.Opens opens) {
            Map<String, Change.Opens> more = new HashMap<>(cursors);
            more.remove(opens.name());
            if (more.size() < MOST) {
                more.put(opens.name(), opens);
            }
            return new SessionNames(prepared, more);
        }
        return doubting(change);
    }

    private SessionNames with(Change.Prepares prepares) {
        Map<String, Known> more = new HashMap<>(prepared);
        more.remove(prepares.name());
        long text = more.values().stream()
                .mapToLong(k -> k.prepared().text().length())
                .sum();
        if (more.size() < MOST && text + prepares.text().length() <= MOST_TEXT) {
            more.put(prepares.name(), new Known(prepares, false));
        }
        return new SessionNames(more, cursors);
    }

    /** Without the names that the change gives another meaning. */
    private SessionNames doubting(Change change) {
        if (change instanceof Change.Prepares prepares) {
            return deallocated(Optional.of(prepares.name()));
        }
        if (change instanceof Change.Deallocates deallocates) {
            return deallocated(deallocates.name());
        }
        if (change instanceof Change.Opens opens) {
            return closed(Optional.of(opens.name()));
        }
        return change instanceof Change.Closes closes ? closed(closes.name()) : this;
    }

    private SessionNames deallocated(Optional<String> name) {
        boolean touches = name.map(prepared::containsKey).orElse(!prepared.isEmpty());
        return touches ? new SessionNames(freed(prepared, name), cursors) : this;
    }

    private SessionNames closed(Optional<String> name) {
        boolean touches = name.map(cursors::containsKey).orElse(!cursors.isEmpty());
        return touches ? new SessionNames(prepared, freed(cursors, name)) : this;
    }

    private static <V> Map<String, V> freed(Map<String, V> names, Optional<String> name) {
        if (name.isEmpty()) {
            return Map.of();
        }
        Map<String, V> left = new HashMap<>(names);
        left.remove(name.get());
        return left;
    }

    private static Map<String, Change.Opens> without(
            Map<String, Change.Opens> names, java.util.function.Predicate<Change.Opens> which) {
        return names.entrySet().stream()
                .filter(e -> !which.test(e.getValue()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
