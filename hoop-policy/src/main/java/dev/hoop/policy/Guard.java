package dev.hoop.policy;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.CloseReason;
import dev.hoop.audit.recorder.Judgement;
import dev.hoop.audit.recorder.Judgement.Verdict;
import dev.hoop.audit.recorder.Outcome;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.audit.recorder.SessionRecorder;
import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.rules.Policy;
import dev.hoop.policy.rules.SessionPolicy;
import dev.hoop.policy.sql.Catalog;
import dev.hoop.policy.sql.Script;
import dev.hoop.policy.sql.SessionNames;
import dev.hoop.policy.sql.SessionSettings;
import dev.hoop.policy.sql.SqlSettings;

import java.time.Duration;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One session: decides each operation, records it before it goes to the target, and masks and records what comes back.
 *
 * <p>The order is always the same. A front end {@linkplain #read reads} what the client sent, {@linkplain #begin begins}
 * it, sends it to the target if that did not throw, passes each result through {@link Running#result}, and ends it.
 * Before a commit that the client asks for by other means than a statement, it calls {@link #commit}.
 *
 * <p>Thread-safe, though operations of one session run one after the other. No lock is held while the target is asked,
 * save for its catalog.
 */
public final class Guard implements AutoCloseable {
    private static final int RULINGS = 1024;

    private final Engine engine;
    private final UUID id;
    private final SessionRequest request;
    private final Catalog catalog;
    private final Readings readings;
    private final SessionRecorder recorder;
    private final long deadline;
    private final Proof proof; // guarded by this
    private final WriteBack writeBack = new WriteBack();
    private final Map<Script, Ruling> rulings = new IdentityHashMap<>(); // guarded by this
    private final Map<String, Judgement> descriptions = new java.util.HashMap<>(); // guarded by this
    private Policy source; // guarded by this
    private volatile SessionPolicy policy; // written under this; read by whatever begins
    private volatile boolean masked; // written under this, and never taken back; read by failures
    private volatile SessionState state; // written under this; read by whoever reads the next text
    private volatile SqlOperation last; // that was read by names of this session; reading it again only costs
    private volatile Readings.Epoch seen; // by whoever reads; seeing one twice only asks the catalog anew
    private int scopes; // guarded by this
    private boolean schemaTouched; // guarded by this
    private boolean scopeTouched; // guarded by this
    private boolean uncommitted; // guarded by this

    Guard(
            Engine engine,
            UUID id,
            SessionRequest request,
            Catalog catalog,
            Readings readings,
            SessionRecorder recorder) {
        this.engine = engine;
        this.id = id;
        this.request = request;
        this.catalog = catalog;
        this.readings = readings;
        this.recorder = recorder;
        state = begun(SqlSettings.of(request.dialect()));
        proof = new Proof(request, engine.clock());
        refresh();
        deadline = System.nanoTime() + policy.limits().session().toNanos();
    }

    /** The session's id, a UUIDv7. */
    public UUID session() {
        return id;
    }

    /** Whether the session has lasted longer than the policy's limits allow; from then on every operation is refused. */
    public boolean outlasted() {
        return System.nanoTime() - deadline > 0;
    }

    /** How long the policy lets the session go on after its token has ended. */
    public Duration grace() {
        return policy.limits().grace();
    }

    /**
     * Whether the policy masks anything, or did since the session began, so that texts of the target may not pass as they
     * are: what runs now may have begun before.
     */
    public boolean masks() {
        return masked;
    }

    /** Whether the policy masks the column. */
    public boolean masked(ColumnName column) {
        return policy.mask(column).isPresent();
    }

    /**
     * What a connection to the target begins with: how it reads texts, and, as the scope, what unqualified names resolve
     * in. Called once, before anything is read.
     */
    public synchronized void connected(SqlSettings found) {
        state = begun(found);
    }

    private static SessionState begun(SqlSettings found) {
        return new SessionState(SessionSettings.begun(found), SessionNames.NONE);
    }

    /**
     * The target says what a parameter of the connection is: {@code standard_conforming_strings} of PostgreSQL, or
     * {@code sql_mode} of MySQL. Others make no difference. It counts for more than what follows from the statements that
     * ran.
     *
     * <p>A front end that says so of PostgreSQL once does so whenever it has changed, before the next text is read.
     */
    public void reported(String parameter, String value) {
        SessionState known = state;
        SessionSettings said = said(known.settings(), parameter, value);
        if (said != known.settings()) {
            become(parameter, value);
        }
    }

    private synchronized void become(String parameter, String value) {
        state = state.with(said(state.settings(), parameter, value));
        catalog.forget(); // views are told as the connection reads them
    }

    private static SessionSettings said(SessionSettings known, String parameter, String value) {
        return switch (parameter) {
            case "standard_conforming_strings" ->
                known.reported(known.now().withStandardConformingStrings(value.equals("on")));
            case "sql_mode" ->
                known.now().withSqlMode(value).map(known::reported).orElseGet(known::reportedForeign);
            default -> known;
        };
    }

    /**
     * Whether it is known how the connection reads texts. If not, a text that could read in more than one way is
     * {@code sql.unknown}, until the target {@linkplain #reported says} how it does, or a statement sets it.
     */
    public boolean knowsHowTextsRead() {
        return state.settings().areCertain();
    }

    /** A name came to stand for another prepared statement or cursor, or for none, by other means than a statement. */
    public synchronized void renamed(String name) {
        state = state.without(name);
    }

    /** Reads a text. Never fails on one: what is not understood is {@code sql.unknown}. */
    public SqlOperation read(String sql) {
        return read(sql, null, false);
    }

    /**
     * Reads a text of which the driver or the target may keep what it was cut into, and run that later: it must not have
     * been cut otherwise at any time.
     */
    public SqlOperation readToKeep(String sql) {
        return read(sql, null, true);
    }

    /** @param born what the text was read under first, or null */
    private SqlOperation read(String sql, SqlSettings born, boolean kept) {
        SessionState current = state;
        Readings.Epoch epoch =
                epoch(System.nanoTime()); // before the reading: what is forgotten meanwhile is read again
        SqlOperation again = last;
        if (again != null && again.text().equals(sql) && born == null && again.holds(current, epoch)) {
            return again;
        }
        SqlSettings first = born == null ? current.settings().now() : born;
        Script script = readings.read(sql, current, catalog);
        Optional<String> doubt = current.settings().doubt(sql, first, kept);
        SqlOperation read = new SqlOperation(
                sql, first, kept, current, epoch, doubt.isEmpty() ? script : script.doubted(doubt.get()));
        if (script.ofSession() && !kept) {
            last = read;
        }
        return read;
    }

    /** The operation as its text reads now: itself if nothing that it depends on can have changed. */
    public SqlOperation renewed(SqlOperation operation) {
        return operation.holds(state, epoch(System.nanoTime()))
                ? operation
                : read(operation.text(), operation.born(), operation.isKept());
    }

    /**
     * Decides an operation and records it.
     *
     * @param autoCommit whether the target commits each statement by itself
     * @throws HoopException with {@code HOOP-DENIED}, {@code HOOP-APPROVAL-PENDING}, {@code HOOP-LIMIT},
     *                       {@code HOOP-IDENTITY} if the principal's token has ended, or {@code HOOP-RECORDING}: then it
     *                       must not go to the target
     */
    public synchronized Running begin(SqlOperation operation, Parameters parameters, boolean autoCommit) {
        long now = System.nanoTime(); // asked once: it takes as long as much of the rest
        if (now - deadline > 0) {
            throw new HoopException(
                    ErrorCode.LIMIT,
                    "The session has lasted longer than the " + policy.limits().session()
                            + " that the policy's limits allow. Connect again");
        }
        Optional<String> unproven = unproven();
        Ruling ruling = ruling(operation, now);
        if (unproven.isPresent()) {
            ruling = ruling.refusingTheUnproven(unproven.get());
        } else if (ruling.setsMasked() && writesBack(operation, parameters)) {
            ruling = ruling.refusingWriteBack(source.observe(engine.clock()));
        }
        Parameters recorded = parameters.rows() == 0
                ? parameters
                : new RecordedParameters(parameters, ruling.hidesParameters(), policy.detectors());
        String text = operation.recordedText(ruling.hidesParameters(), policy.detectors());
        long number = recorder.operation(ruling.judgement(), text, recorded, ruling.durable(autoCommit));
        ruling.enforce();
        uncommitted |= ruling.changesData() && !autoCommit;
        return new Running(this, ruling, following(ruling), number, now);
    }

    /** Why the principal is not who its token said any more. Gets a fresh one before, if that is possible. */
    private Optional<String> unproven() {
        if (proof.holds()) {
            refresh();
            return Optional.empty();
        }
        if (proof.renew()) {
            String text = "token " + proof.principal().token().orElseThrow().id();
            long number = recorder.operation(description(text, Effect.SQL_SESSION), text, Parameters.NONE, false);
            recorder.outcome(number, new Outcome(0, 0, -1, 0, Optional.empty(), Map.of()));
            source = null; // what is allowed depends on the token's claims
        }
        refresh();
        return proof.refusal(policy.limits().grace());
    }

    private void requireProof(String call, Effect effect) {
        Optional<String> unproven = unproven();
        if (unproven.isPresent()) {
            Judgement refused =
                    new Judgement(Verdict.DENY, "", Set.of(effect.text()), Set.of(), Set.of(), List.of(), unproven);
            recorder.operation(refused, call, Parameters.NONE, false);
            throw new HoopException(ErrorCode.IDENTITY, unproven.get());
        }
    }

    private boolean writesBack(SqlOperation operation, Parameters parameters) {
        return !writeBack.isEmpty() && (writeBack.isIn(parameters) || operation.holds(writeBack));
    }

    /**
     * Checks an operation without running it, so that a statement that may not run is not even prepared. Records it if
     * it is refused.
     *
     * @throws HoopException as {@link #begin} does
     */
    public synchronized void check(SqlOperation operation) {
        Optional<String> unproven = unproven();
        Ruling ruling = ruling(operation, System.nanoTime());
        if (unproven.isPresent() || ruling.refuses()) {
            begin(operation, Parameters.NONE, false);
        }
    }

    /**
     * Records that the client asks the driver what the target holds, such as its tables. Descriptions are always
     * allowed, as long as the principal is proven.
     *
     * @param call such as {@code getTables}
     * @throws HoopException with {@code HOOP-IDENTITY} if the principal's token has ended
     */
    public synchronized Running describe(String call) {
        requireProof(call, Effect.SQL_SELECT);
        return new Running(
                this,
                null,
                null,
                recorder.operation(description(call, Effect.SQL_SELECT), call, Parameters.NONE, false),
                System.nanoTime());
    }

    /**
     * Records a commit. When this returns, everything before it is durable, so the commit may go to the target.
     *
     * @throws HoopException with {@code HOOP-IDENTITY} if the principal's token has ended
     */
    public synchronized Running commit() {
        requireProof("COMMIT", Effect.SQL_TRANSACTION);
        boolean durable = uncommitted;
        Running running = transaction("COMMIT", durable);
        uncommitted = false;
        return running;
    }

    /** Records a rollback, which is always allowed. */
    public synchronized Running rollback() {
        uncommitted = false;
        return transaction("ROLLBACK", false);
    }

    /** Unqualified names may resolve differently from now on: the client has set the schema or the catalog. */
    public synchronized void scopeChanged() {
        state = state.withScope(id + "#" + ++scopes);
        scopeTouched = true;
        catalog.forget();
    }

    /** Makes everything so far durable. */
    public void sync() {
        recorder.sync();
    }

    /**
     * When the session's token, with the grace that the policy leaves it, is over: from then on all is refused, and a front
     * end ends what still runs. Later once a fresh token came. Empty if the session ends with no token.
     */
    public synchronized Optional<Instant> ends() {
        unproven();
        return proof.ends(policy.limits().grace());
    }

    /** Ends the session. Again does nothing. */
    public void close(CloseReason reason) {
        recorder.close(reason);
    }

    @Override
    public void close() {
        close(CloseReason.CLOSED);
    }

    Catalog catalog() {
        return catalog;
    }

    WriteBack writeBack() {
        return writeBack;
    }

    SessionRecorder recorder() {
        return recorder;
    }

    SessionPolicy policy() {
        return policy;
    }

    /** What an operation may change of the session's state, from when it begins until it is known what it did. */
    record Following(SessionState before, SessionState during) {}

    /** Null if nothing of it is followed. */
    private Following following(Ruling ruling) {
        if (!ruling.changesState()) {
            return null;
        }
        SessionState before = state;
        state = before.during(ruling.script());
        return new Following(before, state);
    }

    /**
     * The target has run an operation well.
     *
     * @param ruling    null if it was none of the client's
     * @param following null if nothing is, or if this was said before
     */
    void ran(Ruling ruling, Following following) {
        if (ruling != null && (following != null || ruling.changesSession())) {
            changed(ruling, following);
        }
    }

    private synchronized void changed(Ruling ruling, Following following) {
        if (following != null) {
            boolean alone = state == following.during();
            state = alone ? following.before().after(ruling.script()) : state.afterPerhaps(ruling.script());
        }
        changed(ruling);
    }

    /** The target has failed to run an operation, or to run all of it. The parameters are those of {@link #ran}. */
    void failed(Ruling ruling, Following following) {
        if (ruling != null && (ruling.changesState() || ruling.changesSession())) {
            undone(ruling, following);
        }
    }

    private synchronized void undone(Ruling ruling, Following following) {
        if (ruling.changesState()) {
            boolean nothingDone = following != null && state == following.during() && ruling.doesAllOrNothing();
            state = nothingDone ? following.before() : state.afterPerhaps(ruling.script());
        }
        changed(ruling);
    }

    private void changed(Ruling ruling) {
        if (ruling.changesSchema()) {
            schemaTouched = true;
            readings.forget();
        }
        boolean mayShadow = ruling.mayMakeTemporary() && scopes == 0; // else it is in a scope of its own already
        if (ruling.changesScope() || mayShadow || ruling.returnsToSavepoint() && scopeTouched) {
            scopeChanged();
        }
        if (ruling.endsTransaction()) {
            state = state.with(state.settings().transactionEnded());
            transactionEnded();
        }
    }

    private Running transaction(String command, boolean durable) {
        Judgement judgement = description(command, Effect.SQL_TRANSACTION);
        long number = recorder.operation(judgement, command, Parameters.NONE, durable);
        state = command.equals("COMMIT") ? state.committed() : state.rolledBack();
        transactionEnded();
        return new Running(this, null, null, number, System.nanoTime());
    }

    private void transactionEnded() {
        if (schemaTouched) { // what others read between the change and now may be of before
            schemaTouched = false;
            readings.forget();
        }
        if (scopeTouched) { // SET LOCAL ends with the transaction, and so does a SET that is rolled back
            scopeChanged();
            scopeTouched = false;
        }
    }

    private Judgement description(String call, Effect effect) {
        return descriptions.computeIfAbsent(
                call,
                c -> new Judgement(
                        Verdict.ALLOW, "", Set.of(effect.text()), Set.of(), Set.of(), List.of(), Optional.empty()));
    }

    /** The epoch, in which this session's catalog knows nothing of an earlier one either. */
    private Readings.Epoch epoch(long now) {
        Readings.Epoch current = readings.epoch(now);
        if (current != seen) {
            catalog.forget();
            seen = current;
        }
        return current;
    }

    private Ruling ruling(SqlOperation operation, long now) {
        Script script = operation.holds(state, epoch(now))
                ? operation.script()
                : renewed(operation).script();
        Ruling known = operation.ruling();
        if (known != null && known.holds(script, policy)) {
            return known;
        }
        known = rulings.get(script);
        if (known == null || !known.holds(script, policy)) {
            known = Ruling.of(script, policy, source.observe(engine.clock()));
            if (rulings.size() >= RULINGS) {
                rulings.clear();
            }
            rulings.put(script, known);
        }
        operation.remember(known);
        return known;
    }

    /** Takes over a policy that was loaded since. */
    private synchronized void refresh() {
        Policy current = engine.policy();
        if (current != source) {
            source = current;
            policy = current.forSession(proof.principal(), request.target(), engine.clock());
            masked |= policy.masksAnything() || !policy.detectors().isEmpty();
            rulings.clear();
        }
    }
}
