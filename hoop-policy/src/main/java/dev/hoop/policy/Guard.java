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
    private volatile SqlSettings settings; // written under this; read by whoever reads the next text
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
        settings = SqlSettings.of(request.dialect());
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
        settings = found;
    }

    /** Reads a text. Never fails on one: what is not understood is {@code sql.unknown}. */
    public SqlOperation read(String sql) {
        SqlSettings current = settings;
        Readings.Epoch epoch =
                epoch(System.nanoTime()); // before the reading: what is forgotten meanwhile is read again
        return new SqlOperation(sql, current, epoch, readings.read(sql, current, catalog));
    }

    /** The operation as its text reads now: itself if nothing that it depends on can have changed. */
    public SqlOperation renewed(SqlOperation operation) {
        return operation.holds(settings, epoch(System.nanoTime())) ? operation : read(operation.text());
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
        return new Running(this, ruling, number, now);
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
        settings = settings.withScope(id + "#" + ++scopes);
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

    /** The target has run an operation, or tried to. @param ruling null if it was none of the client's */
    void ran(Ruling ruling) {
        if (ruling != null && ruling.changesSession()) {
            changed(ruling);
        }
    }

    private synchronized void changed(Ruling ruling) {
        if (ruling.changesSchema()) {
            schemaTouched = true;
            readings.forget();
        }
        if (ruling.changesScope()) {
            scopeChanged();
        }
        if (ruling.endsTransaction()) {
            transactionEnded();
        }
    }

    private Running transaction(String command, boolean durable) {
        Judgement judgement = description(command, Effect.SQL_TRANSACTION);
        long number = recorder.operation(judgement, command, Parameters.NONE, durable);
        transactionEnded();
        return new Running(this, null, number, System.nanoTime());
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
        Script script = operation.script();
        if (!operation.holds(settings, epoch(now))) {
            script = readings.read(operation.text(), settings, catalog);
        }
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
