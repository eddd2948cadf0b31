package dev.hoop.policy.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a connection cuts its texts into tokens: as it does, where that is certain, and otherwise all that it may do.
 * Immutable: each change makes another one.
 *
 * <p>PostgreSQL undoes what a transaction has set if it is rolled back, up to a savepoint, or at its end; which of them it
 * has done cannot always be told from here. From then on it may read as it did at any time in that transaction, until the
 * target says how it does, or the client sets it anew. Where the target says so each time, that alone counts.
 */
public final class SessionSettings {
    private static final String PERHAPS = "it reads otherwise if the connection's settings are not what they seem;"
            + " set them anew in a statement of its own";
    private static final String EARLIER =
            "it read otherwise under settings that the connection had before, and may have been cut up then";
    private static final String FOREIGN = "the connection reads SQL as another product does";

    private final SqlSettings now;
    private final SqlSettings first;
    private final Set<SqlSettings> perhaps; // beside now; like the others, without a scope
    private final Set<SqlSettings> transaction; // what it had since a transaction ended last
    private final Set<SqlSettings> ever;
    private final boolean foreign;
    private final boolean reports; // the target says what has changed, before the next text is read

    private SessionSettings(
            SqlSettings now,
            SqlSettings first,
            Set<SqlSettings> perhaps,
            Set<SqlSettings> transaction,
            Set<SqlSettings> ever,
            boolean foreign,
            boolean reports) {
        this.now = now;
        this.first = first;
        this.perhaps = perhaps;
        this.transaction = transaction;
        this.ever = ever;
        this.foreign = foreign;
        this.reports = reports;
    }

    /** Those of a connection that begins. */
    public static SessionSettings begun(SqlSettings found) {
        Set<SqlSettings> only = Set.of(found.withScope(""));
        return new SessionSettings(found, found.withScope(""), Set.of(), only, only, false, false);
    }

    /** What texts are read under. */
    public SqlSettings now() {
        return now;
    }

    /** Whether it is known how texts are cut. */
    public boolean areCertain() {
        return perhaps.isEmpty();
    }

    /** The same, with names resolved elsewhere. */
    public SessionSettings withScope(String scope) {
        return new SessionSettings(now.withScope(scope), first, perhaps, transaction, ever, foreign, reports);
    }

    /** As the target says that it reads. On PostgreSQL, it goes on to say so whenever that changes. */
    public SessionSettings reported(SqlSettings said) {
        boolean reporting = now.dialect() == Dialect.POSTGRESQL;
        boolean known = areCertain() && !foreign && reports == reporting && now.readsAs(said);
        return known ? this : set(said, Set.of(), false, reporting);
    }

    /** The target says that it reads as a product that cannot be followed. */
    public SessionSettings reportedForeign() {
        return set(now, Set.of(), true, reports);
    }

    /** Once all of the script has run well. */
    public SessionSettings after(Script script) {
        SessionSettings after = this;
        for (Statement statement : script.statements()) {
            after = after.after(statement);
        }
        return after;
    }

    private SessionSettings after(Statement statement) {
        if (reports) {
            return this;
        }
        SessionSettings after = this;
        for (Change change : statement.changes()) {
            after = after.after(change);
        }
        boolean somehow = now.dialect() == Dialect.MYSQL // as EXECUTE may
                && statement.operation().unknown().isPresent();
        return somehow ? after.after(new Change.ReadsSomehow()) : after;
    }

    private SessionSettings after(Change change) {
        if (change instanceof Change.Reads reads) {
            return set(reads.settings(), reads.local() ? both() : Set.of(), false, reports);
        }
        if (change instanceof Change.ReadsAsAtFirst) {
            return set(first, Set.of(), false, reports);
        }
        if (change instanceof Change.ReturnsToSavepoint) {
            return now.dialect() == Dialect.POSTGRESQL ? perhaps(transaction) : this;
        }
        return change instanceof Change.ReadsSomehow ? perhaps(all(now)) : this;
    }

    /** Once it is known no more whether the script has changed them, unless the target says so. */
    public SessionSettings afterPerhaps(Script script) {
        return reports ? settled() : doubting(script);
    }

    private SessionSettings settled() {
        return areCertain() ? this : new SessionSettings(now, first, Set.of(), transaction, ever, foreign, true);
    }

    /** While it is not known whether, or how far, the script has run. */
    public SessionSettings doubting(Script script) {
        Set<SqlSettings> possible = script.statements().stream()
                .flatMap(s -> s.changes().stream())
                .flatMap(this::possible)
                .collect(Collectors.toSet());
        return perhaps(possible);
    }

    private Stream<SqlSettings> possible(Change change) {
        if (change instanceof Change.Reads reads) {
            return Stream.of(reads.settings());
        }
        if (change instanceof Change.ReadsAsAtFirst) {
            return Stream.of(first);
        }
        return change instanceof Change.ReadsSomehow ? all(now).stream() : Stream.of();
    }

    /** When a transaction has ended, well or not. */
    public SessionSettings transactionEnded() {
        if (transaction.size() == 1 || reports || now.dialect() != Dialect.POSTGRESQL) {
            return this;
        }
        SessionSettings ended = perhaps(transaction);
        return new SessionSettings(
                now, first, ended.perhaps, with(ended.perhaps, now.withScope("")), ended.ever, foreign, false);
    }

    private SessionSettings set(SqlSettings settings, Set<SqlSettings> others, boolean isForeign, boolean isReporting) {
        SqlSettings cut = settings.withScope("");
        return new SessionSettings(
                settings.withScope(now.scope()),
                first,
                without(others, cut),
                with(transaction, cut),
                with(ever, cut),
                isForeign,
                isReporting);
    }

    private SessionSettings perhaps(Set<SqlSettings> more) {
        Set<SqlSettings> left = without(union(perhaps, more), now.withScope(""));
        return perhaps.equals(left)
                ? this
                : new SessionSettings(now, first, left, union(transaction, left), union(ever, left), foreign, reports);
    }

    private Set<SqlSettings> both() {
        return with(perhaps, now.withScope(""));
    }

    private static Set<SqlSettings> with(Set<SqlSettings> some, SqlSettings one) {
        return union(some, Set.of(one));
    }

    private static Set<SqlSettings> without(Set<SqlSettings> some, SqlSettings one) {
        return some.stream().filter(s -> !s.equals(one)).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<SqlSettings> union(Set<SqlSettings> some, Set<SqlSettings> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Every way in which a server of the dialect may cut texts. */
    static Set<SqlSettings> all(SqlSettings some) {
        SqlSettings cut = some.withScope("");
        return switch (cut.dialect()) {
            case POSTGRESQL ->
                Set.of(cut.withStandardConformingStrings(true), cut.withStandardConformingStrings(false));
            case MYSQL ->
                Set.of(
                        cut.withSqlMode(false, false),
                        cut.withSqlMode(false, true),
                        cut.withSqlMode(true, false),
                        cut.withSqlMode(true, true));
            case H2, STANDARD -> Set.of(cut);
        };
    }

    /**
     * Why a text may be read otherwise than under {@link #now}; empty if it cannot.
     *
     * @param born     what the text was read under when the client first gave it
     * @param prepared whether what the text was cut into may be kept, by the driver or the server, and run later
     */
    public Optional<String> doubt(String text, SqlSettings born, boolean prepared) {
        if (foreign) {
            return Optional.of(FOREIGN);
        }
        if (perhaps.isEmpty() && ever.size() == 1) {
            return Optional.empty();
        }
        if (perhaps.stream().anyMatch(other -> !sameCut(text, now, other))) {
            return Optional.of(PERHAPS);
        }
        boolean cutUp = prepared && ever.stream().anyMatch(other -> !sameCut(text, now, other))
                || ever.stream().anyMatch(other -> severalPieces(text, now, other))
                || !sameCut(text, now, born);
        return cutUp ? Optional.of(EARLIER) : Optional.empty();
    }

    /** Whether drivers that cut a text before they send it might cut it in two ways. */
    private static boolean severalPieces(String text, SqlSettings one, SqlSettings other) {
        return text.indexOf(';') >= 0 && !one.readsAs(other) && !sameCut(text, one, other);
    }

    static boolean sameCut(String text, SqlSettings one, SqlSettings other) {
        if (one.readsAs(other)) {
            return true;
        }
        try {
            return pieces(text, one).equals(pieces(text, other));
        } catch (NotUnderstood e) {
            return false;
        }
    }

    private static List<List<Token>> pieces(String text, SqlSettings settings) {
        return new Splitter(text, settings).pieces();
    }
}
